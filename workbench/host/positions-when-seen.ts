/**
 * Where rows and columns stand, reckoned when somebody looks. The engine reckons it for every sheet after every command,
 * with what of it is in view; rows grow with the words of their formulas, so every sheet was computed for it.
 */
import {type Getters, registries} from '@odoo/o-spreadsheet';

type Dimension = 'COL' | 'ROW';
type Positions = Readonly<Record<number, number>>;

interface HeaderPositions {
  computePositions(sheetId: string, dimension: Dimension): Positions;
  computeHeaderPositionsOfSheet(sheetId: string): Readonly<Record<Dimension, Positions>>;
}

interface SheetView {
  readonly getters: Getters;
  readonly viewports: {
    readonly viewports: Record<string, {readonly bottomRight?: unknown} | undefined>;
    resetViewports(sheetId: string): void;
    recomputeViewports(): void;
  };
  sheetsWithDirtyViewports: Set<string>;
  finalize(): void;
  setViewports(): void;
}

const {statefulUIPluginRegistry} = registries;

const headers = statefulUIPluginRegistry.get('header_positions') as unknown as {
  readonly prototype: HeaderPositions;
};

headers.prototype.computeHeaderPositionsOfSheet = function (sheetId) {
  const known: Partial<Record<Dimension, Positions>> = {};
  const along = (dimension: Dimension): Positions => {
    known[dimension] ??= this.computePositions(sheetId, dimension);
    return known[dimension];
  };
  return {
    get COL() {
      return along('COL');
    },
    get ROW() {
      return along('ROW');
    },
  };
};

const View = statefulUIPluginRegistry.get('viewport') as unknown as new (config: never) => SheetView;

/** Without a page nobody looks at anything. What the engine puts in its place is a document without a window. */
const isSeen = typeof document !== 'undefined' && Boolean(document.defaultView);

/** What is in view of a sheet that is not looked at stays to be reckoned until somebody turns to it. */
class ViewOfOneSheet extends View {
  constructor(config: never) {
    super(config);
    this.viewports.recomputeViewports = () => {
      for (const sheetId of this.getters.getSheetIds()) this.sheetsWithDirtyViewports.add(sheetId);
    };
  }

  override finalize(): void {
    if (!isSeen) {
      // Whoever asks for one that is gone has it reckoned.
      for (const sheetId of this.sheetsWithDirtyViewports) delete this.viewports.viewports[sheetId];
      this.sheetsWithDirtyViewports.clear();
      return;
    }
    const active = this.getters.getActiveSheetId();
    const {sheetsWithDirtyViewports: all} = this;
    this.sheetsWithDirtyViewports = new Set(all.has(active) ? [active] : []);
    super.finalize();
    all.delete(active);
    this.sheetsWithDirtyViewports = all;
  }

  override setViewports(): void {
    if (!isSeen) return;
    const active = this.getters.getActiveSheetId();
    if (!this.viewports.viewports[active]?.bottomRight) this.viewports.resetViewports(active);
  }
}

statefulUIPluginRegistry.replace('viewport', ViewOfOneSheet as never);
