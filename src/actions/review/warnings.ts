/**
 * The early warnings as findings. The rule is that of EARLY_WARNINGS, on cells that the sheets have computed: so the
 * view says what the pages say, whether or not somebody has made them.
 */
import {conditionOf, isWarning} from '../../okr/cell';
import {readChance} from '../../okr/chance';
import {type Known, keyOf} from '../../okr/known';
import {parentId} from '../../okr/okr-tree';
import {quote, Refusal} from '../../okr/refusal';
import {GUARDRAIL_STATUSES, KEY_RESULT_STATUSES} from '../../okr/status';
import {earlyWarnings} from '../../okr/warnings/early-warnings';
import type {WarningTables} from '../../okr/warnings/warning-tables';
import {DATA_TRUST, KPI_KINDS, KPI_WORDS, PROOFS} from '../../okr/warnings/warning-words';
import {type Book, numberIn, textIn} from '../book';
import {ownerOf} from '../owner-of';
import {type Finding, type FoundPlace, finding, type Group} from './finding';
import type {Teams} from './teams';

/** What a cell with a status says; a mark that it could not be computed is the condition behind it. */
function wordIn<W extends string>(words: readonly W[], known: Known<string>, name: string): Known<W> {
  const typed = textIn(known).trim();
  if (typed === '') return known instanceof Refusal ? known : null;
  if (isWarning(typed)) return new Refusal(conditionOf(typed));
  return words.find((word) => keyOf(word) === keyOf(typed)) ?? new Refusal(`${name} is ${quote(typed)}`);
}

function read<T>(ask: () => T): T | Refusal {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

const text = (known: Known<string>): Known<string> =>
  isWarning(known) ? new Refusal(conditionOf(known)) : known;

function tablesOf(book: Book): WarningTables {
  const kpis = book.rows('kpis');
  const kpiOf = new Map(kpis.map((row) => [keyOf(textIn(row.name)), row]));
  const okrOf = new Map(book.rows('okrs').map((row) => [keyOf(textIn(row.id)), row]));
  const objectiveOf = (id: Known<string>) => {
    const parent = parentId(textIn(id).trim());
    return parent === null ? null : okrOf.get(keyOf(parent));
  };
  const done = new Map<string, number>();
  for (const {keyResult, status} of book.rows('initiatives'))
    if (keyOf(textIn(status)) === 'done') {
      const key = keyOf(textIn(keyResult));
      done.set(key, (done.get(key) ?? 0) + 1);
    }
  return {
    asOf: numberIn(book.setting('asOf')) ?? book.today,
    kpis: kpis.map((row) => ({
      name: row.name,
      signal: wordIn(KPI_WORDS, row.signal, 'signal'),
      since: row.since,
      latest: text(row.latestText),
      trust: wordIn(DATA_TRUST, row.trust, 'trust'),
      kind: wordIn(KPI_KINDS, row.kind, 'kind'),
      owner: row.owner,
    })),
    guardrails: book.rows('guardrails').map((row) => ({
      name: row.name,
      status: wordIn(GUARDRAIL_STATUSES, row.status, 'status'),
      now: text(row.currentText),
      rule: row.rule,
      KPI: row.kpi,
      protects: row.scope,
      room: row.room,
    })),
    okrs: book.rows('okrs').map((row) => ({
      id: row.id,
      wording: text(row.wording),
      status: wordIn(KEY_RESULT_STATUSES, row.status, 'status'),
      progress: row.progress,
      chance: read(() => (textIn(row.chance) === '' ? null : readChance(textIn(row.chance), 'chance'))),
      confidence: row.confidence,
      KPI: row.kpi,
      guardrails: row.guardrails,
      trust: wordIn(DATA_TRUST, row.trust, 'trust'),
      proven: wordIn(PROOFS, row.proven, 'proven'),
      'last check-in': row.lastCheckIn,
      'initiatives done': book.has('initiatives') ? (done.get(keyOf(textIn(row.id))) ?? 0) : null,
      owner: row.owner ?? (ownerOf(kpiOf.get(keyOf(textIn(row.kpi))), objectiveOf(row.id)) || null),
    })),
    tree: kpis.map(({name, drives}) => ({driver: name, parent: drives})),
    decisions: book.rows('decisions').map(({date, about, decision}) => ({date, about, decision})),
  };
}

interface Subject {
  readonly kind: 'okrs' | 'kpis' | 'guardrails';
  readonly place: FoundPlace;
}

/** What a warning is about; a KPI and its guardrail often have one name, and the word tells which is meant. */
function subjects(book: Book): (about: string, isOfGuardrail: boolean) => Subject | null {
  const of = (kind: Subject['kind'], column: string, name: (row: never) => Known<string>) =>
    new Map(
      (book.rows(kind) as readonly {readonly row: number}[]).map((row) => {
        const label = textIn(name(row as never)).trim();
        return [keyOf(label), {kind, place: {...book.place(kind, row.row, column as never), label}}] as const;
      }),
    );
  const ids = of('okrs', 'id', ({id}: {id: Known<string>}) => id);
  const kpis = of('kpis', 'name', ({name}: {name: Known<string>}) => name);
  const guardrails = of('guardrails', 'name', ({name}: {name: Known<string>}) => name);
  return (about, isOfGuardrail) => {
    const key = keyOf(about);
    return (
      ids.get(key) ??
      (isOfGuardrail ? guardrails : kpis).get(key) ??
      guardrails.get(key) ??
      kpis.get(key) ??
      null
    );
  };
}

const ABOUT_GUARDRAILS: readonly string[] = ['Tripped', 'Watch'];
/** Of a guardrail without a value; everything else with this word is data. */
const NOBODY_KNOWS = 'nobody can say whether it holds';

function groupOf(word: string, soWhat: string, subject: Subject | null): Group {
  if (ABOUT_GUARDRAILS.includes(word) || soWhat === NOBODY_KNOWS) return 'Guardrails';
  if (word === 'Worse') return 'KPIs';
  if ((DATA_TRUST as readonly string[]).includes(word) || isWarning(word)) return 'Data';
  return subject?.kind === 'okrs' ? 'OKRs' : 'Data';
}

/** Decisions that were carried out, in their words. */
const doneIn = (book: Book): ReadonlySet<string> =>
  new Set(
    book
      .rows('decisions')
      .filter(({state}) => textIn(state) === 'Done')
      .map(({decision}) => textIn(decision).trim()),
  );

export function warningFindings(book: Book, teams: Teams): Finding[] {
  const subjectOf = subjects(book);
  const done = doneIn(book);
  return earlyWarnings(tablesOf(book), null).map((cells): Finding => {
    const [word = '', what = '', soWhat = '', owner = '', , answer = '', about = ''] = cells.map((cell) =>
      String(cell ?? ''),
    );
    const isMarked = isWarning(word);
    const subject =
      about === '' ? null : subjectOf(about, ABOUT_GUARDRAILS.includes(word) || soWhat === NOBODY_KNOWS);
    const whose = {okrs: teams.ofId, kpis: teams.ofKpi, guardrails: teams.ofGuardrail};
    return finding({
      key: `warning ${subject?.kind ?? ''} ${keyOf(about)}`,
      group: groupOf(word, soWhat, subject),
      word: isMarked ? 'Unreadable' : word,
      what: what || about,
      soWhat: isMarked ? conditionOf(word) : soWhat,
      owner,
      about,
      answer: answer === 'Undecided' ? '' : answer,
      isDone: done.has(answer),
      places: subject ? [subject.place] : [],
      teams: subject ? whose[subject.kind](about) : null,
    });
  });
}
