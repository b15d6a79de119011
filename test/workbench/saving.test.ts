/** What is saved is the workbook: every cell with its look, however areas overlap, and again the same when it is loaded. */
import fc from 'fast-check';
import type {SavedWorkbook} from '../../workbench/host/host';
import {withScript} from './script';

const CODE = `
function paint(areas) {
  const sheet = SpreadsheetApp.getActiveSheet();
  areas.forEach(([row, column, rows, columns, look]) => {
    const range = sheet.getRange(row, column, rows, columns);
    if (look === 0) range.setBackground('#ff0000');
    if (look === 1) range.setFontWeight('bold').setBackground('#00ff00');
    if (look === 2) range.setNumberFormat('0.0%');
    if (look === 3) range.setValue(7).setFontColor('#0000ff');
    if (look === 4) range.setFormula('=1+1').setHorizontalAlignment('left');
    if (look === 5) range.setBackground(null).setFontWeight(null);
    if (look === 6) range.clear();
    if (look === 7) range.setValue('words').setNumberFormat('@');
  });
}
function seen() {
  const range = SpreadsheetApp.getActiveSheet().getRange(1, 1, 12, 12);
  return [range.getBackgrounds(), range.getFontWeights(), range.getNumberFormats(), range.getFontColors(), range.getFormulas(), range.getValues(), range.getHorizontalAlignments()];
}`;

const area = fc.tuple(
  fc.integer({min: 1, max: 4}),
  fc.integer({min: 1, max: 9}),
  fc.integer({min: 1, max: 3}),
  fc.integer({min: 1, max: 3}),
  fc.oneof(fc.nat(7), fc.nat(1)),
);

const reopened = ({workbook, properties}: SavedWorkbook) =>
  withScript(CODE, {data: workbook, properties, declarations: []});

test('looks of any areas, one over the other', () => {
  fc.assert(
    fc.property(fc.array(area, {minLength: 1, maxLength: 9}), (areas) => {
      const host = withScript(CODE, {declarations: []});
      host.run('paint', areas);
      const saved = JSON.parse(JSON.stringify(host.save())) as SavedWorkbook;
      const again = reopened(saved);
      expect(again.run('seen')).toEqual(host.run('seen'));
      const {sheets, styles, formats} = again.save().workbook as Record<string, unknown>;
      expect(JSON.parse(JSON.stringify({sheets, styles, formats}))).toEqual({
        sheets: (saved.workbook as {sheets: unknown}).sheets,
        styles: (saved.workbook as {styles: unknown}).styles,
        formats: (saved.workbook as {formats: unknown}).formats,
      });
    }),
    {numRuns: 60},
  );
});

test('a column of one look is one area, and so are columns beside each other, and no others', () => {
  const host = withScript(CODE, {declarations: []});
  host.run('paint', [
    [2, 2, 3, 3, 0],
    [2, 6, 3, 1, 0],
    [7, 1, 1, 1, 2],
  ]);
  const [sheet] = (host.save().workbook as {sheets: {styles: object; formats: object}[]}).sheets;
  expect([sheet!.styles, sheet!.formats]).toEqual([{'B2:D4': 1, 'F2:F4': 1}, {A7: 1}]);
});
