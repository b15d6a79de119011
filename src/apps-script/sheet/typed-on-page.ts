/** What people typed over the formulas of a page: it is theirs, so a repair leaves it and says where it stands. */
import {cell} from '../../templates/formula/a1';
import type {CellInput, SheetPlan} from '../../templates/sheet-plan';
import type {KnownSheet} from '../book/workbook';
import {clipped, rangeOf} from './areas';

const isFormula = (content: CellInput): boolean => typeof content === 'string' && content.startsWith('=');

/**
 * The plan without the cells that somebody typed into, and what is to be said of them.
 * @param isFrozen where values of ours stand in place of formulas
 */
export function sparingTyped(
  {sheet, facts}: KnownSheet,
  plan: SheetPlan,
  isFrozen: (row: number, column: number) => boolean = () => false,
): {readonly plan: SheetPlan; readonly notes: string[]} {
  const typed: string[] = [];
  const blocks = plan.blocks.map((block) => {
    const area = block.kind === 'formula' ? clipped(block.area, facts) : null;
    if (!area) return block;
    const range = rangeOf(sheet, area);
    const [values, formulas] = [range.getValues(), range.getFormulas()];
    const cells = block.cells.map((line, r) =>
      line.map((content, c): CellInput => {
        const stands = values[r]?.[c] ?? '';
        if (!isFormula(content) || stands === '' || formulas[r]?.[c]) return content;
        if (isFrozen(area.row + r, area.column + c)) return content;
        typed.push(cell(area.column + c, area.row + r));
        return null;
      }),
    );
    return {...block, cells};
  });
  if (typed.length === 0) return {plan, notes: []};
  const [stands, it] = typed.length === 1 ? ['stands in', 'it'] : ['stand in', 'them'];
  return {
    plan: {...plan, blocks},
    notes: [
      `What you typed ${stands} ${typed.join(', ')} of ${facts.tab}, where formulas belong, and was left there. Delete ${it} and repair again to have the formulas back.`,
    ],
  };
}
