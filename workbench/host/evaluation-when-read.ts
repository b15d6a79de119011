/**
 * When the engine computes: a sheet when it is looked at. The engine computes every sheet when a workbook opens and after
 * every change; a person sees one of them, and a script reads a few. Here a change says what has become old, and a sheet's
 * old formulas, with those on other sheets that they read, are computed when somebody asks for a cell of the sheet.
 */
import {CompiledFormula, registries} from '@odoo/o-spreadsheet';
import {clockOf} from './clock-cells';
import {type Area, type Evaluator, order, type Place} from './evaluation-order';
import {isPainting} from './painting';
import {portOf, type WorkbenchPort} from './port';

/** The areas of each sheet that are to be computed. */
class Waiting {
  private readonly sheets = new Map<string, Area[]>();

  add(areas: Iterable<Area>): void {
    for (const area of areas) {
      const known = this.sheets.get(area.sheetId);
      if (known) known.push(area);
      else this.sheets.set(area.sheetId, [area]);
    }
  }

  take(sheetId: string): readonly Area[] {
    const areas = this.sheets.get(sheetId) ?? [];
    this.sheets.delete(sheetId);
    return areas;
  }

  get ids(): readonly string[] {
    return [...this.sheets.keys()];
  }

  clear(): void {
    this.sheets.clear();
  }
}

interface Plugin {
  readonly evaluator: Evaluator;
  /** Rows, columns or sheets were changed: what stands where is known again when the command has ended. */
  readonly shouldRebuildDependenciesGraph: boolean;
  readonly positionsToUpdate: Place[];
  handle(command: unknown): void;
  finalize(): void;
}

/** So many formulas of rules are kept compiled. */
const KEPT = 20_000;

/** Puts the waiting before the engine's evaluator, whose cells are in order. */
function whenRead(plugin: Plugin): void {
  const {evaluator} = plugin;
  const ordered = order(evaluator);
  const engine = Object.getPrototypeOf(evaluator) as Evaluator;
  const waiting = new Waiting();
  /** The formulas of rules, each in the words of every cell that it is asked for; what stands where is as it was. */
  const compiled = new Map<string, CompiledFormula>();
  let isMarking = false;

  const settle = (sheetId: string) => {
    if (ordered.isRunning || isMarking || plugin.shouldRebuildDependenciesGraph) return;
    const areas = waiting.take(sheetId);
    if (areas.length > 0 && evaluator.getters.tryGetSheet(sheetId)) ordered.compute(areas);
  };
  const marking = (mark: () => void) => {
    isMarking = true;
    try {
      mark();
    } finally {
      isMarking = false;
    }
  };

  let isAll = false;
  evaluator.evaluateAllCells = () => {
    isAll = true;
    waiting.clear();
    compiled.clear();
    marking(() => engine.evaluateAllCells.call(evaluator));
    isAll = false;
  };
  evaluator.evaluateCells = (places) => marking(() => engine.evaluateCells.call(evaluator, places));
  evaluator.evaluate = (ranges) => {
    const old = isAll ? [...ranges] : ordered.withWhatDepends(ranges);
    if (!isAll) engine.clearEvaluatedRanges.call(evaluator, old);
    waiting.add(old);
  };

  evaluator.getEvaluatedCell = (place) => {
    settle(place.sheetId);
    return engine.getEvaluatedCell.call(evaluator, place);
  };
  evaluator.getSpreadZone = (place, options) => {
    settle(place.sheetId);
    return engine.getSpreadZone.call(evaluator, place, options);
  };
  evaluator.getArrayFormulaSpreadingOn = (place) => {
    settle(place.sheetId);
    return engine.getArrayFormulaSpreadingOn.call(evaluator, place);
  };
  evaluator.isArrayFormulaSpillBlocked = (place) => {
    settle(place.sheetId);
    return engine.isArrayFormulaSpillBlocked.call(evaluator, place);
  };
  evaluator.getEvaluatedPositionsInSheet = (sheetId) => {
    settle(sheetId);
    return engine.getEvaluatedPositionsInSheet.call(evaluator, sheetId);
  };
  evaluator.getEvaluatedPositions = () => {
    waiting.ids.forEach(settle);
    return engine.getEvaluatedPositions.call(evaluator);
  };
  evaluator.evaluateFormulaResult = (sheetId, text, origin) => {
    if (plugin.shouldRebuildDependenciesGraph)
      return engine.evaluateFormulaResult.call(evaluator, sheetId, text, origin);
    const key = `${sheetId} ${text}`;
    const formula = compiled.get(key) ?? CompiledFormula.Compile(text, sheetId, evaluator.getters);
    if (compiled.size >= KEPT) compiled.clear();
    compiled.set(key, formula);
    evaluator.updateCompilationParametersForIsolatedFormula(origin);
    return evaluator.evaluateCompiledFormula(sheetId, formula);
  };
  // A rule's formula is computed on its own, and reads whatever sheet it likes.
  evaluator.updateCompilationParametersForIsolatedFormula = (origin) => {
    engine.updateCompilationParametersForIsolatedFormula.call(evaluator, origin);
    const {referenceDenormalizer, ensureRange, ...others} = evaluator.compilationParams;
    evaluator.compilationParams = {
      ...others,
      referenceDenormalizer: (range) => {
        settle(range.sheetId);
        return referenceDenormalizer(range);
      },
      ensureRange: (range) => {
        settle(range.sheetId);
        return ensureRange(range);
      },
    };
  };
}

const {coreViewsPluginRegistry} = registries;

interface Plugins {
  new (config: never): Plugin;
  readonly getters: readonly string[];
}

const Engines = coreViewsPluginRegistry.get('evaluation') as unknown as Plugins;

class EvaluationWhenRead extends Engines {
  static override readonly getters = [...Engines.getters, 'getLastFilled'];

  private readonly port: WorkbenchPort | undefined;

  constructor(config: never) {
    super(config);
    this.port = portOf((config as {custom?: unknown}).custom);
    whenRead(this);
  }

  /** How many rows and columns there are up to the last with something in it, spilled values included. */
  getLastFilled(sheetId: string): Readonly<Record<'row' | 'col', number>> {
    const {evaluator} = this;
    evaluator.getEvaluatedCell({sheetId, col: 0, row: 0});
    const columns = evaluator.evaluatedCells.getSheet(sheetId) ?? {};
    const last = {row: 0, col: 0};
    // From the last column up, and in each from its last row: once one is found, the others need not be looked at.
    for (const column of Object.keys(columns).reverse()) {
      const col = Number(column);
      const cells = columns[col]!;
      for (const line of Object.keys(cells).reverse()) {
        const row = Number(line);
        if (row < last.row && col < last.col) break;
        const place = {sheetId, col, row};
        const {value} = cells[row]!;
        // A blank text that a formula answers or spills is something, as everybody finds out at Google.
        const isAnswer = () =>
          evaluator.getters.getCell(place)?.isFormula || evaluator.getArrayFormulaSpreadingOn(place);
        if (value === null || (value === '' && !isAnswer())) continue;
        last.row = Math.max(last.row, row + 1);
        last.col = Math.max(last.col, col + 1);
        break;
      }
    }
    return last;
  }

  override handle(command: unknown): void {
    super.handle(command);
    if (!isPainting(command) || this.shouldRebuildDependenciesGraph) return;
    const {sheetId, looks, cells} = command;
    // What spills over a cell is shown in the cell's format.
    cells.each((col, row, look) => {
      if (looks[look]!.format !== undefined) this.positionsToUpdate.push({sheetId, col, row});
    });
  }

  override finalize(): void {
    const {port} = this;
    if (this.shouldRebuildDependenciesGraph) port?.clockCells.clear();
    else if (port && this.positionsToUpdate.length > 0)
      this.positionsToUpdate.push(...port.clockCells.late(clockOf(port)));
    super.finalize();
  }
}

coreViewsPluginRegistry.replace('evaluation', EvaluationWhenRead as never);
