import {zoneOf} from '../../workbench/host/a1';
import {overTime} from '../../workbench/host/call-record';
import type {HeadlessHost} from '../../workbench/host/headless';

type Numbered = Record<string, Record<string, unknown> | string>;

interface Saved {
  readonly workbook: Record<string, unknown> & {
    readonly sheets: readonly (Record<string, unknown> & {
      styles: Record<string, number>;
      formats: Record<string, number>;
      dataValidationRules: readonly {readonly id: string}[];
    })[];
    readonly styles: Numbered;
    readonly formats: Numbered;
    readonly workbench?: {readonly attachments: readonly Record<string, unknown>[]};
  };
  readonly properties: unknown;
}

/** What a cell looks like without any style, in the engine's words: setting these changes nothing to be seen. */
const PLAIN: Readonly<Record<string, readonly unknown[]>> = {
  fillColor: ['', '#ffffff'],
  textColor: ['', '#000000'],
  bold: [false],
  fontSize: [10],
  align: ['', 'general'],
  verticalAlign: ['bottom'],
  wrapping: ['overflow'],
};

function visible(look: Record<string, unknown> | string | undefined): string {
  if (typeof look !== 'object') return look ?? '';
  const told = Object.entries(look).filter(
    ([name, value]) => !PLAIN[name]?.includes(typeof value === 'string' ? value.toLowerCase() : value),
  );
  return told.length === 0 ? '' : JSON.stringify(told.sort());
}

/**
 * Areas and the numbers of their looks → the looks, and which of them each cell has, row by row, however the areas were
 * cut and the looks numbered.
 */
function looksOf(areas: Record<string, number>, numbered: Numbered): unknown {
  const seen = new Map<number, string>();
  for (const number of Object.values(areas))
    if (!seen.has(number)) seen.set(number, visible(numbered[number]));
  const looks = [...new Set(seen.values())].filter(Boolean).sort();
  const rows: number[][] = [];
  for (const [area, number] of Object.entries(areas)) {
    const look = looks.indexOf(seen.get(number)!);
    if (look < 0) continue;
    const {left, top, right, bottom} = zoneOf(area, {rows: 1, columns: 1})!;
    for (let row = top; row <= bottom; row += 1) {
      rows[row] ??= [];
      for (let column = left; column <= right; column += 1) rows[row]![column] = look;
    }
  }
  return {looks, rows};
}

/** Notes, protections and tags, whatever the order and the number in which they were hung on: a note is its text. */
function attached({sheets, workbench}: Saved['workbook']): readonly string[] {
  const rules = new Set(
    sheets.flatMap((sheet) => sheet.dataValidationRules.map(({id}) => `validation-${id}`)),
  );
  return (
    (workbench?.attachments ?? [])
      // The help of choices that are gone is nowhere to be seen.
      .filter(({kind, id}) => kind !== 'validation' || rules.has(String(id)))
      // Tags are numbered as they come, and nobody sees that.
      .map(({id: _, ...one}) => JSON.stringify(one).replace(/"number":\d+/, '"number":0'))
      .sort()
  );
}

/**
 * The whole workbook as data. The engine numbers its styles, counts its changes and numbers its figures anew; that is
 * no content, so styles are compared by what is to be seen of them.
 */
export function contents(host: HeadlessHost): unknown {
  const {workbook: whole, properties} = host.save() as unknown as Saved;
  const {revisionId: _, uniqueFigureIds: __, styles, formats, workbench: ___, ...workbook} = whole;
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    styles: looksOf(sheet.styles, styles),
    formats: looksOf(sheet.formats, formats),
  }));
  return {workbook: {...workbook, sheets, attachments: attached(whole)}, properties};
}

/** The whole workbook as one text. */
export const asText = (host: HeadlessHost): string => JSON.stringify(contents(host));

/** The engine gives what is made a chance name of its own, and so does the add-on to a snapshot. */
const CHANCE = /"[0-9a-f]{8}-[0-9a-f]{4}[0-9a-f-]*"/g;
const SNAPSHOT = /snapshot:[0-9a-f-]{36}/g;

/** What people see of it, whichever run made it: all but what the add-on remembers, and numbers that nobody sees. */
export function looks(host: HeadlessHost): string {
  const {workbook} = contents(host) as {readonly workbook: {readonly attachments: readonly string[]}};
  const {getters} = host.engine;
  const names = new Map(getters.getSheetIds().map((id) => [`"${id}"`, `"${getters.getSheetName(id)}"`]));
  const named = (text: string): string => text.replace(/"[^"\\]*"/g, (one) => names.get(one) ?? one);
  const attachments = workbook.attachments
    .map((one) =>
      named(one)
        .replace(/"number":\d+/, '""')
        .replace(SNAPSHOT, 'snapshot'),
    )
    .sort();
  return named(JSON.stringify({...workbook, attachments})).replace(CHANCE, '"by chance"');
}

const parsed = (value: unknown): unknown => {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

/** Where two workbooks as texts differ, and how: a few places, so that a person can read them. */
export function differences(
  one: unknown,
  other: unknown,
  path = '',
  found: string[] = [],
): readonly string[] {
  if (one === other) return found;
  const [a, b] = [parsed(one), parsed(other)];
  if (found.length >= 8 || JSON.stringify(a) === JSON.stringify(b)) return found;
  const isBoth = [a, b].every((value) => typeof value === 'object' && value !== null);
  if (!isBoth) {
    const [left, right] = [a, b].map((value) => (JSON.stringify(value) ?? 'nothing').slice(0, 90));
    found.push(`${path}: ${left} instead of ${right}`);
    return found;
  }
  const [left, right] = [a, b] as Record<string, unknown>[];
  for (const key of new Set([...Object.keys(left!), ...Object.keys(right!)]))
    differences(left![key], right![key], `${path}/${key}`, found);
  return found;
}

/**
 * Runs the change with its n-th service call failing and says whether the workbook is as it was.
 * @param before the workbook as text, where that is known
 * @param how which calls are counted, and how many fail in a row: one call on the document when left out
 */
export function failing(
  host: HeadlessHost,
  n: number,
  change: () => void,
  before = asText(host),
  how: Parameters<HeadlessHost['failAt']>[1] = {},
): 'done' | 'as it was' | 'different' {
  host.failAt(n, how);
  let done = true;
  try {
    change();
  } catch {
    done = false;
  }
  if (done) return 'done';
  return asText(host) === before ? 'as it was' : 'different';
}

/**
 * Runs the change and ends the run at its n-th service call, as Google does after six minutes: nothing is taken back.
 * @returns whether the run got that far
 */
export function stopping(
  host: HeadlessHost,
  n: number,
  change: () => void,
  how: Parameters<HeadlessHost['stopAt']>[1] = {},
): boolean {
  host.stopAt(n, how);
  try {
    change();
    return false;
  } catch (error) {
    if ((error as Error).message === overTime) return true;
    throw error;
  }
}
