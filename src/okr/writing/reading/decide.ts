/**
 * Which lines are the objectives? Decided once for the whole document: by the labels that it uses, else by its
 * levels – the level whose children have figures is the objective's.
 */
import {keptReading} from './kept-reading';
import type {Line} from './line';
import {isOkrTable, isProse, isRow, isTransparent, parentsOf, withRanks} from './structure';
import {isTitle} from './titles';

export interface Decision {
  /** `labels`: the document calls its objectives so; `levels`: they are told by where they stand; else there are none. */
  readonly by: 'labels' | 'levels' | 'nothing';
  /** The ranks of both; `null` where labels decide, or where nothing does. */
  readonly objective: number | null;
  readonly keyResult: number | null;
  /** Ranks that may be the objective's, in the document's order from the top: what a person can choose instead. */
  readonly levels: readonly number[];
}

export interface Decided {
  readonly decision: Decision;
  /** The lines in their order; their ranks are those that the whole document gives them. */
  readonly lines: readonly Line[];
  readonly isObjective: (at: number) => boolean;
}

function most(votes: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const vote of votes) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  let best: number | null = null;
  for (const [vote, count] of counts) if (best === null || count > counts.get(best)!) best = vote;
  return best;
}

const NOTHING: Decision = {by: 'nothing', objective: null, keyResult: null, levels: []};

/** @param chosen the rank that a person takes for the objectives' */
export function decide(read: readonly Line[], chosen: number | null = null): Decided {
  const lines = withRanks(read);
  const isLabelled = (line: Line) => line.named?.section === 'objective' && !isTransparent(line);
  const labels = chosen === null ? lines.filter(isLabelled) : [];
  const levels = new Levels(lines, parentsOf(lines));
  if (labels.length > 0) {
    return {
      decision: {by: 'labels', objective: null, keyResult: null, levels: levels.offered()},
      lines,
      isObjective: (at) => isLabelled(lines[at]!),
    };
  }
  return levels.decide(chosen);
}

/** A document that does not call its objectives so. */
class Levels {
  private readonly hasFigureBelow = new Set<number>();
  private readonly hasItemBelow = new Set<number>();
  private readonly hasBelow = new Set<number>();

  constructor(
    private readonly lines: readonly Line[],
    private readonly parents: readonly number[],
  ) {}

  decide(chosen: number | null): Decided {
    const {lines} = this;
    const labelled = this.where((line) => line.isKeyResult || line.named?.section === 'keyResults');
    const results = this.resultsOf(labelled);
    const voters =
      results.length > 0 ? results : this.where((_, at) => isOkrTable(lines, at) && this.hangs(at));
    const objective = chosen ?? most(voters.map((at) => lines[this.parents[at]!]!.rank));
    if (objective === null) return {decision: NOTHING, lines, isObjective: () => false};
    const levels = this.offered();
    const own = new Set(this.where((_, at) => this.isAtLevel(at, objective, chosen !== null)));
    if (chosen === null) {
      // What a result hangs on is an objective, at whatever level, unless one stands above it already.
      for (const at of results) if (!this.above(at).some((up) => own.has(up))) own.add(this.parents[at]!);
      // An item above objectives that says something is one of them, not only the name of a team.
      for (const up of [...own].flatMap((at) => this.above(at))) {
        const {block, text} = lines[up]!;
        if (block.kind === 'item' && this.canBeObjective(up) && text.split(/\s+/).length >= 3) own.add(up);
      }
    }
    const keyResult = most(results.map((at) => lines[at]!.rank).filter((rank) => rank > objective));
    return {decision: {by: 'levels', objective, keyResult, levels}, lines, isObjective: (at) => own.has(at)};
  }

  /** Levels that may be the objectives': those with lines below them. */
  offered(): number[] {
    this.lookBelow(this.where((line) => line.isKeyResult || line.named?.section === 'keyResults'));
    const able = this.where((_, at) => this.canBeObjective(at) && this.hasBelow.has(at));
    return [...new Set(able.map((at) => this.lines[at]!.rank))].sort((one, other) => one - other);
  }

  private where(is: (line: Line, at: number) => boolean): number[] {
    return this.lines.flatMap((line, at) => (is(line, at) ? [at] : []));
  }

  /** The lines that a line stands below, the nearest first. */
  private above(at: number): number[] {
    const found: number[] = [];
    for (let up = this.parents[at]!; up >= 0; up = this.parents[up]!) found.push(up);
    return found;
  }

  /** Below a heading such as *Notes* nothing is an objective's. */
  private isElsewhere(at: number): boolean {
    return [at, ...this.above(at)].some((up) => this.lines[up]!.named?.section === 'other');
  }

  private canBeObjective(at: number): boolean {
    const line = this.lines[at];
    if (line === undefined || isRow(line) || isTransparent(line) || line.isKeyResult) return false;
    return !isTitle(line) && line.text !== '';
  }

  /** Whether a line stands below one that can be its objective. */
  private readonly hangs = (at: number): boolean =>
    this.canBeObjective(this.parents[at]!) && !this.isElsewhere(at);

  /** The lines that look most like key results: labelled ones, else those with figures, prose last. */
  private resultsOf(labelled: readonly number[]): number[] {
    const reading = (key: 'result' | 'figure', isProseToo: boolean) =>
      this.where((line) => !isRow(line) && isProse(line) === isProseToo && keptReading(line)[key]);
    const kinds = [
      () => labelled,
      () => reading('result', false),
      () => reading('figure', false),
      () => reading('result', true),
      () => this.where(({block}) => block.kind === 'item'),
    ];
    for (const kind of kinds) {
      const found = kind().filter(this.hangs);
      if (found.length > 0) return found;
    }
    return [];
  }

  private lookBelow(labelled: readonly number[]): void {
    const labels = new Set(labelled);
    for (const [at, line] of this.lines.entries()) {
      const counts =
        isOkrTable(this.lines, at) ||
        (labels.size > 0 ? labels.has(at) : !isRow(line) && keptReading(line).figure);
      for (const up of this.above(at)) {
        this.hasBelow.add(up);
        if (counts) this.hasFigureBelow.add(up);
        if (line.block.kind === 'item') this.hasItemBelow.add(up);
      }
    }
  }

  private isAtLevel(at: number, objective: number, isChosen: boolean): boolean {
    const line = this.lines[at]!;
    if (line.rank !== objective || !this.canBeObjective(at) || this.isElsewhere(at)) return false;
    if (isChosen || this.hasFigureBelow.has(at)) return true;
    if (keptReading(line).result) return false;
    // A list of objectives may have one without key results; a heading without any is a part of the text.
    return line.block.kind === 'item' || (this.hasFigureBelow.size === 0 && this.hasItemBelow.has(at));
  }
}
