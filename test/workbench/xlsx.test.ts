/** What .xlsx calls things by other names: rules, choices, names in formulas, texts that look like numbers. */
import {choicesForXlsx, ruleForXlsx, withoutNames} from '../../workbench/host/xlsx-export';
import {mended, readable} from '../../workbench/page/xlsx';
import {keepTexts} from '../../workbench/page/xlsx-texts';

const rule = (operator: string, ...values: string[]) => ({type: 'CellIsRule', operator, values});

test.each([
  ['a word is a text', rule('isEqual', 'On track'), ['"On track"']],
  ['a number is a number', rule('isGreaterThan', '0.5'), ['0.5']],
  ['two of them', rule('isBetween', '1', 'b'), ['1', '"b"']],
  ['a formula is one', rule('isEqual', '=A1&"x"'), ['A1&"x"']],
  ['truth is no word', rule('isEqual', 'TRUE'), ['TRUE']],
  ['quotes in a text', rule('isNotEqual', 'say "go"'), ['"say ""go"""']],
  ['blank', rule('isEqual', ''), ['""']],
])('a rule that compares: %s', (_, given, values) => {
  expect(ruleForXlsx(given, 'C6:C9')).toEqual({...given, values});
});

test.each([
  ['containsText', '⚠', null],
  ['beginsWithText', 'a "b"', '=LEFT(C6,LEN("a ""b"""))="a ""b"""'],
  ['notContainsText', 'x', '=ISERROR(SEARCH("x",C6))'],
])('a rule that looks for a text: %s %s', (operator, text, formula) => {
  const given = rule(operator, text);
  const other = {...given, operator: 'customFormula', values: [formula]};
  expect(ruleForXlsx(given, 'C6:C9')).toEqual(formula === null ? given : other);
});

test.each([
  ['any day', 'dateIsValid', [], {type: 'dateIsOnOrAfter', values: ['1']}],
  ['a checkbox', 'isBoolean', [], {type: 'isValueInList', values: ['TRUE', 'FALSE']}],
  ['a list', 'isValueInList', ['Up', 'Down'], {type: 'isValueInList', values: ['Up', 'Down']}],
  ['a comma in a choice', 'isValueInList', ['Up, or down'], null],
  ['more than Excel takes', 'isValueInList', ['x'.repeat(200), 'y'.repeat(60)], null],
  ['cells', 'isValueInRange', ['KPIs!A6:A9'], {type: 'isValueInRange', values: ['KPIs!A6:A9']}],
  ['cells that are gone', 'isValueInRange', ['#REF!'], null],
])('choices: %s', (_, type, values, told) => {
  expect(choicesForXlsx({type, values})).toEqual(told);
});

test.each([
  ['=AsOf-A1', '=Settings!$B$9-A1'],
  ['=asof', '=Settings!$B$9'],
  ['="AsOf "&AsOf', '="AsOf "&Settings!$B$9'],
  ["='AsOf'!A1+AsOf", "='AsOf'!A1+Settings!$B$9"],
  ['=AsOfDay+AsOf(1)+AsOf!A1+My.AsOf', '=AsOfDay+AsOf(1)+AsOf!A1+My.AsOf'],
  ['=IF("a""b AsOf"="";AsOf;2)', '=IF("a""b AsOf"="";Settings!$B$9;2)'],
])('names become addresses: %s', (formula, without) => {
  expect(withoutNames(formula, new Map([['asof', 'Settings!$B$9']]))).toBe(without);
});

const sheet = 'xl/worksheets/sheet0.xml';

test('every rule has its turn, colours are opaque, and merged cells hold no spilling formula', () => {
  const cell = (at: string) => `<c r="${at}" s="1" cm="1" t="str">\n<f t="array" ref="${at}">B1</f></c>`;
  const given = `${cell('A1')}${cell('A2')}<mergeCell ref="A1:D1"/><color rgb="A50E0E"/><cfRule priority="1" a="b"/><cfRule priority="1"/>`;
  expect(mended(sheet, given, '')).toBe(
    `<c r="A1" s="1" t="str">\n<f>B1</f></c>${cell('A2')}<mergeCell ref="A1:D1"/><color rgb="FFA50E0E"/><cfRule priority="1" a="b"/><cfRule priority="2"/>`,
  );
});

test('all rules of a cell are read, and the marks of functions are not part of their names', () => {
  const other = '<cfRule type="expression"><formula>A1=_xlfn._xlws.SORT(B1)</formula></cfRule>';
  const given = `<conditionalFormatting sqref="A1"><cfRule type="cellIs" operator="equal"><formula>"On track"</formula></cfRule>${other}</conditionalFormatting>`;
  expect(readable(sheet, given)).toBe(
    '<conditionalFormatting sqref="A1"><cfRule type="cellIs" operator="equal"><formula>="On track"</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="A1"><cfRule type="expression"><formula>A1=SORT(B1)</formula></cfRule></conditionalFormatting>',
  );
});

test('texts that look like numbers, days or formulas keep being texts, with the look that they had', () => {
  const strings = ['Win rate', '19.9%', '=1+1', '2026-01-05', 'TRUE', 'a &lt; 1'];
  const parts = {
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/styles.xml':
      '<cellStyleXfs><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="10" fontId="3"><alignment/></xf></cellXfs>',
    [sheet]:
      strings.map((_, i) => `<c r="A${i + 1}" s="1" t="s"><v>${i}</v></c>`).join('') +
      '<c r="B1"><v>1</v></c>',
  };
  const kept = keepTexts(parts);
  expect([...kept[sheet]!.matchAll(/\bs="(\d)"/g)].map(([, look]) => look)).toEqual([
    '1',
    '2',
    '2',
    '2',
    '2',
    '1',
  ]);
  expect(kept['xl/styles.xml']).toContain(
    '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="10" fontId="3"><alignment/></xf><xf numFmtId="49" applyNumberFormat="1" fontId="3"><alignment/></xf></cellXfs>',
  );
});
