/**
 * What Google's services answer where a simpler host would answer something else: each line was run on live Apps Script
 * by a public test suite, or stands in Google's reference.
 */
import {runBody} from './script';

const dropdown = `const v = () => SpreadsheetApp.newDataValidation(); const a = s.getRange('A1');`;
const rule = `const c = (when) => when(SpreadsheetApp.newConditionalFormatRule()).setBackground('#123456').setRanges([s.getRange('A1')]).build().getBooleanCondition();`;

test.each<[string, string, unknown]>([
  [
    'a cell that nobody touched is wrapped, although its strategy is OVERFLOW',
    `const a = s.getRange('A1'); return [a.getWrap(), a.getWraps(), a.getWrapStrategies()];`,
    [true, [[true]], [['OVERFLOW']]],
  ],
  [
    'a clipped cell is not wrapped',
    `const a = s.getRange('A1:A2').setWrapStrategies([['CLIP'], ['WRAP']]); return a.getWraps();`,
    [[false], [true]],
  ],
  [
    'a cell without a number format has a long one',
    `const a = s.getRange('A1'); const fresh = a.getNumberFormat(); a.setNumberFormat('0%').setNumberFormat('general');
     return [fresh, a.getNumberFormat()];`,
    ['0.###############', '0.###############'],
  ],
  [
    'and can be given it back: a share typed there is shown as a share',
    `const a = s.getRange('A1'); a.setNumberFormats(a.getNumberFormats()).setValue('45%'); return [a.getValue(), a.getDisplayValue()];`,
    [0.45, '45%'],
  ],
  [
    'check and uncheck change checkboxes only',
    `s.getRange('A1:A3').setValues([[1], ['x'], ['']]);
     s.getRange('B1:B3').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
     s.getRange('B2').setFormula('=NOT(FALSE)').setValue('text');
     s.getRange('A1:B3').check(); const on = s.getRange('A1:B3').getValues();
     s.getRangeList(['A1:B3']).uncheck(); return [on, s.getRange('A1:B3').getValues()];`,
    [
      [
        [1, true],
        ['x', 'text'],
        ['', true],
      ],
      [
        [1, false],
        ['x', 'text'],
        ['', false],
      ],
    ],
  ],
  [
    'clear takes contents and formats, and leaves notes and validations',
    `const a = s.getRange('A1').setValue(1).setBackground('#ff0000').setNote('n');
     a.setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build()); a.clear();
     const left = [a.getValue(), a.getBackground(), a.getNote(), a.getDataValidation() !== null];
     a.clear({commentsOnly: true, validationsOnly: true}); return [left, a.getNote(), a.getDataValidation()];`,
    [['', '#ffffff', 'n', true], '', null],
  ],
  [
    'one formula for many cells moves along with them',
    `s.getRange('A1:A3').setValues([[1], [2], [3]]); s.getRange('C1').setValue(10);
     const r = s.getRange('D1:E3').setFormula('=A1*$C$1'); return [r.getFormulas(), s.getRange('D1:D3').getValues()];`,
    [
      [
        ['=A1*$C$1', '=B1*$C$1'],
        ['=A2*$C$1', '=B2*$C$1'],
        ['=A3*$C$1', '=B3*$C$1'],
      ],
      [[10], [20], [30]],
    ],
  ],
  [
    'a rule about days reads back as days',
    `${dropdown} const day = new Date(2026, 8, 30); const other = new Date(2026, 11, 31);
     return [v().requireDateAfter(day), v().requireDateOnOrBefore(day), v().requireDateBetween(day, other)].map((b) =>
       a.setDataValidation(b.build()).getDataValidation().getCriteriaValues().map((d) => [d instanceof Date, d.getMonth(), d.getDate()]));`,
    [
      [[true, 8, 30]],
      [[true, 8, 30]],
      [
        [true, 8, 30],
        [true, 11, 31],
      ],
    ],
  ],
  [
    'a list of choices is a list of texts',
    `${dropdown} const built = v().requireValueInList([1, 'b', true]).build(); a.setDataValidation(built);
     return [built.getCriteriaValues(), a.getDataValidation().getCriteriaValues()];`,
    [
      [['1', 'b', 'true'], true],
      [['1', 'b', 'true'], true],
    ],
  ],
  [
    'a rule about a number is one, a rule about a word is another',
    `${rule} const tell = (one) => [one.getCriteriaType(), one.getCriteriaValues()];
     return [tell(c((r) => r.whenNumberEqualTo(42))), tell(c((r) => r.whenTextEqualTo('Open'))), String(c((r) => r.whenCellEmpty()))];`,
    [['NUMBER_EQUAL_TO', [42]], ['TEXT_EQUAL_TO', ['Open']], 'ConditionalFormatBooleanCondition'],
  ],
  [
    'whole rows and columns keep their name',
    `return ['5:7', 'D:F', 'B:B', '$3:$3', 'A5:B'].map((at) => s.getRange(at)).map((r) => [r.getA1Notation(), r.getNumRows(), r.getNumColumns()]);`,
    [
      ['5:7', 3, 26],
      ['D:F', 1000, 3],
      ['B:B', 1000, 1],
      ['3:3', 1, 26],
      ['A5:B1000', 996, 2],
    ],
  ],
  [
    'groups of which a range has only a part: the innermost open one folds, and all that it meets unfold',
    `s.getRange('B:E').shiftColumnGroupDepth(1); s.getRange('C:D').shiftColumnGroupDepth(1);
     const folded = () => [s.getColumnGroup(2, 1).isCollapsed(), s.getColumnGroup(3, 2).isCollapsed()];
     s.getRange('D1').collapseGroups(); const inner = folded();
     s.getRange('D1').collapseGroups(); const both = folded();
     s.getRange('C1').expandGroups(); return [inner, both, folded()];`,
    [
      [false, true],
      [true, true],
      [false, false],
    ],
  ],
  [
    'taking away more levels than there are takes all',
    `s.getRange('B:E').shiftColumnGroupDepth(1); s.getRange('C:D').shiftColumnGroupDepth(1);
     s.getRange('A:Z').shiftColumnGroupDepth(-10); return [2, 3, 4, 5].map((column) => s.getColumnGroupDepth(column));`,
    [0, 0, 0, 0],
  ],
  [
    'row groups have a depth, and folded rows are out of sight until their group is unfolded and gone',
    `s.getRange('A3:A6').shiftRowGroupDepth(1).collapseGroups();
     const look = () => [2, 3, 6, 7].map((row) => [s.getRowGroupDepth(row), s.isRowHiddenByUser(row)]);
     const folded = look(); s.getRange('A1:A9').expandGroups().shiftRowGroupDepth(-1); return [folded, look()];`,
    [
      [
        [0, false],
        [1, true],
        [1, true],
        [0, false],
      ],
      Array(4).fill([0, false]),
    ],
  ],
  [
    'a sheet has one filter, which keeps its place and can be taken away',
    `s.getRange('A1:B1').setValues([['Name', 'Count']]); const before = s.getFilter();
     const made = s.getRange('A1:B20').createFilter(); const place = made.getRange().getA1Notation();
     s.insertRowsBefore(1, 2); const moved = s.getFilter().getRange().getA1Notation();
     s.getFilter().remove(); return [before, place, moved, s.getFilter(), s.getRange('A3').getValue()];`,
    [null, 'A1:B20', 'A3:B22', null, 'Name'],
  ],
  [
    'a lock cannot be waited for less than no time',
    `const lock = LockService.getDocumentLock(); const tried = [lock.tryLock(-1), lock.hasLock()]; let why = '';
     try { lock.waitLock(-1); } catch (e) { why = e.message; }
     return [tried, /Lock timeout/.test(why), lock.tryLock(0), lock.tryLock(-1), lock.hasLock()];`,
    [[false, false], true, true, true, true],
  ],
  [
    'the three caches are three, and putting answers null',
    `const [d, t, u] = [CacheService.getDocumentCache(), CacheService.getScriptCache(), CacheService.getUserCache()];
     const put = [d.put('k', 'd'), t.put('k', 't')]; return [put, d.get('k'), t.get('k'), u.get('k'), d.remove('k'), d.get('k'), t.get('k')];`,
    [[null, null], 'd', 't', null, null, null, 't'],
  ],
  [
    'colours have the names of CSS',
    `return ['RebeccaPurple', 'lightgoldenrodyellow', 'white', '#ABC123'].map((name) => s.getRange('A1').setBackground(name).getBackground());`,
    ['#663399', '#fafad2', '#ffffff', '#abc123'],
  ],
  ['a page without a title has a blank one', `return HtmlService.createHtmlOutput('<p>').getTitle();`, ''],
])('%s', (_, body, answer) => {
  expect(runBody(body).reply).toEqual(answer);
});

test.each([
  [
    'unprotected ranges of another sheet',
    `s.protect().setUnprotectedRanges([ss.insertSheet('Other').getRange('A1')]);`,
    'Unprotected ranges must be on the sheet that is protected.',
  ],
  [
    'two levels of groups at once, which the engine cannot keep over the same columns',
    `s.getRange('C:E').shiftColumnGroupDepth(2);`,
    'Range.shiftColumnGroupDepth by more than 1 is not implemented in the workbench',
  ],
  [
    'a second filter',
    `s.getRange('A1:B20').createFilter(); s.getRange('D1:E20').createFilter();`,
    "You can't create a filter in a sheet that already has a filter.",
  ],
  ['an unknown colour', `s.getRange('A1').setBackground('mauvish');`, 'no such color mauvish'],
])('refused: %s', (_, body, why) => {
  expect(() => runBody(body)).toThrow(why);
});
