/** What is written into the Settings sheet: labels and helps, first values, and the first names of its lists. */
import {area} from '../formula/a1';
import type {Block, CellInput} from '../sheet-plan';
import type {FormTemplate, PlanContext, SettingRow, SheetFacts} from '../template';
import {firstRowUnder, listRows} from './form-layout';
import type {FormPlaces} from './form-places';
import {stretches} from './stretches';
import {frameIn} from './table-frame';

/** What stands in a cell: words that people put in the place of ours are theirs. */
export type Written = (row: number, column: number) => string;

export const written =
  (self: SheetFacts | undefined): Written =>
  (row, column) =>
    self?.lines?.[row - 1]?.[column - 1]?.trim() ?? '';

/** Title and purpose above the header, each where it stands, or in its place where that is blank. */
export function frame(template: FormTemplate, header: number, self: SheetFacts | undefined): Block[] {
  const there = frameIn(template, self?.above ?? []);
  const text = written(self);
  return (['title', 'purpose'] as const).flatMap((line, step): Block[] => {
    const row = header - 3 + step;
    if (there[line] || row < 1 || text(row, 1) !== '') return [];
    return [{area: area(row, 1, 1, 1), kind: 'formula', cells: [[template[line]]]}];
  });
}

/** Labels and helps, a pair of blocks for every run of neighbouring rows. */
export function texts(
  runs: readonly [number, number][],
  settings: readonly SettingRow[],
  {label, help}: FormPlaces,
  text: Written,
): Block[] {
  let next = 0;
  return runs.flatMap(([row, count]) => {
    const here = settings.slice(next, next + count);
    next += count;
    const column = (at: number, own: (setting: SettingRow) => string): Block => ({
      area: area(row, at, count, 1),
      kind: 'formula',
      cells: here.map((setting, step) => [text(row + step, at) || own(setting)]),
    });
    return [column(label, (one) => one.label), column(help, (one) => one.help)];
  });
}

/**
 * First values. On a new sheet they are seeds, and those that are formulas may be typed over and stay so.
 * @param isBack settings whose rows were deleted, and come back on a sheet that exists
 */
export function values(
  settings: readonly SettingRow[],
  {rows: places, value: column}: FormPlaces,
  context: PlanContext,
  isBack = false,
): Block[] {
  const first = (setting: SettingRow): CellInput => {
    const answer = context.answers[setting.key] ?? null;
    if (answer === null || answer === '') return setting.value;
    return setting.format === 'date' && typeof answer === 'string' ? serialOf(answer) : answer;
  };
  const isFormula = (value: CellInput) => typeof value === 'string' && value.startsWith('=');
  const rows = settings.map((setting) => ({
    row: places.get(setting.key) ?? 0,
    value: first(setting),
    own: setting.value,
  }));
  return (['seed', 'formula'] as const).flatMap((kind) => {
    const here = rows.filter(({value, own}) => (isFormula(own) && value === own) === (kind === 'formula'));
    return stretches(here.map(({row}) => row)).map(([row, count]) => ({
      area: area(row, column, count, 1),
      kind: isBack ? 'formula' : kind,
      cells: here.filter((one) => one.row >= row && one.row < row + count).map(({value}) => [value]),
    }));
  });
}

/** The first names of a list, one a line of its answer. */
export function listed(template: FormTemplate, {header, lists}: FormPlaces, {answers}: PlanContext): Block[] {
  return template.lists.flatMap(({key}) => {
    const names = String(answers[key] ?? '')
      .split('\n')
      .filter((name) => name !== '')
      .slice(0, listRows);
    if (names.length === 0) return [];
    return {
      area: area(firstRowUnder(header), lists.get(key) ?? 0, names.length, 1),
      kind: 'words' as const,
      cells: names.map((name) => [name]),
    };
  });
}

/** `yyyy-mm-dd` → days since 30 December 1899: a date that no locale can misread. */
export function serialOf(date: string): number {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (!year || !month || !day) throw new Error(`not a date: ${date}`);
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
}
