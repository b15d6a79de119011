/** A page of a few blocks, planned, and what stands in its cells. */
import type {Block} from '../../src/templates/blocks/block';
import {planPage} from '../../src/templates/plan/plan-page';
import type {Area, CellInput, SheetPlan} from '../../src/templates/sheet-plan';
import type {PageReferences, PageTemplate, PlanContext} from '../../src/templates/template';

type Blocks = readonly Block[] | ((references: PageReferences) => readonly Block[]);

const asked = (blocks: Blocks) => (references: PageReferences) =>
  typeof blocks === 'function' ? blocks(references) : blocks;

export function planOfPage(
  body: Blocks,
  rest: Partial<PageTemplate> & {readonly hidden?: Blocks} = {},
  context: Partial<PlanContext> = {},
): SheetPlan {
  const {hidden, ...others} = rest;
  const template: PageTemplate = {
    kind: 'page',
    key: 'testPage',
    title: 'Test',
    purpose: '',
    needs: [],
    reads: [],
    printed: 'portrait',
    grid: [100, 80, 60, 40],
    ...others,
    body: asked(body),
    ...(hidden ? {behind: asked(hidden)} : {}),
  };
  return planPage(template, {sheets: {}, answers: {}, ...context});
}

/** What is written into a cell of a new sheet; `null` where nothing is. */
export function cellIn({blocks}: SheetPlan, row: number, column: number): CellInput {
  const written = blocks.flatMap(({area, cells}) => cells[row - area.row]?.[column - area.column] ?? []);
  return written[0] ?? null;
}

/** `R1C2:R3C4`, so that areas read as one line. */
export const rc = ({row, column, rows, columns}: Area): string =>
  `R${row}C${column}:R${row + rows - 1}C${column + columns - 1}`;
