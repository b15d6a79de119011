/** What the page draws over the engine's cells: corners of notes and in-cell lines. */
import {type GridRenderingContext, registries, UIPlugin} from '@odoo/o-spreadsheet';
import {portOf} from '../host/port';
import {drawNotes} from './notes';
import {drawSparklines} from './sparklines';

class OverlayPlugin extends UIPlugin {
  static override layers = ['Autofill'] as const;
  private readonly sparklines: Parameters<typeof drawSparklines>[3];
  private complained = false;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.sparklines = portOf(config.custom)?.sparklines ?? new Map();
  }

  override drawLayer({ctx, viewports, sheetId}: GridRenderingContext): void {
    for (const {rect} of viewports.getAllSheetViewportsZonesAndRect(sheetId)) {
      ctx.save();
      ctx.beginPath();
      ctx.rect(rect.x, rect.y, rect.width, rect.height);
      ctx.clip();
      try {
        drawSparklines(ctx, this.getters, sheetId, this.sparklines);
        drawNotes(ctx, this.getters, sheetId);
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
