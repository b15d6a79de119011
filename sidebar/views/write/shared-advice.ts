/**
 * Advice that several lines need is given once above them, and each of the lines keeps only the badge: fifty key results
 * without an owner need to hear it once, and none of them may seem to be the only one.
 */
import type {Finding} from '../../../src/okr/writing/checks/findings';
import type {Entries, RemarksById} from './draft-entries';

export type SharedAdvice = readonly Finding[];

const wholeOf = ({finding, advice}: Finding) => `${finding}\n${advice}`;

/** The findings that more than one line has, each once, in the order in which the lines bring them up. */
export function sharedAdvice(entries: Entries, remarks: RemarksById): SharedAdvice {
  const lines = entries.flatMap(({id, keyResults}) => [id, ...keyResults.map((result) => result.id)]);
  const found = new Map<string, {readonly finding: Finding; readonly times: number}>();
  for (const line of lines) {
    const own = new Map((remarks.get(line)?.findings ?? []).map((finding) => [wholeOf(finding), finding]));
    for (const [key, finding] of own) found.set(key, {finding, times: (found.get(key)?.times ?? 0) + 1});
  }
  return [...found.values()].filter(({times}) => times > 1).map(({finding}) => finding);
}

export function isShared(shared: SharedAdvice, finding: Finding): boolean {
  return shared.some((one) => wholeOf(one) === wholeOf(finding));
}
