import {withCommas} from '../../workbench/host/formulas';
import {runBody, withScript} from './script';

describe('formulas', () => {
  test.each([
    ['=IF(A1;1;2)', '=IF(A1,1,2)'],
    ['="a;b"&IF(1;"c;""d";2)', '="a;b"&IF(1,"c;""d",2)'],
    ["='odd; name'!A1;", "='odd; name'!A1,"],
    ['=SUM({1;2;3})', '=SUM({1;2;3})'],
    ['=SUM({MAX(1;2);3};4)', '=SUM({MAX(1,2);3},4)'],
  ])('%s is read as %s', (written, read) => {
    expect(withCommas(written)).toBe(read);
  });

  test('semicolons compute, and getFormula gives the formula back as it was written', () => {
    const {host, reply} = runBody(`
      const r = s.getRange('A1').setFormula('=IF( 1 ; "x;y" ; 2 )');
      s.getRange('A2').setValue('=SUM(1;2)');
      return [r.getValue(), r.getFormula(), s.getRange('A2').getValue(), s.getRange('A2').getFormula()];
    `);
    expect(reply).toEqual(['x;y', '=IF( 1 ; "x;y" ; 2 )', 3, '=SUM(1;2)']);
    host.type('Sheet1!A3', '=MAX(4;5)');
    expect(host.value('Sheet1!A3')).toBe(5);
  });

  test('a formula follows an inserted row', () => {
    const {reply} = runBody(`
      s.getRange('A3').setValue(7);
      s.getRange('B3').setFormula('=SUM(A3;1)');
      s.insertRowsBefore(2, 1);
      return [s.getRange('B4').getValue(), s.getRange('B4').getFormula()];
    `);
    expect(reply).toEqual([8, '=SUM(A4,1)']);
  });

  const sheet = `function go() {
    const ss = SpreadsheetApp.getActive();
    const kpis = ss.insertSheet('KPI data');
    kpis.getRange('A5:C7').setValues([['Win rate', 1, 0.2], ['Cycle', 2, ''], ['Win rate', 3, 0.4]]);
    ss.insertSheet('Out');
  }`;

  /** Each formula stands in A1 of a sheet of its own; the table is what spills from it. */
  test.each<[string, unknown[][]]>([
    ["=ARRAYFORMULA('KPI data'!B5:B7*2)", [[2], [4], [6]]],
    ['=VSTACK("Twice";ARRAYFORMULA(\'KPI data\'!B5:B7*2))', [['Twice'], [2], [4], [6]]],
    ['=VSTACK("Bar";ARRAYFORMULA(REPT("█";\'KPI data\'!B5:B7)))', [['Bar'], ['█'], ['██'], ['███']]],
    ['=ARRAYFORMULA(REGEXMATCH(\'KPI data\'!A5:A7;"^Win"))', [[true], [false], [true]]],
    [
      "=ARRAYFORMULA(N('KPI data'!A5:B7))",
      [
        [0, 1],
        [0, 2],
        [0, 3],
      ],
    ],
    ['=ARRAYFORMULA(XMATCH({"Cycle";"Win rate"};\'KPI data\'!A5:A7))', [[2], [1]]],
    ['=XMATCH("Win rate";\'KPI data\'!A5:A7;0;-1)', [[3]]],
    ['=XMATCH("w*";\'KPI data\'!A5:A7;2)', [[1]]],
    [
      "=HSTACK('KPI data'!A5:A7;'KPI data'!B5:B7)",
      [
        ['Win rate', 1],
        ['Cycle', 2],
        ['Win rate', 3],
      ],
    ],
    ['=ARRAYFORMULA(IF(\'KPI data\'!A5:A7="Cycle";"c";"-"))', [['-'], ['c'], ['-']]],
    ['=ARRAYFORMULA(IFERROR(1/(\'KPI data\'!B5:B7-2);"n"))', [[-1], ['n'], [1]]],
    ['=ARRAYFORMULA(XLOOKUP({"Cycle";"none"};\'KPI data\'!A5:A;\'KPI data\'!B5:B;"?"))', [[2], ['?']]],
    ['=ARRAYFORMULA(COUNTIF(\'KPI data\'!A5:A;{"Win rate";"Cycle"}))', [[2], [1]]],
    [
      "=FILTER('KPI data'!A5:B;'KPI data'!A5:A<>\"\")",
      [
        ['Win rate', 1],
        ['Cycle', 2],
        ['Win rate', 3],
      ],
    ],
    ['=ROWS(ARRAYFORMULA(IF(\'KPI data\'!A5:A="";"";1)))', [[996]]],
  ])('%s', (formula, table) => {
    const host = withScript(sheet);
    host.run('go');
    host.type('Out!A1', formula);
    const shown = table.map((row, i) => row.map((_, j) => host.value(`Out!${'ABC'[j]}${i + 1}`)));
    expect(shown).toEqual(table);
  });

  test('SPARKLINE shows nothing as text and hands its values to whoever draws', () => {
    const {host} = runBody(`
      s.getRange('A1:C1').setValues([[1, 4, 2]]);
      s.getRange('D1').setFormula('=SPARKLINE(A1:C1;{"charttype","column";"color","#1a73e8"})');
    `);
    expect(host.cell('Sheet1!D1')).toBe('');
    expect(host.sparklineAt('Sheet1', 3, 0)).toEqual({
      values: [1, 4, 2],
      options: {charttype: 'column', color: '#1a73e8'},
    });
    host.type('Sheet1!D1', '');
    expect(host.sparklineAt('Sheet1', 3, 0)).toBeNull();
  });

  test('TODAY is the day that the host was given', () => {
    const {host} = runBody(
      `s.getRange('A1').setFormula('=TODAY()'); s.getRange('A2').setFormula('=TODAY()+1');`,
      {
        today: new Date(2026, 1, 14),
      },
    );
    expect(host.value('Sheet1!A1')).toEqual(new Date(2026, 1, 14));
    expect(host.value('Sheet1!A2')).toEqual(new Date(2026, 1, 15));
  });
});
