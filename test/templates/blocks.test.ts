import type {Block, ListBlock} from '../../src/templates/blocks/block';
import {meanings} from '../../src/templates/look';
import {cellIn, planOfPage as planned, rc} from './page';

const line = (says: string): Block => ({kind: 'text', says});
const column = (plan: ReturnType<typeof planned>, rows: number, at = 1) =>
  Array.from({length: rows}, (_, row) => cellIn(plan, row + 1, at));
const wordAreas = (plan: ReturnType<typeof planned>, word: string) =>
  plan.rules.flatMap((rule) => (rule.kind === 'word' && rule.word === word ? rule.areas.map(rc) : []));

describe('a title', () => {
  test('says what the page is about, with a word at its end', () => {
    const plan = planned([{kind: 'title', says: 'Map', badge: {of: 'B5', words: 'signal'}}]);
    expect([cellIn(plan, 1, 1), cellIn(plan, 1, 4)]).toEqual(['Map', '=B5']);
    expect(plan.merges.map(rc)).toEqual(['R1C1:R1C3']);
    expect(wordAreas(plan, 'Worse')).toEqual(['R1C4:R1C4']);
    expect(plan.inputs).toEqual([]);
  });

  test('that people choose is written once', () => {
    const blocks: Block[] = [
      {
        kind: 'title',
        key: 'name',
        says: {seed: 'Ana', help: 'A person.', note: 'Choose.', choices: {kind: 'list', values: ['Ana']}},
      },
    ];
    const plan = planned(blocks);
    expect([cellIn(plan, 1, 1), plan.inputs.map(rc)]).toEqual(['Ana', ['R1C1:R1C4']]);
    expect(plan.notes).toEqual([{row: 1, column: 1, text: 'Choose.'}]);
    expect(plan.choices[0]).toMatchObject({choice: {kind: 'list', values: ['Ana']}, help: 'A person.'});
    expect(cellIn(planned(blocks, {}, {self: {tab: 'X', header: []}}), 1, 1)).toBeNull();
  });
});

test('a headline runs across the page, as high as it says; text stays in its row, a gap says nothing', () => {
  const plan = planned([
    {kind: 'headline', says: '=A9', height: 40},
    line('quiet'),
    {kind: 'gap', height: 8},
    {kind: 'heading', title: 'Next'},
  ]);
  expect(column(plan, 4)).toEqual(['=A9', 'quiet', null, 'Next']);
  expect(plan.heights).toEqual([
    {row: 1, rows: 1, height: 40},
    {row: 3, rows: 1, height: 8},
  ]);
  expect(plan.merges.map(rc)).toEqual(['R1C1:R1C4']);
});

describe('figures', () => {
  test('stand side by side with label and note, each as wide as it says', () => {
    const plan = planned([
      {
        kind: 'figures',
        size: 'large',
        items: [
          {label: 'Aim', value: 'Z1', span: 2},
          {label: 'Now', value: 'Z2', note: {of: 'Z3', words: 'signal'}},
        ],
      },
    ]);
    expect(column(plan, 3)).toEqual(['Aim', '=Z1', null]);
    expect(column(plan, 3, 3)).toEqual(['Now', '=Z2', '=Z3']);
    expect(wordAreas(plan, 'Better')).toEqual(['R3C3:R3C3']);
    expect(plan.lines.map(({area, edge}) => [rc(area), edge])).toEqual([['R1C1:R1C4', 'top']]);
    expect(plan.rows).toBe(3);
  });

  test('without a note take two rows; small ones have no line', () => {
    const plan = planned([{kind: 'figures', size: 'small', items: [{label: 'A', value: '1'}]}]);
    expect([plan.rows, plan.lines]).toEqual([2, []]);
  });
});

describe('pairs', () => {
  test('are a label and a value a row; tall ones run across the page', () => {
    const items = [
      {label: 'Query', value: 'select'},
      {label: 'Caveats', value: '=A1'},
    ];
    const [low, tall] = [planned([{kind: 'pairs', items}]), planned([{kind: 'pairs', items, height: 60}])];
    expect([column(low, 2), column(low, 2, 2)]).toEqual([
      ['Query', 'Caveats'],
      ['select', '=A1'],
    ]);
    expect([low.merges, low.heights]).toEqual([[], []]);
    expect(tall.merges.map(rc)).toEqual(['R1C2:R1C4', 'R2C2:R2C4']);
    expect(tall.heights).toEqual([{row: 1, rows: 2, height: 60}]);
  });

  test('can be typed: what a meeting is about', () => {
    const plan = planned([
      {kind: 'pairs', items: [{label: 'Kind', value: {seed: 'Weekly', help: '', note: 'Which meeting.'}}]},
    ]);
    expect([cellIn(plan, 1, 2), plan.inputs.map(rc)]).toEqual(['Weekly', ['R1C2:R1C2']]);
  });
});

describe('a list', () => {
  const list = (more: ListBlock['more'], rest: Partial<ListBlock> = {}): Block => ({
    kind: 'list',
    title: 'Late',
    rows: 2,
    none: 'None is "late".',
    from: {where: 'K1:K9=1', count: 'COUNTIF(K1:K9;1)'},
    more,
    columns: [
      {key: 'id', title: '', of: 'L1:L9'},
      {title: 'Status', of: 'M1:M9', words: 'okr', span: 2},
      {title: 'Trend', each: (cell) => `SPARKLINE(${cell('id')})`},
    ],
    ...rest,
  });
  const value = (range: string, n: number, none: string) => {
    const found = `INDEX(FILTER(${range};K1:K9=1);${n})`;
    return `IFERROR(IF(${found}="";"";${found});${none})`;
  };

  test('takes one formula a cell, so that it never runs over its rows', () => {
    const plan = planned([list('title'), line('after')]);
    expect(column(plan, 4)).toEqual([
      '="Late"&IF(COUNTIF(K1:K9;1)>2;" (the first 2 of "&COUNTIF(K1:K9;1)&")";"")',
      `=${value('L1:L9', 1, '"None is ""late""."')}`,
      `=${value('L1:L9', 2, '""')}`,
      'after',
    ]);
    expect(column(plan, 3, 2)).toEqual([
      'Status',
      `=${value('M1:M9', 1, '""')}`,
      `=${value('M1:M9', 2, '""')}`,
    ]);
    expect(column(plan, 3, 4)).toEqual(['Trend', '=SPARKLINE($A2)', '=SPARKLINE($A3)']);
    expect(wordAreas(plan, 'Off track')).toEqual(['R2C2:R3C3']);
  });

  test('says in its last row how many more there are', () => {
    const plan = planned([list('row')]);
    const [title, first, last] = column(plan, 3);
    expect([title, first]).toEqual(['Late', `=${value('L1:L9', 1, '"None is ""late""."')}`]);
    expect(last).toBe(
      `=IF(COUNTIF(K1:K9;1)>2;"and "&(COUNTIF(K1:K9;1)-1)&" more";${value('L1:L9', 2, '""')})`,
    );
    expect(cellIn(plan, 3, 2)).toBe(`=IF(COUNTIF(K1:K9;1)>2;"";${value('M1:M9', 2, '""')})`);
  });

  test('of a table that is not there says so and asks for nothing', () => {
    const plan = planned([list('title', {from: {missing: 'There is no OKRs sheet.'}})]);
    expect(column(plan, 3)).toEqual(['Late', 'There is no OKRs sheet.', null]);
    expect(column(plan, 3, 2)).toEqual(['Status', null, null]);
  });
});

test('a spill fills its rows from one formula, columns without one included', () => {
  const block: Block = {
    kind: 'spill',
    rows: 3,
    none: 'Nothing yet.',
    columns: [
      {title: 'Name', of: 'SORT(A1:B9)'},
      {key: 'word', title: 'Signal', words: 'signal'},
      {title: 'Trend', each: (cell) => cell('word')},
      {title: 'Note', of: 'C1:C9'},
    ],
  };
  const plan = planned([block]);
  expect(plan.rows).toBe(4);
  expect(column(plan, 4)).toEqual([
    'Name',
    '=IFERROR(ARRAY_CONSTRAIN(SORT(A1:B9);3;2);"Nothing yet.")',
    null,
    null,
  ]);
  expect(column(plan, 4, 2)).toEqual(['Signal', null, null, null]);
  expect(column(plan, 4, 3)).toEqual(['Trend', '=$B2', '=$B3', '=$B4']);
  expect(cellIn(plan, 2, 4)).toBe('=IFERROR(ARRAY_CONSTRAIN(C1:C9;3;1);"")');
  expect(wordAreas(plan, 'Better')).toEqual(['R2C2:R4C2']);
});

test('a chart draws a block with its headings and is as wide as its columns', () => {
  const history: Block = {kind: 'spill', key: 'h', rows: 5, columns: [{title: 'Date', of: 'A1:A5'}]};
  const plan = planned([line('x'), {kind: 'chart', chart: 'line', data: 'h', rows: 4, colours: []}, history]);
  expect(plan.charts).toEqual([
    expect.objectContaining({
      data: {row: 6, column: 1, rows: 6, columns: 4},
      anchor: {row: 2, column: 1},
      width: 280,
      height: 84,
    }),
  ]);
});

test('a matrix spills rows and columns and shows words under its headings', () => {
  const plan = planned([
    {
      kind: 'matrix',
      key: 'm',
      heads: 2,
      rows: 2,
      columns: 3,
      labels: 1,
      none: 'Empty.',
      of: 'M()',
      words: 'signal',
      tint: 'unknown',
      marks: [{row: 1, meaning: 'bad', where: (cell) => `AND(${cell(0)}="x";${cell(1)}="nobody")`}],
    },
    line('after'),
  ]);
  expect(column(plan, 5)).toEqual(['=IFERROR(ARRAY_CONSTRAIN(M();4;3);"Empty.")', null, null, null, 'after']);
  expect(wordAreas(plan, 'Noise')).toEqual(['R2C2:R2C3']);
  const tints = plan.rules.flatMap((rule) =>
    rule.kind === 'formula' ? [[rc(rule.areas[0]!), rule.formula, rule.fill]] : [],
  );
  expect(tints).toEqual([
    ['R3C2:R4C3', '=B3<>""', meanings.unknown.fill],
    ['R2C2:R2C3', '=AND(B1="x";B2="nobody")', meanings.bad.fill],
  ]);
});

test('of a checklist the next step stands out with its word', () => {
  const items = ['Begin', 'Go on'].map((step) => ({step, done: 'FALSE', link: null}));
  const plan = planned([{kind: 'checklist', title: 'To do', items}]);
  expect(column(plan, 3, 2)).toEqual([null, 'Begin', 'Go on']);
  const bold = plan.rules.flatMap((rule) =>
    rule.kind === 'formula' && rule.bold ? [[rc(rule.areas[0]!), rule.formula]] : [],
  );
  expect(bold).toEqual([['R2C2:R3C2', '=$A2="Next"']]);
});

test('a text stands out in the colour of a meaning where its condition holds', () => {
  const plan = planned([
    {
      kind: 'spill',
      rows: 2,
      columns: [
        {
          key: 'limit',
          title: 'Limit',
          of: 'L()',
          mark: {meaning: 'bad', where: (cell) => `${cell('word')}="x"`},
        },
        {key: 'word', title: 'Word'},
      ],
    },
    {kind: 'text', says: 'a', align: 'right', mark: {meaning: 'watch', where: (cell) => `${cell}="a"`}},
  ]);
  const marks = plan.rules.flatMap((rule) =>
    rule.kind === 'formula' ? [[rc(rule.areas[0]!), rule.formula, rule.fill, rule.colour]] : [],
  );
  expect(marks).toEqual([
    ['R2C1:R3C1', '=$B2="x"', undefined, meanings.bad.text],
    ['R4C4:R4C4', '=D4="a"', undefined, meanings.watch.text],
  ]);
});

test.each([
  ['new', {}],
  ['there', {self: {tab: 'X', header: []}}],
])('notes on a page that is %s belong to people: nothing is written into them', (_, context) => {
  const plan = planned(
    [{kind: 'notes', key: 'keep', title: 'What to keep', help: 'A line each.', rows: 3, height: 30}],
    {},
    context,
  );
  expect(column(plan, 4)).toEqual(['What to keep', null, null, null]);
  expect(plan.blocks.filter(({kind}) => kind !== 'formula')).toEqual([]);
  expect(plan.inputs.map(rc)).toEqual(['R2C1:R4C4']);
  expect(plan.heights).toEqual([{row: 2, rows: 3, height: 30}]);
  expect(plan.notes).toEqual([{row: 1, column: 1, text: 'A line each.'}]);
});

describe('blocks beside each other', () => {
  const parts: Block = {
    kind: 'beside',
    parts: [
      {columns: 1, blocks: [line('left'), {kind: 'headline', says: 'tall', height: 50}, line('end')]},
      {
        columns: 3,
        blocks: [
          {kind: 'heading', title: 'right'},
          {kind: 'gap', height: 8},
        ],
      },
    ],
  };
  const plan = planned([parts, line('below')]);

  test('begin in one row, each in its columns; what follows stands under the longest', () => {
    expect(column(plan, 4)).toEqual(['left', 'tall', 'end', 'below']);
    expect(column(plan, 4, 2)).toEqual(['right', null, null, null]);
    const headings = plan.styles.filter(({style}) => style.bold).flatMap(({areas}) => areas.map(rc));
    expect(headings).toEqual(['R1C2:R1C4']);
  });

  test('share the height of a row: the largest that one of them sets', () => {
    expect(plan.heights).toEqual([{row: 2, rows: 1, height: 50}]);
  });

  test('can be beside each other again', () => {
    const nested = planned([
      {
        kind: 'beside',
        parts: [
          {columns: 1, blocks: []},
          {columns: 3, blocks: [parts]},
        ],
      },
    ]);
    expect(column(nested, 3, 2)).toEqual(['left', 'tall', 'end']);
    expect(cellIn(nested, 1, 3)).toBe('right');
  });
});
