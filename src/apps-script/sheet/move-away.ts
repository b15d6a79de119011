/** Moves what stands in the way of formulas to where it is kept: in its own row, with its own number format. */
import type {KnownSheet} from '../book/workbook';
import type {Step} from '../change/journal';
import {a1Of, rangeOf} from './areas';
import {present} from './aspects/cells';
import {refuseIfLocked} from './aspects/protection';
import type {TypedOver} from './typed-over';

/** Cells of one column below each other. */
interface Stack {
  readonly from: {readonly row: number; readonly column: number; readonly rows: number; readonly columns: 1};
  readonly to: number;
}

function stacksOf(all: readonly TypedOver[]): Stack[] {
  const stacks: Stack[] = [];
  for (const {row, column, to} of all) {
    const last = stacks[stacks.length - 1];
    if (
      last &&
      last.from.column === column &&
      last.to === to.column &&
      last.from.row + last.from.rows === row
    )
      stacks[stacks.length - 1] = {...last, from: {...last.from, rows: last.from.rows + 1}};
    else stacks.push({from: {row, column, rows: 1, columns: 1}, to: to.column});
  }
  return stacks;
}

export function movedAway({sheet, facts}: KnownSheet, all: readonly TypedOver[]): Step[] {
  if (all.length === 0) return [];
  const {columns, headerRow, header} = facts;
  const stacks = stacksOf(all);
  const there = ({from, to}: Stack) => ({...from, column: to});
  refuseIfLocked(sheet, [...stacks.map(({from}) => from), ...stacks.map(there)]);
  const moving = stacks.map((stack) => {
    const range = rangeOf(sheet, stack.from);
    return {stack, cells: present(sheet, stack.from), formats: range.getNumberFormats()};
  });
  const wanted = Math.max(...all.map(({to}) => to.column));
  const headings = new Map(
    all
      // A heading that was typed into a spilled column is that of the column in which it is kept.
      .filter(({to, row}) => (header[to.column - 1] ?? '') !== to.heading && row !== headerRow)
      .map(({to}) => [to.column, to.heading]),
  );
  for (const {to, row} of all) if (row === headerRow) headings.delete(to.column);
  const steps: Step[] = [];
  if (wanted > columns)
    steps.push({
      apply: () => sheet.insertColumnsAfter(columns, wanted - columns),
      revert: () => {
        const extra = sheet.getMaxColumns() - columns;
        if (extra > 0) sheet.deleteColumns(columns + 1, extra);
      },
    });
  const isThere = (column: number): boolean => column <= columns;
  for (const {stack, cells, formats} of moving) {
    const target = there(stack);
    steps.push({
      apply: () => {
        const range = rangeOf(sheet, target);
        range.setNumberFormats(formats);
        range.setValues(cells);
      },
      revert: () => {
        if (isThere(target.column)) rangeOf(sheet, target).clearContent();
      },
    });
  }
  for (const [column, heading] of headings)
    steps.push({
      apply: () => sheet.getRange(headerRow, column).setValue(heading),
      revert: () => {
        if (isThere(column)) sheet.getRange(headerRow, column).clearContent();
      },
    });
  steps.push({
    apply: () => sheet.getRangeList(stacks.map(({from}) => a1Of(from))).clearContent(),
    revert: () => {
      for (const {stack, cells} of moving) rangeOf(sheet, stack.from).setValues(cells);
    },
  });
  return steps;
}
