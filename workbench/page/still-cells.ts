/**
 * Cells change at once, as at Google. The engine lets colours fade and figures roll for a fifth of a second, in which a
 * cell shows what stands nowhere, and draws the whole grid a dozen times for it.
 */
import {stores} from '@odoo/o-spreadsheet';

interface Animating {
  getBoxesWithAnimations<Boxes>(boxes: Boxes): Boxes;
}

const renderer = stores.GridRenderer.prototype as unknown as Animating;
if (typeof renderer.getBoxesWithAnimations !== 'function')
  throw new Error('The engine draws its cells in another way now');

renderer.getBoxesWithAnimations = (boxes) => boxes;
