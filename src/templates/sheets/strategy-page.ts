/**
 * Where we play, what drives the North Star, and what all targets add up to at it. What is typed here is prose; every
 * driver is a KPI and is described once, on KPIs.
 */

import type {Block, BlockColumn, Typed} from '../blocks/block';
import {literal} from '../formula/a1';
import {isAfterCycle} from '../formula/after-cycle';
import {isWord} from '../formula/conditions';
import {counted} from '../formula/counted';
import {each} from '../formula/each';
import type {ColumnKey} from '../rows';
import type {AddressOf, PageReferences, PageTemplate} from '../template';
import {calmly, GONE, unlessGone} from './driver-tree';
import {strategyFigures, textOf} from './strategy-figures';

/** Drivers that fit on the page; behind it there is room for more. */
const SHOWN = 20;

const NO_KPIS = 'There is no KPIs sheet: make it in the sidebar under Build.';
const orBlank = (value: string): string => `IFERROR(${value};"")`;

/** By their keys a run can fill them, such as loading a worked example. */
const prose: readonly (readonly [key: string, label: string, note: string])[] = [
  ['vision', 'Vision', 'The long-term change for customers and the market.'],
  [
    'insight',
    'Strategy insight',
    'What we see that others don’t, in one sentence: activation is the growth throttle.',
  ],
  ['where', 'Where we play', 'The markets, customers and channels that we choose.'],
  ['how', 'How we win', 'The advantage that others cannot easily copy.'],
  ['wont', 'What we won’t do', 'What we leave out on purpose, so that the rest gets done.'],
  ['budget', 'Budget', 'The people and the money that the direction has.'],
];

const typed = (key: string, note: string): Typed => ({key, seed: null, help: note, note});

/** The tree could not be put together whole. */
const isBroken = (at: AddressOf): string =>
  `(COUNTIF(${at('tree', 'name')};"⚠*")+COUNTIF(${at('tree', 'said')};"Loop")>0)`;

/** How far a figure is from the aim, in words. */
function againstAim(
  {at}: PageReferences,
  figure: string,
  gap: 'targetGap' | 'forecastGap',
  otherwise: string,
): string {
  const aim = at('facts', 'aim');
  const isBeyond = `(${figure}>${aim})=(${at('facts', 'better')}<>"Down")`;
  return (
    `IF(ISNUMBER(${figure})*(${at('facts', 'targets')}>0);IF(ISNUMBER(${aim});IF(${figure}=${aim};"exactly the aim";` +
    `${at('facts', gap)}&IF(${isBeyond};" beyond the aim";" short of the aim"));"");` +
    `IF(${isBroken(at)};"cannot be computed: see the driver tree";IF((${at('facts', 'isUnsaid')}=TRUE)*(${at('facts', 'targets')}>0);"how strongly its drivers move it is not said";${literal(otherwise)})))`
  );
}

function tiles(references: PageReferences): Block {
  const {at, sheet, names} = references;
  const fact = (key: string): string => at('facts', key);
  const star = fact('northStar');
  const figure = (key: string): string => `IFERROR(IF(${fact(key)}="";"–";${fact(key)});"–")`;
  const paused = `IF(${fact('paused')}="";"";" · "&${fact('paused')}&" paused")`;
  const early = `IF(${fact('early')}=0;"";" · "&${counted(fact('early'), 'key result', 'key results')}&" too early to tell")`;
  const unverified = `IF(${fact('unverified')}=0;"";" · "&${fact('unverified')}&" unverified")`;
  const noTarget = sheet.okrs ? 'no key result moves it yet' : 'no OKRs sheet: make it under Build';
  return {
    kind: 'figures',
    size: 'large',
    items: [
      {
        label: `=IFERROR("North Star"&IF(${star}="";"";" · "&${star});"North Star")`,
        value: figure('latest'),
        note: {
          of: orBlank(
            `IF(${star}="";"no KPI has the role North-Star";TEXTJOIN(" · ";TRUE;${calmly(fact('signal'))};IF((${fact('atThisRateText')}="")+(${fact('signal')}="Unverified")+${isAfterCycle(names)}>0;"";"at this rate "&${fact('atThisRateText')})))`,
          ),
        },
      },
      {
        label: 'Aim',
        value: figure('aimText'),
        note: {
          of: orBlank(
            `IF(ISNUMBER(${fact('aim')});IF(ISNUMBER(${fact('by')});"by "&TEXT(${fact('by')};"d mmm yyyy");"no cycle end on Settings");"type it on Settings: North Star aim")`,
          ),
        },
        span: 2,
      },
      {
        label: 'If all targets land',
        value: figure('targetText'),
        // Where its own key result promises more than its drivers yield, “exactly the aim” says nothing.
        note: {
          of: orBlank(
            `${againstAim(references, fact('target'), 'targetGap', noTarget)}&IF(ISNUMBER(FIND("unexplained";${fact('said')}));" · "&${fact('said')};"")`,
          ),
        },
        span: 3,
      },
      {
        label: 'What the forecasts add up to',
        value: figure('forecastText'),
        note: {
          of: orBlank(
            `${againstAim(references, fact('forecast'), 'forecastGap', 'too early to tell')}` +
              `&IF(ISNUMBER(${fact('forecast')});${early}&${unverified}&${paused};"")`,
          ),
        },
        span: 4,
      },
    ],
  };
}

/** The lever that is worth a key result, and what does not fit on the page; or what to do where there is no tree. */
function treeSentence({at, sheet}: PageReferences): string {
  if (!sheet.kpis) return NO_KPIS;
  const [star, lever, count] = [
    at('facts', 'northStar'),
    at('facts', 'lever'),
    `COUNTIF(${at('tree', 'name')};"?*")`,
  ];
  const nothing = literal(
    'Say on KPIs what drives what (group Driver tree) and which KPI is the North-Star; this draws itself.',
  );
  const says =
    `IF(${count}=0;${nothing};IF(${star}="";"Give one KPI on KPIs the role North-Star. ";"")` +
    // Where no link says how strongly, nobody knows which lever is the strong one.
    `&IF(${lever}="";IF((${star}="")+${isBroken(at)}>0;"";IF((${count}>1)*(COUNT(${at('tree', 'adds')})<=1);"How strongly the drivers move "&${star}&" is not said: write it on KPIs under Link and Strength. ";"Every lever that moves "&${star}&" by half a percent or more has a key result. "));` +
    `"Strongest lever that nobody pulls: "&${lever}&". Each 1% of it moves "&IF(${star}="";"the top";${star})&" by "&${at('facts', 'leverAdds')}&". ")` +
    `&IF(${count}>${SHOWN};"The first ${SHOWN} of "&${count}&" are shown.";""))`;
  return `=IFERROR(${unlessGone(sheet, says)};${literal(GONE)})`;
}

/** What is wrong with the tree, and where to put it right; else how to read it. */
function treeLegend({at, sheet}: PageReferences): string {
  if (!sheet.kpis) return '';
  const [names, said] = [at('tree', 'name'), at('tree', 'said')];
  const marks = `IFERROR(TEXTJOIN(" · ";TRUE;FILTER(SUBSTITUTE(${names};"⚠ ";"");LEFT(${names};1)="⚠"));"")`;
  const loop = `IF(COUNTIF(${said};"Loop")=0;"";TEXTJOIN(", ";TRUE;FILTER(${at('tree', 'plain')};${isWord(said, 'Loop')}))&" lead round in a loop")`;
  return (
    `=IFERROR(IF(${isBroken(at)};"⚠ Put it right on KPIs, group Driver tree: "&TEXTJOIN(" · ";TRUE;${loop};${marks})&".";` +
    `IF(COUNTIF(${names};"?*")=0;"";"+1% adds: what 1% more of a driver makes of the top. At target and Forecast: where its key result takes it, or those below it, reckoned from what is usual (the baseline). Claimed twice: two key results promise the same gain. “At this rate” is where the history of the top itself leads; “what the forecasts add up to” is where its drivers take it if each trusted key result ends as forecast."));"")`
  );
}

function tree({at, sheet}: PageReferences): Block {
  const {kpis} = sheet;
  const plain = at('tree', 'plain');
  const shown = (value: string): string => each(`IF(${plain}="";"";${value})`);
  const of = (value: (field: (key: ColumnKey<'kpis'>) => string) => string): string | null =>
    kpis ? shown(value((key) => `XLOOKUP(${plain};${kpis.name};${kpis[key]};"")`)) : null;
  const link = of((field) => {
    const said = `IF(${field('link')}="";IF(${field('drives')}="";"";"link not said");${field('link')})`;
    const strength = `IF(${field('link')}="Influences";" "&SUBSTITUTE(${field('strength')};"-";"−");"")`;
    return `${said}&${strength}&IF(${field('basis')}="";"";" · "&${field('basis')})`;
  });
  const pushedBy = of((field) => {
    const ids = field('pushedBy');
    const firstTwo = `REGEXREPLACE(${ids};"^([^,]+,[^,]+),.*$";"$1 …")`;
    return `IF(${ids}="";IF(${plain}=${at('facts', 'northStar')};"";"nobody");${firstTwo})`;
  });
  const figure = (title: string, column: string, note = ''): BlockColumn => ({
    title,
    ...(note ? {note} : {}),
    of: kpis ? shown(textOf(at, column)) : null,
    align: 'right',
  });
  return {
    kind: 'spill',
    rows: SHOWN,
    none: '',
    isFirstBold: true,
    columns: [
      {
        title: 'Driver',
        of: kpis ? each(`REGEXREPLACE(${at('tree', 'name')};"^(⚠.{22}).{2,}$";"$1…")`) : null,
      },
      {title: 'How it acts', of: link},
      {title: 'Branch', of: of((field) => field('branch'))},
      figure(
        'Level now',
        'level',
        'The usual, or after a move the mean of the last four values: not the newest value.',
      ),
      {title: 'Signal', of: of((field) => calmly(field('signal'))), words: 'signal'},
      figure('+1% adds', 'adds'),
      {title: 'Pushed by', of: pushedBy, align: 'center'},
      figure('At target', 'then'),
      figure('Forecast', 'likely'),
      {title: 'Remark', of: kpis ? each(at('tree', 'said')) : null, tint: 'watch'},
    ],
  };
}

export const strategyPage: PageTemplate = {
  kind: 'page',
  key: 'strategyPage',
  title: 'Strategy',
  purpose: 'Where we play, what drives the North Star, and what all targets add up to at it.',
  needs: ['settings', 'kpis'],
  reads: ['settings', 'kpis', 'okrs'],
  printed: 'landscape',
  isCalm: true,
  isBehindHidden: true,
  grid: [214, 162, 88, 84, 84, 72, 92, 84, 84, 192],
  body: (references) => [
    {kind: 'title', says: 'Strategy'},
    {
      kind: 'text',
      says: 'Where we play, what drives the North Star, and what our targets add up to. Type on the lines; all else computes itself.',
    },
    {kind: 'gap', height: 8},
    tiles(references),
    {kind: 'gap', height: 8},
    {
      kind: 'pairs',
      height: 24,
      isRuled: true,
      items: prose.map(([key, label, note]) => ({label, value: typed(key, note)})),
    },
    {kind: 'gap', height: 6},
    {kind: 'heading', title: 'Driver tree', says: treeSentence(references)},
    {kind: 'headline', says: treeLegend(references), height: 52, isQuiet: true},
    tree(references),
  ],
  behind: (references) => strategyFigures(references),
};
