/** KPIs that should become key results, by the rule that the Retro page has, each as a line of a draft. */
import {isRefusal, keyOf} from '../okr/known';
import {type Candidate, kpiCandidates} from '../okr/retro/candidates';
import {DRIVERS} from '../okr/stretch-target';
import {DATA_TRUST} from '../okr/warnings/warning-words';
import type {DraftKeyResult} from '../okr/writing/document/draft';
import {type Book, numberIn, textIn} from './book';
import {kpisOf} from './kpis';

export interface RetroDraft extends Pick<Candidate, 'why' | 'n' | 'mean' | 'sd'> {
  readonly keyResult: DraftKeyResult;
}

export interface RetroDrafts {
  /** The newest closed cycle; `null` while none is closed. */
  readonly cycle: string | null;
  readonly drafts: readonly RetroDraft[];
  /** KPIs that could not be read, and why. */
  readonly problems: readonly string[];
}

const wordIn = <W extends string>(words: readonly W[], typed: string): W | null =>
  words.find((word) => keyOf(word) === keyOf(typed)) ?? null;

function lineOf({kpi, text, better, start, target, unit, owner}: Candidate): DraftKeyResult {
  return {
    okr: '',
    text,
    type: better === 'up' ? 'Increase' : 'Reduce',
    metric: kpi,
    start,
    target,
    current: null,
    unit,
    segment: '',
    owner,
    due: '',
    kpi,
    newKpi: false,
    tolerance: '',
  };
}

export function retroDrafts(book: Book): RetroDrafts {
  const archive = book.has('archive') ? book.rows('archive') : [];
  const starts = archive.flatMap(({cycleStart}) => numberIn(cycleStart) ?? []);
  const cycleStart = starts.length === 0 ? null : Math.max(...starts);
  const newest = archive.find((row) => numberIn(row.cycleStart) === cycleStart);
  if (cycleStart === null || !book.has('kpis') || !book.has('kpiData'))
    return {cycle: newest ? textIn(newest.cycle) : null, drafts: [], problems: []};
  const log = book.rows('kpiData');
  const general = numberIn(book.setting('baselineFrom'));
  const found = kpiCandidates({
    kpis: kpisOf(book).map(({name, cells}) => ({
      name,
      trust: wordIn(DATA_TRUST, textIn(cells.trust)),
      n: cells.n,
      mean: cells.mean,
      sd: cells.sd,
      better: keyOf(textIn(cells.better)) === 'down' ? 'down' : 'up',
      driver: wordIn(DRIVERS, textIn(cells.driver)),
      role: cells.role,
      unit: cells.unit,
      owner: cells.owner,
      'pushed by': cells.pushedBy,
      'baseline from': numberIn(cells.baselineFrom) ?? general,
    })),
    log: {
      names: log.map(({kpi}) => kpi),
      days: log.map(({date}) => date),
      values: log.map(({value}) => value),
    },
    cycleStart,
    archived: archive.map(({kpi}) => kpi),
  });
  return {
    cycle: newest ? textIn(newest.cycle) : null,
    drafts: found.flatMap((one) =>
      isRefusal(one) ? [] : [{why: one.why, n: one.n, mean: one.mean, sd: one.sd, keyResult: lineOf(one)}],
    ),
    problems: found.flatMap((one) => (isRefusal(one) ? [one.message] : [])),
  };
}
