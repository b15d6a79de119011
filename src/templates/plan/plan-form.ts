/** The Settings sheet: labels with a value each, and lists beside them. */
import {area} from '../formula/a1';
import {colours, heights, sizes, widths} from '../look';
import type {Block, SheetPlan} from '../sheet-plan';
import type {FormTemplate, PlanContext} from '../template';
import {choiceRuns} from './column-choices';
import {frame, listed, texts, written as textsOf, values} from './form-blocks';
import {firstRowUnder, helpTitle, labelTitle, listRows, newGrid, valueTitle} from './form-layout';
import {formPlaces} from './form-places';
import {stretches} from './stretches';
import {frameStyles, numberFormats} from './table-style';
import {widthRuns} from './width-runs';

export function planForm(template: FormTemplate, context: PlanContext): SheetPlan {
  const {self} = context;
  const places = formPlaces(template, self);
  const {header, label, value, help} = places;
  const firstListRow = firstRowUnder(header);
  const rowOf = (key: string): number => places.rows.get(key) ?? 0;
  const settings = [...template.settings].sort((a, b) => rowOf(a.key) - rowOf(b.key));
  const lastRow = rowOf(settings[settings.length - 1]!.key);
  const lists = template.lists.map((list) => ({...list, column: places.lists.get(list.key) ?? 0}));
  const lastColumn = Math.max(help, ...lists.map(({column}) => column));
  // A new sheet keeps the size that it is born with: cutting it down would cost two calls and show no difference.
  const rows = Math.max(firstListRow + listRows - 1, lastRow, self?.rows ?? newGrid.rows);
  const settingRuns = stretches(settings.map(({key}) => rowOf(key)));
  const written = textsOf(self);
  const titles = [
    {column: label, title: labelTitle},
    {column: value, title: valueTitle},
    {column: help, title: helpTitle},
    ...lists,
  ];
  const lacking = settings.filter(({key}) => places.lacking.has(key));

  return {
    id: template.key,
    title: template.title,
    rows,
    columns: Math.max(lastColumn, context.self?.columns ?? newGrid.columns),
    frozenRows: header,
    frozenColumns: 0,
    gridlines: true,
    blocks: [
      ...frame(template, header, self),
      ...stretches(titles.map(({column}) => column)).map(
        ([column, columns]): Block => ({
          area: area(header, column, 1, columns),
          kind: 'formula',
          cells: [
            Array.from({length: columns}, (_, step) => {
              const own = titles.find((one) => one.column === column + step)?.title ?? '';
              return written(header, column + step) || own;
            }),
          ],
        }),
      ),
      ...texts(settingRuns, settings, places, written),
      ...(self
        ? values(lacking, places, context, true)
        : [...values(settings, places, context), ...listed(template, places, context)]),
    ],
    styles: [
      ...frameStyles(lastColumn, header, {
        title: {row: header - 3, column: 1},
        purpose: {row: header - 2, column: 1},
        sentence: {row: header - 1, column: 1},
      }),
      {
        areas: settingRuns.map(([row, count]) => area(row, label, count, 1)),
        style: {bold: true, fill: colours.computed, colour: colours.text, size: sizes.text, vertical: 'top'},
      },
      {
        areas: settingRuns.map(([row, count]) => area(row, help, count, 1)),
        style: {
          colour: colours.quiet,
          fill: colours.computed,
          wrap: true,
          size: sizes.text,
          vertical: 'top',
        },
      },
      {
        areas: settingRuns.map(([row, count]) => area(row, value, count, 1)),
        style: {fill: colours.white, size: sizes.text, vertical: 'top'},
      },
      ...settings.flatMap(({key, format}) => {
        const numberFormat = numberFormats[format];
        return numberFormat ? [{areas: [area(rowOf(key), value, 1, 1)], style: {numberFormat}}] : [];
      }),
    ],
    lines: [{area: area(header, 1, 1, lastColumn), edge: 'bottom'}],
    // The names of the settings take so many calls that few are left for sizes.
    widths: [
      ...widthRuns([
        {column: label, width: widths.name},
        {column: value, width: widths.name},
        {column: help, width: 660},
        // The gap before the lists is as wide as they are.
        ...(lists[0] && lists[0].column - 1 > help
          ? [{column: lists[0].column - 1, width: widths.name}]
          : []),
        ...lists.map(({column}) => ({column, width: widths.name})),
      ]),
    ],
    heights: [{row: header - 3, rows: 4, height: heights.header}],
    merges: [],
    notes: [
      ...settings.map(({key, help: text}) => ({row: rowOf(key), column: value, text})),
      ...lists.map(({column, help: text}) => ({row: header, column, text})),
    ],
    choices: settings.flatMap(({key, choices, help: text}) =>
      choiceRuns(choices, area(rowOf(key), value, 1, 1), text, context),
    ),
    rules: [],
    groups: [],
    hidden: [],
    hiddenRows: [],
    inputs: [
      ...settingRuns.map(([row, count]) => area(row, value, count, 1)),
      ...lists.map(({column}) => area(firstListRow, column, listRows, 1)),
    ],
    names: settings.flatMap(({key, name}) =>
      name === undefined ? [] : [{name, area: area(rowOf(key), value, 1, 1)}],
    ),
    charts: [],
  };
}
