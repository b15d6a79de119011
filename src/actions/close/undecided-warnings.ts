/** The warnings of the Dashboard that nobody has decided about, from the rows of the sheets. */
import {readChance} from '../../okr/chance';
import {isRefusal, type Known, keyOf} from '../../okr/known';
import {earlyWarnings} from '../../okr/warnings/early-warnings';
import type {WarningTables} from '../../okr/warnings/warning-tables';
import type {KpiRow, OkrRow} from '../../templates/rows';
import {type Book, type Read, textIn} from '../book';

export interface Warning {
  readonly word: string;
  readonly what: string;
  readonly about: string;
}

/** The cells of these columns hold words of ours, or what marks that they could not be computed. */
const word = <W extends string>(known: Known<string>): Known<W> => known as Known<W>;

function chanceOf({chance}: Read<OkrRow>): WarningTables['okrs'][number]['chance'] {
  try {
    return readChance(textIn(chance), 'chance');
  } catch (error) {
    if (isRefusal(error)) return error;
    throw error;
  }
}

function tablesOf(book: Book, asOf: number): WarningTables {
  const kpis = book.rows('kpis');
  const byName = new Map(kpis.map((row): [string, Read<KpiRow>] => [keyOf(textIn(row.name)), row]));
  const done = book
    .rows('initiatives')
    .filter(({status}) => textIn(status) === 'Done')
    .map(({keyResult}) => keyOf(textIn(keyResult)));
  return {
    asOf,
    kpis: kpis.map((row) => ({
      name: row.name,
      signal: word(row.signal),
      since: row.since,
      latest: row.latestText,
      trust: word(row.trust),
      kind: word(row.kind),
      owner: row.owner,
    })),
    guardrails: book.rows('guardrails').map((row) => ({
      name: row.name,
      status: word(row.status),
      now: row.currentText,
      rule: row.rule,
      KPI: row.kpi,
      protects: row.scope,
      room: row.room,
    })),
    okrs: book.rows('okrs').map((row) => ({
      id: row.id,
      wording: row.wording,
      status: word(row.status),
      progress: row.progress,
      chance: chanceOf(row),
      confidence: row.confidence,
      KPI: row.kpi,
      guardrails: row.guardrails,
      trust: word(row.trust),
      proven: word(row.proven),
      'last check-in': row.lastCheckIn,
      'initiatives done': done.filter((id) => id === keyOf(textIn(row.id))).length,
      owner: textIn(row.owner) || textIn(byName.get(keyOf(textIn(row.kpi)))?.owner ?? null),
    })),
    tree: kpis.map((row) => ({driver: row.name, parent: row.drives})),
    decisions: book.rows('decisions').map(({date, about, decision}) => ({date, about, decision})),
  };
}

export function undecidedWarnings(book: Book, asOf: number): Warning[] {
  return earlyWarnings(tablesOf(book, asOf), null)
    .filter((row) => row[5] === 'Undecided')
    .map(([found, what, , , , , about]) => ({
      word: String(found ?? ''),
      what: String(what ?? ''),
      about: String(about ?? ''),
    }));
}
