/** Headings and formulas of ours, written again where they are not there any more. */
import type {Area, Block, CellInput} from '../../../templates/sheet-plan';
import type {Step} from '../../change/journal';
import {around, clipped, matrixOf, rangeOf, type Size} from '../areas';
import {guarded, literalCell} from '../literal';
import {type Aspect, type Call, type OldSheet, onNew} from './aspect';
import {refuseIfLocked} from './protection';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cell = string | number | boolean | Date;

const AS: Readonly<Record<Block['kind'], (cell: CellInput) => CellInput>> = {
  formula: (cell) => cell,
  seed: guarded,
  words: literalCell,
};

/** All blocks in one matrix. */
function writing(blocks: readonly Block[]): Call[] {
  if (blocks.length === 0) return [];
  const frame = around(blocks.map((block) => block.area));
  const matrix = matrixOf<CellInput>(frame, '');
  for (const {area, kind, cells: given} of blocks) {
    given.forEach((line, r) => {
      line.forEach((cell, c) => {
        if (cell === null) return;
        matrix[area.row - frame.row + r]![area.column - frame.column + c] = AS[kind](cell);
      });
    });
  }
  return [(sheet) => rangeOf(sheet, frame).setValues(matrix)];
}

/** The parts of a block that it says something about: stretches of a row without a `null`. */
function written({area, cells}: Block): Area[] {
  return cells.flatMap((line, r) => {
    const stretches: Area[] = [];
    line.forEach((cell, c) => {
      const last = stretches[stretches.length - 1];
      const column = area.column + c;
      if (cell === null) return;
      if (last && last.column + last.columns === column)
        stretches[stretches.length - 1] = {...last, columns: last.columns + 1};
      else stretches.push({row: area.row + r, column, rows: 1, columns: 1});
    });
    return stretches;
  });
}

/**
 * What cells must be given to hold again what they hold now.
 * @param values what they hold, where that was read already
 */
export function present(sheet: Sheet, area: Area, values?: readonly (readonly Cell[])[]): Cell[][] {
  const range = rangeOf(sheet, area);
  const formulas = range.getFormulas();
  return (values ?? (range.getValues() as Cell[][])).map((row, r) =>
    row.map((value, c) => {
      const formula = formulas[r]?.[c];
      if (formula) return formula;
      return typeof value === 'string' ? literalCell(value) : value;
    }),
  );
}

/** Google Sheets and other programs write blanks, separators and the quotes around a tab's name as they like. */
const squeezed = (cell: unknown): string =>
  String(cell)
    .replace(/[\s']+/g, '')
    .replace(/;/g, ',');

/** Stretches of the same columns below each other, as one. */
function stacked(stretches: readonly Area[]): Area[] {
  const stacks: Area[] = [];
  for (const area of stretches) {
    const at = stacks.findIndex(
      (one) => one.column === area.column && one.columns === area.columns && one.row + one.rows === area.row,
    );
    const above = stacks[at];
    if (above) stacks[at] = {...above, rows: above.rows + area.rows};
    else stacks.push(area);
  }
  return stacks;
}

/** More areas than this cost less when those that may be written over as a whole are joined. */
const FEW_AREAS = 3;

/** Joins an area with the one before as far as nothing but ours and blank cells lies between them. */
function bridged(areas: readonly Area[], isFree: (row: number, column: number) => boolean): Area[] {
  const bridges: Area[] = [];
  for (const area of areas) {
    const last = bridges[bridges.length - 1];
    const both = last && around([last, area]);
    const cells = both
      ? Array.from({length: both.rows * both.columns}, (_, n) => [
          both.row + Math.floor(n / both.columns),
          both.column + (n % both.columns),
        ])
      : [];
    if (both && cells.every(([row, column]) => isFree(row!, column!))) bridges[bridges.length - 1] = both;
    else bridges.push(area);
  }
  return bridges;
}

/** What stands right is left alone, and so is what people wrote between it. */
function rewrite(sheet: Sheet, block: Block, size: Size): Step[] {
  const {area: whole} = block;
  const frame = clipped(whole, size);
  const before = frame ? present(sheet, frame) : [];
  const planned = (row: number, column: number): CellInput =>
    block.cells[row - whole.row]?.[column - whole.column] ?? null;
  const there = (row: number, column: number): Cell => before[row - whole.row]?.[column - whole.column] ?? '';
  const part = <T>(area: Area, cell: (row: number, column: number) => T): T[][] =>
    Array.from({length: area.rows}, (_, r) =>
      Array.from({length: area.columns}, (_, c) => cell(area.row + r, area.column + c)),
    );

  const missing = written(block).filter(({row, column, columns}) =>
    Array.from({length: columns}, (_, c) => column + c).some(
      (at) => squeezed(planned(row, at)) !== squeezed(there(row, at)),
    ),
  );
  const stacks = stacked(missing);
  const isFree = (row: number, column: number) => planned(row, column) !== null || there(row, column) === '';
  const areas = stacks.length > FEW_AREAS ? bridged(missing, isFree) : stacks;
  return areas.map((area) => {
    const old = clipped(area, size);
    return {
      apply: () => rangeOf(sheet, area).setValues(part(area, (row, column) => planned(row, column) ?? '')),
      revert: () => {
        if (old) rangeOf(sheet, old).setValues(part(old, there));
      },
    };
  });
}

/** First contents belong to people from the day the sheet is made. */
function restoring({sheet, plan, size}: OldSheet): Step[] {
  const blocks = plan.blocks.filter(({kind}) => kind === 'formula');
  refuseIfLocked(sheet, blocks.flatMap(written));
  return blocks.flatMap((block) => rewrite(sheet, block, size));
}

export const cells: Aspect = {
  part: 'contents',
  make: (one) => onNew(one, writing(one.plan.blocks)),
  restore: (one) => ({steps: restoring(one)}),
};
