/**
 * A worked example as rows of the tables, for one day: the cycle is placed so that this day ends its week J. What it
 * tells is the method's; the history is made up, and every row of it says so.
 */
import {isoDay, MONTHS} from '../okr/day';
import {last} from '../okr/last';
import {MADE_UP} from '../okr/made-up';
import type {Day, ListKey, SettingValues, TableKey, TableRows} from '../templates/rows';
import {archiveRows} from './archive-rows';
import {b2bSaas} from './b2b-saas';
import {eCommerce} from './e-commerce';
import {ledgerRows} from './ledger-rows';
import {rounded, valueIn, WEEKS_BEFORE} from './made-up';
import {plgSaas} from './plg-saas';
import type {ExampleKey, Story, StoryKeyResult, StoryKpi} from './story';

export type {ExampleKey} from './story';

const stories: readonly Story[] = [b2bSaas, plgSaas, eCommerce];

export const EXAMPLES = stories.map(({key, title, insight}) => ({key, title, insight}));

type Rows = {readonly [T in TableKey]?: readonly Partial<TableRows[T]>[]};

export interface Example {
  readonly key: ExampleKey;
  readonly title: string;
  readonly settings: Partial<SettingValues>;
  readonly lists: Readonly<Record<ListKey, readonly string[]>>;
  readonly rows: Rows;
  /** What stands in the cells of pages that people fill, by page and cell. */
  readonly pages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The KPI that gets a page. */
  readonly page: string;
}

const OWNERS = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve'];
const TEAMS = ['Company', 'Sales', 'Product', 'Marketing'];

/** Percentages stand in cells as shares of one. */
const inCells = (value: number, unit: string): number =>
  unit === '%' ? Number((value / 100).toPrecision(12)) : value;

/** The roll-out begins so many days before the cycle: its objectives stand when that is locked. */
const ROLL_OUT_BEFORE = 50;
/** On which day of the roll-out each of its steps is done. */
const STEPS_DONE = [12, 25, 28, 34, 45, 49, 58, 70, 112, 140];

const ownerOf = (k: number): string => OWNERS[k % OWNERS.length]!;

/** `Aug 2026 – Feb 2027`. */
function monthsOf(start: Day, end: Day): string {
  const [from, to] = [isoDay(start), isoDay(end)].map(
    (iso) => `${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`,
  );
  return from === to ? from! : `${from} – ${to}`;
}

type Described = Pick<StoryKpi, 'name' | 'unit' | 'category' | 'definition' | 'event' | 'query' | 'caveat'> &
  Partial<Pick<StoryKpi, 'mean' | 'sd'>>;

/** A KPI that strays less than this from its mean hardly moves by itself. */
const STABLE_BELOW = 0.025;

function described(kpi: Described, owner: string): Partial<TableRows['kpis']> {
  const {name, unit, category, definition, event, query, caveat, mean = 1, sd = 1} = kpi;
  return {
    name,
    owner,
    category,
    unit,
    driver: sd / mean < STABLE_BELOW ? 'Stable' : 'Noisy',
    cadence: 'Weekly',
    definition,
    event,
    query,
    caveats: caveat,
    validity: 0.99,
  };
}

class Telling {
  readonly start: Day;
  readonly end: Day;

  constructor(
    readonly story: Story,
    readonly today: Day,
  ) {
    this.start = today - 7 * story.week + 1;
    this.end = this.start + 7 * story.weeks - 1;
  }

  /** The last day of a week of the cycle. */
  dayOf(week: number): Day {
    return this.start + 7 * week - 1;
  }

  kpi(name: string): {k: number; kpi: StoryKpi} | null {
    const k = this.story.kpis.findIndex((one) => one.name === name);
    return k < 0 ? null : {k, kpi: this.story.kpis[k]!};
  }

  /** As people say it. The North Star is the product of its factors. */
  value(name: string, week: number): number | null {
    const {northStar, weeks} = this.story;
    const found = this.kpi(name);
    if (found) {
      const {k, kpi} = found;
      return week > (kpi.until ?? weeks) ? null : valueIn(week, k, kpi, weeks);
    }
    if (name !== northStar.name) throw new Error(`there is no KPI ${name} in ${this.story.title}`);
    const product = northStar.factors.reduce(
      (so, factor) => so * inCells(this.value(factor, week)!, this.unit(factor)),
      1,
    );
    return rounded(product, 0);
  }

  unit(name: string): string {
    return this.kpi(name)?.kpi.unit ?? this.story.northStar.unit;
  }

  kpis(): Partial<TableRows['kpis']>[] {
    const {northStar} = this.story;
    const star = {
      ...described(northStar, 'Eve'),
      role: 'North-Star',
      kind: 'Lagging',
      better: 'Up',
      completeness: 1,
    };
    return [
      star,
      ...this.story.kpis.map((kpi, k) => ({
        ...described(kpi, ownerOf(k)),
        role: kpi.role,
        kind: kpi.kind,
        better: kpi.better ?? 'Up',
        completeness: kpi.completeness ?? 0.99,
        ...kpi.tree,
      })),
    ];
  }

  /** Week by week, all KPIs of a week together. */
  kpiData(): Partial<TableRows['kpiData']>[] {
    const {northStar, kpis, week: newest} = this.story;
    const names = [northStar.name, ...kpis.map(({name}) => name)];
    const weeks = Array.from({length: WEEKS_BEFORE + newest}, (_, n) => n + 1 - WEEKS_BEFORE);
    return weeks.flatMap((week) =>
      names.flatMap((kpi) => {
        const value = this.value(kpi, week);
        if (value === null) return [];
        return {date: this.dayOf(week), kpi, value: inCells(value, this.unit(kpi)), source: MADE_UP};
      }),
    );
  }

  private unitOf({kpi, unit}: StoryKeyResult): string {
    return unit ?? (kpi ? this.unit(kpi) : '');
  }

  private ownerOf({owner, kpi}: StoryKeyResult): string {
    return owner ?? (kpi && this.kpi(kpi) ? ownerOf(this.kpi(kpi)!.k) : 'Eve');
  }

  private valuesOf({kpi, values}: StoryKeyResult): readonly (readonly [number, number])[] {
    if (values) return values;
    if (!kpi) return [];
    return Array.from({length: this.story.week}, (_, n) => n + 1).flatMap((week) => {
      const value = this.value(kpi, week);
      return value === null ? [] : [[week, value] as const];
    });
  }

  okrs(): Partial<TableRows['okrs']>[] {
    return this.story.objectives.flatMap(({text, owner, team, supports, strategic, keyResults}, o) => [
      {
        id: `O${o + 1}`,
        text,
        owner,
        team,
        ...(supports ? {parent: supports} : {}),
        ...(strategic ? {purpose: 'Strategic'} : {}),
      },
      ...keyResults.map((result, k) => {
        const unit = this.unitOf(result);
        const newest = last(this.valuesOf(result));
        return {
          id: `O${o + 1}.${k + 1}`,
          text: result.text,
          owner: this.ownerOf(result),
          team,
          ...(result.start === undefined ? {} : {start: inCells(result.start, unit)}),
          ...(result.target === undefined ? {} : {target: inCells(result.target, unit), type: result.type}),
          // Where a KPI tells, nothing is typed: Now follows it.
          ...(result.kpi ? {kpi: result.kpi} : newest ? {current: inCells(newest[1], unit)} : {}),
          ...(unit ? {unit} : {}),
          ...(result.segment ? {segment: result.segment} : {}),
          ...(result.guardrails ? {guardrails: result.guardrails} : {}),
          ...(result.confidence ? {confidence: result.confidence[1]} : {}),
          ...(result.nextStep ? {nextStep: result.nextStep} : {}),
        };
      }),
    ]);
  }

  /** In the order in which they were made. */
  checkIns(): Partial<TableRows['checkIns']>[] {
    const all = this.story.objectives.flatMap(({keyResults}, o) =>
      keyResults.flatMap((result, k) => {
        const values = this.valuesOf(result);
        const by = this.ownerOf(result);
        const [first, newest] = result.confidence ?? [0.5, 0.5];
        return values.map(([week, value], n) => {
          const isNewest = n === values.length - 1;
          const share = values.length > 1 ? n / (values.length - 1) : 1;
          return {
            date: this.dayOf(week),
            id: `O${o + 1}.${k + 1}`,
            value: inCells(value, this.unitOf(result)),
            // People say a confidence in steps of five.
            confidence: rounded((first + (newest - first) * share) * 20, 0) / 20,
            comment: isNewest && result.note ? `${MADE_UP}: ${result.note}` : MADE_UP,
            ...(isNewest && result.blockedBy ? {blockedBy: result.blockedBy} : {}),
            by,
          };
        });
      }),
    );
    return all.sort((one, other) => one.date - other.date);
  }

  initiatives(): Partial<TableRows['initiatives']>[] {
    return this.story.initiatives.map(({week, ...row}) => ({...row, due: this.dayOf(week)}));
  }

  decisions(): Partial<TableRows['decisions']>[] {
    return this.story.decisions.map(({week, about, decision, owner, due, done, learned}) => ({
      date: this.dayOf(week),
      about,
      decision,
      owner,
      due: this.dayOf(due),
      ...(done ? {doneOn: this.dayOf(done)} : {}),
      ...(learned ? {learned} : {}),
    }));
  }

  tests(): Partial<TableRows['evidence']>[] {
    return this.story.tests.map(({week, ...test}) => ({
      ...test,
      ...(week ? {starts: this.dayOf(week - 1) + 1} : {}),
    }));
  }

  /** As it was locked on the first day of the cycle. */
  ledger(rows: Omit<Rows, 'ledger'>): Partial<TableRows['ledger']>[] {
    const {revised = {}, objectives, guardrails} = this.story;
    const units = new Map<string, string>(
      objectives.flatMap(({keyResults}, o) =>
        keyResults.map((one, k) => [`O${o + 1}.${k + 1}`, this.unitOf(one)] as const),
      ),
    );
    const inUnits = Object.entries(revised).map(([id, {target, ...rest}]) => [
      id,
      {...rest, ...(target === undefined ? {} : {target: inCells(target, units.get(id) ?? '')})},
    ]);
    return ledgerRows({
      okrs: rows.okrs ?? [],
      kpis: rows.kpis ?? [],
      kpiData: rows.kpiData ?? [],
      guardrails,
      cycle: {name: monthsOf(this.start, this.end), start: this.start, end: this.end},
      revised: Object.fromEntries(inUnits),
    });
  }

  /** The cycle before was as long as this one. */
  archive(): Partial<TableRows['archive']>[] {
    const {past = [], weeks} = this.story;
    const [start, end] = [this.start - 7 * weeks, this.start - 1];
    return archiveRows(past, {name: monthsOf(start, end), start, end, weeks}, inCells);
  }

  /** Who sees to the steps of the first ninety days, and when those behind us were done. */
  rollOut(): Partial<TableRows['rollOut']>[] {
    const begun = this.start - ROLL_OUT_BEFORE;
    const days = this.today - begun + 1;
    return STEPS_DONE.map((doneOn, n) => ({
      owner: ownerOf(n),
      ...(doneOn <= days ? {doneOn: begun + doneOn - 1} : {}),
    }));
  }
}

/** @param today days since 30 December 1899 */
export function example(key: ExampleKey, today: Day): Example {
  const story = stories.find((one) => one.key === key);
  if (!story) throw new Error(`there is no example ${key}`);
  const telling = new Telling(story, today);
  const [kpiData, kpis, okrs] = [telling.kpiData(), telling.kpis(), telling.okrs()];
  return {
    key,
    title: story.title,
    settings: {
      organisation: `Example: ${story.title}`,
      cycleName: monthsOf(telling.start, telling.end),
      cycleStart: telling.start,
      cycleEnd: telling.end,
      asOf: today,
      northStarAim: story.northStar.aim,
      rollOutStart: telling.start - ROLL_OUT_BEFORE,
    },
    lists: {owners: OWNERS, teams: TEAMS},
    rows: {
      kpiData,
      kpis,
      guardrails: story.guardrails,
      checkIns: telling.checkIns(),
      okrs,
      initiatives: telling.initiatives(),
      decisions: telling.decisions(),
      evidence: telling.tests(),
      rollOut: telling.rollOut(),
      ledger: telling.ledger({kpiData, kpis, okrs}),
      ...(story.past ? {archive: telling.archive()} : {}),
    },
    pages: {strategyPage: {...story.strategy, insight: story.insight}},
    page: story.page,
  };
}
