import type {Inspection} from '../../workbench/page/inspection';
import {useDesk} from './browser';

const desk = useDesk();

describe('files', () => {
  test('gives the workbook out in its own format and takes it back with everything', async () => {
    const workbench = await desk.open();
    await workbench.typeInCell('B2', '6');
    await workbench.typeInCell('B3', '=B2*7');
    await workbench.rename('Quarter / one');
    const file = await workbench.downloadBy(() =>
      workbench.openMenu('File', 'Download', 'Workbench file (.kpiokr.json)'),
    );
    expect(file.name).toBe('Quarter one.kpiokr.json');

    const another = await desk.open();
    await another.openFile(file.name, file.bytes);
    await another.nameIs('Quarter / one');
    expect(await another.formula('B3')).toBe('=B2*7');
    expect(await another.readCell('B3')).toBe('42');
    await another.saved();
    await another.reload();
    expect(await another.readCell('B3')).toBe('42');
  });

  test('gives the workbook out as .xlsx and takes it back', async () => {
    const workbench = await desk.open();
    await workbench.typeInCell('B2', '6');
    await workbench.typeInCell('B3', '=B2*7');
    const file = await workbench.downloadBy(() =>
      workbench.openMenu('File', 'Download', 'Microsoft Excel (.xlsx)'),
    );
    expect(file.name).toBe('Untitled workbook.xlsx');

    const another = await desk.open();
    await another.openFile('From Excel.xlsx', file.bytes);
    await another.nameIs('From Excel');
    expect(await another.formula('B3')).toBe('=B2*7');
    expect(await another.readCell('B3')).toBe('42');
  });

  test('says what .xlsx has no place for, and keeps sheets of other makers apart from its own', async () => {
    const workbench = await desk.open();
    await workbench.typeInCell('A1', 'Not yours');
    await workbench.page.locator('.o-sheet.active .o-sheet-name').dblclick();
    // A person types when the name is one that can be written.
    await workbench.page.locator('.o-sheet-name-editable').waitFor();
    await workbench.page.keyboard.type('OKRs');
    await workbench.press('Enter');
    await workbench.becomes(() => workbench.activeSheet(), 'OKRs');
    const mine = await workbench.downloadBy(() =>
      workbench.openMenu('File', 'Download', 'Microsoft Excel (.xlsx)'),
    );

    const another = await desk.open();
    await another.openFile('Mine.xlsx', mine.bytes);
    await another.nameIs('Mine');
    await another.openMenu('Extensions', 'KPI & OKR', 'Open sidebar');
    await another.sidebar.getByRole('checkbox', {name: 'OKRs', exact: true}).check();
    await another.sidebar.getByRole('button', {name: /^Make/}).click();
    await another.sidebar.getByText('Made:').waitFor({timeout: 30_000});
    expect(await another.readCell('A1', 'OKRs')).toBe('Not yours');
    expect(await another.readCell('A1', 'OKRs 2')).toBe('OKRs');
    // The rules of the add-on's sheets are in it; one of a kind that the format lacks is named.
    await another.downloadBy(() => another.openMenu('File', 'Download', 'Microsoft Excel (.xlsx)'));
    await another.page.getByText('formulas stand as values. The workbench file keeps everything').waitFor();
    await another.page.evaluate(() => {
      const {workbench} = globalThis as typeof globalThis & {workbench: Inspection};
      const saved = structuredClone(workbench.saved()) as {
        workbook: {sheets: {dataValidationRules: object[]}[]};
      };
      saved.workbook.sheets[0]?.dataValidationRules.push({
        id: 'e-mail',
        criterion: {type: 'isEmail', values: []},
        ranges: ['C1:C9'],
        isBlocking: false,
      });
      return workbench.load(saved);
    });
    await another.downloadBy(() => another.openMenu('File', 'Download', 'Microsoft Excel (.xlsx)'));
    await another.page.getByText('some rules for what may be typed are left out').waitFor();
  });

  test.each([
    ['broken.xlsx', Buffer.from('PK\u0003\u0004 and then nothing'), 'damaged'],
    ['notes.xlsx', Buffer.from('no archive at all'), 'not a workbook'],
    ['other.json', Buffer.from('{"hello": 1}'), 'not a workbook that was downloaded here'],
    ['cut.kpiokr.json', Buffer.from('{"kind": "kpi-okr-workbook", "ver'), 'cut off'],
    [
      'odd.kpiokr.json',
      Buffer.from('{"kind": "kpi-okr-workbook", "version": 1, "workbook": {"sheets": 7}}'),
      'cannot be read',
    ],
  ])('refuses %s and leaves the workbook as it was', async (name, content, reason) => {
    const workbench = await desk.open();
    await workbench.typeInCell('A1', 'stays');
    await workbench.openFile(name, content);
    await workbench.dialogSays(reason);
    await workbench.answer('OK');
    expect(await workbench.readCell('A1')).toBe('stays');
    await workbench.typeInCell('A2', 'and goes on');
    expect(await workbench.readCell('A2')).toBe('and goes on');
  });

  test('starts a new workbook, after offering to download the one in front', async () => {
    const workbench = await desk.open();
    await workbench.typeInCell('A1', 'work');
    await workbench.openMenu('File', 'New');
    await workbench.dialogSays('kept in this browser only');
    await workbench.screenshot('file-new');
    await workbench.answer('Cancel');
    expect(await workbench.readCell('A1')).toBe('work');

    await workbench.openMenu('File', 'New');
    const file = await workbench.downloadBy(() => workbench.answer('Download it first'));
    expect(file.bytes.toString()).toContain('work');
    await expect(workbench.becomes(() => workbench.readCell('A1'), '')).resolves.toBe('');

    await workbench.openMenu('File', 'New');
    expect(await workbench.dialog.count()).toBe(0);
  });
});

describe('two tabs', () => {
  test('the tab that is behind says so and overwrites nothing by itself', async () => {
    const first = await desk.open();
    await first.typeInCell('A1', 'from the first tab');
    await first.saved();
    const second = await desk.openTabBeside(first);
    await second.typeInCell('A1', 'from the second tab');
    await second.saved();

    await first.page.getByRole('alert').getByText('changed in another tab').waitFor();
    await first.screenshot('two-tabs');
    await first.typeInCell('A2', 'typed on an old state');
    await first.page.getByText('Not saved: changed in another tab').waitFor();
    await Promise.all([
      first.page.waitForEvent('load'),
      first.page.getByRole('button', {name: 'Show those changes'}).click(),
    ]);
    await first.ready();
    expect(await first.readCell('A1')).toBe('from the second tab');
  });

  test('keeps the state of the tab where the user says so', async () => {
    const first = await desk.open();
    await first.typeInCell('A1', 'mine');
    await first.saved();
    const second = await desk.openTabBeside(first);
    await second.typeInCell('A1', 'yours');
    await second.saved();
    await first.page.getByRole('button', {name: 'Keep what is shown here'}).click();
    await first.saved();
    await second.page.getByRole('alert').waitFor();
    await first.reload();
    expect(await first.readCell('A1')).toBe('mine');
  });
});
