/** What the page draws over the engine's cells: corners of notes and in-cell lines. */
import {type GridRenderingContext, registries, UIPlugin} from '@odoo/o-spreadsheet';
import {portOf} from '../host/port';
import {drawNotes} from './notes';
import {drawSparklines} from './sparklines';

class OverlayPlugin extends UIPlugin {
  static override layers = ['Autofill'] as const;
  private readonly sparklines: Parameters<typeof drawSparklines>[4];
  private complained = false;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.sparklines = portOf(config.custom)?.sparklines ?? new Map();
  }

  override drawLayer({ctx, viewports, sheetId}: GridRenderingContext): void {
    // Frozen panes are views of their own: each shows only the cells that lie in it.
    for (const {zone, rect} of viewports.getAllSheetViewportsZonesAndRect(sheetId)) {
      ctx.save();
      ctx.beginPath();
      ctx.rect(rect.x, rect.y, rect.width, rect.height);
      ctx.clip();
      try {
        drawSparklines(ctx, this.getters, sheetId, zone, this.sparklines);
        drawNotes(ctx, this.getters, sheetId, zone);
      } catch (error) {
        // An exception out of a drawing routine takes the whole grid down, so it ends here, and is said once.
        if (!this.complained) console.error(error);
        this.complained = true;
      } finally {
        ctx.restore();
      }
    }
  }
}

registries.featurePluginRegistry.add('workbench_overlay', OverlayPlugin);
