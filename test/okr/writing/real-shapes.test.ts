import {FIELDS, fieldAccuracy, findingQuality, ratio, type Share} from './readings';
import {SHAPES} from './real-shapes';

const shown = (share: Share) => `${share.right}/${share.of}`;

const fields = fieldAccuracy(SHAPES);
const findings = findingQuality(SHAPES);

test('there are at least 150 shapes, each once', () => {
  expect(new Set(SHAPES.map(({text}) => text)).size).toBe(SHAPES.length);
  expect(SHAPES.length).toBeGreaterThanOrEqual(150);
});

test.each(FIELDS)('%s is read right in nearly every case', (field) => {
  // Where a metric's name ends and a segment begins is a matter of taste more often than a figure is.
  expect(ratio(fields[field])).toBeGreaterThanOrEqual(field === 'segment' ? 0.9 : 0.95);
});

test('start, target and unit together are right in at least 95 of 100', () => {
  const all = [fields.start, fields.target, fields.unit];
  const right = all.reduce((sum, share) => sum + share.right, 0);
  const of = all.reduce((sum, share) => sum + share.of, 0);
  expect(right / of).toBeGreaterThanOrEqual(0.95);
});

test.each(findings)('$finding is said where it is meant and only there', ({precision, recall}) => {
  expect(ratio(precision)).toBeGreaterThanOrEqual(0.95);
  expect(ratio(recall)).toBeGreaterThanOrEqual(0.85);
});

test('Output, not outcome is missed at most once in ten', () => {
  expect(ratio(findings[0]!.recall)).toBeGreaterThanOrEqual(0.9);
});

// The figures that docs/writing-checks.md shows.
test('the figures', () => {
  expect([
    ...FIELDS.map((field) => `${field} ${shown(fields[field])}`),
    ...findings.map(
      ({finding, precision, recall}) => `${finding}: precision ${shown(precision)}, recall ${shown(recall)}`,
    ),
  ]).toMatchInlineSnapshot(`
[
  "start 190/190",
  "target 190/190",
  "unit 190/190",
  "due 189/190",
  "type 145/145",
  "metric 78/78",
  "segment 12/13",
  "Output, not outcome: precision 45/45, recall 45/45",
  "No number: precision 40/40, recall 40/40",
  "No baseline: precision 56/56, recall 56/56",
  "Two results in one: precision 8/8, recall 8/8",
]
`);
});
