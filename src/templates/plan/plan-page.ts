/** A page of blocks → a sheet plan: place, render, merge. */
import {kindOf} from '../blocks';
import {together} from '../blocks/parts';
import {area, quoted} from '../formula/a1';
import {linkTo, names, otherSheets, settingCells} from '../formula/references';
import type {CellInput, ColourRule, SheetPlan} from '../sheet-plan';
import {hasInstances, instanceId} from '../sheets/ids';
import {pages} from '../sheets/pages';
import type {AddressOf, PageKey, PageReferences, PageTemplate, PlanContext} from '../template';
import {choiceRuns} from './column-choices';
import {addressesIn, heightRuns, type PlacedPage, placePage, wholeIn} from './place-page';
import {widthRuns} from './width-runs';
import {rulesOf, tintRules} from './word-rules';

/** While nobody knows where anything stands, every address is this. */
const SOMEWHERE = '$A$1';

function referencesOf({instanceOf}: PageTemplate, {sheets, answers}: PlanContext): PageReferences {
  return {
    sheet: otherSheets(sheets),
    names,
    settings: settingCells(sheets.settings),
    link(key, label) {
      const facts = sheets[key];
      return facts ? linkTo(facts, label) : null;
    },
    at: () => SOMEWHERE,
    on: (page) => addressesOn(page, sheets),
    instance: instanceOf ? String(answers[instanceOf.answer] ?? '') : '',
  };
}

/** Where the blocks of a page stand depends on none of its formulas, so another page can name its cells. */
function addressesOn(key: PageKey, sheets: PlanContext['sheets']): AddressOf | null {
  const [facts, page] = [sheets[key], pages.find((one) => one.key === key)];
  if (!facts || !page || hasInstances(page)) return null;
  const nowhere: PageReferences = {...referencesOf(page, {sheets, answers: {}}), on: () => null};
  const at = addressesIn(placePage(page, nowhere).placed);
  return (block, part) => `${quoted(facts.tab)}!${at(block, part)}`;
}

/** The blocks where they stand, with their formulas. */
export function placedBlocks(template: PageTemplate, context: PlanContext): PlacedPage {
  const references = referencesOf(template, context);
  const {placed} = placePage(template, references);
  return placePage(template, {...references, at: addressesIn(placed)});
}

/** On a page that exists what people fill is left alone; the first values only tell which page it is. */
export function planPage(template: PageTemplate, context: PlanContext): SheetPlan {
  const {instance} = referencesOf(template, context);
  const {placed, heights, printedRows} = placedBlocks(template, context);
  const all = together(placed.map(({block, site}) => kindOf(block).render(block, site, wholeIn(placed))));
  const [rows, columns] = [heights.length, template.grid.length];
  const cells: CellInput[][] = Array.from({length: rows}, () => Array.from({length: columns}, () => null));
  for (const {row, column, content} of all.cells) cells[row - 1]![column - 1] = content;
  const seeds = all.seeds.map(({row, column, content, key = ''}) => ({
    area: area(row, column, 1, 1),
    kind: 'seed' as const,
    cells: [[context.answers[key] ?? content]],
  }));
  const fillable = Object.fromEntries(
    all.seeds.flatMap(({row, column, key}) => (key ? [[key, {row, column}]] : [])),
  );

  return {
    id: instanceId(template, instance),
    title: template.tab?.(instance) ?? template.title,
    rows: Math.max(rows, context.self?.rows ?? 0),
    columns: Math.max(columns, context.self?.columns ?? 0),
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
    blocks: [{area: area(1, 1, rows, columns), kind: 'formula', cells}, ...(context.self ? [] : seeds)],
    styles: all.styles,
    lines: all.lines,
    widths: widthRuns(template.grid.map((width, index) => ({column: index + 1, width}))),
    heights: heightRuns(heights),
    merges: all.merges,
    notes: all.notes,
    choices: all.choices.flatMap((one) => choiceRuns(one.choices, one.area, one.help, context)),
    rules: [
      ...rulesOf(all.words, all.warnings, template.isCalm, all.marks),
      ...all.emphasis.map(
        ({area, formula}): ColourRule => ({
          kind: 'formula',
          areas: [area],
          formula: `=${formula}`,
          bold: true,
        }),
      ),
      ...tintRules(all.tints),
    ],
    groups: [],
    hidden: [],
    hiddenRows:
      template.isBehindHidden && rows > printedRows ? [{row: printedRows + 1, rows: rows - printedRows}] : [],
    inputs: all.inputs,
    fillable,
    names: [],
    charts: all.charts,
  };
}
