import {withScript} from './script';

/** Writes what the trigger was told beside the edit. */
const code = `
  function onEdit(e) {
    const s = e.source.getSheetByName('Sheet1');
    s.getRange('J1:N1').setValues([[e.range.getA1Notation(), 'value' in e ? typeof e.value + ' ' + e.value : 'none', 'oldValue' in e ? e.oldValue : 'none', e.authMode, e.range.getSheet().getName()]]);
    s.getRange('O1').setValue(Number(s.getRange('O1').getValue()) + 1);
  }
  function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(5); }
`;

const told = (host: ReturnType<typeof withScript>) =>
  ['J1', 'K1', 'L1', 'M1', 'N1'].map((cell) => host.value(`Sheet1!${cell}`));
const times = (host: ReturnType<typeof withScript>) => host.value('Sheet1!O1');

describe('the edit trigger', () => {
  test('is told cell, value and old value of what a person types', () => {
    const host = withScript(code);
    host.type('Sheet1!B2', '20');
    expect(told(host)).toEqual(['B2', 'string 20', 'none', 'LIMITED', 'Sheet1']);
    host.type('Sheet1!B2', '30');
    expect(told(host).slice(0, 3)).toEqual(['B2', 'string 30', '20'].map((x) => (x === '20' ? 20 : x)));
    host.type('Sheet1!B2', '');
    expect(told(host).slice(1, 3)).toEqual(['none', 30]);
    expect(times(host)).toBe(3);
  });

  test('and its changes join the step that the edit is', () => {
    const host = withScript(code);
    host.type('Sheet1!B2', '20');
    host.undo();
    expect([host.value('Sheet1!B2'), told(host)[0]]).toEqual(['', '']);
    host.redo();
    expect([host.value('Sheet1!B2'), told(host)[0]]).toEqual([20, 'B2']);
  });

  test('is not fired by scripts, by undo, or by typing what stands there', () => {
    const host = withScript(code);
    host.run('write');
    expect(times(host)).toBe('');
    host.type('Sheet1!A1', '5');
    expect(times(host)).toBe('');
    host.type('Sheet1!B1', 'x');
    host.undo();
    host.redo();
    expect(times(host)).toBe(1);
  });

  test('deleting and pasting ranges is one edit without a value', () => {
    const host = withScript(code);
    host.run('write');
    host.model.selection.selectCell(0, 0);
    host.model.dispatch('COPY');
    host.model.dispatch('PASTE', {target: [host.locate('C1:C3').zone]});
    expect([told(host).slice(0, 2), times(host), host.value('Sheet1!C3')]).toEqual([['C1:C3', 'none'], 1, 5]);
    host.model.dispatch('DELETE_CONTENT', {sheetId: 'Sheet1', target: [host.locate('C2:C3').zone]});
    expect([told(host).slice(0, 2), times(host)]).toEqual([['C2:C3', 'none'], 2]);
  });

  test('what it throws is logged and never gets in the way of the person', () => {
    const logged: string[] = [];
    const host = withScript(
      `function onEdit(e) { e.range.offset(0, 1).setValue('before'); throw new Error('broken trigger'); }`,
      {
        ui: {log: (_, text) => logged.push(text)},
      },
    );
    expect(host.type('Sheet1!A1', 'typed')).toBe(true);
    expect([host.value('Sheet1!A1'), host.value('Sheet1!B1')]).toEqual(['typed', 'before']);
    expect(logged).toEqual(['onEdit: broken trigger']);
    host.undo();
    expect(host.value('Sheet1!B1')).toBe('');
  });

  test('has no user interface', () => {
    const logged: string[] = [];
    const host = withScript(`function onEdit() { SpreadsheetApp.getUi().alert('hello'); }`, {
      ui: {log: (_, text) => logged.push(text)},
    });
    host.type('Sheet1!A1', 'typed');
    expect(logged).toEqual(['onEdit: Cannot call SpreadsheetApp.getUi() from this context.']);
  });

  test('inserting, deleting and copying sheets or rows is no edit of cells', () => {
    const host = withScript(code);
    host.run('write');
    host.model.dispatch('DUPLICATE_SHEET', {sheetId: 'Sheet1', sheetIdTo: 'copy', sheetNameTo: 'Copy'});
    host.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: 'Sheet1',
      sheetName: 'Sheet1',
      dimension: 'ROW',
      base: 0,
      quantity: 1,
      position: 'after',
    });
    expect(times(host)).toBe('');
  });
});

describe('opening', () => {
  test('onOpen builds menus, whose items run functions', () => {
    const host = withScript(`
      function onOpen(e) {
        const ui = SpreadsheetApp.getUi();
        ui.createAddonMenu().addItem('Open sidebar', 'showSidebar').addSeparator()
          .addSubMenu(ui.createMenu('More').addItem('Write', 'write')).addToUi();
      }
      function showSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('KPI & OKR')); }
      function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('from the menu'); SpreadsheetApp.getActive().toast('Done', 'KPI & OKR', 3); }
    `);
    expect(host.menus).toEqual([
      {
        caption: 'KPI & OKR',
        place: 'extensions',
        entries: [
          {kind: 'item', caption: 'Open sidebar', functionName: 'showSidebar'},
          {kind: 'separator'},
          {kind: 'menu', caption: 'More', entries: [{kind: 'item', caption: 'Write', functionName: 'write'}]},
        ],
      },
    ]);
    host.runMenuItem('write');
    expect(host.value('Sheet1!A1')).toBe('from the menu');
    host.open();
    expect(host.menus).toHaveLength(1);
  });

  test('sidebar, toasts, alerts and prompts reach whoever shows them', () => {
    const shown: unknown[] = [];
    const host = withScript(
      `function go() {
        const ui = SpreadsheetApp.getUi();
        ui.showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('KPI & OKR'));
        SpreadsheetApp.getActive().toast('Done');
        const yes = ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO) === ui.Button.YES;
        return [yes, ui.prompt('Name?').getResponseText()];
      }`,
      {
        sidebarHtml: '<p>Hi</p>',
        ui: {
          showSidebar: (sidebar) => shown.push(sidebar),
          toast: (message) => shown.push(message),
          alert: (title, text, buttons) => {
            shown.push([title, text, buttons]);
            return 'YES';
          },
          prompt: () => ({button: 'OK', text: 'Ann'}),
        },
      },
    );
    expect(host.run('go')).toEqual([true, 'Ann']);
    expect(shown).toEqual([
      {title: 'KPI & OKR', html: '<p>Hi</p>', width: 300},
      'Done',
      ['Title', 'Sure?', 'YES_NO'],
    ]);
  });
});

test('properties outlive a call, and refuse what Google refuses', () => {
  const host = withScript(`
    function put(key, value) { PropertiesService.getDocumentProperties().setProperty(key, value); }
    function get() { return PropertiesService.getDocumentProperties().getProperties(); }
    function zone() { return [Session.getScriptTimeZone(), Utilities.formatDate(new Date(Date.UTC(2026, 2, 1, 23)), 'Etc/UTC', "yyyy-MM-dd'T'HH:mm"), LockService.getDocumentLock().tryLock(1)]; }
  `);
  host.run('put', 'a', '1');
  expect(host.run('get')).toEqual({a: '1'});
  expect(() => host.run('put', 'b', 'x'.repeat(10_000))).toThrow('Argument too large: value');
  expect(host.run('zone')).toEqual(['Etc/UTC', '2026-03-01T23:00', true]);
});
