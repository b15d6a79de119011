/** The help under a formula stands open while one types, until the user folds it; the engine begins folded every time. */
import {components} from '@odoo/o-spreadsheet';

const parts = components.Composer.components;

let folded = false;

const stateOf = (help: object) => (help as {state: {isCollapsed: boolean}}).state;

parts.FunctionDescriptionProvider = class extends parts.FunctionDescriptionProvider {
  override setup(): void {
    super.setup();
    stateOf(this).isCollapsed = folded;
  }

  override toggle(): void {
    super.toggle();
    folded = stateOf(this).isCollapsed;
  }
};
