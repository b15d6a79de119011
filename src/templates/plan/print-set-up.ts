/** How a sheet of ours is meant on paper: a page on one sheet of paper, a table as wide as the paper is. */
import {cell} from '../formula/a1';
import type {PageTemplate, PlanContext, Template} from '../template';
import {placedBlocks} from './plan-page';

export interface PrintSetUp {
  readonly orientation: 'portrait' | 'landscape';
  /** On one sheet of paper, or as wide as one and as long as it takes. */
  readonly fit: 'page' | 'width';
  /** What is printed; `null`: all that there is. */
  readonly range: string | null;
}

/** What is no page mostly has many columns: wide paper, and its heading on every sheet of it. */
export const usualSetUp: PrintSetUp = {orientation: 'landscape', fit: 'width', range: null};

/**
 * @param firstColumn what the cells of the first column show: where rows came or went, the printed page ends above the
 * heading of the figures behind it, wherever that stands now
 */
function pageSetUp(template: PageTemplate, context: PlanContext, firstColumn: readonly string[]): PrintSetUp {
  const {placed, printedRows} = placedBlocks(template, context);
  const behind = placed.find(({site}) => site.isBehind);
  const heading = behind?.block.kind === 'heading' ? String(behind.block.title) : '';
  const found = heading === '' ? -1 : firstColumn.lastIndexOf(heading);
  // Before that heading stands the row that keeps it off the page.
  const rows = found > 1 ? found - 1 : printedRows;
  return {
    orientation: template.printed,
    fit: 'page',
    range: `A1:${cell(template.grid.length, rows)}`,
  };
}

export function printSetUp(
  template: Template,
  context: PlanContext,
  firstColumn: readonly string[],
): PrintSetUp {
  if (template.kind === 'page') return pageSetUp(template, context, firstColumn);
  return template.kind === 'table' && template.printed
    ? {...usualSetUp, orientation: template.printed}
    : usualSetUp;
}
