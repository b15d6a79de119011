import type {WrittenOkrs} from '../../../src/okr/writing/reading/read-outline';

const joined = (...parts: readonly (string | number | null)[]) =>
  parts
    .map((part) => part ?? '')
    .join(' | ')
    .replace(/(?: \| )+$/, '');

const now = ({current}: {readonly current: number | null}) => (current === null ? '' : ` | now ${current}`);

/** What was read, one line each: `O`bjective, `KR`, `G`uardrail, `I`nitiative, `?` unread. */
export function asLines({objectives, unread}: WrittenOkrs): string[] {
  return [
    ...objectives.flatMap((one) => [
      joined(`O ${one.text}`, one.due, one.owner),
      ...one.keyResults.map(
        (kr) =>
          joined(`KR ${kr.type}`, kr.metric, kr.start, kr.target, kr.unit, kr.segment, kr.due, kr.owner) +
          now(kr),
      ),
      ...one.guardrails.map(({name, rule}) => `G ${name}: ${rule}`),
      ...one.initiatives.map((text) => `I ${text}`),
    ]),
    ...unread.map(({text}) => `? ${text}`),
  ];
}
