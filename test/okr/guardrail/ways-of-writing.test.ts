import {guardrailStatus} from '../../../src/okr/guardrail/guardrail-status';
import {Refusal} from '../../../src/okr/refusal';
import {WAYS_OF_WRITING} from './ways-of-writing';

/** Spaces that an editor would not show stand as `\u00a0`. */
const unescaped = (text: string) =>
  text.replace(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const rows = WAYS_OF_WRITING.trim()
  .split('\n')
  .map((line) => line.split(' | ') as [rule: string, baseline: string, cases: string]);

function wordFor(value: number, rule: string, baseline: string): string {
  try {
    const reading = {
      value,
      rule: unescaped(rule),
      baseline: baseline === '' ? null : Number(baseline),
      margin: null,
    };
    return guardrailStatus(reading) ?? '';
  } catch (error) {
    if (error instanceof Refusal) return 'refused';
    throw error;
  }
}

test.each(rows)('%s (baseline %s)', (rule, baseline, cases) => {
  const read = cases.split(', ').map((one) => {
    const value = one.slice(0, one.indexOf(' '));
    return `${value} ${wordFor(Number(value), rule, baseline.trim())}`;
  });
  expect(read.join(', ')).toBe(cases);
});
