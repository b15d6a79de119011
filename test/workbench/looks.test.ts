import {runBody, withScript} from './script';

const styleAt = (host: ReturnType<typeof runBody>['host'], address: string) =>
  host.engine.getters.getCellComputedStyle({
    sheetId: host.locate(address).sheetId,
    col: host.locate(address).zone.left,
    row: host.locate(address).zone.top,
  });

describe('looks', () => {
  test('each style that a script sets is read back and seen', () => {
    const {host, reply} = runBody(`
      const r = s.getRange('B2:C3').setBackground('#E6F4EA').setFontColor('#137333').setFontWeight('bold').setFontStyle('italic')
        .setFontSize(16).setHorizontalAlignment('center').setVerticalAlignment('middle').setWrap(true).setNumberFormat('0%')
        .setFontLine('underline');
      return [r.getBackgrounds()[1][1], r.getFontColors()[0][0], r.getFontWeights()[0][1], r.getFontStyles()[0][0], r.getFontSizes()[0][0],
        r.getHorizontalAlignments()[0][0], r.getVerticalAlignments()[0][0], r.getWraps()[0][0], r.getNumberFormats()[0][0], r.getFontLines()[0][0],
        s.getRange('A1').getBackground(), s.getRange('A1').getFontSize()];
    `);
    expect(reply).toEqual([
      '#e6f4ea',
      '#137333',
      'bold',
      'italic',
      16,
      'center',
      'middle',
      true,
      '0%',
      'underline',
      '#ffffff',
      10,
    ]); // prettier-ignore
    expect(styleAt(host, 'Sheet1!C3')).toMatchObject({
      bold: true,
      fillColor: '#E6F4EA',
      fontSize: 16,
      align: 'center',
      wrapping: 'wrap',
    });
  });

  test('null takes a fill away again', () => {
    const {host, reply} = runBody(`
      const r = s.getRange('A1').setBackground('#ff0000');
      r.setBackground(null).setFontColor(null);
      return r.getBackground();
    `);
    expect(reply).toBe('#ffffff');
    expect(host.colour('Sheet1!A1')).toBe('#ffffff');
  });

  test('text styles change the letters in one call, and leave alone what they do not name', () => {
    const {reply} = runBody(`
      const r = s.getRange('A1:B2').setFontSize(14);
      const bold = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('#137333').build();
      const plain = SpreadsheetApp.newTextStyle().setFontSize(8).build();
      r.setTextStyles([[bold, plain], [plain, bold]]);
      return r.getTextStyles().map((row) => row.map((one) => [one.isBold(), one.getFontSize(), one.getForegroundColor()].join(' ')));
    `);
    expect(reply).toEqual([
      ['true 14 #137333', 'false 8 #000000'],
      ['false 8 #000000', 'true 14 #137333'],
    ]);
  });

  test('a table of styles paints each cell', () => {
    const {reply} = runBody(`
      const r = s.getRange('A1:B3');
      r.setBackgrounds([['#111111', null], ['#111111', '#222222'], ['#333333', '#222222']]);
      r.setNumberFormats([['0', '0%'], ['0', '0%'], ['0.0', '@']]);
      r.setHorizontalAlignments([['left', 'right'], ['left', 'right'], ['center', 'center']]);
      r.setFontWeights([['bold', 'normal'], ['bold', 'normal'], ['bold', 'bold']]);
      return [r.getBackgrounds(), r.getNumberFormats(), r.getHorizontalAlignments(), r.getFontWeights()];
    `);
    expect(reply).toEqual([
      [
        ['#111111', '#ffffff'],
        ['#111111', '#222222'],
        ['#333333', '#222222'],
      ],
      [
        ['0', '0%'],
        ['0', '0%'],
        ['0.0', '@'],
      ],
      [
        ['left', 'right'],
        ['left', 'right'],
        ['center', 'center'],
      ],
      [
        ['bold', 'normal'],
        ['bold', 'normal'],
        ['bold', 'bold'],
      ],
    ]); // prettier-ignore
  });

  test('styles that follow each other all stay, also before a failure and under a date that is read', () => {
    const host = withScript(`
      function go() {
        const s = SpreadsheetApp.getActiveSheet();
        s.getRange('A1:A3').setBackground('#111111').setFontWeight('bold');
        s.getRange('A2').setValue(46082).setFontWeight('normal').setNumberFormat('yyyy-mm-dd');
        const read = s.getRange('A2').getValue() instanceof Date;
        s.getRange('A3').setBackground('#333333').setNumberFormat('0%');
        if (read) throw new Error('read a date');
      }
      function looks() { const r = SpreadsheetApp.getActiveSheet().getRange('A1:A3'); return [r.getBackgrounds().flat(), r.getFontWeights().flat(), r.getNumberFormats().flat()]; }
    `);
    expect(() => host.run('go')).toThrow('read a date');
    expect(host.run('looks')).toEqual([
      ['#111111', '#111111', '#333333'],
      ['bold', 'normal', 'bold'],
      ['0.###############', 'yyyy-mm-dd', '0%'],
    ]);
    host.undo();
    expect(host.run('looks')).toEqual([
      ['#ffffff', '#ffffff', '#ffffff'],
      ['normal', 'normal', 'normal'],
      ['0.###############', '0.###############', '0.###############'],
    ]);
    host.redo();
    expect(host.colour('Sheet1!A3')).toBe('#333333');
  });

  test('a list of ranges is one call and paints them all', () => {
    const {host, reply} = runBody(`
      s.getRangeList(['A1:A1000', 'C1:D5']).setBackground('#abcdef').setNumberFormat('0.00').setFontWeight('bold');
      return [s.getRange('A1000').getBackground(), s.getRange('D5').getNumberFormat(), s.getRange('B1').getBackground()];
    `);
    expect(reply).toEqual(['#abcdef', '0.00', '#ffffff']);
    expect(host.stats.mutating).toBe(3);
  });

  test.each([
    ['0%', 0.4, '40%'],
    ['0.0%', 0.125, '12.5%'],
    ['#,##0', 3400, '3,400'],
    ['d mmm yyyy', 46082, '1 Mar 2026'],
    ['yyyy-mm-dd', 46082, '2026-03-01'],
    ['$#,##0', 78, '$78'],
  ])('number format %s shows %p as %s', (format, value, shown) => {
    const {host} = runBody(`s.getRange('A1').setValue(${value}).setNumberFormat('${format}');`);
    expect(host.cell('Sheet1!A1')).toBe(shown);
  });

  test('a number format of its own carries to a spilled column', () => {
    const {host} = runBody(`
      s.getRange('B1:B5').setNumberFormat('0%');
      s.getRange('A2:A3').setValues([[0.4], [0.5]]);
      s.getRange('B1').setFormula('=VSTACK("Progress";ARRAYFORMULA(A2:A3*1))');
    `);
    expect([host.cell('Sheet1!B1'), host.cell('Sheet1!B2')]).toEqual(['Progress', '40%']);
  });

  test('a look taken back leaves the workbook as it was', () => {
    const host = withScript(`
      function on() { const r = SpreadsheetApp.getActiveSheet().getRange('A1:B2'); r.setBackground('#ff0000').setFontColor('#00ff00').setFontWeight('bold').setFontStyle('italic').setFontSize(18).setHorizontalAlignment('center').setVerticalAlignment('middle').setWrap(true).setNumberFormat('0%').setBorder(true, true, true, true, true, true); }
      function off() { const r = SpreadsheetApp.getActiveSheet().getRange('A1:B2'); r.setBackground(null).setFontColor(null).setFontWeight('normal').setFontStyle('normal').setFontSize(10).setHorizontalAlignment(null).setVerticalAlignment('bottom').setWrap(false).setNumberFormat('General').setBorder(false, false, false, false, false, false); }
    `);
    const before = host.save().workbook;
    host.run('on');
    host.run('off');
    expect({...host.save().workbook, revisionId: ''}).toEqual({...before, revisionId: ''});
  });

  test('borders are drawn side by side, and taken away', () => {
    const {host} = runBody(`
      const r = s.getRange('A1:B2');
      r.setBorder(true, null, true, null, null, true, '#999999', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
      s.getRange('D1:D2').setBorder(true, true, true, true, true, true).setBorder(false, null, null, null, null, null);
    `);
    const border = (col: number, row: number) =>
      host.engine.getters.getCellBorder({sheetId: 'Sheet1', col, row});
    expect(border(0, 0)).toMatchObject({top: {style: 'medium', color: '#999999'}, bottom: {style: 'medium'}});
    expect(border(0, 0)?.left).toBeUndefined();
    expect(border(3, 0)?.top).toBeUndefined();
    expect(border(3, 0)?.left).toBeDefined();
  });

  test('the sheet takes its shape', () => {
    const {host, reply} = runBody(`
      s.setFrozenRows(4); s.setFrozenColumns(2); s.setColumnWidths(1, 3, 90); s.setRowHeights(1, 2, 40);
      s.setTabColor('#1a73e8'); s.setHiddenGridlines(true); s.setName('Renamed');
      s.getRange('A1:B1').merge();
      s.getRange('E:F').shiftColumnGroupDepth(1);
      s.getColumnGroup(5, 1).collapse();
      s.deleteRows(900, 100); s.insertColumnsAfter(26, 2); s.deleteColumns(28, 1);
      return [s.getFrozenRows(), s.getFrozenColumns(), s.getColumnWidth(3), s.getRowHeight(2), s.getTabColor(), s.hasHiddenGridlines(),
        s.getName(), s.getRange('B1').isPartOfMerge(), s.getColumnGroupDepth(6), s.getColumnGroup(6, 1).isCollapsed(), s.getMaxRows(), s.getMaxColumns()];
    `);
    expect(reply).toEqual([4, 2, 90, 40, '#1a73e8', true, 'Renamed', true, 1, true, 900, 27]);
    expect(host.sheetNames).toEqual(['Renamed']);
    host.undo();
    expect(host.sheetNames).toEqual(['Sheet1']);
  });

  test('breaking a merge apart and unfreezing', () => {
    const {reply} = runBody(`
      s.getRange('A1:C1').merge(); s.setFrozenRows(2);
      s.getRange('A1:C1').breakApart(); s.setFrozenRows(0);
      return [s.getRange('A1').isPartOfMerge(), s.getFrozenRows()];
    `);
    expect(reply).toEqual([false, 0]);
  });

  test('sheets are made, found, renamed and deleted', () => {
    const {host, reply} = runBody(`
      const a = ss.insertSheet('KPI data');
      const b = ss.insertSheet('Last', ss.getNumSheets());
      ss.deleteSheet(s);
      let again = '';
      try { ss.insertSheet('kpi DATA'); } catch (e) { again = e.message; }
      return [ss.getSheets().map(x => x.getName()), ss.getSheetByName('none'), ss.getSheetById(a.getSheetId()).getName(), again,
        ss.getRange("'KPI data'!B2").getSheet().getName(), ss.getActiveSheet().getName(), b.getIndex()];
    `);
    expect(reply).toEqual([
      ['KPI data', 'Last'],
      null,
      'KPI data',
      'A sheet with the name "kpi DATA" already exists. Please enter another name.',
      'KPI data',
      'Last',
      2,
    ]);
    expect(host.sheetNames).toEqual(['KPI data', 'Last']);
  });

  test('the selection is where the script puts it', () => {
    const {reply} = runBody(`
      const other = ss.insertSheet('Other');
      ss.setActiveSheet(s);
      other.getRange('B2:C3').activate();
      return [ss.getActiveSheet().getName(), ss.getActiveRange().getA1Notation(), ss.getSelection().getCurrentCell().getA1Notation()];
    `);
    expect(reply).toEqual(['Other', 'B2:C3', 'B2']);
  });
});
