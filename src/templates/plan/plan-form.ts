/** The Settings sheet: labels with a value each, and lists beside them. */
import {area} from '../formula/a1';
import {colours, heights, sizes, widths} from '../look';
import type {Block, CellInput, SheetPlan} from '../sheet-plan';
import type {FormTemplate, PlanContext, SettingRow} from '../template';
import {choiceRuns} from './column-choices';
import {
  firstListColumn,
  firstRowUnder,
  helpColumn,
  labelColumn,
  labelTitle,
  listRows,
  locateSettings,
  newGrid,
  usualFormHeader,
  valueColumn,
} from './form-layout';
import {stretches} from './stretches';
import {frameStyles, numberFormats} from './table-style';

export function planForm(template: FormTemplate, context: PlanContext): SheetPlan {
  const header = context.self?.headerRow ?? usualFormHeader;
  const firstListRow = firstRowUnder(header);
  const located = locateSettings(template, context.self?.labels ?? [], header);
  const rowOf = (key: string): number => located.get(key) ?? 0;
  const settings = [...template.settings].sort((a, b) => rowOf(a.key) - rowOf(b.key));
  const lastRow = rowOf(settings[settings.length - 1]!.key);
  const lastColumn = firstListColumn + template.lists.length - 1;
  // A new sheet keeps the size that it is born with: cutting it down would cost two calls and show no difference.
  const rows = Math.max(firstListRow + listRows - 1, lastRow, context.self?.rows ?? newGrid.rows);
  const list = (index: number) => area(firstListRow, firstListColumn + index, listRows, 1);
  const settingRuns = stretches(settings.map(({key}) => rowOf(key)));

  return {
    id: template.key,
    title: template.title,
    rows,
    columns: Math.max(lastColumn, context.self?.columns ?? newGrid.columns),
    frozenRows: header,
    frozenColumns: 0,
    gridlines: true,
    blocks: [
      {area: area(header - 3, 1, 2, 1), kind: 'formula', cells: [[template.title], [template.purpose]]},
      {
        area: area(header, labelColumn, 1, 3),
        kind: 'formula',
        cells: [[labelTitle, 'Value', 'What it does']],
      },
      {
        area: area(header, firstListColumn, 1, template.lists.length),
        kind: 'formula',
        cells: [template.lists.map(({title}) => title)],
      },
      ...texts(settingRuns, settings),
      ...(context.self ? [] : [...values(settings, rowOf, context), ...listed(template, context)]),
    ],
    styles: [
      ...frameStyles(lastColumn, header, {
        title: {row: header - 3, column: 1},
        purpose: {row: header - 2, column: 1},
        sentence: {row: header - 1, column: 1},
      }),
      {
        areas: settingRuns.map(([row, count]) => area(row, labelColumn, count, 1)),
        style: {bold: true, fill: colours.computed, colour: colours.text, size: sizes.text, vertical: 'top'},
      },
      {
        areas: settingRuns.map(([row, count]) => area(row, helpColumn, count, 1)),
        style: {
          colour: colours.quiet,
          fill: colours.computed,
          wrap: true,
          size: sizes.text,
          vertical: 'top',
        },
      },
      {
        areas: settingRuns.map(([row, count]) => area(row, valueColumn, count, 1)),
        style: {fill: colours.white, size: sizes.text, vertical: 'top'},
      },
      ...settings.flatMap(({key, format}) => {
        const numberFormat = numberFormats[format];
        return numberFormat ? [{areas: [area(rowOf(key), valueColumn, 1, 1)], style: {numberFormat}}] : [];
      }),
    ],
    lines: [{area: area(header, 1, 1, lastColumn), edge: 'bottom'}],
    // The names of the settings take so many calls that few are left for sizes.
    widths: [
      {column: labelColumn, columns: 2, width: widths.name},
      {column: helpColumn, columns: 1, width: 660},
      {column: helpColumn + 1, columns: 1 + template.lists.length, width: widths.name},
    ],
    heights: [{row: header - 3, rows: 4, height: heights.header}],
    merges: [],
    notes: [
      ...settings.map(({key, help}) => ({row: rowOf(key), column: valueColumn, text: help})),
      ...template.lists.map(({help}, index) => ({
        row: header,
        column: firstListColumn + index,
        text: help,
      })),
    ],
    choices: settings.flatMap(({key, choices, help}) =>
      choiceRuns(choices, area(rowOf(key), valueColumn, 1, 1), help, context),
    ),
    rules: [],
    groups: [],
    hidden: [],
    hiddenRows: [],
    inputs: [
      ...settingRuns.map(([row, count]) => area(row, valueColumn, count, 1)),
      ...template.lists.map((_, index) => list(index)),
    ],
    names: settings.flatMap(({key, name}) =>
      name === undefined ? [] : [{name, area: area(rowOf(key), valueColumn, 1, 1)}],
    ),
    charts: [],
  };
}

/** Labels and helps, a pair of blocks for every run of neighbouring rows. */
function texts(runs: readonly [number, number][], settings: readonly SettingRow[]): Block[] {
  let next = 0;
  return runs.flatMap(([row, count]) => {
    const here = settings.slice(next, next + count);
    next += count;
    return [
      {
        area: area(row, labelColumn, count, 1),
        kind: 'formula' as const,
        cells: here.map(({label}) => [label]),
      },
      {area: area(row, helpColumn, count, 1), kind: 'formula' as const, cells: here.map(({help}) => [help])},
    ];
  });
}

/** First values. A new sheet only, so the ones that are formulas may be typed over and stay so. */
function values(
  settings: readonly SettingRow[],
  rowOf: (key: string) => number,
  context: PlanContext,
): Block[] {
  const first = (setting: SettingRow): CellInput => {
    const answer = context.answers[setting.key] ?? null;
    if (answer === null || answer === '') return setting.value;
    return setting.format === 'date' && typeof answer === 'string' ? serialOf(answer) : answer;
  };
  const isFormula = (value: CellInput) => typeof value === 'string' && value.startsWith('=');
  const rows = settings.map((setting) => ({
    row: rowOf(setting.key),
    value: first(setting),
    own: setting.value,
  }));
  return (['seed', 'formula'] as const).flatMap((kind) => {
    const here = rows.filter(({value, own}) => (isFormula(own) && value === own) === (kind === 'formula'));
    return stretches(here.map(({row}) => row)).map(([row, count]) => ({
      area: area(row, valueColumn, count, 1),
      kind,
      cells: here.filter((one) => one.row >= row && one.row < row + count).map(({value}) => [value]),
    }));
  });
}

/** The first names of a list, one a line of its answer. */
function listed(template: FormTemplate, {answers}: PlanContext): Block[] {
  return template.lists.flatMap(({key}, index) => {
    const names = String(answers[key] ?? '')
      .split('\n')
      .filter((name) => name !== '')
      .slice(0, listRows);
    if (names.length === 0) return [];
    return {
      area: area(firstRowUnder(usualFormHeader), firstListColumn + index, names.length, 1),
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
