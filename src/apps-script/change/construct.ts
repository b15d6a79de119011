/** From "these sheets are wanted" to the steps that make the missing ones and repair those that are there. */
import type {Place} from '../../rpc/contract';
import {planSheet} from '../../templates/plan/plan-sheet';
import {layout as usualLayout} from '../../templates/plan/table-layout';
import type {Area, CellInput, SheetPlan} from '../../templates/sheet-plan';
import {hasInstances, parseId, templateOf, templates, withNeeds} from '../../templates/sheets';
import {positionOf} from '../../templates/sheets/front';
import type {SheetFacts, SheetKey} from '../../templates/template';
import type {SheetBook} from '../book/sheet-book';
import {
  factsByKey,
  freeTab,
  isTable,
  type KnownSheet,
  planOf,
  templateOfId,
  Workbook,
} from '../book/workbook';
import {headlines} from '../sheet/headline-rows';
import {makeSheet, type SheetHandle} from '../sheet/new-sheet';
import {refreshSheet, repairSheet} from '../sheet/repair-sheet';
import {sparingFrozen} from '../sheet/sparing-frozen';
import {sparingTyped} from '../sheet/typed-on-page';
import {typedHeadings} from '../sheet/what-is-wrong';
import {type Check, headingsAsRead} from './footing';
import type {Step} from './journal';
import {thawing} from './thaw';

type Answers = Readonly<Record<string, CellInput>>;

export interface Wanted {
  readonly key: SheetKey;
  /** The id of its plan; for a sheet that is one of its kind it is the key. */
  readonly id: string;
  readonly answers: Answers;
  /** False: it only has to be there. */
  readonly repair: boolean;
}

export interface BuiltSheet {
  readonly id: string;
  readonly tab: string;
  readonly plan: SheetPlan;
  readonly sheet: SheetHandle;
}

export interface Construction {
  readonly steps: readonly Step[];
  /** To be done once the steps are; a failure here takes nothing back. */
  readonly finish: readonly (() => void)[];
  /** To be asked straight before the first step. */
  readonly checks: readonly Check[];
  readonly made: readonly BuiltSheet[];
  readonly repaired: readonly BuiltSheet[];
  readonly notes: readonly string[];
}

/** Blank rows under what comes into a new table. */
const SPARE_ROWS = 20;

const NOTHING: Construction = {steps: [], finish: [], checks: [], made: [], repaired: [], notes: []};

export const placeOf = ({tab}: BuiltSheet): Place => ({sheet: tab, cell: 'A1', label: tab});

/** Wanted sheets and what they need, in the order in which they are made; each once. */
function withTheirNeeds(wanted: readonly Wanted[], defaults: (key: SheetKey) => Answers): Wanted[] {
  const all = new Map(
    wanted.map((one) => [one.id, {...one, answers: {...defaults(one.key), ...one.answers}}]),
  );
  for (const {key} of wanted) {
    for (const need of withNeeds(key)) {
      if (all.has(need) || hasInstances(templateOf(need))) continue;
      all.set(need, {key: need, id: need, answers: defaults(need), repair: false});
    }
  }
  const order = templates.map(({key}) => key);
  return [...all.values()].sort((one, other) => order.indexOf(one.key) - order.indexOf(other.key));
}

/** The rows of a table that begin something new. */
function headlinesOf(book: SheetBook, {id, facts}: KnownSheet): Area[] {
  const template = templateOfId(id);
  if (!isTable(template) || !template.isHeadline) return [];
  return headlines(template, facts.located, book.typed(template.key));
}

/** Formulas of these refer to a sheet that is coming, so they have to be written anew. */
function readersOf(
  workbook: Workbook,
  coming: ReadonlySet<SheetKey>,
  handled: ReadonlySet<string>,
): KnownSheet[] {
  return [...workbook.known.values()].filter(({id}) => {
    if (handled.has(id)) return false;
    return templateOfId(id).reads.some((key) => coming.has(key));
  });
}

/** The page that links to all others. */
export const START = 'startPage' satisfies SheetKey;

/** Gives the links on Start here the sheets that have just been born. */
function mendLinks(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const workbook = new Workbook(spreadsheet);
  const start = workbook.find(START);
  if (!start) return;
  for (const {apply} of refreshSheet(spreadsheet, start.sheet, planOf(start, factsByKey(workbook)))) apply();
}

/**
 * Plans and reads everything, and writes nothing.
 * @param defaults first values of a new sheet, where the wish for it says nothing else
 * @param records how many rows come into a table: a new sheet is as long as that
 */
export function construct(
  book: SheetBook,
  wanted: readonly Wanted[],
  defaults: (key: SheetKey) => Answers,
  records: ReadonlyMap<SheetKey, number> = new Map(),
): Construction {
  const {workbook} = book;
  const {spreadsheet} = workbook;
  const all = withTheirNeeds(wanted, defaults);
  const missing = all.filter(({id}) => !workbook.find(id));
  // Nothing to do is the usual case, and costs no look at the other sheets.
  if (missing.length === 0 && all.every(({repair: isAsked}) => !isAsked)) return NOTHING;
  const {known} = workbook;
  const taken = new Set(workbook.tabs);
  const notes: string[] = [];
  const tabs = new Map<string, string>();
  const nameTab = (id: string, title: string): string => {
    const tab = freeTab(title, taken);
    taken.add(tab);
    tabs.set(id, tab);
    return tab;
  };

  const coming = new Map<SheetKey, SheetFacts>();
  for (const {key, id} of missing) {
    const template = templateOf(key);
    if (hasInstances(template)) continue;
    const {title} = template;
    const tab = nameTab(id, title);
    if (tab !== title) notes.push(`There is another sheet called ${title}, so this one is called ${tab}.`);
    const count = records.get(key) ?? 0;
    // As many as its plan says, unless more come into it.
    const rows =
      isTable(template) && count > 0
        ? Math.max(template.rows, usualLayout.first - 1 + count + SPARE_ROWS)
        : null;
    coming.set(key, {tab, header: [], ...(rows === null ? {} : {rows})});
  }
  const sheets = factsByKey(workbook, coming);
  const births: Step[] = [];
  const steps: Step[] = [];
  const made: BuiltSheet[] = [];
  const repaired: BuiltSheet[] = [];
  const finish: (() => void)[] = [];
  const rewritten = new Set<string>(workbook.restored);
  const checks: Check[] = [];
  const remember = ({id, sheet, facts}: KnownSheet, plan: SheetPlan): void => {
    repaired.push({id, tab: facts.tab, plan, sheet: () => sheet});
  };

  const repair = (known: KnownSheet): void => {
    const {sheet} = known;
    const whole = planOf(known, sheets, defaults(parseId(known.id).key as SheetKey));
    const isPage = templateOfId(known.id).kind === 'page';
    // What was frozen computes again: of a table, what was typed there since is asked about afterwards.
    const {frozen} = workbook.frozen.get(sheet.getSheetId()) ?? {};
    const thawed = frozen
      ? thawing(sheet, frozen, {
          dayOf: (date) => book.calendar.dayOf(date),
          asksLater: isTable(templateOfId(known.id)),
          headerRow: isPage ? undefined : known.facts.headerRow,
        })
      : null;
    steps.push(...(thawed?.steps ?? []));
    const {plan, notes: spared} = isPage
      ? sparingTyped(known, whole, thawed?.isFrozen)
      : {plan: whole, notes: []};
    notes.push(...spared);
    const repairing = repairSheet(spreadsheet, sheet, plan, headlinesOf(book, known));
    steps.push(...repairing.steps);
    finish.push(...repairing.finish);
    checks.push(...headingsAsRead(known));
    remember(known, plan);
    if (repairing.isRewritten) rewritten.add(known.id);
    notes.push(...typedHeadings(known, plan));
  };
  const refresh = (known: KnownSheet): void => {
    const plan = sparingFrozen(workbook, known, planOf(known, sheets));
    steps.push(...refreshSheet(spreadsheet, known.sheet, plan));
    checks.push(...headingsAsRead(known));
    remember(known, plan);
  };

  for (const {key, id, answers, repair: isAsked} of all) {
    const there = known.get(id);
    if (there && isAsked) repair(there);
    if (there) continue;
    const plan = planSheet(templateOf(key), {sheets, answers});
    const tab = tabs.get(id) ?? nameTab(id, plan.title);
    const before = [...known.keys(), ...made.map((one) => one.id)];
    const position = positionOf(key, before, workbook.tabs.length + made.length);
    const {sheet, birth, filling} = makeSheet(spreadsheet, plan, tab, position);
    births.push(...birth);
    steps.push(...filling);
    made.push({id, tab, plan, sheet});
  }
  // A needed sheet that was there already is not handled: its formulas may refer to a sheet that is coming.
  const handled = new Set(all.filter(({id, repair: isAsked}) => isAsked || !known.has(id)).map(({id}) => id));
  const read = new Set([...coming.keys(), ...[...rewritten].map((id) => parseId(id).key as SheetKey)]);
  for (const reader of readersOf(workbook, read, handled)) refresh(reader);
  // The others were born after the links to them were planned.
  const hasLinks = known.has(START) || made.some(({id}) => id === START);
  if (hasLinks && [...coming.keys()].some((key) => key !== START)) finish.push(() => mendLinks(spreadsheet));
  return {steps: [...births, ...steps], finish, checks, made, repaired, notes};
}
