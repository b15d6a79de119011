import {runBody, withScript} from './script';

describe('conditional format rules', () => {
  const words = `
    const rule = (fill, when) => when(SpreadsheetApp.newConditionalFormatRule()).setBackground(fill).setFontColor('#000001').setRanges([s.getRange('A1:A5')]).build();
    s.getRange('A1:A5').setValues([['On track'], ['on track!'], ['⚠ bad'], [''], ['x done']]);
    s.setConditionalFormatRules([
      rule('#111111', r => r.whenTextEqualTo('On track')),
      rule('#222222', r => r.whenTextStartsWith('⚠')),
      rule('#333333', r => r.whenTextContains('done')),
      rule('#444444', r => r.whenCellEmpty()),
    ]);
  `;

  test('a word is matched whole, a beginning at the beginning', () => {
    const {host} = runBody(words);
    expect(['A1', 'A2', 'A3', 'A4', 'A5'].map((cell) => host.colour(`Sheet1!${cell}`))).toEqual([
      '#111111',
      '#ffffff',
      '#222222',
      '#444444',
      '#333333',
    ]);
    expect(host.textColour('Sheet1!A1')).toBe('#000001');
    host.type('Sheet1!A1', 'Off track');
    expect(host.colour('Sheet1!A1')).toBe('#ffffff');
  });

  test('a formula colours by its row, semicolons and all', () => {
    const {host} = runBody(`
      s.getRange('A1:A2').setValues([['O1'], ['O1.1']]);
      s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=AND($A1<>"";ISERROR(FIND(".";$A1)))').setBold(true).setBackground('#abcdef').setRanges([s.getRange('A1:B1000')]).build()]);
    `);
    expect([host.colour('Sheet1!B1'), host.colour('Sheet1!B2')]).toEqual(['#abcdef', '#ffffff']);
  });

  test.each([
    ['of its row', '=$A1>2', ['A3', 'A4', 'B3', 'B4', 'C4']],
    ['of itself', '=A1>2', ['A3', 'A4', 'B2']],
    ['where it stands', '=ROW()>3', ['A4', 'B4', 'C4']],
    ['where it stands, in columns', '=COLUMN()=2', ['B1', 'B2', 'B3', 'B4']],
    ['of what it looks for itself', '=INDIRECT("A"&ROW())>2', ['A3', 'A4', 'B3', 'B4', 'C4']],
    ['of one cell for all', '=$A$1=1', ['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'B4', 'C1', 'C2', 'C4']],
    ['of the cell beside it', '=B1=5', ['A2']],
  ])('a formula is asked %s: %s', (_, formula, coloured) => {
    const {host} = runBody(`
      s.getRange('A1:B4').setValues([[1, 0], [2, 5], [3, 0], [4, 1]]);
      s.getRange('C3').setFormula('=1/0');
      s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(${JSON.stringify(formula)}).setBackground('#abcdef').setRanges([s.getRange('A1:C4')]).build()]);
    `);
    const cells = ['A', 'B', 'C'].flatMap((column) => [1, 2, 3, 4].map((row) => `${column}${row}`));
    // C3 holds an error, which takes no colour.
    expect(cells.filter((cell) => host.colour(`Sheet1!${cell}`) === '#abcdef')).toEqual(coloured);
  });

  test('the answers of a rule are those of now: after a value, a row and a name have changed', () => {
    const {host} = runBody(`
      s.getRange('A1:A3').setValues([[1], [2], [3]]);
      const other = SpreadsheetApp.getActive().insertSheet('Other');
      other.getRange('A1').setValue(2);
      s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=$A1>INDIRECT("Other!A1")').setBackground('#aaaaaa').setRanges([s.getRange('B1:C9')]).build(),
        SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=$A1=2').setBackground('#bbbbbb').setRanges([s.getRange('B1:C9')]).build()]);
    `);
    const colours = () => [1, 2, 3, 4].map((row) => host.colour(`Sheet1!C${row}`));
    expect(colours()).toEqual(['#ffffff', '#bbbbbb', '#aaaaaa', '#ffffff']);
    host.type('Sheet1!A1', '2');
    expect(colours()).toEqual(['#bbbbbb', '#bbbbbb', '#aaaaaa', '#ffffff']);
    host.type('Other!A1', '7');
    expect(colours()).toEqual(['#bbbbbb', '#bbbbbb', '#ffffff', '#ffffff']);
    host.type('Other!A1', '2');
    host.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: 'Sheet1',
      sheetName: 'Sheet1',
      dimension: 'ROW',
      base: 0,
      quantity: 1,
      position: 'before',
    });
    expect(colours()).toEqual(['#ffffff', '#bbbbbb', '#bbbbbb', '#aaaaaa']);
  });

  test('where two rules match, the first one wins', () => {
    const {host} = runBody(`
      s.getRange('A1').setValue('x');
      const rule = fill => SpreadsheetApp.newConditionalFormatRule().whenTextContains('x').setBackground(fill).setRanges([s.getRange('A1')]).build();
      s.setConditionalFormatRules([rule('#111111'), rule('#222222')]);
    `);
    expect(host.colour('Sheet1!A1')).toBe('#111111');
  });

  test('setting rules replaces all of them; those read back can be set again', () => {
    const {host, reply} = runBody(`
      ${words}
      const before = s.getConditionalFormatRules();
      s.setConditionalFormatRules(before.slice(1));
      const after = s.getConditionalFormatRules();
      const condition = after[0].getBooleanCondition();
      return [before.length, after.length, after[0].getRanges()[0].getA1Notation(), condition.getCriteriaType(), condition.getCriteriaValues(), condition.getBackground()];
    `);
    expect(reply).toEqual([4, 3, 'A1:A5', 'TEXT_STARTS_WITH', ['⚠'], '#222222']);
    expect(host.colour('Sheet1!A1')).toBe('#ffffff');
    expect(host.colour('Sheet1!A5')).toBe('#333333');
  });

  test('a colour scale that a person made survives being read and set', () => {
    const host = withScript(
      `function go() { const s = SpreadsheetApp.getActiveSheet(); s.setConditionalFormatRules(s.getConditionalFormatRules()); return s.getConditionalFormatRules().length; }`,
    );
    host.engine.run('ADD_CONDITIONAL_FORMAT', {
      sheetId: 'Sheet1',
      ranges: [host.engine.rangeData('Sheet1', host.locate('A1:A9').zone)],
      cf: {
        id: 'scale',
        rule: {
          type: 'ColorScaleRule',
          minimum: {type: 'value', color: 0xffffff},
          maximum: {type: 'value', color: 0x57bb8a},
        },
      },
    });
    expect(host.run('go')).toBe(1);
    expect(host.engine.getters.getConditionalFormats('Sheet1')[0]?.rule.type).toBe('ColorScaleRule');
  });
});

describe('data validation', () => {
  test('each kind is read back as it was set', () => {
    const {reply} = runBody(`
      const v = () => SpreadsheetApp.newDataValidation();
      const set = (cell, rule) => s.getRange(cell).setDataValidation(rule);
      set('A1', v().requireValueInList(['Increase', 'Reduce'], true).setAllowInvalid(false).setHelpText('Pick one').build());
      set('B1', v().requireValueInRange(s.getRange('H1:H9')).build());
      set('C1', v().requireDate().setAllowInvalid(true).build());
      set('D1', v().requireNumberBetween(0, 1).build());
      set('E1', v().requireFormulaSatisfied('=IF(E1<>"";TRUE;FALSE)').build());
      set('F1', v().requireCheckbox().build());
      const read = cell => s.getRange(cell).getDataValidation();
      return [read('A1').getCriteriaType(), read('A1').getCriteriaValues(), read('A1').getAllowInvalid(), read('A1').getHelpText(),
        read('B1').getCriteriaType(), read('B1').getCriteriaValues()[0].getA1Notation(), read('C1').getCriteriaType(),
        read('D1').getCriteriaValues(), read('E1').getCriteriaType(), read('F1').getCriteriaType(), s.getRange('F1').getValue(), read('G1')];
    `);
    expect(reply).toEqual([
      'VALUE_IN_LIST',
      [['Increase', 'Reduce'], true],
      false,
      'Pick one',
      'VALUE_IN_RANGE',
      'H1:H9',
      'DATE_IS_VALID_DATE',
      [0, 1],
      'CUSTOM_FORMULA',
      'CHECKBOX',
      false,
      null,
    ]); // prettier-ignore
  });

  test('null clears a part of a validated range only', () => {
    const {reply} = runBody(`
      s.getRange('A1:A5').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
      s.getRange('A2:A3').setDataValidation(null);
      return s.getRange('A1:A5').getDataValidations().map(row => row[0] === null);
    `);
    expect(reply).toEqual([false, true, true, false, false]);
  });
});
