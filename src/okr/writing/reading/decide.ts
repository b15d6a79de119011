/**
 * Which lines are the objectives? Decided once for the whole document: by the labels that it uses, else by its
 * levels – the level whose children have figures is the objective's.
 */
import {keptReading} from './kept-reading';
import {isHeading, type Line} from './line';
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

const PARAGRAPH = 8;
const LEAF = 9;

const isRow = ({block}: Line) => block.kind === 'row';
const isProse = ({block}: Line) => block.kind === 'paragraph' && block.depth === 0 && !isHeading(block);

/** A name of a section has no level of its own: what stands below it belongs to what stands above it. */
const isTransparent = (line: Line) =>
  line.named !== null &&
  (line.named.section !== 'objective' || (line.text === '' && /s\W*$/i.test(line.written)));

/** A sentence that a list, or lines with figures, hang on; others of prose hang on what is above. */
function leads(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  const next = lines[at + 1];
  if (!isProse(line) || line.block.italic || !next || isRow(next) || line.named || line.isKeyResult)
    return false;
  if (/[:：]$/.test(line.written) && line.written.length < 40) return false;
  if (line.text.length > 200 || keptReading(line).result) return false;
  if (
    next.block.kind === 'item' ||
    next.block.depth > 0 ||
    next.isKeyResult ||
    next.named?.section === 'keyResults'
  )
    return true;
  return isProse(next) && line.block.isApart && !next.named && keptReading(next).result;
}

/** Prose between a heading and its list is about the heading; several such sentences share a heading that names the page. */
function withRanks(lines: readonly Line[]): Line[] {
  const heads: number[] = [];
  const leadsOf = new Map<number, number>();
  let head = -1;
  for (const [at, line] of lines.entries()) {
    if (isHeading(line.block)) head = at;
    heads.push(head);
    if (leads(lines, at)) leadsOf.set(head, (leadsOf.get(head) ?? 0) + 1);
  }
  return lines.map((line, at) => {
    if (!isProse(line)) return line;
    const above = lines[heads[at]!];
    const isBelowOther = above !== undefined && !isTitle(above) && (leadsOf.get(heads[at]!) ?? 0) < 2;
    return {...line, rank: leads(lines, at) && !isBelowOther ? PARAGRAPH : LEAF};
  });
}

/** The line that each one stands below; -1 for none. */
function parentsOf(lines: readonly Line[]): number[] {
  const open: number[] = [];
  return lines.map((line, at) => {
    if (isRow(line)) return open[open.length - 1] ?? -1;
    while (open.length > 0 && lines[open[open.length - 1]!]!.rank >= line.rank) open.pop();
    const parent = open[open.length - 1] ?? -1;
    if (!isTransparent(line) && (line.rank !== LEAF || line.named?.section === 'objective')) open.push(at);
    return parent;
  });
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
  const parents = parentsOf(lines);
  const isNamed = (line: Line) => line.named?.section === 'objective' && !isTransparent(line);
  const isOther = (at: number): boolean => {
    for (let up = at; up >= 0; up = parents[up]!) {
      const {named} = lines[up]!;
      if (named?.section === 'other') return true;
    }
    return false;
  };
  const parentLine = (at: number) => lines[parents[at]!];
  const canBeObjective = (at: number): boolean => {
    const line = lines[at];
    return (
      line !== undefined &&
      !isRow(line) &&
      !isTransparent(line) &&
      !line.isKeyResult &&
      !isTitle(line) &&
      line.text !== ''
    );
  };

  if (chosen === null && lines.some(isNamed)) {
    const levels = [...new Set(lines.filter(isNamed).map(({rank}) => rank))];
    return {
      decision: {by: 'labels', objective: null, keyResult: null, levels},
      lines,
      isObjective: (at) => isNamed(lines[at]!),
    };
  }

  const labelled = lines.flatMap((line, at) =>
    line.isKeyResult || line.named?.section === 'keyResults' ? [at] : [],
  );
  const strong = lines.flatMap((line, at) =>
    !isRow(line) && keptReading(line).result && !isOther(at) ? [at] : [],
  );
  const weak = lines.flatMap((line, at) =>
    !isRow(line) && keptReading(line).figure && !isOther(at) ? [at] : [],
  );
  const hasParent = (at: number) => canBeObjective(parents[at]!) && !isOther(at);
  const listed = lines.flatMap((line, at) => (line.block.kind === 'item' && hasParent(at) ? [at] : []));
  const results =
    [labelled, strong, weak, listed].map((some) => some.filter(hasParent)).find((some) => some.length > 0) ??
    [];
  const tables = lines.flatMap((line, at) =>
    isRow(line) && hasParent(at) && !isRow(lines[at - 1] ?? line) ? [at] : [],
  );
  const voters = results.length > 0 ? results : tables;
  const objective = chosen ?? most(voters.map((at) => parentLine(at)!.rank));
  if (objective === null) return {decision: NOTHING, lines, isObjective: () => false};
  const keyResult =
    chosen === null || results.some((at) => lines[at]!.rank > chosen)
      ? most(results.map((at) => lines[at]!.rank).filter((rank) => rank > objective))
      : null;
  const hasBelow = new Set<number>();
  const hasFigureBelow = new Set<number>();
  const hasItemBelow = new Set<number>();
  for (const [at, line] of lines.entries()) {
    for (let up = parents[at]!; up >= 0; up = parents[up]!) {
      hasBelow.add(up);
      if (isRow(line) || line.isKeyResult || line.named?.section === 'keyResults' || keptReading(line).figure)
        hasFigureBelow.add(up);
      if (line.block.kind === 'item') hasItemBelow.add(up);
    }
  }
  const anyFigure = hasFigureBelow.size > 0;
  const isAtLevel = (at: number): boolean => {
    const line = lines[at]!;
    if (line.rank !== objective || !canBeObjective(at) || isOther(at)) return false;
    if (chosen !== null) return true;
    if (keptReading(line).result && !hasFigureBelow.has(at)) return false;
    if (hasFigureBelow.has(at)) return true;
    // A list of objectives may have one without key results; a heading without any is a part of the text.
    if (line.block.kind === 'item') return true;
    return !anyFigure && hasItemBelow.has(at);
  };
  // What a result hangs on is an objective, at whatever level, unless one stands above it already.
  const own = new Set(lines.flatMap((_, at) => (isAtLevel(at) ? [at] : [])));
  const isBelowOne = (at: number): boolean => {
    for (let up = parents[at]!; up >= 0; up = parents[up]!) if (own.has(up)) return true;
    return false;
  };
  if (chosen === null) for (const at of results) if (!isBelowOne(at) && hasParent(at)) own.add(parents[at]!);
  // An item above objectives that says something is one of them, not only the name of a team.
  for (const at of [...own]) {
    for (let up = parents[at]!; up >= 0 && chosen === null; up = parents[up]!) {
      const above = lines[up]!;
      if (above.block.kind === 'item' && canBeObjective(up) && above.text.split(/\s+/).length >= 3)
        own.add(up);
    }
  }
  const levels = [
    ...new Set(lines.flatMap((line, at) => (canBeObjective(at) && hasBelow.has(at) ? [line.rank] : []))),
  ].sort((one, other) => one - other);
  return {
    decision: {by: 'levels', objective, keyResult, levels},
    lines,
    isObjective: (at) => own.has(at),
  };
}
