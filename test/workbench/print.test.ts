/** How a sheet is cut into sheets of paper, and what an export address says about it. */
import {element, escaped} from '../../workbench/print/markup';
import {paperFor, printable, setUpIn} from '../../workbench/print/set-up';
import {shapesOf} from '../../workbench/print/sparkline-shapes';
import {length, pagesOf, placed} from '../../workbench/print/tracks';

const rows = (...sizes: number[]) => placed([...sizes.keys()], (index) => sizes[index]!);
const cut = (sizes: number[], repeated: number, height: number) =>
  pagesOf(rows(...sizes), rows(...sizes).slice(0, repeated), height).map((page) =>
    page.map(({index}) => index),
  );

test.each([
  ['all on one', [20, 20, 20], 0, 60, [[0, 1, 2]]],
  ['where the next row does not fit', [20, 20, 20], 0, 59, [[0, 1], [2]]],
  [
    'with the heading again',
    [10, 20, 20, 20],
    1,
    50,
    [
      [0, 1, 2],
      [0, 3],
    ],
  ],
  ['a row higher than the paper stands alone', [20, 500, 20], 0, 60, [[0], [1], [2]]],
  ['a heading and nothing else', [10], 1, 50, [[0]]],
  ['nothing', [], 0, 50, [[]]],
])('rows go onto paper: %s', (_, sizes, repeated, height, pages) => {
  expect(cut(sizes, repeated, height)).toEqual(pages);
});

test('on every page the rows stand from its top, one under the other', () => {
  const [, second] = pagesOf(rows(10, 20, 20, 20), rows(10), 50);
  expect(second!.map(({start, size}) => [start, size])).toEqual([
    [0, 10],
    [10, 20],
  ]);
  expect(length(second!)).toBe(30);
});

const address = 'https://docs.google.com/spreadsheets/d/x/export?format=pdf';

test.each([
  [
    `${address}&gid=7&portrait=true&scale=4&range=A1%3AE40`,
    {gid: 7, isPortrait: true, fit: 'page', range: 'A1:E40'},
  ],
  [
    `${address}&portrait=false&scale=2&fzr=true`,
    {gid: null, isPortrait: false, fit: 'width', repeatsFrozenRows: true},
  ],
  [`${address}&left_margin=0.25`, {margin: 0.25}],
  [`${address}&left_margin=wide`, {margin: 0.5}],
])('%s is understood', (asked, setUp) => {
  expect(setUpIn(asked)).toMatchObject(setUp);
});

test.each(['', 'undefined', 'https://example.com/', address.replace('pdf', 'csv')])(
  '%j is no address of a PDF',
  (asked) => {
    expect(setUpIn(asked)).toBeNull();
  },
);

test.each([
  ['en-US', 'Letter'],
  ['es-MX', 'Letter'],
  ['de', 'A4'],
  ['en-GB', 'A4'],
  ['fr-CA', 'Letter'],
  ['ja', 'A4'],
])('people with %s print on %s', (language, paper) => {
  expect(paperFor(language).name).toBe(paper);
});

test('a landscape sheet leaves the long side for the columns', () => {
  const setUp = setUpIn(`${address}&portrait=false&left_margin=0.5`)!;
  expect(printable(setUp, paperFor('en-US'))).toEqual({width: 960, height: 720});
});

test('what people write is text in a drawing, never markup', () => {
  expect(escaped('<b onload="x">&\'\u0007')).toBe('&lt;b onload=&quot;x&quot;&gt;&amp;&#39;');
  expect(element('a', {href: '"><script>', id: undefined})).toBe('<a href="&quot;&gt;&lt;script&gt;"/>');
});

describe('a sparkline', () => {
  const cell = {x: 0, y: 0, width: 108, height: 28};
  const line = (values: number[], options = {}) => shapesOf({values, options}, cell)[0];

  test('runs from its first to its last value, the lowest at the bottom', () => {
    expect(line([1, 3, 2])).toMatchObject({
      kind: 'line',
      points: [
        [4, 24],
        [54, 4],
        [104, 14],
      ],
    });
  });

  test('stays within the limits it is given, so that noise looks calm', () => {
    expect(line([1, 3, 2], {ymin: -9, ymax: 11})).toMatchObject({
      points: [
        [4, 14],
        [54, 12],
        [104, 13],
      ],
    });
  });

  test.each([
    ['no values', [], cell],
    ['no room', [1, 2], {...cell, width: 6}],
  ])('with %s draws nothing', (_, values, box) => {
    expect(shapesOf({values, options: {}}, box)).toEqual([]);
  });

  test('as a bar shows a share of its end', () => {
    expect(shapesOf({values: [1], options: {charttype: 'bar', max: 4}}, cell)).toMatchObject([
      {kind: 'bar', x: 4, width: 25},
    ]);
  });
});
