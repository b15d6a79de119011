/**
 * Colour rules with a formula, asked once for cells that ask alike. The engine asks for each cell of the rule's range; but
 * most rules look at one column of the row (`=$F6="Red"`), so that the cells of a row all ask the same.
 */
import {type CellPosition, registries} from '@odoo/o-spreadsheet';

interface Rule {
  readonly operator: string;
  readonly values: readonly string[];
}

interface Plugin {
  readonly getters: {getEvaluatedCell(place: CellPosition): {readonly type: string}};
  getComputedStyles(sheetId: string): unknown;
  getRuleResultForTarget(target: CellPosition, rule: Rule, prepared: unknown): boolean;
}

/** What these give depends on the cell that asks, or on chance. */
const askingForItself = /\b(?:ROW|COLUMN|CELL|INDIRECT|OFFSET|RAND\w*|PIVOT[\w.]*)\(/i;

const {coreViewsPluginRegistry} = registries;
const ColourRules = coreViewsPluginRegistry.get('evaluation_cf') as unknown as new (config: never) => Plugin;

class QuickColourRules extends ColourRules {
  /** By what the formula says of a cell, as long as the colours of one sheet are found. */
  private answers: Map<string, boolean> | null = null;

  override getComputedStyles(sheetId: string): unknown {
    this.answers = new Map();
    try {
      return super.getComputedStyles(sheetId);
    } finally {
      this.answers = null;
    }
  }

  override getRuleResultForTarget(target: CellPosition, rule: Rule, prepared: unknown): boolean {
    const [formula] = rule.values;
    const isFormula = rule.operator === 'customFormula' && formula?.startsWith('=');
    if (!this.answers || !isFormula || askingForItself.test(formula!))
      return super.getRuleResultForTarget(target, rule, prepared);
    if (this.getters.getEvaluatedCell(target).type === 'error') return false;
    const former = this.answers.get(formula!);
    if (former !== undefined) return former;
    const answer = super.getRuleResultForTarget(target, rule, prepared);
    this.answers.set(formula!, answer);
    return answer;
  }
}

coreViewsPluginRegistry.replace('evaluation_cf', QuickColourRules as never);
