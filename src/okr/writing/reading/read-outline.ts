/** An outline → objectives with what hangs on them, and the lines that are nothing of an objective's. */
import {withoutContents} from './contents';
import {type Decision, decide} from './decide';
import {inOneNotation} from './decimal-marks';
import {lineOf} from './line';
import {LineReader} from './line-reader';
import type {WrittenObjective} from './objective-draft';
import type {Unread} from './open-okrs';
import type {Outline} from './outline';

export interface WrittenOkrs {
  readonly objectives: readonly WrittenObjective[];
  /** Lines that are none of these, as they were written: nothing is lost silently. */
  readonly unread: readonly Unread[];
  /** What was left out because it says nothing: images, front matter. */
  readonly dropped: readonly string[];
  readonly decision: Decision;
  /** Nothing in the document tells whether 4.350 is thousands. */
  readonly isOpen: boolean;
}

/** Nobody has more OKRs than this; what stands below is not read, and that is said. */
export const MOST_BLOCKS = 1_500;

/**
 * Every line ends up in the result: as an objective, a key result, a guardrail, an initiative, or unread.
 * @param chosen the rank that a person takes for the objectives'; without it the document decides
 */
export function readOutline(outline: Outline, chosen: number | null = null): WrittenOkrs {
  const {blocks, had} = withoutContents(outline.blocks);
  const {blocks: read, isOpen} = inOneNotation(blocks.slice(0, MOST_BLOCKS));
  const {decision, lines, isObjective} = decide(read.map(lineOf), chosen);
  const reader = new LineReader(lines, isObjective, decision);
  for (const at of lines.keys()) reader.read(at);
  const beyond = blocks.length - MOST_BLOCKS;
  const unsaid =
    beyond > 0
      ? [`${beyond.toLocaleString('en-US')} lines below the first ${MOST_BLOCKS.toLocaleString('en-US')}`]
      : [];
  return {
    ...reader.result(),
    dropped: [...outline.dropped, ...(had ? ['the table of contents'] : []), ...unsaid],
    decision,
    isOpen,
  };
}
