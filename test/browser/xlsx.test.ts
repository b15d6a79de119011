/** A filled workbook as .xlsx: what another program finds in it, and what is there when it is opened again. */
import {Workbook as OtherProgram, type Worksheet} from 'exceljs';
import type {Inspection} from '../../workbench/page/inspection';
import {filled, kpi, pageOfKpi} from '../apps-script/filled';
import {useDesk} from './browser';

type Page = typeof globalThis & {workbench: Inspection};

const desk = useDesk();
const host = filled();
const saved = JSON.parse(JSON.stringify(host.save()));

/** What a cell holds for the other program; of a formula what it last gave. */
function heldBy(sheet: Worksheet, cell: string): unknown {
  const {value} = sheet.getCell(cell);
  return typeof value === 'object' && value !== null && 'result' in value ? value.result : value;
}

/** The rule for the words of a cell: the fill and the colour of the text, by word. */
function rulesAt(sheet: Worksheet, cell: string) {
  // The types know neither the list of rules nor their fills as they are read.
  const {conditionalFormattings} = sheet as unknown as {
    conditionalFormattings: {
      ref: string;
      rules: {formulae: string[]; style: {fill: {bgColor: {argb: string}}}}[];
    }[];
  };
  return Object.fromEntries(
    conditionalFormattings
      .filter(({ref}) => ref.split(' ').some((range) => range.startsWith(cell.replace(/\d+/, ''))))
      .flatMap(({rules}) => rules.map(({formulae, style}) => [formulae[0], style.fill?.bgColor.argb])),
  );
}

test('another program finds figures, colours, heights, choices and names; opened again they are all there', async () => {
  const workbench = await desk.open();
  await workbench.page.evaluate((workbook) => (globalThis as Page).workbench.load(workbook), saved);
  const status = await workbench.inColumn('Status', 7, 'OKRs');
  const current = await workbench.inColumn('Current', 7, 'OKRs');
  const owner = await workbench.inColumn('Owner', 7, 'OKRs');
  const latest = await workbench.inColumn('Latest', 6, 'KPIs');
  const cells = {
    OKRs: ['A6', 'B6', 'B7', current, owner, status],
    KPIs: ['A6', latest],
    [pageOfKpi]: ['A1', 'A3', 'A6', 'B6', 'C6', 'D6', 'A8', 'E1'],
  };
  const shown = async (which: typeof workbench) => {
    const all: Record<string, string> = {};
    for (const [sheet, addresses] of Object.entries(cells))
      for (const cell of addresses) all[`${sheet}!${cell}`] = await which.readCell(cell, sheet);
    return all;
  };
  const before = await shown(workbench);
  const fill = await workbench.fill(status, 'OKRs');
  // A row that grew with its words.
  await workbench.selectSheet('OKRs');
  const height = await workbench.page.evaluate(() => (globalThis as Page).workbench.height('A6'));
  expect(height).toBeGreaterThan(23);

  const {bytes} = await workbench.downloadBy(() =>
    workbench.openMenu('File', 'Download', 'Microsoft Excel (.xlsx)'),
  );
  await workbench.page.getByText('KPI & OKR formulas stand as values. The workbench file').waitFor();
  const other = new OtherProgram();
  await other.xlsx.load(bytes as unknown as ArrayBuffer);
  const [okrs, kpis, page] = ['OKRs', 'KPIs', pageOfKpi].map((name) => other.getWorksheet(name)!) as [
    Worksheet,
    Worksheet,
    Worksheet,
  ];

  expect(heldBy(okrs, current)).toBe(0.196);
  expect(okrs.getCell(current).numFmt).toBe('0.0%');
  expect(heldBy(okrs, status)).toBe(before[`OKRs!${status}`]);
  expect(rulesAt(okrs, status)).toMatchObject({
    [`"${before[`OKRs!${status}`]}"`]: `FF${fill.slice(1).toUpperCase()}`,
    '"On track"': 'FFE6F4EA',
    '"Off track"': 'FFFCE8E6',
  });
  expect(okrs.getRow(6).height).toBeCloseTo(height * 0.75, 1);
  expect(okrs.getCell('B6').alignment.wrapText).toBe(true);
  expect(okrs.getCell(owner).dataValidation).toMatchObject({
    type: 'list',
    formulae: [expect.stringMatching(/^Settings!\$?[A-Z]+\$?\d+:/)],
  });
  const due = await workbench.inColumn('Due', 7, 'OKRs');
  expect(okrs.getCell(due).dataValidation).toMatchObject({type: 'date'});
  // A figure with its unit is text, and no number that nobody can read.
  expect([heldBy(kpis, latest), kpis.getCell(latest).numFmt]).toEqual(['19.6%', '@']);
  for (const cell of cells[pageOfKpi]!)
    expect([cell, heldBy(page, cell)]).toEqual([cell, before[`${pageOfKpi}!${cell}`]]);
  expect(other.definedNames.getRanges('AsOf').ranges).toEqual([expect.stringMatching(/^Settings!\$B\$\d+$/)]);

  await workbench.openFile('Again.xlsx', bytes);
  await workbench.answer('Continue without a copy');
  await workbench.nameIs('Again');
  expect(await shown(workbench)).toEqual(before);
  expect((await workbench.fill(status, 'OKRs')).toLowerCase()).toBe(fill);
  await workbench.selectSheet('OKRs');
  expect(await workbench.page.evaluate(() => (globalThis as Page).workbench.height('A6'))).toBe(height);
  // The choices of people.
  await workbench.goTo(owner);
  await workbench.press('Enter');
  await workbench.page.locator('.o-autocomplete-value', {hasText: 'Ben'}).waitFor();
  await workbench.press('Escape');
  expect(await workbench.readCell('A6', 'KPIs')).toBe(kpi);
});
