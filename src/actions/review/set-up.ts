/** What is missing before KPIs and OKRs can be believed: owners, queries, history, a North Star, a metric that is moved. */
import {keyOf} from '../../okr/known';
import {parentId} from '../../okr/okr-tree';
import type {KpiRow, OkrRow} from '../../templates/rows';
import {type Book, numberIn, type Read, textIn} from '../book';
import {conflictsOf} from '../conflicts-of';
import {kpisOf} from '../kpis';
import {type Finding, type FoundPlace, finding} from './finding';
import type {Teams} from './teams';

const MOST_CORE_KPIS = 12;
const MOST_OBJECTIVES = 4;
const MOST_KEY_RESULTS = 4;

const filled = (known: Read<KpiRow>[keyof KpiRow]): boolean => textIn(known as string).trim() !== '';

/** One finding for all KPIs that lack the same, with the way to each. */
function lacking(
  word: string,
  soWhat: string,
  places: readonly FoundPlace[],
  teams: readonly string[] | null = null,
): Finding[] {
  if (places.length === 0) return [];
  const what = places.length === 1 ? `${places[0]!.label} has none` : `${places.length} KPIs have none`;
  return [finding({key: `kpis ${word}`, group: 'KPIs', word, what, soWhat, places, teams})];
}

export function kpiFindings(book: Book): Finding[] {
  const kpis = kpisOf(book);
  if (kpis.length === 0) return [];
  const at = (column: keyof KpiRow & string, where: (cells: Read<KpiRow>) => boolean): FoundPlace[] =>
    kpis
      .filter(({cells}) => where(cells))
      .map(({name, row}) => ({...book.place('kpis', row, column), label: name}));
  const stars = at('role', ({role}) => keyOf(textIn(role)) === 'north-star');
  const found = [
    ...lacking(
      'No owner',
      'nobody answers for the number',
      at('owner', ({owner}) => !filled(owner)),
    ),
    ...lacking(
      'No query',
      'nobody can say where the number comes from',
      at('query', ({query}) => !filled(query)),
    ),
    ...lacking(
      'No baseline',
      'fewer than 6 values: noise cannot be told from a move',
      at('name', ({signal, latest}) => keyOf(textIn(signal)) === 'no data' && numberIn(latest) !== null),
    ),
  ];
  if (kpis.length > MOST_CORE_KPIS)
    found.push(
      finding({
        key: 'kpis too many',
        group: 'KPIs',
        word: 'Too many',
        what: `${kpis.length} KPIs`,
        soWhat: `more than ${MOST_CORE_KPIS} are read by nobody`,
        places: [{...book.place('kpis', kpis[MOST_CORE_KPIS]!.row, 'name'), label: 'the thirteenth'}],
      }),
    );
  if (stars.length !== 1 && kpis.length > 2)
    found.push(
      finding({
        key: 'kpis north star',
        group: 'KPIs',
        word: 'North Star',
        what: stars.length === 0 ? 'No KPI is the North Star' : `${stars.length} KPIs are the North Star`,
        soWhat: stars.length === 0 ? 'nothing says what all of it is for' : 'only one of them can be',
        places: stars.length > 0 ? stars : [{...book.place('kpis', kpis[0]!.row, 'role'), label: 'Role'}],
      }),
    );
  return found;
}

/** What Check says and something else in this view says better; that a row names no KPI is told by what it serves. */
const SAID_ELSEWHERE =
  /^(OK|Paused by .*|Data .*|Value too old|.* since the lock|Id computes nothing|No such KPI.*|No KPI)$/;

const OFF = {
  busywork: {word: 'Busywork', soWhat: 'names no KPI: link one, mark it Strategic, or drop it'},
  'off tree': {word: 'Off tree', soWhat: 'its KPIs drive nothing: put them into the tree, or drop it'},
} as const;

interface Row {
  readonly cells: Read<OkrRow>;
  readonly id: string;
  readonly parent: string | null;
}

function purposeOf({cells, parent}: Row, rows: readonly Row[]): (typeof OFF)[keyof typeof OFF] | null {
  const word = keyOf(textIn(cells.purposeWord));
  if (word !== 'busywork' && word !== 'off tree') return null;
  const above = rows.find((one) => parent !== null && keyOf(one.id) === keyOf(parent));
  // Said once, by the objective.
  return above && keyOf(textIn(above.cells.purposeWord)) === word ? null : OFF[word];
}

export function okrFindings(book: Book, teams: Teams): Finding[] {
  const rows = book.rows('okrs').flatMap((cells): Row[] => {
    const id = textIn(cells.id).trim();
    return id === '' ? [] : [{cells, id, parent: parentId(id)}];
  });
  const place = (row: number, column: keyof OkrRow & string, label: string): FoundPlace[] => [
    {...book.place('okrs', row, column), label},
  ];
  const objectives = rows.filter(({parent}) => parent === null);
  const found: Finding[] = [];
  const tell = (row: Row, word: string, soWhat: string, column: keyof OkrRow & string, about = ''): void => {
    const {cells, id} = row;
    const what = textIn(cells.wording).trim() || textIn(cells.text).trim();
    found.push(
      finding({
        key: `okrs ${word} ${keyOf(id)}`,
        group: 'OKRs',
        word,
        what: `${id} ${what}`.trim(),
        soWhat,
        owner: textIn(cells.owner).trim(),
        about,
        places: place(cells.row, column, id),
        teams: teams.ofId(id),
      }),
    );
  };
  for (const row of rows) {
    const {cells, id, parent} = row;
    const own = rows.filter((one) => one.parent !== null && keyOf(one.parent) === keyOf(id)).length;
    if (parent === null && own === 0) tell(row, 'No key result', 'nothing would prove it', 'id');
    if (parent === null && own > MOST_KEY_RESULTS)
      tell(row, 'Too many', `${own} key results: four are enough`, 'id');
    const purpose = purposeOf(row, rows);
    // A KPI that was renamed is named, and told among the names that are not on KPIs.
    const isLost = purpose === OFF.busywork && textIn(cells.kpi).trim() !== '';
    if (purpose && !isLost) tell(row, purpose.word, purpose.soWhat, 'kpi', id);
    const open = textIn(cells.check)
      .split('; ')
      .filter((part) => part !== '' && !SAID_ELSEWHERE.test(part));
    if (open.length > 0) tell(row, 'Check', open.join(' · '), 'check');
  }
  for (const {objective, push, suffers} of conflictsOf(book)) {
    const row = rows.find(({cells}) => cells.row === objective.row)!;
    tell(
      row,
      'Conflict',
      `${push} is easily pushed at the cost of ${suffers}: add a guardrail`,
      'guardrails',
    );
  }
  if (objectives.length > MOST_OBJECTIVES)
    found.push(
      finding({
        key: 'okrs too many',
        group: 'OKRs',
        word: 'Too many',
        what: `${objectives.length} objectives`,
        soWhat: 'one to four can be kept in mind',
        places: place(objectives[MOST_OBJECTIVES]!.cells.row, 'id', objectives[MOST_OBJECTIVES]!.id),
      }),
    );
  return found;
}

/** Guardrails whose row does not fit together, as its Check says. */
export function guardrailFindings(book: Book, teams: Teams): Finding[] {
  return book.rows('guardrails').flatMap((cells): Finding[] => {
    const [name, check] = [textIn(cells.name).trim(), textIn(cells.check).trim()];
    if (name === '' || check === '' || check.startsWith('No such KPI')) return [];
    const places = [{...book.place('guardrails', cells.row, 'check'), label: name}];
    const teamsOf = teams.ofGuardrail(name);
    return [
      finding({
        key: `guardrails check ${keyOf(name)}`,
        group: 'Guardrails',
        word: 'Check',
        what: name,
        soWhat: check,
        places,
        teams: teamsOf,
      }),
    ];
  });
}
