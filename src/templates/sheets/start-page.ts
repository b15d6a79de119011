/**
 * Where a workbook opens: what KPIs and OKRs are, how they hang together, what to do next and where everything is.
 * Nothing on it is typed; what is done is read from the sheets.
 */
import type {Block, Content, Formula} from '../blocks/block';
import {literal} from '../formula/a1';
import type {PageReferences, PageTemplate, SheetKey, Template} from '../template';
import {
  describesKpis,
  hasBaselines,
  hasDrivers,
  hasGuardrail,
  hasKeyResults,
  hasNorthStar,
  hasObjectives,
} from './proofs';

const MISSING = 'make it in Build';

/** The link to a sheet, or what to do about one that is missing. */
const linkIn =
  ({link}: PageReferences) =>
  (key: SheetKey): Content => {
    const formula = link(key);
    return formula === null ? MISSING : `=${formula}`;
  };

interface Step {
  readonly step: string;
  /** True when it is done; `null` where a sheet that it speaks of is missing. */
  readonly done: Formula | null;
  readonly on: SheetKey;
  /** What to do where the sheet is not there, if it is not made in Build. */
  readonly otherwise?: string;
}

function kpiSteps({sheet}: PageReferences): Step[] {
  const {kpis} = sheet;
  return [
    {
      step: 'Name the three KPIs that matter most, or up to twelve',
      on: 'kpis',
      done: kpis ? `COUNTA(${kpis.name})>=3` : null,
    },
    {
      step: 'Choose the North Star: the outcome that customers come for (Role)',
      on: 'kpis',
      done: hasNorthStar(sheet),
    },
    {
      step: 'Say which of them drive it, and how (group Driver tree)',
      on: 'kpis',
      done: hasDrivers(sheet),
    },
    {
      step: 'Give each KPI an owner, and the query that its number comes from',
      on: 'kpis',
      done: describesKpis(sheet, ['owner', 'query']),
    },
    {
      step: 'Bring in twelve values of each, so that noise can be told from a move',
      on: 'kpiData',
      done: hasBaselines(sheet),
    },
    {
      step: 'Say what must not break meanwhile: a guardrail, with its KPI or a value',
      on: 'guardrails',
      done: hasGuardrail(sheet),
    },
  ];
}

/** What people wrote on Retro: a line at least of each part. */
function retroIsFilled({on}: PageReferences): Formula | null {
  const at = on('retroPage');
  if (!at) return null;
  const parts = ['keep', 'stop', 'practice'].map((part) => `COUNTA(${at(part)})>0`);
  return `AND(${parts.join(';')})`;
}

function okrSteps(references: PageReferences): Step[] {
  const {sheet, names} = references;
  const {okrs, checkIns, decisions, evidence, ledger} = sheet;
  const results = okrs ? `COUNTIF(${okrs.id};"*.*")` : '';
  return [
    {
      step: 'Choose one to four objectives, no more: paste those you have under Write',
      on: 'okrs',
      done: hasObjectives(sheet, [1, 4]),
    },
    {
      step: 'Give each of them one to four key results',
      on: 'okrs',
      done: hasKeyResults(sheet, [1, 4]),
    },
    {
      step: 'Clear what Check says about their wording',
      on: 'okrs',
      done: okrs ? `AND(${results}>0;COUNTIF(${okrs.writing};"OK")>=${results})` : null,
    },
    {
      step: 'Say of one key result what moves first if you are right, and how you test it',
      on: 'evidence',
      done: evidence ? `COUNTA(${evidence.leading})>0` : null,
    },
    {
      step: 'Lock the cycle, so that no target moves without a trace',
      on: 'ledger',
      otherwise: 'sidebar: Cycle',
      done: ledger
        ? `IF(ISNUMBER(${names.cycleStart});COUNTIF(${ledger.cycleStart};${names.cycleStart})>0;FALSE)`
        : 'FALSE',
    },
    {
      step: 'Check in this week',
      on: 'checkIns',
      done: checkIns
        ? `COUNTIFS(${checkIns.date};">"&(${names.asOf}-7);${checkIns.date};"<="&${names.asOf};${checkIns.id};"<>")>0`
        : null,
    },
    {
      step: 'Write down the first decision',
      on: 'decisions',
      done: decisions ? `COUNTA(${decisions.decision})>0` : null,
    },
    {
      step: 'After the close, write down what to keep, to stop and to pass on',
      on: 'retroPage',
      otherwise: 'close the cycle first',
      done: retroIsFilled(references),
    },
  ];
}

const texts: readonly {readonly label: string; readonly value: string}[] = [
  {
    label: 'KPI',
    value:
      'A KPI tells how the business is doing, week after week, for as long as it runs. It has an owner, a query, and a range that is usual. For example: churn is 2.1% a month; between 1.8% and 2.4% is ordinary noise.',
  },
  {
    label: 'OKR',
    value:
      'An OKR is what we choose to change by a date. The objective says in words where to; its key results prove it with numbers that move KPIs. For example: Keep the customers we win – churn from 2.1% to 1.5% by the end of June.',
  },
];

const chain: readonly {readonly title: string; readonly on: SheetKey; readonly says: string}[] = [
  {title: 'Vision', on: 'strategyPage', says: 'what we aim for'},
  {title: 'Strategy', on: 'strategyPage', says: 'where we play, how we win'},
  {title: 'KPIs', on: 'kpis', says: 'how we are doing'},
  {title: 'OKRs', on: 'okrs', says: 'what we change about it'},
  {title: 'Initiatives', on: 'initiatives', says: 'the work that does it'},
];

/** `How the business is doing: one row a KPI …` → `How the business is doing`. */
const inShort = (purpose: string): string => /^[^.:;]*/.exec(purpose)![0];

/** @param others every other sheet that can be made */
export function startPage(others: readonly Template[]): PageTemplate {
  const single = others.filter((one) => one.kind !== 'page' || !one.instanceOf);
  return {
    kind: 'page',
    key: 'startPage',
    title: 'Start here',
    purpose: 'What KPIs and OKRs are, what to do next, and where everything is.',
    needs: [],
    reads: single.map(({key}) => key),
    printed: 'portrait',
    front: 1,
    isCalm: true,
    grid: [120, 170, 150, 170, 130],
    body(references) {
      const {link} = references;
      const to = linkIn(references);
      const blocks: Block[] = [
        {kind: 'title', says: 'Start here'},
        {
          kind: 'headline',
          says: 'KPIs tell where we stand, OKRs what we change about it. Both stand in this workbook, so that both are looked at in one meeting.',
          height: 40,
        },
        {kind: 'pairs', height: 56, items: texts},
        {kind: 'gap', height: 10},
        {kind: 'heading', title: 'Each is there for the one before it'},
        {
          kind: 'figures',
          size: 'small',
          items: chain.map(({title, on, says}, index) => {
            const label = index < chain.length - 1 ? `${title} →` : title;
            return {label: says, value: link(on, label) ?? literal(label)};
          }),
        },
        {kind: 'gap', height: 10},
        {
          kind: 'checklist',
          title: 'What to do next',
          items: [...kpiSteps(references), ...okrSteps(references)].map(({step, done, on, otherwise}) => ({
            step,
            done,
            link: otherwise !== undefined && link(on) === null ? otherwise : to(on),
          })),
        },
        {kind: 'gap', height: 10},
        {kind: 'heading', title: 'Where everything is'},
        {
          kind: 'pairs',
          items: single.map(({key, title, purpose}) => ({
            label: link(key) === null ? title : `=${link(key)}`,
            value: link(key) === null ? `${inShort(purpose)} – ${MISSING}` : inShort(purpose),
          })),
        },
      ];
      return blocks;
    },
  };
}
