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
    // An error in one row is one of that row.
    ['=ARRAYFORMULA(IF(1/(\'KPI data\'!B5:B7-2)>0;"up";"down"))', [['down'], ['#DIV/0!'], ['up']]],
    ['=ARRAYFORMULA(IFNA(MATCH(\'KPI data\'!A5:A7;{"Cycle"};0);"-"))', [['-'], [1], ['-']]],
    ['=ARRAYFORMULA(COUNTIFS(\'KPI data\'!A5:A;{"Win rate";"Cycle"};\'KPI data\'!B5:B;">1"))', [[1], [1]]],
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

  test('in a workbook that stays open over night the next change, whatever it is, computes the day anew', () => {
    const {host} = runBody(
      `SpreadsheetApp.getActive().insertSheet('Other').getRange('A1').setFormula('=Sheet1!B3*2');
      s.getRange('B2').setFormula('=TODAY()'); s.getRange('B3').setFormula('=DAY(B2)+1');
      s.getRange('B4').setFormula('=IF(B3>0;DAY(NOW()))');`,
      {today: new Date(2026, 1, 14)},
    );
    const shown = () => ['Sheet1!B3', 'Sheet1!B4', 'Other!A1'].map((cell) => host.value(cell));
    expect(shown()).toEqual([15, 14, 30]);
    host.goOnTo(new Date(2026, 1, 16));
    expect(shown()).toEqual([15, 14, 30]);
    host.type('Sheet1!F9', 'good morning');
    expect(shown()).toEqual([17, 16, 34]);
    // Where rows came in between, the formula is another cell by then.
    const {sheetId} = host.locate('Sheet1!A1');
    const rows = {sheetId, sheetName: 'Sheet1', dimension: 'ROW', base: 0, quantity: 3} as const;
    host.model.dispatch('ADD_COLUMNS_ROWS', {...rows, position: 'before'});
    host.goOnTo(new Date(2026, 1, 17));
    host.type('Sheet1!F9', 'good evening');
    expect([host.value('Sheet1!B6'), host.value('Other!A1')]).toEqual([18, 36]);
    // What is typed over a formula stays what it is.
    host.type('Sheet1!B5', '2026-02-14');
    host.goOnTo(new Date(2026, 1, 20));
    host.type('Sheet1!F9', 'good night');
    expect(['B6', 'B7'].map((cell) => host.value(`Sheet1!${cell}`))).toEqual([15, 20]);
  });
});

/** Cells A1:C4 of a sheet of its own: name, value, note; B3 and C2 and all of row 4 are blank. */
describe('as at Google', () => {
  const sheet = `function go() {
    const s = SpreadsheetApp.getActive().insertSheet('In');
    s.getRange('A1:C3').setValues([['b', 2, 'x'], ['a', 1, ''], ['c', '', 'z']]);
    s.getRange('E1:E3').setValues([[new Date(2026, 8, 30)], [''], ['']]).setNumberFormat('yyyy-mm-dd');
    SpreadsheetApp.getActive().insertSheet('Out');
  }`;

  test.each<[string, unknown[][]]>([
    [
      '=ARRAY_CONSTRAIN(In!A1:C3;2;2)',
      [
        ['b', 2],
        ['a', 1],
      ],
    ],
    ['=IFERROR(ARRAY_CONSTRAIN(FILTER(In!A1:B3;In!A1:A3="q");2;2);"None.")', [['None.', '']]],
    ['=IFERROR(SORT(FILTER(In!A1:B3;In!A1:A3="q");1;TRUE);"None.")', [['None.']]],
    ['=IFERROR(SUMIF(FILTER(In!B1:B3;In!A1:A3="q");1);"None.")', [['None.']]],
    ['=SORT(IFERROR(FILTER(In!A1:B3;In!A1:A3="q");"");1;TRUE)', [['']]],
    ['=SORT(NA();1;TRUE)', [['#N/A']]],
    ['=ARRAYFORMULA(In!A1:A3&" "&In!B1:B3)', [['b 2'], ['a 1'], ['c ']]],
    [
      '=ARRAYFORMULA("("&In!A1:B2&")")',
      [
        ['(b)', '(2)'],
        ['(a)', '(1)'],
      ],
    ],
    ['=FILTER(In!A1:A3&"!";In!B1:B3>0)', [['b!'], ['a!']]],
    ['=ARRAYFORMULA(IFERROR(In!A1:A3&1/(In!B1:B3-1);"?"))', [['b1'], ['?'], ['c-1']]],
    ['=CONCATENATE(In!A1:A3)', [['bac']]],
    ['=CONCATENATE("a";"b";In!A1:A2)', [['abba']]],
    [
      '=FILTER(In!A1:C3;In!A1:A3<>"b")',
      [
        ['a', 1, ''],
        ['c', '', 'z'],
      ],
    ],
    [
      '=SORT(In!A1:C3;1;TRUE)',
      [
        ['a', 1, ''],
        ['b', 2, 'x'],
        ['c', '', 'z'],
      ],
    ],
    ['=SORT(In!B1:B3;1;TRUE)', [[1], [2], ['']]],
    [
      '=SORT(In!A1:B3;1;-1)',
      [
        ['a', 1],
        ['b', 2],
        ['c', ''],
      ],
    ],
    [
      '=SORTN(In!A1:B3;2;0;1;FALSE)',
      [
        ['c', ''],
        ['b', 2],
      ],
    ],
    ['=INDEX(In!A1:C3;3;2)', [['']]],
    ['=INDEX(In!A1:C3;2;0)', [['a', 1, '']]],
    ['=XLOOKUP("c";In!A1:A3;In!B1:B3;"?")', [['']]],
    ['=XLOOKUP("c";In!A1:A3;In!B1:C3)', [['', 'z']]],
    ['=VLOOKUP("c";In!A1:B3;2;FALSE)', [['']]],
    ['=IF(TRUE;In!B3;1)', [['']]],
    ['=ARRAYFORMULA(IF(In!A1:A3="b";"!";In!B1:B3))', [['!'], [1], ['']]],
    ['=IFERROR(In!B3;1)', [['']]],
    ['=IF(TRUE;In!E2;1)', [['']]],
    ['=INDEX(In!E1:E3;1)', [[new Date(2026, 8, 30)]]],
    ['=VSTACK("Note";In!C1:C3)', [['Note'], ['x'], [''], ['z']]],
    [
      '=HSTACK(In!B1:B3;In!C1:C3)',
      [
        [2, 'x'],
        [1, ''],
        ['', 'z'],
      ],
    ],
    ['={In!B1:B3;"end"}', [[2], [1], [''], ['end']]],
    ['=TOCOL(In!B1:C3)', [[2], ['x'], [1], [''], [''], ['z']]],
    ['=TOCOL(In!B1:C3;1)', [[2], ['x'], [1], ['z']]],
    [
      '=CHOOSECOLS(In!A1:C3;2;1)',
      [
        [2, 'b'],
        [1, 'a'],
        ['', 'c'],
      ],
    ],
    [
      '=CHOOSEROWS(In!A1:C3;3;-2)',
      [
        ['c', '', 'z'],
        ['a', 1, ''],
      ],
    ],
    ['=CHOOSECOLS(SORT(SORTN(FILTER(In!A1:B3;In!B1:B3<>"");1;0;1;FALSE);1;TRUE);2)', [[2]]],
    ['=REGEXEXTRACT("O1.2";"^([^.]+)[.]")', [['O1']]],
    ['=REGEXEXTRACT("O1.2";"[0-9]+")', [['1']]],
    ['=REGEXEXTRACT("O1.2";"([0-9])[.]([0-9])")', [['1', '2']]],
    ['=IFERROR(REGEXEXTRACT("";".+");"none")', [['none']]],
    ['=REGEXREPLACE("OKR 12";"[0-9]+";"n")', [['OKR n']]],
    ['=REGEXREPLACE("No More Than 12 mo";"(?i)^no more than ([0-9]+)";"≤ $1")', [['≤ 12 mo']]],
    ['=REGEXEXTRACT("$k/week";"[a-z]+$")', [['week']]],
    ['=REGEXEXTRACT("O1.2";"^([^.]+)[.]")', [['O1']]],
    ['=REGEXEXTRACT("O1.2";"^([^.]+)[.](.*)$")', [['O1', '2']]],
    ['=IFERROR(REGEXEXTRACT("O1";"[.]");"none")', [['none']]],
    ['=ARRAYFORMULA(REGEXEXTRACT(In!A1:A2;"([ab])"))', [['b'], ['a']]],
    ['=ARRAYFORMULA(REGEXREPLACE(In!A1:A3;"[ab]";"x"))', [['x'], ['x'], ['c']]],
    ['=TEXTJOIN("; ";TRUE;FILTER(In!A1:A3;In!B1:B3>0))', [['b; a']]],
    ['=INDEX(FILTER(In!A1:B3;In!B1:B3>0);2;1)', [['a']]],
    ['=ARRAYFORMULA(REPT("█";In!B1:B3)&MID("▁▂▃▄";1;In!B1:B3))', [['██▁▂'], ['█▁'], ['']]],
    ['=ARRAYFORMULA(HYPERLINK("#gid=0&range=A"&In!B1:B2;In!A1:A2))', [['b'], ['a']]],
    ['=ARRAYFORMULA(COUNTIF(In!A1:A3;{"a";"q"}))', [[1], [0]]],
    ['=In!B3', [[0]]],
    // Inside a formula a blank cell is still blank: no text, and nothing to count.
    ['=COUNTA(FILTER(In!B1:B3;In!A1:A3<>""))', [[2]]],
    ['=ARRAYFORMULA(FILTER(In!B1:B3;In!A1:A3<>"")>1)', [[true], [false], [false]]],
    ['=ISBLANK(INDEX(In!B1:B3;3))', [[true]]],
    ['=SUM(FILTER(In!B1:B3;In!A1:A3<>""))', [[3]]],
  ])('%s', (formula, table) => {
    const host = withScript(sheet);
    host.run('go');
    host.type('Out!A1', formula);
    const shown = table.map((row, i) => row.map((_, j) => host.value(`Out!${'ABC'[j]}${i + 1}`)));
    expect(shown).toEqual(table);
  });
});

describe('sparklines', () => {
  const at = (host: ReturnType<typeof withScript>, address: string) => {
    const {sheetId, zone} = host.locate(address);
    return host.sparklineAt(sheetId, zone.left, zone.top)?.values ?? null;
  };
  const drawn = (formula: string, more = '') =>
    runBody(`
      s.getRange('A1:C2').setValues([[1, 4, 2], ['', '', '']]);
      s.getRange('G1:H2').setValues([['charttype', 'bar'], ['max', 5]]);
      s.getRange('E1').setFormula('${formula}');
      ${more}
    `).host;

  test('only what a formula gives back is drawn, not the branch that is not taken', () => {
    const host = drawn('=IF(A2="";"";SPARKLINE(A1:C1))');
    expect(at(host, 'E1')).toBeNull();
    host.type('A2', 'x');
    expect(at(host, 'E1')).toEqual([1, 4, 2]);
    host.type('A2', '');
    expect(at(host, 'E1')).toBeNull();
  });

  test.each<[string, (host: ReturnType<typeof withScript>) => unknown, string | null]>([
    ['deleted', (host) => host.type('E1', ''), null],
    ['typed over', (host) => host.type('E1', '5'), null],
    ['replaced by another formula', (host) => host.type('E1', '=A1'), null],
    ['pushed down', (host) => host.run('down'), 'E2'],
    ['cut and pasted', (host) => host.run('cut'), 'J9'],
  ])('one that is %s leaves nothing behind', (_, change, place) => {
    const host = withScript(`
      function go() {
        const s = SpreadsheetApp.getActiveSheet();
        s.getRange('A1:C1').setValues([[1, 4, 2]]);
        s.getRange('E1').setFormula('=SPARKLINE($A$1:$C$1)');
      }
      function down() { SpreadsheetApp.getActiveSheet().insertRowsBefore(1, 1); }
    `);
    host.run('go');
    if (place === 'J9') {
      host.model.selection.selectCell(4, 0);
      host.model.dispatch('CUT');
      host.model.dispatch('PASTE', {target: [host.locate('J9').zone]});
    } else change(host);
    expect(at(host, 'E1')).toBeNull();
    if (place) expect(at(host, place)).toEqual([1, 4, 2]);
    host.undo();
    expect(at(host, 'E1')).toEqual([1, 4, 2]);
  });

  test('a colour rule that computes in the name of the cell changes nothing', () => {
    const host = drawn(
      '=SPARKLINE(A1:C1)',
      `s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=E1=""')
        .setBackground('#123456').setRanges([s.getRange('E1:E9')]).build()]);`,
    );
    expect([host.colour('E1'), at(host, 'E1')]).toEqual(['#123456', [1, 4, 2]]);
  });

  test.each([
    '=SPARKLINE(A1:C1;G1:H2)',
    '=SPARKLINE(A1:C1;HSTACK(VSTACK("charttype";"max");VSTACK("bar";5)))',
    '=SPARKLINE(SORT(TOCOL(A1:C1));G1:H2)',
  ])('options as a range: %s', (formula) => {
    const host = drawn(formula);
    expect(host.sparklineAt('Sheet1', 4, 0)).toMatchObject({options: {charttype: 'bar', max: 5}});
  });
});
