/** Which objective pushes which KPI, and what pushes nothing: nothing is typed here. */
import type {Block, BlockColumn, Content} from '../blocks/block';
import {literal} from '../formula/a1';
import {isFilled, isWord} from '../formula/conditions';
import {counted} from '../formula/counted';
import {each, where} from '../formula/each';
import type {ColumnKey} from '../rows';
import type {AddressOf, Columns, PageReferences, PageTemplate} from '../template';
import {calmly, GONE, isInTree, unlessGone} from './driver-tree';
import {isKeyResult, objectiveOf} from './okr-rows';

/** Columns that the function gives at most. */
const KPIS = 12;
/** Objectives that fit on the page; behind it there is room for more. */
const SHOWN = 22;
const OBJECTIVES = 300;
const LISTED = 8;
/** So many letters of a text fit beside its id. */
const [OBJECTIVE_LETTERS, WIDE_LETTERS, NARROW_LETTERS] = [35, 50, 35];

const KPI_KEYS = Array.from({length: KPIS}, (_, n) => `kpi${n + 1}`);

const NOTHING = 'Link a key result to a KPI on OKRs (column KPI); this fills itself.';

type Kpis = Columns<ColumnKey<'kpis'>>;
type Okrs = Columns<ColumnKey<'okrs'>>;

const missingSheet = ({sheet: {okrs, kpis}}: PageReferences): string | null => {
  if (!okrs) return 'There is no OKRs sheet: make it in the sidebar under Build.';
  return kpis ? null : 'There is no KPIs sheet: make it in the sidebar under Build.';
};

const cut = (text: string, letters: number): string =>
  `REGEXREPLACE(${text}&"";"^(.{${letters - 1}}).{2,}$";"$1…")`;

/** No key result names it: objectives alone do not push. */
const isNobodys = ({name, pushedBy}: Kpis): string =>
  `${isFilled(name)}*(1-IFERROR(REGEXMATCH(${pushedBy}&"";"[.]");FALSE))`;

/** A broken limit is said first, however ordinary the value is. */
const standing = (health: string, signal: string): string =>
  `IF(${isWord(health, 'Tripped')};"Tripped";${calmly(signal)})`;

/** The North Star first, then its drivers, then the rest, each once. */
function kpisInOrder(kpis: Kpis): string {
  const isStar = isWord(kpis.role, 'North-Star');
  const isDriver = `(${isInTree(kpis)}+${isWord(kpis.role, 'Driver')}>0)`;
  return (
    `VSTACK(${where(isStar, kpis.name)};${where(`(1-${isStar})*${isDriver}`, kpis.name)};` +
    `${where(`(1-${isStar})*(1-${isDriver})`, kpis.name)})`
  );
}

/** What the objectives, key results and KPIs add up to, in a sentence. */
function mapSentence(references: PageReferences): Content {
  const {sheet, at} = references;
  const {okrs, kpis} = sheet;
  const missing = missingSheet(references);
  if (missing !== null || !okrs || !kpis) return missing;
  const count = (word: string): string => `COUNTIFS(${okrs.id};"*.*";${okrs.purposeWord};"${word}")`;
  const all = `COUNTIF(${okrs.id};"*.*")`;
  const told = (word: string, says: string): string =>
    `IF(${count(word)}=0;"";" · "&${count(word)}&" ${says}")`;
  const worse = `SUMPRODUCT(${isNobodys(kpis)}*${isWord(kpis.signal, 'Worse')})`;
  const [ids, many] = [at('map', 'id'), `COUNTA(${kpis.name})`];
  const objectives = `(COUNTIF(${ids};"?*")-2)`;
  const says =
    `IF(SUMPRODUCT(${isKeyResult(okrs.id)}*${isFilled(okrs.kpi)})=0;${literal(NOTHING)};` +
    `${count('Linked')}&" of "&${counted(all, 'key result', 'key results')}&IF(${count('Linked')}=1;" pushes";" push")&IF(COUNTIF(${kpis.role};"North-Star")=0;" a KPI, and no KPI is the North Star";" the North Star or what drives it")` +
    `&${told('Strategic', 'strategic')}&${told('Off tree', 'off the tree')}&${told('Busywork', 'without a KPI')}` +
    `&IF(${worse}=0;"";" · "&${counted(worse, 'KPI that got worse has', 'KPIs that got worse have')}&" nobody who pushes it")` +
    `&IF(COUNTIF(${ids};"⚠*")=0;"";" · "&INDEX(FILTER(${ids};LEFT(${ids};1)="⚠");1))` +
    `&IF(${objectives}>${SHOWN};" · the first ${SHOWN} of "&${objectives}&" objectives";"")` +
    `&IF(${many}>${KPIS};" · the first ${KPIS} of "&${many}&" KPIs";""))`;
  return `=IFERROR(${unlessGone(sheet, says)};${literal(GONE)})`;
}

const kpiColumns = (at: AddressOf): string => `HSTACK(${KPI_KEYS.map((key) => at('map', key)).join(';')})`;

function matrix({at, sheet: {kpis, okrs}}: PageReferences): Block {
  const [ids, texts] = [at('map', 'id'), at('map', 'text')];
  const row = (first: string): string => `FILTER(${kpiColumns(at)};${ids}="${first}")`;
  const [names, counts] = [row('Id'), row('Key results')];
  const field = (key: ColumnKey<'kpis'>): string =>
    kpis ? `IF(${names}="";"";XLOOKUP(${names};${kpis.name};${kpis[key]};""))` : '""';
  // What moves the North Star are its drivers.
  const pushers = `IF((${field('role')}="North-Star")*(${counts}="nobody");"–";${counts})`;
  const isBroken = `LEFT(${ids};1)="⚠"`;
  const body =
    `FILTER(HSTACK(IF(${isBroken};"⚠";${ids});IF(${isBroken};${cut(`MID(${ids};3;200)`, OBJECTIVE_LETTERS)};${cut(texts, OBJECTIVE_LETTERS)});` +
    `REGEXREPLACE(${kpiColumns(at)}&"";"^([^,]+,[^,]+),.*$";"$1 …"));(${ids}<>"")*(${ids}<>"Id")*(${ids}<>"Key results"))`;
  const all =
    `VSTACK(HSTACK("Id";"Objective";${names});HSTACK("";"How the KPI is";${standing(field('health'), field('signal'))});` +
    `HSTACK("";"Key results that push it";${pushers});${body})`;
  return {
    kind: 'matrix',
    key: 'matrix',
    heads: 3,
    rows: SHOWN,
    columns: 2 + KPIS,
    labels: 2,
    none: '',
    // What has no row, and what is padded where rows are shorter, is blank.
    of: kpis && okrs ? each(`IF(COUNTIF(${ids};"?*")=0;"";IFERROR(${all};""))`) : '""',
    words: 'delta',
    tint: 'unknown',
    marks: [
      {
        row: 2,
        meaning: 'bad',
        where: (cell) => `AND(${cell(2)}="nobody";OR(${cell(1)}="Worse";${cell(1)}="Tripped"))`,
      },
    ],
  };
}

/** A title that says how many there are where they do not fit. */
const titled = (title: string, count: string): string =>
  `=IFERROR(${literal(title)}&IF(${count}>${LISTED};" (the first ${LISTED} of "&${count}&")";"");${literal(title)})`;

/** What a list holds; where its table is empty, that is said. */
const orSaid = (column: string, says: string, rows: string): string =>
  each(`IF(COUNTIF(${column};"?*")=0;${literal(says)};${rows})`);

/** A list under its title and a word of advice; as high with its tables as without them, so that nothing moves. */
function listOf(
  title: string,
  advice: string,
  isListed: string | null,
  columns: readonly BlockColumn[],
): readonly Block[] {
  return [
    {kind: 'heading', title: isListed === null ? title : titled(title, `SUMPRODUCT(${isListed})`)},
    {kind: 'headline', says: advice, height: 38, isQuiet: true},
    {kind: 'spill', rows: LISTED, none: 'None.', columns},
  ];
}

/** KPIs that no key result names, the worst first. The North Star is moved through its drivers. */
function nobodys({sheet: {kpis}}: PageReferences): readonly Block[] {
  const isListed = kpis ? `${isNobodys(kpis)}*(1-${isWord(kpis.role, 'North-Star')})` : null;
  const rank = ({health, signal}: Kpis): string =>
    `IF(${isWord(health, 'Tripped')};-1;IF(${isWord(signal, 'Worse')};0;IF(${isWord(signal, 'Better')};2;1)))`;
  const rows = kpis
    ? orSaid(
        kpis.name,
        'No KPIs yet.',
        `CHOOSECOLS(SORT(FILTER(HSTACK(${standing(kpis.health, kpis.signal)};${kpis.name};${kpis.owner};${rank(kpis)});${isListed});4;TRUE);1;2;3)`,
      )
    : null;
  return listOf(
    'KPIs nobody pushes',
    'Worse ones first: each wants a key result, or a reason why not.',
    isListed,
    [{title: 'Signal', of: rows, words: 'delta'}, {title: 'KPI'}, {title: 'Owner'}],
  );
}

/** Where an objective says it already, its key results are not told again. */
function rowsThatAre({id, purposeWord}: Okrs, word: string): string {
  const above = `XLOOKUP(${objectiveOf(id)};${id};${purposeWord};"")`;
  return `${isWord(purposeWord, word)}*(1-${isKeyResult(id)}*IFERROR(${above}=${literal(word)};FALSE))`;
}

/** Strategic rows that push no KPI, nor does anything below them; below one that does, they speak for themselves. */
function movesNone({id, purposeWord}: Okrs, {pushedBy}: Kpis): string {
  const pushing = `", "&TEXTJOIN(", ";TRUE;${pushedBy})&","`;
  const pushes = (of: string): string =>
    `(ISNUMBER(FIND(", "&${of}&",";${pushing}))+ISNUMBER(FIND(", "&${of}&".";${pushing}))>0)`;
  const above = objectiveOf(id);
  const isToldAbove = `${isKeyResult(id)}*IFERROR(XLOOKUP(${above};${id};${purposeWord};"")="Strategic";FALSE)*(1-${pushes(above)})`;
  return `${isWord(purposeWord, 'Strategic')}*(1-${pushes(id)})*(1-${isToldAbove})`;
}

function strategic({sheet: {okrs, kpis}}: PageReferences): readonly Block[] {
  const isListed = okrs && kpis ? movesNone(okrs, kpis) : null;
  const rows = okrs
    ? orSaid(
        okrs.id,
        'No OKRs yet.',
        `FILTER(HSTACK(${okrs.id};${cut(okrs.wording, WIDE_LETTERS)});${isListed})`,
      )
    : null;
  return listOf('Strategic', 'They move no KPI on purpose: bets, foundations, culture.', isListed, [
    {title: 'Id', of: isListed && rows},
    {title: 'Objective / key result'},
  ]);
}

function offStrategy({sheet: {okrs, kpis}}: PageReferences): readonly Block[] {
  const isListed =
    okrs && kpis
      ? `(${rowsThatAre(okrs, 'Busywork')}+${rowsThatAre(okrs, 'Off tree')})*(COUNTA(${kpis.name})>0)`
      : null;
  const rows = okrs
    ? orSaid(
        okrs.id,
        'No OKRs yet.',
        `FILTER(HSTACK(${okrs.purposeWord};${okrs.id};${cut(okrs.wording, NARROW_LETTERS)});${isListed})`,
      )
    : null;
  return listOf(
    'Off strategy',
    'Busywork names no KPI: name one on OKRs. Off tree: say on KPIs what its KPI drives. Or mark it Strategic, or drop it.',
    isListed,
    [
      {title: 'What', of: isListed && rows, words: 'purpose'},
      {title: 'Id'},
      {title: 'Objective / key result'},
    ],
  );
}

export const mapPage: PageTemplate = {
  kind: 'page',
  key: 'mapPage',
  title: 'OKR–KPI map',
  purpose: 'Which objective pushes which KPI, which KPI nobody pushes, and what pushes nothing.',
  needs: ['settings', 'kpis', 'okrs'],
  reads: ['kpis', 'okrs'],
  printed: 'landscape',
  isCalm: true,
  isBehindHidden: true,
  grid: [84, 244, ...Array.from({length: KPIS}, () => 80)],
  body: (references) => [
    {kind: 'title', says: 'OKR–KPI map'},
    {kind: 'text', says: mapSentence(references)},
    {kind: 'gap', height: 8},
    {
      kind: 'beside',
      parts: [
        {columns: 4, blocks: nobodys(references)},
        {columns: 5, blocks: strategic(references)},
        {columns: 5, blocks: offStrategy(references)},
      ],
    },
    {kind: 'gap', height: 10},
    // Last, because it grows with the objectives, and where there are few nothing stands below a gap.
    matrix(references),
  ],
  behind: ({sheet: {okrs, kpis}}) => [
    {kind: 'heading', title: 'The map behind this page'},
    {
      kind: 'spill',
      key: 'map',
      rows: OBJECTIVES + 2,
      none: '',
      columns: [
        {
          key: 'id',
          title: 'Id',
          of:
            okrs && kpis
              ? `OKR_KPI_MAP(${okrs.id};${okrs.text};${okrs.kpi};${okrs.purpose};${kpisInOrder(kpis)};${okrs.parent})`
              : null,
        },
        {key: 'text', title: 'Objective'},
        ...KPI_KEYS.map((key, n) => ({key, title: `KPI ${n + 1}`})),
      ],
    },
  ],
};
