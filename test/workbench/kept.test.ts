import {loadHost, type ProtectedEdit} from '../../workbench/host';
import {nodeRealm} from '../../workbench/host/realm-node';
import {runBody, withScript} from './script';

describe('notes', () => {
  test('a note stays with its cell when rows come and go, and goes with its row', () => {
    const host = withScript(`
      function go() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('B3:C3').setNotes([['first', 'second']]); }
      function above() { SpreadsheetApp.getActiveSheet().insertRowsBefore(1, 2); }
      function remove() { SpreadsheetApp.getActiveSheet().deleteRows(5, 1); }
      function all() { return SpreadsheetApp.getActiveSheet().getRange('A1:C9').getNotes().map(r => r.join('')).join(''); }
    `);
    host.run('go');
    host.run('above');
    expect([host.note('Sheet1!B5'), host.note('Sheet1!B3')]).toEqual(['first', '']);
    host.run('remove');
    expect(host.run('all')).toBe('');
    host.undo();
    expect(host.note('Sheet1!C5')).toBe('second');
    host.undo();
    expect(host.note('Sheet1!C3')).toBe('second');
  });

  test('a note goes along when rows are sorted, and comes back with undo', () => {
    const host = withScript(`function go() {
      const s = SpreadsheetApp.getActiveSheet();
      s.getRange('A1:B4').setValues([['Name', 'Value'], ['c', 3], ['a', 1], ['b', 2]]);
      s.getRange('A1:B4').setNotes([['head', ''], ['of c', ''], ['of a', 'one'], ['', '']]);
      s.getRange('D2').setNote('outside');
    }`);
    host.run('go');
    const notes = () => ['A1', 'A2', 'A3', 'A4', 'B2', 'B3', 'D2'].map((at) => host.note(`Sheet1!${at}`));
    const sort = (sortDirection: 'asc' | 'desc') =>
      host.model.dispatch('SORT_CELLS', {
        sheetId: host.model.getters.getActiveSheetId(),
        col: 1,
        row: 0,
        zone: {left: 0, right: 1, top: 0, bottom: 3},
        sortDirection,
      });
    sort('asc');
    expect(host.cell('Sheet1!A2')).toBe('a');
    expect(notes()).toEqual(['head', 'of a', '', 'of c', 'one', '', 'outside']);
    sort('desc');
    expect(notes()).toEqual(['head', 'of c', '', 'of a', '', '', 'outside']);
    host.undo();
    host.undo();
    expect(notes()).toEqual(['head', 'of c', 'of a', '', '', 'one', 'outside']);
    host.redo();
    expect(notes()).toEqual(['head', 'of a', '', 'of c', 'one', '', 'outside']);
  });

  test('null and blank text take a note away', () => {
    const {reply} = runBody(`
      const r = s.getRange('A1').setNote('x');
      r.setNote('y');
      const one = r.getNote();
      r.setNote(null);
      return [one, r.getNote()];
    `);
    expect(reply).toEqual(['y', '']);
  });

  test('a copied sheet has its own notes, a deleted one none', () => {
    const {host, reply} = runBody(`
      s.getRange('A1').setNote('kept');
      const copy = s.copyTo(ss);
      copy.getRange('A1').setNote('changed');
      const both = [s.getRange('A1').getNote(), copy.getRange('A1').getNote()];
      ss.deleteSheet(copy);
      return both;
    `);
    expect(reply).toEqual(['kept', 'changed']);
    expect(host.engine.getters.getAttachments()).toHaveLength(1);
  });
});

describe('protection', () => {
  const protectedSheet = (warning: boolean) => `function go() {
    const s = SpreadsheetApp.getActiveSheet();
    s.getRange('A1:B2').setValues([['head', 'head'], ['in', 'out']]);
    s.protect().setWarningOnly(${warning}).setUnprotectedRanges([s.getRange('A2:A1000')]).setDescription('Headers');
  }
  function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('script'); }
  function add() { SpreadsheetApp.getActiveSheet().insertRowsBefore(1, 1); }`;

  test('is read back, and follows its cells', () => {
    const host = withScript(`${protectedSheet(true)}
      function read() { const p = SpreadsheetApp.getActiveSheet().getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];
        return [p.getDescription(), p.isWarningOnly(), p.getUnprotectedRanges().map(r => r.getA1Notation())]; }`);
    host.run('go');
    expect(host.run('read')).toEqual(['Headers', true, ['A2:A1000']]);
    host.run('add');
    expect(host.run('read')).toEqual(['Headers', true, ['A3:A1001']]);
  });

  test('a warning asks the person, who may refuse; open cells ask nothing', () => {
    const asked: ProtectedEdit[] = [];
    let answer = false;
    const host = withScript(protectedSheet(true), {
      ui: {
        confirmEdit: (edit) => {
          asked.push(edit);
          return answer;
        },
      },
    });
    host.run('go');
    host.type('Sheet1!A2', 'typed');
    expect([asked.length, host.value('Sheet1!A2')]).toEqual([0, 'typed']);
    host.type('Sheet1!A1', 'typed');
    expect([asked, host.value('Sheet1!A1')]).toEqual([
      [{sheet: 'Sheet1', cells: ['A1'], description: 'Headers'}],
      'head',
    ]);
    answer = true;
    host.type('Sheet1!A1', 'typed');
    expect(host.value('Sheet1!A1')).toBe('typed');
  });

  test('without a warning the edit is refused, to a person and not to the owner’s script', () => {
    const said: string[] = [];
    const host = withScript(protectedSheet(false), {ui: {refuseEdit: (why) => said.push(why)}});
    host.run('go');
    expect(host.type('Sheet1!B2', 'typed')).toBe(false);
    expect(said).toEqual(['You are trying to edit a protected cell or object (Headers).']);
    host.model.dispatch('DELETE_CONTENT', {sheetId: 'Sheet1', target: [host.locate('A1:B2').zone]});
    expect(['A1', 'B2', 'A2'].map((cell) => host.value(`Sheet1!${cell}`))).toEqual(['head', 'out', '']);
    host.run('write');
    expect(host.value('Sheet1!A1')).toBe('script');
  });

  test('a range’s protection can be removed', () => {
    const {reply} = runBody(`
      const p = s.getRange('A1:B2').protect();
      const one = ss.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(x => x.getRange().getA1Notation());
      p.remove();
      return [one, ss.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];
    `);
    expect(reply).toEqual([['A1:B2'], 0]);
  });
});

describe('developer metadata', () => {
  test('is found by key and value, on sheets and columns, below the place of search', () => {
    const {reply} = runBody(`
      const D = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
      s.addDeveloperMetadata('kpi-okr.sheet', 'okrs', D);
      const other = ss.insertSheet('Other').addDeveloperMetadata('kpi-okr.sheet', 'kpi-page:Win rate', D);
      s.getRange('C:C').addDeveloperMetadata('column', 'current', D);
      const find = f => f.find().map(m => m.getValue());
      const sheet = ss.createDeveloperMetadataFinder().withKey('kpi-okr.sheet').withValue('okrs').find()[0].getLocation().getSheet().getName();
      s.insertColumnBefore(1);
      const column = s.createDeveloperMetadataFinder().withKey('column').find()[0].getLocation().getColumn().getA1Notation();
      const meta = other.getDeveloperMetadata()[0];
      meta.setValue('new');
      const changed = other.getDeveloperMetadata()[0].getValue();
      meta.remove();
      return [find(ss.createDeveloperMetadataFinder().withKey('kpi-okr.sheet')), sheet, column, changed,
        find(s.createDeveloperMetadataFinder().withKey('kpi-okr.sheet')), meta === null];
    `);
    expect(reply).toEqual([['okrs'], 'Sheet1', 'D1:D1000', 'new', ['okrs'], false]);
  });

  test('Google keeps it on whole rows and columns only', () => {
    expect(() => runBody(`s.getRange('A1:B2').addDeveloperMetadata('k', 'v');`)).toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported.',
    );
  });
});

test('named ranges follow their cells, move when set again, and go with their sheet', () => {
  const {reply} = runBody(`
    ss.setNamedRange('AsOf', s.getRange('B2'));
    s.getRange('B2').setValue(5);
    s.insertRowsBefore(1, 1);
    s.getRange('D1').setFormula('=AsOf*2');
    const moved = ss.getRangeByName('AsOf').getA1Notation();
    const other = ss.insertSheet('Other');
    ss.setNamedRange('Gone', other.getRange('A1'));
    ss.deleteSheet(other);
    const names = ss.getNamedRanges().map(n => n.getName());
    return [moved, s.getRange('D1').getValue(), names, ss.getRangeByName('Gone')];
  `);
  expect(reply).toEqual(['B3', 10, ['AsOf'], null]);
});

describe('charts', () => {
  test('a line chart is inserted, changed and removed', () => {
    const {host, reply} = runBody(`
      s.getRange('A1:C3').setValues([['Date', 'Value', 'Mean'], [1, 10, 12], [2, 14, 12]]);
      s.insertChart(s.newChart().asLineChart().addRange(s.getRange('A1:C3')).setPosition(5, 2, 0, 0)
        .setOption('title', 'History').setOption('width', 480).setOption('height', 240).setOption('colors', ['#1a73e8', '#9aa0a6']).build());
      const chart = s.getCharts()[0];
      s.updateChart(chart.modify().setOption('title', 'Changed').build());
      const again = s.getCharts()[0];
      return [s.getCharts().length, again.getOptions().get('title'), again.getOptions().get('width'), again.getContainerInfo().getAnchorRow(),
        again.getRanges().map(r => r.getA1Notation()), again.getChartId() === chart.getChartId()];
    `);
    expect(reply).toEqual([1, 'Changed', 480, 5, ['A1:A3', 'B1:B3', 'C1:C3'], true]);
    const [id] = host.engine.getters.getChartIds('Sheet1');
    expect(host.engine.getters.getChartDefinition(id!)).toMatchObject({
      type: 'line',
      dataSource: {labelRange: 'Sheet1!A1:A3', dataSets: [{dataRange: 'B1:B3'}, {dataRange: 'C1:C3'}]},
    });
    const gone = withScript(
      `function go() { const s = SpreadsheetApp.getActiveSheet(); s.insertChart(s.newChart().setChartType(Charts.ChartType.COLUMN).addRange(s.getRange('A1:B3')).setPosition(1, 1, 0, 0).build()); s.removeChart(s.getCharts()[0]); return s.getCharts().length; }`,
    );
    expect(gone.run('go')).toBe(0);
  });
});

describe('the workbench’s own file', () => {
  test('brings back cells, notes, protections, metadata and properties', () => {
    const {host} = runBody(`
      s.getRange('A1:B1').setValues([['x', '=SUM(1;2)']]).setNote('note');
      s.getRange('A1').protect().setWarningOnly(true).setDescription('d');
      s.addDeveloperMetadata('k', 'v');
      ss.setNamedRange('Name', s.getRange('A1'));
      s.insertChart(s.newChart().asLineChart().addRange(s.getRange('A1:B3')).setPosition(3, 3, 0, 0).build());
      s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('x').setBackground('#123456').setRanges([s.getRange('A1')]).build()]);
      PropertiesService.getDocumentProperties().setProperty('run', '42');
    `);
    const saved = JSON.parse(JSON.stringify(host.save()));
    const code = `function read() { const ss = SpreadsheetApp.getActive(); const s = ss.getSheets()[0];
      return [s.getRange('A1:B1').getValues(), s.getRange('A1').getNote(), s.getProtections('RANGE')[0].getDescription(), s.getDeveloperMetadata()[0].getValue(),
        ss.getRangeByName('Name').getA1Notation(), s.getCharts().length, s.getConditionalFormatRules().length, PropertiesService.getDocumentProperties().getProperty('run')]; }`;
    const again = loadHost(saved, {code, sidebarHtml: '', declarations: [], realm: nodeRealm});
    expect(again.run('read')).toEqual([[['x', 3]], 'note', 'd', 'v', 'A1', 1, 1, '42']);
    expect(JSON.parse(JSON.stringify(again.save()))).toEqual(saved);
  });

  test('keeps how cells are aligned that a formula spills over', () => {
    const {host} = runBody(`
      s.getRange('A1:A2').setValues([[new Date(2026, 8, 30)], [new Date(2026, 9, 31)]]);
      s.getRange('C1:C5').setHorizontalAlignment('left');
      s.getRange('D1:D2').setHorizontalAlignment('right').setValues([[1], [2]]);
      s.getRange('C1').setFormula('=SORT(A1:A2;1;FALSE)');
    `);
    const {workbook} = JSON.parse(JSON.stringify(host.save()));
    const again = withScript(
      'function read() { return SpreadsheetApp.getActiveSheet().getRange("C1:D5").getHorizontalAlignments(); }',
      {data: workbook},
    );
    expect(again.run('read')).toEqual([
      ['left', 'right'],
      ['left', 'right'],
      ['left', 'general'],
      ['left', 'general'],
      ['left', 'general'],
    ]);
  });

  test.each([[null], [{}], [{kind: 'other'}], [{kind: 'kpi-okr-workbook', version: 9, workbook: {}}]])(
    '%j is refused',
    (file) => {
      expect(() => loadHost(file, {code: '', sidebarHtml: '', declarations: [], realm: nodeRealm})).toThrow(
        /workbench/,
      );
    },
  );
});
