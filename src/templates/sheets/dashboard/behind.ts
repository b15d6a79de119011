/** What a Dashboard is drawn from: its KPIs with their histories, the North Star, and everything that worries. */
import type {Block} from '../../blocks/block';
import {isBlank, isSame, isWord} from '../../formula/conditions';
import {each} from '../../formula/each';
import {earlyWarnings} from '../../formula/warnings';
import {formats} from '../../look';
import type {PageReferences} from '../../template';
import {inSigns} from './aim';
import {countOf, rowsOf, type Scope} from './scope';

/** So many KPIs stand on the page; where there are more, the last row says how many. */
export const KPI_ROWS = 14;
/** Half a year of weeks. */
const HISTORY = 26;
/** All that may worry; the page shows the first of them. */
export const WARNINGS = 40;

/** A word beside the signal where a look is needed: a broken limit first, then data that nobody should rely on. */
function lookAt(kpis: NonNullable<PageReferences['sheet']['kpis']>): string {
  const untrusted = ['Stale', 'Incomplete', 'Invalid'].map((word) => isWord(kpis.trust, word)).join('+');
  return each(
    `IF(${isWord(kpis.health, 'Tripped')};"Tripped";IF(${untrusted}>0;${kpis.trust};IF(${isWord(kpis.health, 'Watch')};"Watch";"")))`,
  );
}

/** The North Star goes where Settings say, as the tile above the list does. */
const aimOf = ({name, aim}: NonNullable<PageReferences['sheet']['kpis']>, at: PageReferences['at']): string =>
  each(
    `IF(${isBlank(aim)}*(${name}=${at('northStar', 'name')})*(${name}<>"")*(${at('northStar', 'aimText')}<>"")>0;"→ "&${at('northStar', 'aimText')};${aim})`,
  );

const kpiColumns = ['name', 'latest', 'difference', 'signal', 'aim', 'look', 'lower', 'upper'] as const;

function kpiRows({sheet: {kpis}, at}: PageReferences, scope: Scope): Block {
  const signal = (range: string): string => each(`IF(${isWord(range, 'Noise')};"as usual";${range})`);
  const rows =
    kpis && scope.kpis
      ? rowsOf(
          `HSTACK(${kpis.name};${kpis.latestText};${kpis.difference};${signal(kpis.signal)};${aimOf(kpis, at)};${lookAt(kpis)};${kpis.lower};${kpis.upper})`,
          scope.kpis,
        )
      : '""';
  const count = scope.kpis ? countOf(scope.kpis) : '0';
  const blanks = kpiColumns.slice(1).map(() => '""');
  const more = `HSTACK("and "&(${count}-${KPI_ROWS - 1})&" more on KPIs";${blanks.join(';')})`;
  return {
    kind: 'spill',
    key: 'kpis',
    rows: KPI_ROWS,
    columns: kpiColumns.map((key, index) => ({
      key,
      title: key,
      ...(index === 0
        ? {
            of: each(
              `IF(${count}>${KPI_ROWS};VSTACK(ARRAY_CONSTRAIN(${rows};${KPI_ROWS - 1};${kpiColumns.length});${more});${rows})`,
            ),
          }
        : {}),
    })),
  };
}

/** A column a KPI: its newest values, oldest first. */
function histories({sheet: {kpiData: log}, at}: PageReferences): Block {
  return {
    kind: 'spill',
    key: 'histories',
    rows: HISTORY,
    columns: Array.from({length: KPI_ROWS}, (_, n) => {
      const name = `INDEX(${at('kpis', 'name')};${n + 1})`;
      const of = log
        ? each(
            `IF(${name}="";"";IFERROR(CHOOSECOLS(SORT(SORTN(FILTER(HSTACK(${log.date};${log.value});${isSame(log.kpi, name)}*ISNUMBER(${log.date})*ISNUMBER(${log.value}));${HISTORY};0;1;FALSE);1;TRUE);2);""))`,
          )
        : '""';
      return {key: `history${n}`, title: `=${name}&""`, of};
    }),
  };
}

/** Of how the North Star stands, its figures in their unit, and what it aims at. */
function northStar({sheet: {kpis, okrs}, names, settings, at}: PageReferences): Block {
  const name = at('northStar', 'name');
  const of = (range: string | undefined): string =>
    kpis && range ? `IF(${name}="";"";XLOOKUP(${name};${kpis.name};${range};""))` : '""';
  const targeted = okrs
    ? `IF(${name}="";"";XLOOKUP(${name};IF(${isBlank(okrs.target)};"";${okrs.kpi});${okrs.target};""))`
    : '""';
  const unit = at('northStar', 'unit');
  // One call for the three figures, which stand under each other.
  const figures = `${at('northStar', 'likely')}:${at('northStar', 'aim')}`;
  const value = (formula: string): string => `=${formula}`;
  return {
    kind: 'pairs',
    key: 'northStar',
    align: 'left',
    items: [
      {
        key: 'name',
        label: 'North Star',
        value: kpis ? value(`IFERROR(XLOOKUP("North-Star";${kpis.role};${kpis.name};"");"")`) : '',
      },
      {key: 'unit', label: 'Unit', value: value(of(kpis?.unit))},
      {key: 'latest', label: 'Latest', value: value(of(kpis?.latestText))},
      {key: 'signal', label: 'Signal', value: value(of(kpis?.signal))},
      {key: 'trust', label: 'Data trust', value: value(of(kpis?.trust))},
      {key: 'better', label: 'Better when', value: value(of(kpis?.better))},
      {key: 'likely', label: 'Likely end', value: value(of(kpis?.likely))},
      {key: 'safe', label: 'Safe bet', value: value(of(kpis?.cautious))},
      {
        key: 'aim',
        label: 'Aim',
        value: value(each(`IF(ISNUMBER(${settings.northStarAim});${settings.northStarAim};${targeted})`)),
      },
      {key: 'likelyText', label: 'Likely end in its unit', value: value(`IN_UNIT(${figures};${unit})`)},
      {key: 'safeText', label: 'Safe bet in its unit', value: null},
      {key: 'aimText', label: 'Aim in its unit', value: null},
      {
        key: 'period',
        label: 'Per',
        value: value(`IF(${unit}="";"";IFERROR(" a "&REGEXEXTRACT(${unit};"/ ?([a-z]+)$");""))`),
      },
      {
        key: 'until',
        label: 'Until',
        value: value(
          `IF(ISNUMBER(${names.cycleEnd});TEXT(${names.cycleEnd};"d mmm yyyy");"the end of the cycle")`,
        ),
      },
    ],
  };
}

function warnings(references: PageReferences, scope: Scope): Block {
  const of = earlyWarnings(references, WARNINGS, (block, table) => rowsOf(block, scope[table] ?? 'FALSE'));
  return {
    kind: 'spill',
    key: 'warnings',
    rows: WARNINGS,
    columns: ['word', 'what', 'soWhat', 'owner', 'since', 'answer', 'about'].map((key, index) => ({
      key,
      title: key,
      ...(index === 0 ? {of} : {}),
      ...(key === 'since' ? {numberFormat: formats.date} : {}),
    })),
  };
}

/**
 * Since when the guardrail that worries first is broken: the first day of its KPI after the last one on which it held.
 * Its room is its distance from the middle of the natural limits in σ, so the limit is known as a number.
 */
function broken({sheet: {guardrails, kpiData: log}, at}: PageReferences): Block {
  const first = (key: string): string => `INDEX(${at('warnings', key)};1)`;
  const of = (range: string): string =>
    guardrails ? `XLOOKUP(${first('about')};${guardrails.name};${range};"")` : '""';
  const [kpi, side, limit] = ['kpi', 'side', 'limit'].map((key) => at('broken', key));
  const values = (condition: string): string =>
    `FILTER(${log?.date};${isSame(log?.kpi ?? '""', kpi!)}*ISNUMBER(${log?.date})*ISNUMBER(${log?.value})*IFERROR(${condition};FALSE))`;
  // A rule with two limits does not say which of them is broken.
  const isOne = (sign: string): string =>
    guardrails
      ? `REGEXMATCH(${inSigns(of(guardrails.rule))};"^${sign} ?(?:baseline ?[+−-]? ?)?[^ ,;]+(?: [^ ,;0-9]+)?$")`
      : 'FALSE';
  const known = guardrails && log;
  const value = (formula: string, isKnown = 'TRUE'): string =>
    known ? `=IFERROR(IF(${isKnown};${formula};"");"")` : '=""';
  return {
    kind: 'pairs',
    key: 'broken',
    align: 'left',
    items: [
      {
        key: 'kpi',
        label: 'Broken limit of',
        value: value(of(guardrails?.kpi ?? '""'), `${first('word')}="Tripped"`),
      },
      {
        key: 'side',
        label: 'Its side',
        value: value(`IF(${isOne('[≤<]')};1;IF(${isOne('[≥>]')};-1;""))`, `${kpi}<>""`),
      },
      {
        key: 'limit',
        label: 'Its limit',
        value: value(
          known
            ? `(${of(guardrails.lower)}+${of(guardrails.upper)})/2+${side}*${of(guardrails.room)}*${of(guardrails.sd)}`
            : '""',
          `ISNUMBER(${side})`,
        ),
      },
      {
        key: 'since',
        label: 'Broken since',
        // The limit comes out of a division, so the last digits of a value that just keeps it may differ.
        value: value(
          `MIN(${values(`${log?.date}>IFERROR(MAX(${values(`${side}*(${log?.value}-${limit})<=ABS(${limit})/10^9`)});0)`)})`,
          `ISNUMBER(${limit})`,
        ),
      },
    ],
  };
}

export function behind(references: PageReferences, scope: Scope): Block[] {
  return [
    {kind: 'heading', title: 'What this page is drawn from'},
    northStar(references),
    kpiRows(references, scope),
    histories(references),
    warnings(references, scope),
    broken(references),
  ];
}
