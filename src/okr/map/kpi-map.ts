import {type Answer, warning} from '../cell';
import {because, isRefusal, type Known, keyOf} from '../known';
import {type NameBook, nameBook} from '../name-list';
import {parentId} from '../okr-tree';
import {named, quote, Refusal} from '../refusal';
import {inTreeOrder} from '../tree-lines';
import type {PurposeMark} from './purpose-words';

/** More KPIs than this and nobody reads the map. */
const MOST_KPIS = 12;

export interface MapColumns {
  readonly ids: readonly Known<string>[];
  readonly texts: readonly Known<string>[];
  /** The KPIs that each row names, as a list. */
  readonly kpis: readonly Known<string>[];
  readonly purposes: readonly Known<PurposeMark>[];
  readonly kpiNames: readonly Known<string>[];
  /** The ids that each row contributes to, as a list. */
  readonly supports: readonly Known<string>[];
}

/** One line of the map: an objective and everything below it. */
interface Line {
  /** What stands first: the id as typed, or what is wrong with it. */
  head: string;
  text: string | null;
  isStrategic: boolean;
  namesAny: boolean;
  /** The objectives that support it, and whether it supports one itself. */
  readonly below: Line[];
  isBelow: boolean;
  /** By KPI: the ids that name it, in the order of the table. */
  readonly pushing: Map<string, Set<string>>;
}

/**
 * Which objective pushes which KPI: a row of headings, a row an objective with the ids that name each KPI, and how
 * many key results push each. Only the first twelve KPIs get a column. An objective stands below the one that it
 * supports. Strategic objectives that name no KPI are left out, unless others stand below them: they are not expected
 * to. What cannot be read marks the line of its objective.
 * @returns no rows where there are no ids
 */
export function okrKpiMap(columns: MapColumns): Answer[][] {
  const names = nameBook();
  const kpis = readKpis(columns.kpiNames, names);
  const known = new Set(kpis.map(({key}) => key));
  const shown = kpis.slice(0, MOST_KPIS);
  const lines = new Map<string, Line>();
  const pushers = new Map<string, Set<string>>();
  const lineOf = lineFinder(columns, lines);

  columns.ids.forEach((id, row) => {
    if (id === null || (!isRefusal(id) && keyOf(id) === '')) return;
    if (isRefusal(id)) {
      lines.set(`⚠${row}`, newLine(warning(id.message)));
      return;
    }
    const line = lineOf(id.trim());
    const [list, mark] = [columns.kpis[row] ?? null, columns.purposes[row] ?? null];
    if (isRefusal(list)) spoil(line, id, list);
    else
      for (const key of names.keysIn(list ?? '')) {
        if (!known.has(key)) continue;
        line.namesAny = true;
        note(line.pushing, key, id.trim());
        if (parentId(id) !== null) note(pushers, key, keyOf(id));
      }
    if (parentId(id) !== null) return;
    if (isRefusal(mark)) spoil(line, id, mark);
    else line.isStrategic ||= mark === 'Strategic';
  });
  if (!lines.size) return [];
  cascade(columns, lines);

  const cells = (of: (key: string) => Answer) => shown.map(({key}) => (key === '' ? null : of(key)));
  const isShown = ({isStrategic, namesAny, head, below}: Line): boolean =>
    !isStrategic || namesAny || head.startsWith('⚠') || below.some(isShown);
  const tops = [...lines.values()].filter((line) => !line.isBelow && isShown(line));
  const body = inTreeOrder(tops, ({below}) => below.filter(isShown)).map(
    ({item: {head, text, pushing}, lines: drawn}) => [
      head,
      text === null ? drawn.trimEnd() || null : drawn + text,
      ...cells((key) => listed(pushing.get(key))),
    ],
  );
  return [
    ['Id', 'Objective', ...shown.map(({head}) => head)],
    ...body,
    ['Key results', null, ...cells((key) => pushers.get(key)?.size ?? 'nobody')],
  ];
}

/** The KPIs, each once; one whose name cannot be read keeps its place, without a key. */
function readKpis(names: readonly Known<string>[], book: NameBook): {head: string; key: string}[] {
  const seen = new Set(['']);
  return names.flatMap((name) => {
    if (name === null) return [];
    if (isRefusal(name)) return [{head: warning(name.message), key: ''}];
    const key = book.add(name);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{head: name.trim(), key}];
  });
}

/** Finds the line of the objective that an id belongs to; an objective that stands nowhere gets one that says so. */
function lineFinder({ids, texts}: MapColumns, lines: Map<string, Line>): (id: string) => Line {
  const objectives = new Map<string, {row: number; isTwice: boolean}>();
  ids.forEach((id, row) => {
    if (typeof id !== 'string' || parentId(id) !== null) return;
    const known = objectives.get(keyOf(id));
    if (known) known.isTwice = true;
    else objectives.set(keyOf(id), {row, isTwice: false});
  });
  return (id) => {
    const objective = rootOf(id);
    const key = keyOf(objective);
    const line = lines.get(key);
    if (line) return line;
    const place = objectives.get(key);
    const text = place ? (texts[place.row] ?? null) : null;
    const fresh = newLine(objective, isRefusal(text) ? null : text);
    if (!place) fresh.head = warning(`no objective ${named(objective)}`);
    else if (place.isTwice) fresh.head = warning(`id ${named(objective)} stands twice`);
    else if (isRefusal(text)) spoil(fresh, objective, text);
    lines.set(key, fresh);
    return fresh;
  };
}

function newLine(head: string, text: string | null = null): Line {
  return {head, text, isStrategic: false, namesAny: false, below: [], isBelow: false, pushing: new Map()};
}

/**
 * Puts each objective below the first one that it supports; a key result stands for its objective. Names that are not
 * there, and circles, are said in its line, which then stands by itself.
 */
function cascade({ids, supports}: MapColumns, lines: Map<string, Line>): void {
  const above = new Map<Line, Line>();
  ids.forEach((id, row) => {
    const list = supports[row] ?? null;
    const line = typeof id === 'string' && parentId(id) === null ? lines.get(keyOf(id)) : undefined;
    if (typeof id !== 'string' || !line || list === null) return;
    if (isRefusal(list)) {
      spoil(line, id, list);
      return;
    }
    for (const name of list.split(/[,;\n]/).filter((part) => keyOf(part) !== '')) {
      const supported = lines.get(keyOf(rootOf(name.trim())));
      if (!supported)
        spoil(line, id, new Refusal(`supports ${quote(name.trim())}, which is no objective here`));
      else if (!above.has(line)) above.set(line, supported);
    }
  });
  for (const line of lines.values()) {
    const passed = new Set([line]);
    let next = above.get(line);
    while (next && !passed.has(next)) {
      passed.add(next);
      next = above.get(next);
    }
    if (next === line) spoil(line, line.head, new Refusal('what it supports leads back to it'));
    else if (above.has(line)) {
      above.get(line)!.below.push(line);
      line.isBelow = true;
    }
  }
}

/** What is wrong first is said first. */
function spoil(line: Line, id: string, refusal: Refusal): void {
  if (!line.head.startsWith('⚠')) line.head = warning(because(id.trim(), refusal).message);
}

/** `O1.2.1` → `O1`. */
function rootOf(id: string): string {
  let root = id;
  for (let above = parentId(id); above !== null; above = parentId(above)) root = above;
  return root;
}

function note(ids: Map<string, Set<string>>, key: string, id: string): void {
  const known = ids.get(key);
  if (known) known.add(id);
  else ids.set(key, new Set([id]));
}

function listed(ids: ReadonlySet<string> | undefined): string | null {
  return ids ? [...ids].join(', ') : null;
}
