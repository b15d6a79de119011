/**
 * The help under a formula stands open while one types, until the user folds it; the engine begins folded every time.
 * And it tells what part of a formula the pointer is over.
 */
import {components, stores} from '@odoo/o-spreadsheet';

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

interface Composer {
  readonly currentTokens: readonly unknown[];
  hoverToken(index: number | undefined): void;
}

const composer = stores.CellComposerStore.prototype as unknown as Composer;
const {hoverToken} = composer;

/** The engine asks a moment later for what the pointer was over; by then the formula may be shorter, or entered. */
composer.hoverToken = function (index) {
  hoverToken.call(this, index !== undefined && index < this.currentTokens.length ? index : undefined);
};
