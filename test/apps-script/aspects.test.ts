/** Aspect by aspect: what a person does to a sheet, and what repairing makes of it. */
import type {HeadlessHost} from '../../workbench/host/headless';
import {call, code, draftWith, open} from './add-on';

jest.setTimeout(240_000);

/** Deeds of people, and looks at what there is; each gets the sheet and the spreadsheet. */
const DEEDS = `
function on(tab, body) {
  const book = SpreadsheetApp.getActive();
  return new Function('sheet', 'book', 'SpreadsheetApp', body)(book.getSheetByName(tab), book, SpreadsheetApp);
}`;

const PAGE = 'KPI · Win rate';
const KEYS = {
  Settings: 'settings',
  'KPI data': 'kpiData',
  KPIs: 'kpis',
  Guardrails: 'guardrails',
  'Check-ins': 'checkIns',
  OKRs: 'okrs',
  Initiatives: 'initiatives',
  Decisions: 'decisions',
  Evidence: 'evidence',
  '30-60-90': 'rollOut',
  Archive: 'archive',
} as const;

let saved: string;
beforeAll(() => {
  const host = open({code: code(DEEDS)});
  call(host, 'addOkrs', {draft: draftWith({}, {initiatives: ['Playbook']}), run: 'r'});
  for (const key of ['guardrails', 'kpis', 'decisions', 'evidence', 'rollOut', 'archive'] as const)
    call(host, 'buildSheet', {key, run: 'r'});
  host.type('KPIs!A6', 'Win rate');
  call(host, 'buildKpiPage', {kpi: 'Win rate', run: 'r'});
  saved = JSON.stringify(host.save());
});

function reopened(): HeadlessHost {
  const {workbook, properties} = JSON.parse(saved);
  return open({code: code(DEEDS), data: workbook, properties});
}

/** The calls that changed something, bringing the sheet to the eyes aside. */
function repair(host: HeadlessHost, tab: string, isReadAgain = false): string[] {
  const key = KEYS[tab as keyof typeof KEYS];
  if (key) call(host, 'buildSheet', {key, run: 'again'});
  else call(host, 'buildKpiPage', {kpi: 'Win rate', run: 'again'});
  // Sheets that read columns which came back are looked at again, when these are there.
  if (!isReadAgain) expect(host.stats.readsBetweenWrites).toBe(0);
  return host.calls.flatMap(({kind, method}) => (kind === 'write' && method !== 'activate' ? [method] : []));
}

/** No script is told which lines there are, so those of the header (or the page) and of objectives are drawn anew. */
const LINES: Readonly<Record<string, number>> = {OKRs: 2};

test.each([...Object.keys(KEYS), PAGE])('repairing %s as it was made writes nothing but lines', (tab) => {
  const host = reopened();
  const lines = Array<string>(LINES[tab] ?? 1).fill('setBorder');
  expect(repair(host, tab)).toEqual(lines);
  expect(repair(host, tab)).toEqual(lines);
});

const BACK = 'as it was made';

/** A deed, a look, and what the look shows after repairing: what it did before the deed, or something else. */
const ROWS: readonly (readonly [what: string, tab: string, deed: string, look: string, after: unknown])[] = [
  [
    'grid: columns deleted at the end come back',
    'Guardrails',
    `const last = sheet.getMaxColumns(); sheet.deleteColumns(last, 1);`,
    `return sheet.getMaxColumns();`,
    BACK,
  ],
  [
    'grid: rows that people added stay',
    'Guardrails',
    `sheet.insertRowsAfter(sheet.getMaxRows(), 5);`,
    `return sheet.getMaxRows();`,
    105,
  ],
  [
    'tag: a renamed tab keeps its name',
    'Guardrails',
    `sheet.setName('Limits');`,
    `return book.getSheets().map((one) => one.getName()).filter((name) => /^(Guardrails|Limits)/.test(name));`,
    ['Limits'],
  ],
  [
    'filter: one that was removed comes back',
    'Archive',
    `sheet.getFilter().remove();`,
    `return sheet.getFilter()?.getRange().getA1Notation();`,
    BACK,
  ],
  [
    'filter: one that people made of other columns stays',
    'Archive',
    `sheet.getFilter().remove(); sheet.getRange('A5:C50').createFilter();`,
    `return sheet.getFilter()?.getRange().getA1Notation();`,
    'A5:C50',
  ],
  ['filter: a sheet that has none gets none', 'OKRs', ``, `return sheet.getFilter();`, null],
  [
    'names: one that was removed comes back',
    'Settings',
    `book.removeNamedRange('CycleStart');`,
    `return book.getRangeByName('CycleStart')?.getA1Notation();`,
    BACK,
  ],
  [
    'names: one that was moved goes back',
    'Settings',
    `book.setNamedRange('CycleStart', sheet.getRange('B20'));`,
    `return book.getRangeByName('CycleStart')?.getA1Notation();`,
    BACK,
  ],
  [
    'merges: cells taken apart are joined again',
    PAGE,
    `sheet.getRange('A1:E30').breakApart();`,
    `return sheet.getRange('A1:E30').getMergedRanges().map((one) => one.getA1Notation()).sort();`,
    BACK,
  ],
  [
    'merges: one across headings is taken apart',
    'Guardrails',
    `sheet.getRange('C4:D4').merge();`,
    `return sheet.getRange('A4:J4').getMergedRanges().length;`,
    0,
  ],
  [
    'sizes: widths of our columns come back',
    'OKRs',
    `sheet.setColumnWidths(1, 6, 55);`,
    `return [1, 2, 3, 4, 5, 6].map((one) => sheet.getColumnWidth(one));`,
    BACK,
  ],
  [
    'sizes: the header is as high as planned',
    'OKRs',
    `sheet.setRowHeights(1, 4, 60);`,
    `return sheet.getRowHeight(4);`,
    BACK,
  ],
  [
    'sizes: a row of the table that somebody made higher keeps its height',
    'OKRs',
    `sheet.setRowHeight(7, 90);`,
    `return sheet.getRowHeight(7);`,
    90,
  ],
  [
    'cells: a formula that was typed over comes back',
    'Guardrails',
    `sheet.getRange('C4').setValue('Mine');`,
    `return sheet.getRange('C4').getFormula();`,
    BACK,
  ],
  [
    'cells: what people typed stays',
    'Guardrails',
    `sheet.getRange('A6:B6').setValues([['CAC', '≤ 12 mo']]);`,
    `return sheet.getRange('A6:B6').getValues();`,
    [['CAC', '≤ 12 mo']],
  ],
  [
    'styles: fill and letters of a header come back',
    'Guardrails',
    `sheet.getRange('A4:J4').setBackground('#ff0000').setFontColor('#00ff00').setFontWeight('normal').setFontSize(20);`,
    `const r = sheet.getRange('A4:J4'); return [r.getBackgrounds(), r.getFontColors(), r.getFontWeights(), r.getFontSizes()];`,
    BACK,
  ],
  [
    'styles: wrapping of a header comes back',
    'Guardrails',
    `sheet.getRange('A4:J4').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);`,
    `return sheet.getRange('A4:J4').getWrapStrategies().map(String);`,
    BACK,
  ],
  [
    'styles: the number format of a column comes back',
    'OKRs',
    `sheet.getRange('H6:H20').setNumberFormat('0.000');`,
    `return sheet.getRange('H6:H20').getNumberFormats();`,
    BACK,
  ],
  [
    'styles: the fill of a cell to type into is its owner’s',
    'Guardrails',
    `sheet.getRange('A6').setBackground('#abcdef');`,
    `return sheet.getRange('A6').getBackground();`,
    '#abcdef',
  ],
  [
    'notes: ours come back where there is none, a person’s stays',
    'Guardrails',
    `sheet.getRange('A4').setNote(''); sheet.getRange('B4').setNote('mine');`,
    `const [[first, second]] = sheet.getRange('A4:B4').getNotes(); return [first !== '', second];`,
    [true, 'mine'],
  ],
  [
    'choices: cells that lost theirs get them back',
    'OKRs',
    `sheet.getRange('A6:Z12').clearDataValidations();`,
    `return sheet.getRange('A6:Z12').getDataValidations().map((row) => row.map((one) => one && one.getHelpText()));`,
    BACK,
  ],
  [
    'choices: a list of somebody’s own stays',
    'Initiatives',
    `sheet.getRange('D6').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build());`,
    `return sheet.getRange('D6').getDataValidation()?.getCriteriaValues()[0];`,
    ['a', 'b'],
  ],
  [
    'colour rules: ours come back behind those of people',
    'Guardrails',
    `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('Mine')
       .setBackground('#123456').setRanges([sheet.getRange('A1:C20')]).build()]);`,
    `const all = sheet.getConditionalFormatRules().map((one) => one.getBooleanCondition().getCriteriaValues()[0]);
     return [all[0], all.includes('Tripped'), all.length];`,
    ['Mine', true, 7],
  ],
  [
    'colour rules: another colour for one of our words goes',
    'Guardrails',
    `sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().map((one) => one.copy().setBackground('#00ffff').build()));`,
    `return sheet.getConditionalFormatRules().map((one) => one.getBooleanCondition().getBackground());`,
    BACK,
  ],
  [
    'layout: frozen rows and columns come back',
    'OKRs',
    `sheet.setFrozenRows(0); sheet.setFrozenColumns(0);`,
    `return [sheet.getFrozenRows(), sheet.getFrozenColumns()];`,
    BACK,
  ],
  [
    'layout: who freezes more keeps that',
    'OKRs',
    `sheet.setFrozenColumns(4);`,
    `return sheet.getFrozenColumns();`,
    4,
  ],
  [
    'layout: a page has no gridlines',
    PAGE,
    `sheet.setHiddenGridlines(false);`,
    `return sheet.hasHiddenGridlines();`,
    true,
  ],
  [
    'layout: a tab keeps the colour that somebody gave it',
    'OKRs',
    `sheet.setTabColor('#ff0000');`,
    `return sheet.getTabColor();`,
    '#ff0000',
  ],
  [
    'groups: one that was taken away comes back',
    'OKRs',
    `sheet.getRange(1, 1, 1, sheet.getMaxColumns()).shiftColumnGroupDepth(-1);`,
    `return Array.from({length: sheet.getMaxColumns()}, (_, n) => sheet.getColumnGroupDepth(n + 1));`,
    BACK,
  ],
  [
    'groups: a folded one stays folded',
    'OKRs',
    `sheet.getRange(1, 1, 1, sheet.getMaxColumns()).collapseGroups();`,
    `const at = Array.from({length: sheet.getMaxColumns()}, (_, n) => n + 1).find((n) => sheet.getColumnGroupDepth(n) > 0);
     return sheet.getColumnGroup(at, 1).isCollapsed();`,
    true,
  ],
  [
    'charts: a page without any gets its own back',
    PAGE,
    `sheet.getCharts().forEach((one) => sheet.removeChart(one));`,
    `return sheet.getCharts().length;`,
    1,
  ],
  [
    'lines: the one under the header comes back',
    'Guardrails',
    `sheet.getRange('A4:J4').setBorder(false, false, false, false, false, false);`,
    `return 'seen by the host';`,
    BACK,
  ],
  [
    'protection: one that was removed comes back as a warning',
    'Guardrails',
    `sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).forEach((one) => one.remove());`,
    `return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)
       .map((one) => [one.isWarningOnly(), one.getUnprotectedRanges().map((range) => range.getNumRows()).join()]);`,
    BACK,
  ],
  [
    'protection: what may be typed into is so again',
    'Guardrails',
    `sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].setUnprotectedRanges([]);`,
    `return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getUnprotectedRanges().length;`,
    BACK,
  ],
  [
    'protection: a lock of somebody’s stays a lock',
    'Guardrails',
    `sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].setWarningOnly(false);`,
    `return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].isWarningOnly();`,
    false,
  ],
];

/** Where there are lines along a row, which only the host can tell. */
function lined(host: HeadlessHost, tab: string): number[] {
  const [first] = host.sheetNames.filter((name) => name === tab);
  if (!first) return [];
  const {sheetId} = host.locate(`'${first}'!A1`);
  return Array.from({length: 20}, (_, row) => row).filter((row) => {
    const {top, bottom} = host.engine.getters.getCellBorder({sheetId, col: 0, row}) ?? {};
    return top || bottom;
  });
}

test.each(ROWS)('%s', (name, tab, deed, look, after) => {
  const host = reopened();
  const made = host.run('on', tab, look);
  const lines = lined(host, tab);
  host.run('on', tab, deed);
  repair(host, tab, name.includes('deleted'));
  const now = host.sheetNames.includes(tab) ? tab : 'Limits';
  expect(host.run('on', now, look)).toEqual(after === BACK ? made : after);
  if (now === tab) expect(lined(host, tab)).toEqual(lines);
});

/** Google tells no script of the colours of a dropdown, and writing its choices again takes them away. */
test.each([
  ['in another order', `values.reverse()`],
  ['as they are', `values`],
])('choices whose values stand there %s are not written', (_, order) => {
  const host = reopened();
  host.run(
    'on',
    'Initiatives',
    `for (const column of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
       const range = sheet.getRange(6, column, sheet.getMaxRows() - 5, 1);
       const one = range.getDataValidation();
       if (!one || String(one.getCriteriaType()) !== 'VALUE_IN_LIST') continue;
       const [values] = one.getCriteriaValues();
       range.setDataValidation(one.copy().requireValueInList(${order}, true).build());
     }`,
  );
  expect(repair(host, 'Initiatives')).toEqual(['setBorder']);
});

test('choices that a few cells lost are written there and nowhere else', () => {
  const host = reopened();
  host.run('on', 'Initiatives', `sheet.getRange(9, 1, 2, sheet.getMaxColumns()).clearDataValidations();`);
  const kept = `return sheet.getRange(6, 1, 20, sheet.getMaxColumns()).getDataValidations().flat().filter(Boolean).length;`;
  const before = host.run('on', 'Initiatives', kept) as number;
  expect(repair(host, 'Initiatives')).toEqual(['setDataValidations', 'setBorder']);
  expect(host.run('on', 'Initiatives', kept)).toBeGreaterThan(before);
});
