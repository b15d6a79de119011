import type {Block} from '../../src/templates/blocks/block';
import {colours, coloursOf} from '../../src/templates/look';
import {
  answersFor,
  hasInstances,
  instanceId,
  parseId,
  templateOf,
  templates,
} from '../../src/templates/sheets';
import {cellIn, planOfPage as planned} from './page';

const keyed: readonly (readonly [string, Block, readonly (readonly [string, string])[]])[] = [
  ['a title', {kind: 'title', key: 'k', says: 'A'}, [['', '$A$2']]],
  ['a headline', {kind: 'headline', key: 'k', says: 'A', height: 30}, [['', '$A$2']]],
  ['a text', {kind: 'text', key: 'k', says: 'A'}, [['', '$A$2']]],
  [
    'figures',
    {
      kind: 'figures',
      key: 'k',
      size: 'small',
      items: [
        {label: 'A', value: '1', span: 2},
        {key: 'b', label: 'B', value: '2'},
      ],
    },
    [['b', '$C$3']],
  ],
  [
    'pairs',
    {
      kind: 'pairs',
      key: 'k',
      items: [
        {label: 'A', value: null},
        {key: 'b', label: 'B', value: null},
      ],
    },
    [['b', '$B$3']],
  ],
  [
    'a list',
    {
      kind: 'list',
      key: 'k',
      title: 'L',
      rows: 3,
      none: '',
      from: {missing: ''},
      more: 'row',
      columns: [{title: ''}, {key: 'owner', title: 'Owner', span: 2}],
    },
    [
      ['owner', '$B$3:$B$5'],
      ['', '$A$3:$D$5'],
    ],
  ],
  [
    'a spill',
    {
      kind: 'spill',
      key: 'k',
      rows: 2,
      columns: [
        {title: 'A', span: 2},
        {key: 'b', title: 'B'},
      ],
    },
    [['b', '$C$3:$C$4']],
  ],
  [
    'a matrix',
    {kind: 'matrix', key: 'k', heads: 1, rows: 1, columns: 3, labels: 1, none: '', of: 'M()'},
    [['', '$A$2:$C$3']],
  ],
  ['notes', {kind: 'notes', key: 'k', title: 'N', help: '', rows: 2}, [['', '$A$3:$A$4']]],
];

describe('a formula can name', () => {
  const cases = keyed.flatMap(([name, block, addresses]) =>
    addresses.map(([part, address]) => [name, part || 'as a whole', block, part, address] as const),
  );

  test.each(cases)('%s before it (%s)', (_, __, block, part, address) => {
    const plan = planned(({at}) => [
      {kind: 'gap'},
      block,
      {kind: 'headline', says: `=${at('k', part)}`, height: 21},
    ]);
    expect(cellIn(plan, plan.rows, 1)).toBe(`=${address}`);
  });

  test.each(cases)('%s after it (%s)', (_, __, block, part, address) => {
    const plan = planned(({at}) => [{kind: 'text', says: `=${at('k', part)}`}, block]);
    expect(cellIn(plan, 1, 1)).toBe(`=${address}`);
  });

  test('a block beside it, and one behind the page', () => {
    const plan = planned(
      ({at}) => [
        {
          kind: 'beside',
          parts: [
            {columns: 2, blocks: [{kind: 'text', says: `=${at('right')}&${at('below', 'n')}`}]},
            {columns: 2, blocks: [{kind: 'gap'}, {kind: 'text', key: 'right', says: 'R'}]},
          ],
        },
      ],
      {hidden: [{kind: 'pairs', key: 'below', items: [{key: 'n', label: 'n', value: '=1'}]}]},
    );
    // Two rows of page, its end, and what is behind it.
    expect(cellIn(plan, 1, 1)).toBe('=$C$2&$B$4');
  });

  test('a cell of another page, by the present name of its tab', () => {
    const sheets = {strategyPage: {tab: "Bob's plan", header: []}};
    const says = (context: object) =>
      cellIn(
        planned(
          ({on}) => [{kind: 'text', says: on('strategyPage')?.('facts', 'target') ?? 'none'}],
          {},
          context,
        ),
        1,
        1,
      );
    expect(says({sheets})).toMatch(/^'Bob''s plan'!\$B\$\d+$/);
    expect(says({})).toBe('none');
  });

  test.each([
    ['no such block', ['nothing', ''], 'there is no block nothing on this page'],
    ['no such part', ['k', 'x'], 'the block k of this page has no part x'],
  ] as const)('%s', (_, [block, part], message) => {
    expect(() =>
      planned(({at}) => [
        {kind: 'text', key: 'k', says: 'A'},
        {kind: 'text', says: `=${at(block, part)}`},
      ]),
    ).toThrow(message);
  });

  test('only one block by a name', () => {
    const twice: Block = {kind: 'text', key: 'k', says: 'A'};
    expect(() => planned([twice, twice])).toThrow('two blocks of this page are called k');
  });
});

test('what is behind a page is grey and stands below its end', () => {
  const plan = planned([{kind: 'text', says: 'last'}], {
    hidden: [{kind: 'pairs', items: [{label: 'n', value: '=1'}]}],
  });
  expect([cellIn(plan, 1, 1), cellIn(plan, 2, 1), cellIn(plan, 3, 1)]).toEqual(['last', null, 'n']);
  expect(plan.heights).toEqual([{row: 2, rows: 1, height: 60}]);
  expect(plan.styles).toContainEqual({
    areas: [{row: 3, column: 1, rows: 1, columns: 4}],
    style: {colour: colours.quiet},
  });
});

test.each([
  [true, 'Noise', {fill: colours.white, colour: colours.quiet}],
  [true, 'Worse', {fill: coloursOf('Worse').fill, colour: coloursOf('Worse').text}],
  [false, 'Noise', {fill: coloursOf('Noise').fill, colour: coloursOf('Noise').text}],
])('on a page that is calm: %s, %s shows so', (isCalm, word, look) => {
  const plan = planned([{kind: 'title', says: 'A', badge: {of: 'B2', words: 'signal'}}], {isCalm});
  expect(plan.rules).toContainEqual(expect.objectContaining({kind: 'word', word, ...look}));
});

describe('the id of a sheet', () => {
  test.each(templates.map((template) => [template.title, template] as const))(
    'of %s leads back to it',
    (_, template) => {
      const instance = hasInstances(template) ? "Bob's: rate" : null;
      expect(parseId(instanceId(template, instance))).toEqual({key: template.key, instance});
    },
  );

  test('of a page about one KPI keeps its beginning, which stands in workbooks', () => {
    const page = templateOf('kpiPage');
    expect(instanceId(page, 'Win rate')).toBe('kpi-page:Win rate');
    expect(answersFor(page, 'Win rate')).toEqual({kpi: 'Win rate'});
  });

  test('of a page that is one of its kind is its key', () => {
    expect(planned([{kind: 'text', says: 'A'}]).id).toBe('testPage');
  });

  test('of another version is nobody’s', () => {
    expect(parseId('later')).toEqual({key: 'later', instance: null});
  });
});
