/**
 * The colours that a workbook uses. The engine goes through every cell of every sheet for them after each change; here
 * it does so when somebody asks.
 */
import {registries} from '@odoo/o-spreadsheet';

interface Plugin {
  computeCustomColors(): readonly string[];
  finalize(): void;
  getCustomColors(): readonly string[];
}

const {coreViewsPluginRegistry} = registries;
const Colours = coreViewsPluginRegistry.get('custom_colors') as unknown as new (config: never) => Plugin;

class ColoursWhenAsked extends Colours {
  override finalize(): void {
    // Nothing is kept that could become old.
  }

  override getCustomColors(): readonly string[] {
    return this.computeCustomColors();
  }
}

coreViewsPluginRegistry.replace('custom_colors', ColoursWhenAsked as never);
