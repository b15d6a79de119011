/** What the Decisions sheet says of its rows: how each stands, what it is about, and the sentence above. */
import {b2bSaas} from './b2b-saas';
import {type Contents, day, differences, GoldenWorkbook} from './golden';

const base = b2bSaas(14);
const sentence = 'Decisions!A3';

const withDecisions = (
  decisions: NonNullable<Contents['records']>['decisions'],
  rest: Partial<Contents> = {},
): GoldenWorkbook =>
  new GoldenWorkbook({
    ...base,
    pages: [],
    tables: [...base.tables, 'decisions'],
    ...rest,
    records: {...base.records, ...rest.records, ...(decisions ? {decisions} : {})},
  });

const march = day('2026-03-25');

/** On 1 April 2026. */
const rows = [
  {about: 'CAC payback', decision: 'Cut paid search by 30%', owner: 'Dan', due: day('2026-04-08')},
  {about: 'O1.2', decision: 'One approval step less', owner: 'Ben', due: day('2026-03-27')},
  {about: 'O1', decision: 'Keep the segment', owner: 'Ana', due: day('2026-04-01')},
  {about: 'Win rate', decision: 'A template for proposals', due: march, doneOn: march, learned: 'It helped'},
  {about: 'O1.3', owner: 'Cleo'},
  {about: 'The office', decision: 'Move in May'},
  {decision: 'Hire an analyst', owner: 'Eve', due: 'in spring'},
  {},
  {about: 'nps', decision: '=1/0', owner: '', due: march},
].map((row) => ({date: march, ...row}));

describe('decisions', () => {
  const workbook = withDecisions(rows);
  const at = (column: string, record: number) => workbook.at('decisions', column, record);

  test('stand as their day and their end say', () => {
    expect(workbook.column('decisions', 'state', 8)).toEqual([
      'Open',
      'Overdue',
      'Open',
      'Done',
      'Undecided',
      'Open',
      '⚠ due is not a date',
      '',
    ]);
  });

  test('say what they are about, by id or by name, whatever its capitals', () => {
    expect(
      differences(workbook, [
        {cell: at('concerns', 1), value: 'CAC payback 14 mo, ≤ 12 mo', why: 'a guardrail before its KPI'},
        {cell: at('concerns', 2), value: 'Sales cycle 54 → 42 days', why: 'a key result'},
        {cell: at('concerns', 3), value: expect.stringContaining('Shorten the path'), why: 'an objective'},
        {cell: at('concerns', 4), value: 'Win rate 20%', why: 'a KPI and its latest'},
        {cell: at('concerns', 6), value: 'no such id or name', why: 'nothing in this workbook'},
        {cell: at('concerns', 7), value: '', why: 'about nothing in particular'},
        {cell: at('concerns', 8), value: '', why: 'an empty row'},
        {cell: at('concerns', 9), value: 'NPS', why: 'a KPI without a value'},
      ]),
    ).toEqual([]);
  });

  test('add up in the sentence', () => {
    const sound = withDecisions(rows.slice(0, 6));
    expect(sound.value(sentence)).toBe('4 open, 1 of them overdue · 1 undecided · 1 done · 1 has no owner');
    expect(withDecisions([rows[3]!]).value(sentence)).toBe('Nothing open · 1 done');
  });

  test('a row that is an error leaves the others as they are', () => {
    const errors = Object.fromEntries(
      ['date', 'about', 'decision', 'owner', 'due', 'doneOn', 'learned'].map((key) => [key, '=1/0']),
    );
    const computed = (book: GoldenWorkbook) =>
      ['concerns', 'state'].flatMap((column) => book.column('decisions', column, 3));
    const broken = withDecisions([...rows.slice(0, 3), errors]);
    expect(computed(broken)).toEqual(computed(withDecisions(rows.slice(0, 3))));
  });
});

describe('decisions stand', () => {
  test('without the sheets that they are about', () => {
    const workbook = new GoldenWorkbook({
      today: base.today,
      tables: ['decisions'],
      records: {decisions: rows.slice(0, 2)},
    });
    expect(workbook.errors()).toEqual([]);
    expect(workbook.column('decisions', 'state', 2)).toEqual(['Open', 'Overdue']);
    expect(workbook.column('decisions', 'concerns', 2)).toEqual(['', '']);
  });

  test('with renamed tabs', () => {
    const workbook = withDecisions(rows.slice(0, 2), {tabs: {okrs: 'Our goals', guardrails: 'Limits'}});
    expect(workbook.errors()).toEqual([]);
    expect(workbook.column('decisions', 'concerns', 2)).toEqual([
      'CAC payback 14 mo, ≤ 12 mo',
      'Sales cycle 54 → 42 days',
    ]);
  });
});
