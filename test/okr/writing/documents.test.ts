import {parseDocument} from '../../../sidebar/reading/read-text';
import {asLines} from './as-lines';
import {DOCUMENTS} from './documents';

test.each(DOCUMENTS)('%s', (_, text, read) => {
  expect(asLines(parseDocument(text))).toEqual(read);
});

test('no words are lost: every word of a line stands in what was read or in what was not', () => {
  const lines = [
    'Objective: Grow',
    '- NPS from 45 to 55',
    'a stray remark',
    '- Guardrails: churn ≤ 3%',
    '- Initiatives: one; two',
    'Notes',
    'Zürich',
  ];
  const read = JSON.stringify(parseDocument(lines.join('\n')));
  for (const word of ['Grow', 'NPS', '45', '55', 'stray', 'churn', 'one', 'two', 'Notes', 'Zürich'])
    expect(read).toContain(word);
});

test('a text of 50,000 characters takes well under a second', () => {
  for (const text of [
    'a'.repeat(50_000),
    '- KR1: 5 → 6 '.repeat(4_000),
    '| a '.repeat(12_000),
    '(('.repeat(25_000),
    'x\t'.repeat(25_000),
  ]) {
    const begin = performance.now();
    parseDocument(text);
    expect(performance.now() - begin).toBeLessThan(1_000);
  }
});
