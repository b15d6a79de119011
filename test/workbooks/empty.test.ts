import {letters} from '../../src/templates/formula/a1';
import {layout} from '../../src/templates/plan/table-layout';
import {templateOf} from '../../src/templates/sheets';
import type {TableTemplate} from '../../src/templates/template';
import {GoldenWorkbook} from './golden';

const tables: readonly TableTemplate['key'][] = [
  'kpiData',
  'kpis',
  'guardrails',
  'checkIns',
  'okrs',
  'initiatives',
  'decisions',
  'evidence',
];

describe('a workbook that nobody has typed into', () => {
  const workbook = new GoldenWorkbook({today: '2026-05-01', tables, pages: ['Win rate']});

  test('shows no error anywhere', () => {
    expect(workbook.errors()).toEqual([]);
  });

  test.each(tables)('leaves every row of %s blank', (key) => {
    expect(workbook.stray(key, layout.top)).toEqual([]);
  });

  test.each(tables)('says on %s what to do', (key) => {
    expect(
      workbook.value(
        `${templateOf(key).title}!${letters((templateOf(key) as TableTemplate).frozenColumns + 1)}${layout.sentence}`,
      ),
    ).toMatch(/^Nothing here yet\. /);
  });
});
