import {scanTimes} from '../figures/dates';
import {isHeading, type Line} from './line';
import {wholeTime} from './objective-draft';

const NAMES_OKRS = /(?<![a-zà-ÿ])(?:OKRs|objectives? (?:&|and) key results?)(?![a-zà-ÿ])/i;

/** `Q3 2026`: the time of what stands below; empty for what says more than a time. */
export function periodOf({text}: Line): string {
  const time = wholeTime(text);
  return time !== text || scanTimes(text)[0]?.due === text ? time : '';
}

/** `# Q3 OKRs – Growth team` names the document, `## Q3 2026` the time of what stands below: neither is an objective. */
export function isTitle(line: Line): boolean {
  if (line.named || line.isKeyResult) return false;
  if (isHeading(line.block) && periodOf(line) !== '') return true;
  const isList = line.block.kind === 'row' || (line.block.kind === 'item' && line.block.mark !== 'number');
  const isShort = !isList && line.text.length <= 60;
  return NAMES_OKRS.test(line.text) && (isHeading(line.block) || (isShort && !/\d ?%|→/.test(line.text)));
}
