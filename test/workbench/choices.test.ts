/** Choices that stand in a range follow their cells, as in Google Sheets. */
import {withScript} from './script';

const code = `
  function go() {
    const ss = SpreadsheetApp.getActive();
    const list = ss.insertSheet('The list');
    list.getRange('B2:B5').setValues([['Ada'], ['Ben'], ['Cy'], ['Di']]);
    const s = ss.getSheetByName('Sheet1');
    ss.setActiveSheet(s);
    s.getRange('A1:A9').setDataValidation(SpreadsheetApp.newDataValidation()
      .requireValueInRange(list.getRange('B2:B5'), true).setAllowInvalid(false).setHelpText('A person').build());
    s.getRange('H1:H2').setValues([['own'], ['other']]);
    s.getRange('C1:C9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(s.getRange('H1:H2')).build());
  }
  function change(body) { const ss = SpreadsheetApp.getActive(); new Function('ss', 'list', 's', body)(ss, ss.getSheetByName('The list'), ss.getSheetByName('Sheet1')); }
  function source(cell) {
    const rule = SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange(cell).getDataValidation();
    const range = rule.getCriteriaValues()[0];
    return [range && range.getSheet().getName() + '!' + range.getA1Notation(), rule.getCriteriaType(), rule.getHelpText()];
  }
  function layAgain() {
    const s = SpreadsheetApp.getActive().getSheetByName('Sheet1');
    const range = s.getRange('A1:A9');
    const rules = range.getDataValidations();
    s.getRange('A2:A3').clearDataValidations();
    range.setDataValidations(rules);
    return range.getDataValidations().filter(([rule]) => rule && rule.getCriteriaType() === 'VALUE_IN_RANGE').length;
  }
`;

const opened = () => {
  const host = withScript(code);
  host.run('go');
  return host;
};

test.each([
  ['the tab is renamed', "list.setName('People & co')", 'People & co!B2:B5'],
  ['a row is inserted above', 'list.insertRowsBefore(1, 2)', 'The list!B4:B7'],
  ['a row is inserted inside', 'list.insertRowsAfter(3, 1)', 'The list!B2:B6'],
  ['a row is deleted', 'list.deleteRows(3, 1)', 'The list!B2:B4'],
  ['a column is inserted before it', 'list.insertColumnsBefore(1, 1)', 'The list!C2:C5'],
  ['a column is deleted before it', 'list.deleteColumns(1, 1)', 'The list!A2:A5'],
])('when %s', (_, body, source) => {
  const host = opened();
  host.run('change', body);
  expect(host.run('source', 'A1')).toEqual([source, 'VALUE_IN_RANGE', 'A person']);
  expect([host.type('Sheet1!A1', 'Ada'), host.value('Sheet1!A1')]).toEqual([true, 'Ada']);
  host.undo();
  host.undo();
  expect(host.run('source', 'A1')).toEqual(['The list!B2:B5', 'VALUE_IN_RANGE', 'A person']);
});

test('on the same sheet, and through the saved file', () => {
  const host = opened();
  host.run('change', 's.insertRowsBefore(1, 1); s.setName("Moved"); s.setName("Sheet1");');
  expect(host.run('source', 'C2')).toEqual(['Sheet1!H2:H3', 'VALUE_IN_RANGE', null]);
  const {workbook} = host.save();
  const again = withScript(code, {data: workbook});
  expect(again.run('source', 'C2')).toEqual(['Sheet1!H2:H3', 'VALUE_IN_RANGE', null]);
});

describe.each([
  ['the sheet', 'ss.deleteSheet(list)'],
  ['all of its rows', 'list.deleteRows(1, 6)'],
  ['its column', 'list.deleteColumns(2, 1)'],
])('when %s is deleted', (_, body) => {
  test('nothing else fails: the rule is read, cleared and laid on again', () => {
    const host = opened();
    host.run('change', body);
    expect(host.run('source', 'A1')).toEqual([null, 'VALUE_IN_RANGE', 'A person']);
    expect(host.run('layAgain')).toBe(9);
    expect(host.type('Sheet1!B1', 'beside')).toBe(true);
    const again = withScript(code, {data: host.save().workbook});
    expect(again.run('layAgain')).toBe(9);
    host.undo();
    host.undo();
    host.undo();
    expect(host.run('source', 'A1')).toEqual(['The list!B2:B5', 'VALUE_IN_RANGE', 'A person']);
  });
});
