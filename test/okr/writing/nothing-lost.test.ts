import fc from 'fast-check';
import {parseDocument} from '../../../sidebar/reading/read-text';

const marks = [
  '',
  '- ',
  '* ',
  '  - ',
  '    * ',
  '\t- ',
  '1. ',
  '  a) ',
  '- [ ] ',
  '🟢 ',
  '> ',
  '# ',
  '## ',
  '### ',
  '**',
];
const labels = [
  '',
  'Objective: ',
  'Objective 2 (H1): ',
  'O1: ',
  'O2. ',
  'Goal – ',
  'Key results: ',
  'KR1: ',
  'KR 1.2 (Sales) – ',
  'KR2.1 ',
  'Guardrails: ',
  'Initiatives (late): ',
  'Notes: ',
  'Why: ',
  'Owner: ',
  'Due: ',
  'KPI: ',
  'Q3 2026 ',
  'Team OKRs ',
];
const parts = [
  'from 5 to 9',
  '18% → 23%',
  '≥ 4.5',
  'by 2026-06-30',
  '(Q3)',
  '(0.7)',
  '@ana',
  '(owner: Cleo)',
  '; ',
  ', and',
  '| ',
  ' | ',
  '\t',
  'within CWV',
  'INP/LCP',
  '**',
  '🔴',
  '[P0]',
];
const tables = [
  '| Objective | Key result | Owner | Target | Target |',
  'Objective\tKey result\tStart\tTarget\tUnit\tDue',
  '| KR | Metric | Baseline | Target | Score |',
  '| Type | Title | Owner |',
  '|---|---|---|---|---|',
];

/** Words that are their own: wherever one is written, it must be found again. */
const ofWords = (count: number) =>
  fc.array(fc.integer({min: 1, max: 9_999}), {minLength: 1, maxLength: count});
const word = (id: number) => `word${id}x`;

const sentence = fc
  .tuple(
    fc.constantFrom(...marks),
    fc.constantFrom(...labels),
    ofWords(4),
    fc.array(fc.constantFrom(...parts), {maxLength: 4}),
    ofWords(3),
  )
  .map(([mark, label, first, between, second]) =>
    [`${mark}${label}${first.map(word).join(' ')}`, ...between, second.map(word).join(' ')].join(' '),
  );
const row = fc
  .array(
    fc.oneof(
      ofWords(3).map((ids) => ids.map(word).join(' ')),
      fc.constantFrom('', '5%', 'KR1', '<5 days', '$2M'),
    ),
    {
      minLength: 2,
      maxLength: 7,
    },
  )
  .map((cells) => `| ${cells.join(' | ')} |`);
const tabbed = row.map((line) => line.replace(/^\| | \|$/g, '').replace(/ \| /g, '\t'));
const line = fc.oneof(
  {weight: 6, arbitrary: sentence},
  {weight: 2, arbitrary: row},
  {weight: 2, arbitrary: tabbed},
  {weight: 1, arbitrary: fc.constantFrom(...tables)},
  {weight: 1, arbitrary: fc.constant('')},
);

test('every word of a document stands in what was read or among the unread lines', () => {
  fc.assert(
    fc.property(fc.array(line, {minLength: 1, maxLength: 14}), (lines) => {
      const text = lines.join('\n');
      const read = JSON.stringify(parseDocument(text));
      const lost = (text.match(/word\d+x/g) ?? []).filter((one) => !read.includes(one));
      expect(lost).toEqual([]);
    }),
    {numRuns: 400, seed: 20261121},
  );
});

test('any text at all is read without an error', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', maxLength: 400}), (text) => {
      const {objectives, unread} = parseDocument(text);
      if (/[\p{L}\d]{2}/u.test(text)) expect(objectives.length + unread.length).toBeGreaterThan(0);
    }),
    {numRuns: 200, seed: 20261121},
  );
});
