import {templateOf} from '../../src/templates/sheets';
import type {TableTemplate} from '../../src/templates/template';
import {b2bSaas, guardrails, okrs} from './b2b-saas';
import {day, differences, GoldenWorkbook} from './golden';

const base = b2bSaas(11);

describe('rows that cannot be computed', () => {
  const workbook = new GoldenWorkbook({
    ...base,
    pages: [],
    records: {
      ...base.records,
      okrs: [
        ...okrs,
        {id: 'O2', text: 'Everything that can be wrong'},
        {id: 'O2.1', text: 'Hold it from 5 to 5', start: 5, current: 5, target: 5, kpi: 'Nowhere defined'},
        {id: 'O2.2', text: 'Move it from 5 to 9', start: 5, current: 'lots', target: 9},
        {id: 'O2.3', text: 'Move it from 5 to 9', start: 5, current: 6, target: 9, type: 'Grow'},
        {id: 'O2.4', text: 'Move it from 0 to 10', start: 0, current: 6, target: 10, due: 'soon'},
        {id: 'O7.1', text: 'Move it from 0 to 10', start: 0, current: 6, target: 10},
        {},
        {id: 'O3', text: 'After a gap'},
        {id: 'O3.1', text: 'Move it from 0 to 10', start: 0, current: 8, target: 10},
        {id: 'O4', text: 'Twice the same id'},
        {id: 'O4.1', text: 'Move it from 0 to 10', start: 0, current: 8, target: 10},
        {id: 'O4.1', text: 'Move it from 0 to 20', start: 0, current: 8, target: 20},
      ],
      guardrails: [
        ...guardrails,
        {name: 'Odd', rule: 'as good as we can', scope: 'O9', value: 3},
        {name: 'Relative', rule: '≤ baseline +10%', scope: 'O9', value: 3},
        {name: 'Unknown', rule: '≤ 3', scope: 'O9'},
      ],
      kpiData: [
        ...base.records!.kpiData!,
        {date: day('2026-03-30'), kpi: 'CAC payback', value: 'a lot'},
        {kpi: 'Expansion ARR share', value: 0.5},
      ],
    },
  });
  const okr = (column: string, record: number) => workbook.at('okrs', column, record);
  const guardrail = (record: number) => workbook.at('guardrails', 'status', record);

  test('say what is wrong in their own cell', () => {
    expect(
      differences(workbook, [
        {cell: okr('ownProgress', 6), value: '⚠ start and target must differ', why: 'target = start'},
        {cell: okr('ownProgress', 7), value: '⚠ current is text: "lots"', why: 'text in current'},
        {cell: okr('progress', 10), value: '⚠ no objective O7', why: 'a key result without its objective'},
        {
          cell: okr('check', 6),
          value: expect.stringContaining('No such KPI on the KPIs sheet'),
          why: 'a KPI that is not on KPIs',
        },
        {
          cell: guardrail(4),
          value: '⚠ rule "as good as we can" names no limit',
          why: 'a rule that cannot be read',
        },
        {cell: guardrail(6), value: 'No data', why: 'a rule without a value'},
      ]),
    ).toEqual([]);
    for (const [column, record] of [
      ['ownProgress', 8],
      ['pace', 9],
      ['status', 9],
      ['progress', 14],
      ['progress', 15],
    ] as const) {
      expect([okr(column, record), workbook.value(okr(column, record))]).toEqual([
        okr(column, record),
        expect.stringMatching(/^⚠ /),
      ]);
    }
    expect(workbook.value(guardrail(5))).toMatch(/^⚠ baseline is blank/);
    expect(workbook.value(workbook.at('kpis', 'n', 4))).toMatch(/^⚠ .*"a lot"/);
    expect(workbook.value('KPI data!A3')).toBe(
      '49 values · 1 not counted: text · 1 without a date · made-up history for practice',
    );
  });

  test('leave every other row as it was', () => {
    expect(
      differences(workbook, [
        {cell: okr('progress', 2), value: 0.4, why: 'a sound row'},
        {cell: okr('status', 3), value: 'Unverified', why: 'a sound row, whose check-in is two months old'},
        {cell: okr('progress', 9), value: 0.6, why: 'its date is wrong, its progress is not'},
        {cell: okr('progress', 11), value: '', why: 'an empty row'},
        {cell: okr('pace', 11), value: '', why: 'an empty row'},
        {cell: okr('writing', 11), value: '', why: 'an empty row'},
        {cell: okr('progress', 12), value: 0.8, why: 'the objective after the gap'},
        {cell: okr('status', 13), value: 'On track', why: 'the key result after the gap'},
        {cell: workbook.at('kpis', 'n', 1), value: 12, why: 'another KPI'},
        {cell: guardrail(1), value: 'No data', why: 'its KPI has a text among its values: nothing to judge'},
        {cell: guardrail(2), value: 'OK', why: 'another guardrail'},
      ]),
    ).toEqual([]);
  });

  test('never become an error of a whole column', () => {
    expect(workbook.errors()).toEqual([]);
  });
});

/** The computed columns of the first records, without the one that holds the errors. */
function computed(workbook: GoldenWorkbook, key: TableTemplate['key'], records: readonly number[]) {
  const template = templateOf(key) as TableTemplate;
  return template.columns
    .filter((column) => column.formula || column.spillOf)
    .flatMap((column) =>
      records.map((record) => {
        const cell = workbook.at(key, column.key, record);
        return `${cell} ${String(workbook.value(cell))}`;
      }),
    );
}

describe.each(['okrs', 'kpis', 'guardrails'] as const)('a row of errors on %s', (key) => {
  const template = templateOf(key) as TableTemplate;
  const typed = template.columns.filter((column) => !column.formula && !column.spillOf);
  const sound = base.records![key]!;
  const withLast = (last: Record<string, string>) =>
    new GoldenWorkbook({...base, pages: [], records: {...base.records, [key]: [...sound, last]}});

  test('leaves the other rows as they are', () => {
    const clean = withLast({});
    const broken = withLast(Object.fromEntries(typed.map((column) => [column.key, '=1/0'])));
    const records = sound.map((_, index) => index + 1);
    expect(computed(broken, key, records)).toEqual(computed(clean, key, records));
  });
});
