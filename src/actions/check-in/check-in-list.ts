/** What there is to check in: every KPI and key result with what was last known of it, and what a new value is held against. */
import {isDue} from '../../okr/check-in/cadence';
import {type Usual, usualOf} from '../../okr/check-in/doubts';
import {keyOf} from '../../okr/known';
import {daily, type Entry} from '../../okr/kpi-log';
import {parentId} from '../../okr/okr-tree';
import {type KeyResultType, keyResultType} from '../../okr/progress';
import {DEFAULT_BAR} from '../../okr/statistics/goal';
import {isWavering} from '../../okr/statistics/history-outlook';
import {strip} from '../../okr/statistics/strip';
import type {OkrRow} from '../../templates/rows';
import {type Book, numberIn, type Read, textIn} from '../book';
import {type Kpi, kpisOf} from '../kpis';
import {ownerOf} from '../owner-of';

/** What was known before. */
export interface Before extends Usual {
  /** The day of the last value. */
  readonly day: number | null;
  readonly strip: string;
  /** The values of this cycle, one a day, in the order of the days. */
  readonly history: Entry[];
  /** Those of earlier cycles went back and forth. */
  readonly wavering: boolean;
}

export interface ListedKpi extends Before {
  readonly name: string;
  readonly owner: string;
  readonly unit: string;
  readonly due: boolean;
}

export interface ListedResult extends Before {
  readonly id: string;
  readonly text: string;
  readonly wording: string;
  readonly owner: string;
  readonly unit: string;
  readonly type: KeyResultType | null;
  readonly start: number | null;
  readonly target: number | null;
  readonly bar: number;
  readonly byDay: number | null;
  /** The KPI that brings its values; blank where they are typed. */
  readonly kpi: string;
  readonly now: number | null;
  readonly confidence: number | null;
  readonly blockedBy: string;
  readonly stale: boolean;
  /** Why it is not judged whatever its value: `Paused`, or what is wrong with the data. Blank: it is. */
  readonly unjudged: string;
}

export interface CheckInList {
  readonly today: number;
  /** The day up to which the sheets count, when somebody typed one that is past: later values do not show yet. */
  readonly stoppedAt: number | null;
  readonly kpis: ListedKpi[];
  readonly results: ListedResult[];
}

type Log = ReadonlyMap<string, readonly Entry[]>;

function logOf(rows: readonly {readonly name: string; day: number | null; value: number | null}[]): Log {
  const log = new Map<string, Entry[]>();
  for (const {name, day, value} of rows) {
    if (day === null || value === null || name === '') continue;
    const known = log.get(keyOf(name));
    if (known) known.push({day, value});
    else log.set(keyOf(name), [{day, value}]);
  }
  return new Map([...log].map(([name, entries]) => [name, daily(entries)]));
}

function beforeOf(history: readonly Entry[], from: number | null): Before {
  const newest = history[history.length - 1];
  const isEarlier = ({day}: Entry): boolean => from !== null && day < from;
  return {
    ...usualOf(history),
    day: newest?.day ?? null,
    strip: strip(history.map(({value}) => value)) ?? '',
    history: history.filter((entry) => !isEarlier(entry)),
    wavering: isWavering(history.filter(isEarlier)),
  };
}

/** Trusted data, data whose only fault is its age, and what nobody has measured hold no colour back after a new value. */
const JUDGED: readonly string[] = ['', 'trusted', 'fresh', 'stale', 'no data'];

class Listing {
  private readonly from = numberIn(this.book.setting('cycleStart'));
  private readonly kpis = kpisOf(this.book);
  private readonly kpiByName = new Map(this.kpis.map((kpi) => [keyOf(kpi.name), kpi]));
  private readonly kpiValues = logOf(
    this.book.rows('kpiData').map(({kpi, date, value}) => {
      return {name: textIn(kpi), day: numberIn(date), value: numberIn(value)};
    }),
  );
  private readonly checkIns = logOf(
    this.book.rows('checkIns').map(({id, date, value}) => {
      return {name: textIn(id), day: numberIn(date), value: numberIn(value)};
    }),
  );
  private readonly blocked = this.newestBlocks();

  constructor(private readonly book: Book) {}

  /** What each key result was last said to be blocked by; a later check-in without one frees it. */
  private newestBlocks(): ReadonlyMap<string, string> {
    const newest = new Map<string, {day: number; word: string}>();
    for (const {id, date, blockedBy} of this.book.rows('checkIns')) {
      const [key, day] = [keyOf(textIn(id)), numberIn(date) ?? 0];
      if (day >= (newest.get(key)?.day ?? 0)) newest.set(key, {day, word: textIn(blockedBy).trim()});
    }
    return new Map([...newest].map(([key, {word}]) => [key, word]));
  }

  kpi({name, cells}: Kpi): ListedKpi {
    const before = beforeOf(this.kpiValues.get(keyOf(name)) ?? [], this.from);
    return {
      name,
      owner: textIn(cells.owner).trim(),
      unit: textIn(cells.unit).trim(),
      due: isDue(before.day, textIn(cells.cadence), this.book.today),
      ...before,
    };
  }

  private dueDay(row: Read<OkrRow>): number | null {
    return numberIn(row.dueDay) ?? numberIn(row.due) ?? numberIn(this.book.setting('cycleEnd'));
  }

  result(row: Read<OkrRow>, objective: Read<OkrRow> | undefined): ListedResult {
    const id = textIn(row.id).trim();
    const kpi = this.kpiByName.get(keyOf(textIn(row.kpi)));
    const isFed = kpi !== undefined && row.current === null;
    const log = isFed ? this.kpiValues.get(keyOf(kpi.name)) : this.checkIns.get(keyOf(id));
    const trust = textIn(kpi?.cells.trust ?? null).trim();
    const isKnownOld = !isFed && keyOf(trust) === 'stale';
    const isPaused = keyOf(textIn(row.guardrailState)) === 'tripped';
    const before = beforeOf(log ?? [], this.from);
    const now = numberIn(row.now);
    const committed = keyOf(textIn(row.commitment)) === 'committed';
    return {
      ...before,
      id,
      text: textIn(row.text).trim(),
      wording: textIn(row.wording).trim() || textIn(row.text).trim() || id,
      owner: ownerOf(row, kpi?.cells, objective),
      unit: textIn(row.unit).trim() || textIn(kpi?.cells.unit ?? null).trim(),
      type: keyResultType(textIn(row.type)),
      start: numberIn(row.start),
      target: numberIn(row.target),
      bar: committed ? 1 : (numberIn(this.book.setting('bar')) ?? DEFAULT_BAR),
      byDay: this.dueDay(row),
      kpi: isFed ? kpi.name : '',
      now,
      last: now ?? before.last,
      confidence: numberIn(row.confidence),
      blockedBy: this.blocked.get(keyOf(id)) ?? '',
      stale: keyOf(textIn(row.stale)) !== 'ok',
      unjudged: isPaused ? 'Paused' : JUDGED.includes(keyOf(trust)) && !isKnownOld ? '' : trust,
    };
  }

  /** In the order of their sheets; what is broken down further is measured below. */
  all(): CheckInList {
    const rows = this.book.rows('okrs');
    const parents = new Set(rows.map(({id}) => keyOf(parentId(textIn(id)) ?? '')));
    const byId = new Map(rows.map((row) => [keyOf(textIn(row.id)), row]));
    const leaves = [...byId].filter(([id]) => parentId(id) !== null && !parents.has(id));
    const asOf = numberIn(this.book.setting('asOf'));
    return {
      today: this.book.today,
      stoppedAt: asOf !== null && asOf < this.book.today ? asOf : null,
      kpis: this.kpis.map((kpi) => this.kpi(kpi)),
      results: leaves.map(([id, row]) => this.result(row, byId.get(keyOf(parentId(id)!)))),
    };
  }
}

export const checkInList = (book: Book): CheckInList => new Listing(book).all();
