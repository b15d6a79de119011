/**
 * The order in which the engine computes. It goes through the cells as they stand, and whatever read a place over which
 * a formula spills later is computed again in a next round: with one formula a column and pages that read tables,
 * each formula was computed two to eleven times. Here a formula that may spill over a place is computed before the place
 * is read, and only what had read the place before is computed again. The results are the same; the rounds are the
 * engine's.
 */
import {
  type CellPosition,
  type CompiledFormula,
  type EvaluatedCell,
  type Getters,
  helpers,
  type Range,
  type Zone,
} from '@odoo/o-spreadsheet';
import {FormulaCells} from './formula-cells';

export type Place = Pick<CellPosition, 'sheetId' | 'col' | 'row'>;
export type Area = {readonly sheetId: string; readonly zone: Zone};
type Matrix = EvaluatedCell[][];

interface Areas extends Iterable<Area> {
  isEmpty(): boolean;
  clear(): void;
  hasPosition(place: Place): boolean;
  addPosition(place: Place): void;
}

export interface Reading {
  referenceDenormalizer(range: Range): EvaluatedCell;
  ensureRange(range: Range): Matrix;
  readonly evalContext: {getFormulaResult(place: Place): EvaluatedCell};
}

/** What of the engine's evaluator is used and replaced here. */
export interface Evaluator {
  readonly getters: Getters;
  compilationParams: Reading;
  readonly cellsBeingComputed: ReadonlySet<number>;
  readonly nextRangesToUpdate: Areas;
  readonly evaluatedCells: {
    get(place: Place): EvaluatedCell | undefined;
    set(place: Place, cell: EvaluatedCell): void;
    delete(place: Place): void;
    /** By column and row. */
    getSheet(sheetId: string): Readonly<Record<number, Readonly<Record<number, EvaluatedCell>>>> | undefined;
  };
  readonly spreadingRelations: {getArrayResultZone(place: Place): Zone | undefined};
  formulaDependencies(): {
    readonly forest: Readonly<
      Record<string, Readonly<Record<number, {query(zone: Zone): {readonly dependents: Area}[]}>> | undefined>
    >;
  };
  getEvaluatedCell(place: Place): EvaluatedCell;
  computeCell(place: Place): EvaluatedCell;
  computeAndSave(place: Place): EvaluatedCell;
  computeFormulaCell(place: Place, cell: unknown): EvaluatedCell;
  invalidateSpreading(place: Place): void;
  invalidatePositionsDependingOnSpread(sheetId: string, zone: Zone): void;
  updateCompilationParameters(): void;
  updateDependencies(place: Place): void;
  buildDependencyGraph(): void;
  clearEvaluatedRanges(areas: readonly Area[]): void;
  evaluate(ranges: Iterable<Area>): void;
  evaluateCells(places: readonly Place[]): void;
  evaluateAllCells(): void;
  evaluateFormulaResult(sheetId: string, formula: string, origin: Place): Matrix | EvaluatedCell;
  evaluateCompiledFormula(sheetId: string, formula: CompiledFormula): Matrix | EvaluatedCell;
  updateCompilationParametersForIsolatedFormula(origin: Place): void;
  getSpreadZone(place: Place, options?: object): Zone | undefined;
  getEvaluatedPositions(): readonly Place[];
  getEvaluatedPositionsInSheet(sheetId: string): readonly Place[];
  getArrayFormulaSpreadingOn(place: Place): Place | undefined;
  isArrayFormulaSpillBlocked(place: Place): boolean;
}

/** A formula that is being computed, with what it has read so far. */
interface Frame {
  readonly place: Place;
  readonly read: Area[];
}

/** A range that is being read: whether something spilled over it meanwhile, so that what was read may be old. */
interface Reader {
  readonly area: Area;
  isOld: boolean;
}

/** A formula that is computed before it is asked for. */
interface Ahead {
  /** So many formulas were being computed when it began. */
  readonly depth: number;
  /** So many had been computed. */
  readonly before: number;
  /** Formulas that were being computed and that it came upon, which is no circle: nobody had asked for it yet. */
  readonly met: Place[];
}

const {overlap, positionToZone} = helpers;

const isAt = (one: Place, other: Place) =>
  one.sheetId === other.sheetId && one.col === other.col && one.row === other.row;

const meets = (one: Area, other: Area) => one.sheetId === other.sheetId && overlap(one.zone, other.zone);

const holds = ({sheetId, zone}: Area, place: Place) =>
  sheetId === place.sheetId &&
  zone.left <= place.col &&
  place.col <= zone.right &&
  zone.top <= place.row &&
  place.row <= zone.bottom;

function* placesIn({sheetId, zone}: Area): Generator<Place> {
  for (let col = zone.left; col <= zone.right; col += 1)
    for (let row = zone.top; row <= zone.bottom; row += 1) yield {sheetId, col, row};
}

class Order {
  private readonly evaluator: Evaluator;
  readonly blank: EvaluatedCell;
  private readonly formulas: FormulaCells;
  private readonly frames: Frame[] = [];
  private readonly readers: Reader[] = [];
  private readonly aheads: Ahead[] = [];
  /** What was computed in this round, in order. */
  private computed: Place[] = [];
  /** Places whose spilling formulas were asked for in this round. */
  private readonly asked = new Set<string>();
  /** The cells in which nothing stands, by their format. */
  private readonly formatted = new Map<string | undefined, EvaluatedCell>();
  private readonly ranges = new Map<string, {readonly area: Area; readonly matrix: Matrix}>();

  constructor(evaluator: Evaluator) {
    this.evaluator = evaluator;
    // As the engine answers for a cell in which nothing was ever computed.
    this.blank = evaluator.getEvaluatedCell({sheetId: '', col: -1, row: -1});
    this.formulas = new FormulaCells(() => evaluator.getters);
  }

  forgetFormulas(sheetId?: string): void {
    this.formulas.forget(sheetId);
  }

  /** A new round: what is read is read anew. */
  begin(): void {
    this.ranges.clear();
    this.asked.clear();
    this.computed = [];
  }

  /** The engine's reading of cells and ranges, with the formulas that spill over them computed before. */
  reading(given: Reading): Pick<Reading, 'ensureRange' | 'referenceDenormalizer'> {
    return {
      referenceDenormalizer: (range) => {
        const {sheetId, zone} = range;
        const place = {sheetId, col: zone.left, row: zone.top};
        const area = {sheetId, zone: positionToZone(place)};
        if (!range.invalidSheetName && this.holdsNothing(place)) this.computeWhatReaches(area);
        const cell = given.referenceDenormalizer(range);
        this.frames.at(-1)?.read.push(area);
        return cell;
      },
      ensureRange: (range) => {
        const area = this.within(range);
        return area ? this.readRange(area, given) : given.ensureRange(range);
      },
    };
  }

  /** The part of a range that lies on its sheet; null: the engine says what is wrong with it. */
  private within({sheetId, zone, invalidSheetName}: Range): Area | null {
    if (invalidSheetName || !this.evaluator.getters.tryGetSheet(sheetId)) return null;
    const all = this.evaluator.getters.getSheetZone(sheetId);
    if (zone.left < 0 || zone.top < 0 || zone.right < zone.left || zone.bottom < zone.top) return null;
    const [right, bottom] = [Math.min(zone.right, all.right), Math.min(zone.bottom, all.bottom)];
    if (right < zone.left || bottom < zone.top) return null;
    return {sheetId, zone: {left: zone.left, top: zone.top, right, bottom}};
  }

  private readRange(area: Area, given: Reading): Matrix {
    const {left, top, right, bottom} = area.zone;
    const key = `${area.sheetId}:${left}:${top}:${right}:${bottom}`;
    const frame = this.frames.at(-1);
    const former = this.ranges.get(key);
    if (former) {
      frame?.read.push(area);
      return former.matrix;
    }
    this.computeWhatReaches(area);
    frame?.read.push(area);
    const reader: Reader = {area, isOld: false};
    this.readers.push(reader);
    const matrix: Matrix = [];
    for (let col = left; col <= right; col += 1) matrix.push(this.readColumn(area, col, given));
    this.readers.pop();
    if (!reader.isOld) this.ranges.set(key, {area, matrix});
    return matrix;
  }

  private readColumn({sheetId, zone}: Area, col: number, given: Reading): EvaluatedCell[] {
    const {evaluatedCells} = this.evaluator;
    // Asked once a column instead of once a cell, and again where there is nothing yet: computing one may bring some.
    let computed: Readonly<Record<number, EvaluatedCell>> | undefined;
    // Of places that hold nothing no function asks where they are, but of the first.
    let [nothing, first]: [EvaluatedCell | null, EvaluatedCell | null] = [null, null];
    const column: EvaluatedCell[] = [];
    for (let row = zone.top; row <= zone.bottom; row += 1) {
      computed ??= evaluatedCells.getSheet(sheetId)?.[col];
      const cell = computed?.[row];
      if (cell?.position) {
        column.push(cell);
        continue;
      }
      const place = {sheetId, col, row};
      const own = cell?.type === 'empty' ? cell : this.nothingAt(place);
      if (!own) column.push(given.evalContext.getFormulaResult(place));
      else {
        if (own !== nothing || !first) first = {...own, position: place as CellPosition};
        nothing = own;
        column.push(first);
      }
    }
    return column;
  }

  /**
   * What a cell shows in which nothing stands, which is told without computing it; null where something stands, or was
   * computed, or spilled from. Most cells of a table are such: they have a format and wait for what will be typed.
   */
  nothingAt(place: Place): EvaluatedCell | null {
    const {evaluatedCells, getters, spreadingRelations} = this.evaluator;
    if (evaluatedCells.get(place) || spreadingRelations.getArrayResultZone(place)) return null;
    const cell = getters.getCell(place);
    if (!cell) return this.blank;
    return cell.isFormula || cell.content ? null : (this.formatted.get(cell.format) ?? null);
  }

  /** What the engine found in a cell in which nothing stands. */
  found(place: Place, cell: EvaluatedCell): EvaluatedCell {
    if (cell.type !== 'empty' || this.formatted.has(cell.format)) return cell;
    const there = this.evaluator.getters.getCell(place);
    if (there && !there.isFormula && !there.content && there.format === cell.format)
      this.formatted.set(cell.format, cell);
    return cell;
  }

  /** Nothing was typed there, so what it shows spilled over it. */
  private holdsNothing(place: Place): boolean {
    const cell = this.evaluator.getters.getCell(place);
    return !cell || (!cell.isFormula && !cell.content);
  }

  private isBeingComputed(place: Place): boolean {
    const cell = this.evaluator.getters.getCell(place);
    return cell !== undefined && this.evaluator.cellsBeingComputed.has(cell.id);
  }

  private computeWhatReaches({sheetId, zone}: Area): void {
    const key = `${sheetId}:${zone.left}:${zone.top}:${zone.right}:${zone.bottom}`;
    if (this.asked.has(key)) return;
    this.asked.add(key);
    for (const {col, row} of this.formulas.reaching(sheetId, zone)) {
      const place = {sheetId, col, row};
      if (!this.evaluator.evaluatedCells.get(place) && !this.isBeingComputed(place)) this.computeAhead(place);
    }
  }

  private computeAhead(place: Place): void {
    const ahead: Ahead = {depth: this.frames.length, before: this.computed.length, met: []};
    this.aheads.push(ahead);
    this.evaluator.computeAndSave(place);
    this.aheads.pop();
    if (ahead.met.length === 0) return;
    // All as if it had not been asked for; its turn comes in the next round.
    for (const one of ahead.met) this.evaluator.evaluatedCells.delete(one);
    for (const one of this.computed.splice(ahead.before)) {
      this.evaluator.evaluatedCells.delete(one);
      this.evaluator.invalidateSpreading(one);
      this.evaluator.nextRangesToUpdate.addPosition(one);
    }
  }

  /** Before the engine looks at a cell: a formula that is being computed makes what came upon it ahead of time void. */
  look(place: Place): void {
    if (this.aheads.length === 0 || this.evaluator.evaluatedCells.get(place)) return;
    if (!this.isBeingComputed(place)) return;
    const begun = this.frames.findIndex((frame) => isAt(frame.place, place));
    // Only the innermost is void: what asked for it reads on as if it had not, and is computed anew when it is.
    const ahead = this.aheads.at(-1)!;
    if (begun < ahead.depth) ahead.met.push(place);
  }

  compute<T>(place: Place, work: () => T): T {
    this.frames.push({place, read: []});
    try {
      return work();
    } finally {
      this.frames.pop();
      this.computed.push(place);
    }
  }

  /** A formula spills over a zone or gives it up: what had read of it is to be computed again. */
  spilled(sheetId: string, zone: Zone): void {
    const spill = {sheetId, zone};
    const origin = {sheetId, col: zone.left, row: zone.top};
    // Ranges are read column by column, so a formula in a range is computed before the cells that it spills over are read.
    const isLate = (area: Area) => meets(area, spill) && !holds(area, origin);
    for (const reader of this.readers) if (isLate(reader.area)) reader.isOld = true;
    for (const [key, {area}] of this.ranges) if (meets(area, spill)) this.ranges.delete(key);
    const hasReadIt = (place: Place) =>
      this.evaluator.evaluatedCells.get(place) !== undefined ||
      this.frames.some((frame) => isAt(frame.place, place) && frame.read.some(isLate));
    const known = new Set<string>();
    const old: Place[] = [];
    const collect = (areas: readonly Area[], isOld: (place: Place) => boolean) => {
      for (const place of areas.flatMap((area) => this.dependingOn(area))) {
        const key = `${place.sheetId}:${place.col}:${place.row}`;
        if (known.has(key) || holds(spill, place) || !isOld(place)) continue;
        known.add(key);
        old.push(place);
      }
    };
    const {left, top, right, bottom} = zone;
    collect(
      [
        {sheetId, zone: {left, right: left, top: top + 1, bottom}},
        {sheetId, zone: {left: left + 1, right, top, bottom}},
      ].filter(({zone: part}) => part.left <= part.right && part.top <= part.bottom),
      hasReadIt,
    );
    // What depends on an old value has read it or will, before it is computed anew.
    for (const place of old) {
      this.evaluator.nextRangesToUpdate.addPosition(place);
      collect([{sheetId: place.sheetId, zone: positionToZone(place)}], () => true);
    }
  }

  /**
   * The formulas that have to be computed with those in these areas: what reads them, or any place over which they may
   * spill. How far they do is known when they are computed, and then what reads it may have been looked at already.
   */
  withWhatDepends(areas: Iterable<Area>): Area[] {
    const known = new Set<string>();
    const all: Area[] = [];
    const add = (place: Place) => {
      const key = `${place.sheetId}:${place.col}:${place.row}`;
      if (known.has(key)) return;
      known.add(key);
      all.push({sheetId: place.sheetId, zone: positionToZone(place)});
    };
    const {getters, spreadingRelations} = this.evaluator;
    for (const area of areas) for (const place of placesIn(area)) add(place);
    for (const area of all) {
      const {sheetId, zone} = area;
      const place = {sheetId, col: zone.left, row: zone.top};
      for (const one of this.dependingOn(area)) add(one);
      const former = spreadingRelations.getArrayResultZone(place);
      if (former) for (const one of this.dependingOn({sheetId, zone: former})) add(one);
      if (getters.getCell(place)?.isFormula)
        for (const one of this.dependingOn({
          sheetId,
          zone: this.formulas.reach(sheetId, place.col, place.row),
        }))
          add(one);
    }
    return all;
  }

  private dependingOn({sheetId, zone}: Area): Place[] {
    const trees = this.evaluator.formulaDependencies().forest[sheetId];
    if (!trees) return [];
    const found: Place[] = [];
    for (let col = zone.left; col <= zone.right; col += 1)
      for (const {dependents} of trees[col]?.query(zone) ?? []) found.push(...placesIn(dependents));
    return found;
  }
}

export interface Ordered {
  /** Whether cells are being computed. */
  readonly isRunning: boolean;
  /** Computes what of these areas has not been computed, and all that this makes necessary. */
  compute(areas: readonly Area[]): void;
  /** The formulas that have to be computed with those in these areas. */
  withWhatDepends(areas: Iterable<Area>): Area[];
}

/** Puts the order in the place of the engine's. */
export function order(evaluator: Evaluator): Ordered {
  const own = new Order(evaluator);
  const engine = Object.getPrototypeOf(evaluator) as Evaluator;
  let isRunning = false;

  evaluator.updateCompilationParameters = () => {
    engine.updateCompilationParameters.call(evaluator);
    if (!isRunning) return;
    own.begin();
    const given = evaluator.compilationParams;
    evaluator.compilationParams = {...given, ...own.reading(given)};
  };
  evaluator.computeCell = (place) => {
    const nothing = own.nothingAt(place);
    if (nothing) return nothing;
    own.look(place);
    return own.found(place, engine.computeCell.call(evaluator, place));
  };
  // Cells without anything in them are not kept: a column that is read to its end would leave a thousand.
  evaluator.computeAndSave = (place) => own.nothingAt(place) ?? engine.computeAndSave.call(evaluator, place);
  evaluator.computeFormulaCell = (place, cell) =>
    own.compute(place, () => engine.computeFormulaCell.call(evaluator, place, cell));
  evaluator.invalidatePositionsDependingOnSpread = (sheetId, zone) => {
    if (isRunning) own.spilled(sheetId, zone);
    else engine.invalidatePositionsDependingOnSpread.call(evaluator, sheetId, zone);
  };
  evaluator.updateDependencies = (place) => {
    own.forgetFormulas(place.sheetId);
    engine.updateDependencies.call(evaluator, place);
  };
  evaluator.buildDependencyGraph = () => {
    own.forgetFormulas();
    engine.buildDependencyGraph.call(evaluator);
  };
  // What is computed was made void when it was found to be old; in the rounds that follow it is the engine that finds it.
  let isFirst = false;
  evaluator.clearEvaluatedRanges = (areas) => {
    if (!isFirst) engine.clearEvaluatedRanges.call(evaluator, areas);
    isFirst = false;
  };

  return {
    get isRunning() {
      return isRunning;
    },
    withWhatDepends: (areas) => own.withWhatDepends(areas),
    compute(areas) {
      isRunning = true;
      isFirst = true;
      try {
        engine.evaluate.call(evaluator, areas);
      } finally {
        isRunning = false;
        own.begin();
      }
    },
  };
}
