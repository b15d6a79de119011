/** The spreadsheet as far as it is ours: our sheets by the id of their plan, each read when somebody asks. */
import {keyOf} from '../../okr/known';
import type {Seen} from '../../rpc/contract';
import {planSheet} from '../../templates/plan/plan-sheet';
import type {SheetPlan} from '../../templates/sheet-plan';
import {answersFor, hasInstances, parseId, templateOf, templates} from '../../templates/sheets';
import type {PlanContext, SheetFacts, SheetKey, TableTemplate, Template} from '../../templates/template';
import {type FrozenSheet, frozenIn} from './frozen';
import {once} from './once';
import {SheetReading} from './sheet-reading';
import {homeKey, sheetTagged, type TaggedSheet, taggedSheets} from './tags';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What somebody knows of the spreadsheet already, so that it need not be asked for. */
export interface Known {
  /** The document's properties, where they were read already: one trip finds all sheets then. */
  readonly homes?: Readonly<Record<string, string>>;
  readonly seen?: Seen | undefined;
  /** Tables are read as far as their own columns go. */
  readonly isRoutine?: boolean;
}

export interface KnownSheet {
  readonly id: string;
  readonly sheet: Sheet;
  readonly facts: SheetReading;
}

export const isTable = (template: Template): template is TableTemplate => template.kind === 'table';

export function tableOf(key: string): TableTemplate {
  const template = templateOf(key);
  if (!isTable(template)) throw new Error(`${key} is not a table`);
  return template;
}

/** Sheets of an older or newer version of the add-on are left alone. */
function isKnownId(id: string): boolean {
  const {key, instance} = parseId(id);
  return templates.some((one) => one.key === key && hasInstances(one) === (instance !== null));
}

/** @throws Error when no sheet of this version has such an id */
export const templateOfId = (id: string): Template => templateOf(parseId(id).key);

export class Workbook {
  private readonly tagged: () => {known: ReadonlyMap<string, KnownSheet>; copies: readonly TaggedSheet[]};
  private readonly names: () => readonly string[];
  private readonly frozenSheets: () => ReadonlyMap<number, {sheet: Sheet; frozen: FrozenSheet}>;
  private readonly single = new Map<string, KnownSheet | null>();
  private readonly atHome: (id: string) => Sheet | null;
  private readonly byId: () => ReadonlyMap<string, Sheet>;
  private isListed = false;

  constructor(
    readonly spreadsheet: Spreadsheet,
    /** The ids of sheets that this run has put in order before anything else: whatever reads them is written anew. */
    readonly restored: ReadonlySet<string> = new Set(),
    readonly seen: Known = {},
  ) {
    // The document's properties know where the original of each tag stands.
    const {homes = {}} = seen;
    this.atHome = (id) => {
      const home = homes[homeKey(id)];
      return home === undefined ? null : (this.byId().get(home) ?? null);
    };
    this.byId = once(
      () => new Map(spreadsheet.getSheets().map((sheet) => [String(sheet.getSheetId()), sheet])),
    );
    this.tagged = once(() => {
      const {own, copies} = taggedSheets(spreadsheet);
      this.isListed = true;
      const known = own
        .filter(({id}) => isKnownId(id))
        .map((one) => [one.id, this.single.get(one.id) ?? this.knownSheet(one)] as const);
      return {known: new Map(known), copies: copies.filter(({id}) => isKnownId(id))};
    });
    this.names = once(() => spreadsheet.getSheets().map((sheet) => sheet.getName()));
    this.frozenSheets = once(() => frozenIn(spreadsheet));
  }

  private readonly unitsOfKpis = once((): ReadonlyMap<string, string> => {
    const facts = this.find('kpis')?.facts;
    if (!facts?.hasHeader) return new Map();
    const {values, located, layout} = facts;
    const [name, unit] = [located.get('name') ?? 0, located.get('unit') ?? 0];
    const rows = values.slice(layout.top - 1);
    return new Map(rows.map((line) => [keyOf(String(line[name - 1] ?? '')), String(line[unit - 1] ?? '')]));
  });

  private knownSheet({id, sheet}: TaggedSheet): KnownSheet {
    const {isRoutine = false, seen} = this.seen;
    const tabs: Readonly<Record<string, string | undefined>> = seen?.tabs ?? {};
    const how = {isNarrow: isRoutine, tab: tabs[id]};
    return {id, sheet, facts: new SheetReading(sheet, templateOfId(id), this.unitsOfKpis, how)};
  }

  /** Our sheets by the id of their plan. */
  get known(): ReadonlyMap<string, KnownSheet> {
    return this.tagged().known;
  }

  /** Copies that people made of our tabs: nobody's sheets. */
  get copies(): readonly TaggedSheet[] {
    return this.tagged().copies;
  }

  /** The sheets on which values stand in place of formulas, by their ids. */
  get frozen(): ReadonlyMap<number, {sheet: Sheet; frozen: FrozenSheet}> {
    return this.frozenSheets();
  }

  /** The names of all tabs, other people's too. */
  get tabs(): readonly string[] {
    return this.names();
  }

  /**
   * One sheet of ours; while nobody has asked for all of them, without looking at the others.
   * @param candidate a sheet that carries its tag, as a copy of it would, too
   */
  find(id: string, candidate?: Sheet): KnownSheet | null {
    if (this.isListed) return this.known.get(id) ?? null;
    const there = this.single.get(id);
    if (there !== undefined) return there;
    const sheet = this.atHome(id) ?? sheetTagged(this.spreadsheet, id, candidate);
    const found = sheet && this.knownSheet({id, sheet});
    this.single.set(id, found);
    return found;
  }
}

/** What a planner needs to know: the sheets that are there, and those that the same run makes. */
export function factsByKey(
  workbook: Workbook,
  coming: ReadonlyMap<SheetKey, SheetFacts> = new Map(),
): PlanContext['sheets'] {
  const there = [...workbook.known.values()].filter(({id}) => parseId(id).instance === null);
  return Object.fromEntries([...there.map(({id, facts}) => [id, facts] as const), ...coming]);
}

/** What a sheet that exists should be, given the sheets that are (or will be) there. */
export function planOf(
  {id, facts}: KnownSheet,
  sheets: PlanContext['sheets'],
  answers: PlanContext['answers'] = {},
): SheetPlan {
  const template = templateOfId(id);
  return planSheet(template, {
    sheets,
    self: facts,
    answers: {...answers, ...answersFor(template, parseId(id).instance)},
  });
}

/** Google Sheets takes these, xlsx and other programs don't; and a tab's name has at most 100 characters. */
const FORBIDDEN = /[[\]*?/\\:']/g;
const LONGEST_TAB = 90;

/** A tab name that nobody uses: `OKRs`, or `OKRs 2` where an `OKRs` of somebody else's stands already. */
export function freeTab(title: string, taken: ReadonlySet<string>): string {
  const plain = title.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST_TAB) || 'Sheet';
  const isTaken = (name: string) => [...taken].some((tab) => tab.toLowerCase() === name.toLowerCase());
  let name = plain;
  for (let n = 2; isTaken(name); n += 1) name = `${plain} ${n}`;
  return name;
}
