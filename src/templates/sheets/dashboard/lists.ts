/** The three lists: how the business is, what we do about it, what worries us. */
import {hstack} from '../../../functions/block';
import {BRIEFED_OKRS} from '../../../functions/okr-brief';
import type {Block} from '../../blocks/block';
import {isBlank, isMarked, isSame} from '../../formula/conditions';
import {each} from '../../formula/each';
import {colours, formats} from '../../look';
import type {PageReferences} from '../../template';
import {isKeyResult, objectiveOf, ownerOf, ownOrOfKpi} from '../okr-rows';
import {aimInShort, inPlainWords} from './aim';
import {KPI_ROWS, WARNINGS} from './behind';
import {countOf, noRow, rowsOf, type Scope} from './scope';

const OKR_ROWS = 14;
const WORRIES = 6;
/** Pixels of a row: lower than usual, so that nothing scrolls on a laptop. */
const LINE = 20;
/** What stands above the list of them. */
export const WORRIES_TITLE = 'What worries us → what we do about it';
/** What fits into its columns; the rest stands on Review. */
const LONGEST_SO_WHAT = 41;
const LONGEST_KEY_RESULT = 42;
const LONGEST_WORRY = 46;
const LONGEST_DECISION = 44;
const LONGEST_KPI = 24;

const shortened = (text: string, most: number): string =>
  `IF(LEN(${text})>${most};TRIM(LEFT(${text};${most - 1}))&"…";${text})`;

/** `Marta Ruiz` → `Marta R.` where the column has no room for her. */
const inShort = (owner: string): string =>
  `REGEXREPLACE(${owner}&"";"^([^ ,;]+) +([^ ,;])[^,;]{3,}$";"$1 $2.")`;

/** `→ 80%` that is cut at the cell's edge reads `→ 8`: the name of a key result gives way, and its figures stay. */
function withFigures(wording: string, most: number): string {
  const figures = `IFERROR(REGEXEXTRACT(${wording}&"";" (?:[^ ]*[0-9][^ ]* → |→ |[≥≤] )[^→≥≤]*$");"")`;
  const room = `IF(LEN(${figures})>${most - 13};12;${most - 1}-LEN(${figures}))`;
  return `IF(LEN(${wording})>${most};TRIM(LEFT(${wording};${room}))&"…"&${figures};${wording})`;
}

/** Half a year of values between the natural limits: noise looks calm, a shift shows. */
function trend(at: PageReferences['at'], row: number): string {
  const values = at('histories', `history${row}`);
  const limit = (key: 'lower' | 'upper'): string => `INDEX(${at('kpis', key)};${row + 1})`;
  const options =
    `HSTACK(VSTACK("ymin";"ymax";"color";"linewidth");` +
    `VSTACK(MIN(${values};IF(ISNUMBER(${limit('lower')});${limit('lower')};MIN(${values})));` +
    `MAX(${values};IF(ISNUMBER(${limit('upper')});${limit('upper')};MAX(${values})));"${colours.quiet}";1))`;
  return `IF(COUNT(${values})<2;"";SPARKLINE(FILTER(${values};ISNUMBER(${values}));${options}))`;
}

export function business({sheet, at}: PageReferences, scope: Scope): Block[] {
  const fetched = (key: string): string => each(`IF(${isBlank(at('kpis', key))};"";${at('kpis', key)})`);
  const none = !sheet.kpis
    ? '"No KPIs sheet yet"'
    : `IF(${scope.kpis ? countOf(scope.kpis) : '0'}=0;IF(COUNTA(${sheet.kpis.name})=0;"No KPI yet";"No KPI of this team");`;
  const name = at('kpis', 'name');
  const names = sheet.kpis ? each(`${none}IF(${isBlank(name)};"";${shortened(name, LONGEST_KPI)}))`) : none;
  return [
    {kind: 'heading', title: 'How the business is'},
    {
      kind: 'spill',
      key: 'business',
      rows: KPI_ROWS,
      height: LINE,
      columns: [
        {key: 'name', title: 'KPI', of: names, span: 2},
        {title: 'Latest', of: fetched('latest'), align: 'right'},
        {
          title: 'vs usual',
          of: fetched('difference'),
          isQuiet: true,
          align: 'right',
          note: 'The newest value minus what was usual before the cycle. A percentage differs by percentage points (pp).',
        },
        {
          title: '26 weeks',
          each: (_, row) => trend(at, row),
          align: 'center',
          note: 'The last 26 values, drawn between what is ordinary: a calm line is noise, one that leaves the middle has moved.',
        },
        {
          title: 'Signal',
          of: fetched('signal'),
          words: 'signal',
          isQuiet: true,
          note: 'Better or worse only where the KPI has really moved; as usual: what differs is chance.',
        },
        {
          title: 'Aim or limit',
          of: each(`IF(${isBlank(at('kpis', 'aim'))};"";${aimInShort(at('kpis', 'aim'))})`),
          mark: {meaning: 'bad', where: (cell) => `${cell('look')}="Tripped"`},
          align: 'right',
          isQuiet: true,
          note: 'The limit of its guardrail, else where the key result that pushes it goes.',
        },
        {key: 'look', title: 'Check', of: fetched('look'), words: 'look'},
      ],
    },
  ];
}

export function whatWeDo(references: PageReferences, scope: Scope): Block[] {
  const {sheet} = references;
  const {okrs} = sheet;
  // The list is narrow: a row that cannot be judged says so in few words, what is wrong with it stands on OKRs.
  const readable = (range: string): string => each(`IF(${isMarked(range)};"";${range})`);
  const block =
    okrs &&
    hstack(BRIEFED_OKRS, {
      id: okrs.id,
      text: each(
        `IF(${isKeyResult(okrs.id)};IF(${isMarked(okrs.status)};"To put right: ";"")&${withFigures(okrs.wording, LONGEST_KEY_RESULT)};${okrs.wording})`,
      ),
      status: readable(okrs.status),
      progress: readable(okrs.progress),
      P50: readable(okrs.p50),
      P80: readable(okrs.p80),
      chance: readable(okrs.chance),
      owner: each(inShort(ownerOf({of: okrs, sheet}))),
      unit: each(ownOrOfKpi({of: okrs, sheet}, 'unit')),
    });
  // A sentence in the place of the first row, where there is none.
  const instead = (says: string): string =>
    `HSTACK("–";${says};${Array.from({length: Object.keys(BRIEFED_OKRS.columns).length - 2}, () => '""').join(';')})`;
  const rows =
    block && scope.okrs
      ? each(
          `IF(${countOf(scope.okrs)}=0;${instead(noRow(references, 'No OKRs yet: paste them under Write.'))};${rowsOf(block, scope.okrs)})`,
        )
      : instead('"There is no OKRs sheet yet: make it."');
  const of = `OKR_BRIEF(${rows};${OKR_ROWS})`;
  return [
    {kind: 'heading', title: 'What we are doing about it'},
    {
      kind: 'spill',
      key: 'okrs',
      rows: OKR_ROWS,
      height: LINE,
      emphasis: (cell) => `AND(${cell('id')}<>"";ISERROR(FIND(".";${cell('id')})))`,
      columns: [
        {key: 'id', title: 'Id', of},
        {title: 'Objective / key result'},
        {key: 'status', title: 'Status', words: 'okr'},
        {title: 'Done', isBar: true},
        {
          title: 'Likely end (safe bet)',
          align: 'right',
          note: 'Where the key result ends at this rate, as likely more as less. In brackets: what it keeps or betters in four of five cases.',
        },
        {
          title: 'Chance',
          align: 'right',
          note: 'How likely it is that the key result succeeds: comes as far as the bar on Settings says, or all the way where it is committed.',
        },
        {title: 'Owner', isQuiet: true},
      ],
    },
  ];
}

/** Day, text, state and owner of the newest decision that answers a warning; the word alone while there is none. */
function answerTo({sheet: {decisions, guardrails}, at}: PageReferences, row: number): string {
  const found = (key: string): string => `INDEX(${at('warnings', key)};${row + 1})`;
  const [answer, about, owner] = [found('answer'), found('about'), found('owner')];
  const undecided = `HSTACK("";"";"Undecided";${owner})`;
  if (!decisions) return `IF(${answer}="";"";${undecided})`;
  const kpi = guardrails ? `XLOOKUP(${about};${guardrails.name};${guardrails.kpi};"")` : '""';
  const isAbout = [about, objectiveOf(about), kpi].map((one) => isSame(decisions.about, one)).join('+');
  const blank = (range: string): string => each(`IF(${isBlank(range)};"";${range})`);
  const rows = `FILTER(HSTACK(${decisions.date};${blank(decisions.due)};${each(`IF(${isBlank(decisions.decision)};"";${shortened(decisions.decision, LONGEST_DECISION)})`)};${blank(decisions.state)};${blank(decisions.owner)});${isSame(decisions.decision, answer)}*((${isAbout})>0)*(${decisions.about}<>""))`;
  const newest = `CHOOSECOLS(ARRAY_CONSTRAIN(SORT(${rows};1;FALSE);1;5);2;3;4;5)`;
  return `IF(${answer}="";"";IF(${answer}="Undecided";${undecided};IFERROR(${newest};HSTACK("";${answer};"Open";""))))`;
}

export function worries(references: PageReferences, scope: Scope): Block[] {
  const {at} = references;
  const measured = [scope.okrs, scope.kpis].flatMap((rows) => (rows ? [countOf(rows)] : [])).join('+') || '0';
  const {okrs, kpis} = references.sheet;
  const all = [okrs?.id, kpis?.name].flatMap((range) => (range ? [`COUNTA(${range})`] : [])).join('+') || '0';
  const unmeasured = `IF(${all}=0;"Nothing is measured yet.";"Nothing of this team is measured yet.")`;
  const calm = `IF(${measured}=0;${unmeasured};"Nothing worries: no limit broken, nothing off track.")`;
  const [words, what] = [at('warnings', 'word'), at('warnings', 'what')];
  const last = `INDEX(${what};${WARNINGS})`;
  const count = `IF(LEFT(${last};4)="and ";${WARNINGS - 1}+VALUE(REGEXEXTRACT(${last};"[0-9]+"));SUMPRODUCT((${words}&${what}<>"")*1))`;
  const isRest = (row: number): string => (row < WORRIES - 1 ? 'FALSE' : `${count}>${WORRIES}`);
  const cell = (key: string, row: number): string => `INDEX(${at('warnings', key)};${row + 1})`;
  const shown = (key: string, row: number, text = cell(key, row)): string =>
    `IF(${isRest(row)};"";IF(${cell(key, row)}="";"";${text}))`;
  const about = (row: number): string => withFigures(inPlainWords(cell('what', row)), LONGEST_WORRY);
  // What is wrong with a row is longer than a word.
  const word = (row: number): string => cell('word', row);
  const isWrong = (row: number): string => isMarked(word(row));
  // A board knows no sigma, and what has no check-in cannot be judged.
  const plain = (text: string): string =>
    `REGEXREPLACE(SUBSTITUTE(${text};"cannot be judged: no check-in";"no check-in");"[0-9.−-]+ σ of room: noise alone can trip it";"so close that chance alone can break it")`;
  return [
    {kind: 'heading', title: WORRIES_TITLE},
    {
      kind: 'spill',
      key: 'worries',
      rows: WORRIES,
      height: LINE,
      columns: [
        {
          title: 'Worry',
          each: (_, row) => shown('word', row, `IF(${isWrong(row)};"⚠";${word(row)})`),
          words: 'worry',
        },
        {
          title: 'What',
          each: (_, row) =>
            row < WORRIES - 1
              ? row === 0
                ? `IF(${cell('what', 0)}="";${calm};${about(0)})`
                : shown('what', row, about(row))
              : `IF(${isRest(row)};"and "&(${count}-${WORRIES - 1})&" more: see Review";${shown('what', row, about(row))})`,
          span: 4,
        },
        {
          title: 'So what',
          each: (_, row) =>
            shown(
              'word',
              row,
              `IF(${isWrong(row)};${shortened(`MID(${word(row)};3;200)`, LONGEST_SO_WHAT)};IF(${isBlank(cell('soWhat', row))};"";${shortened(plain(cell('soWhat', row)), LONGEST_SO_WHAT)}))`,
            ),
          span: 4,
          isQuiet: true,
        },
        {
          key: 'due',
          title: 'Due',
          each: (_, row) => each(`IF(${isRest(row)};"";${answerTo(references, row)})`),
          numberFormat: formats.dayOfMonth,
          align: 'left',
        },
        {key: 'decision', title: 'Decision'},
        {key: 'state', title: 'State', words: 'decision'},
        {key: 'owner', title: 'Owner', span: 4, isQuiet: true},
      ],
    },
  ];
}
