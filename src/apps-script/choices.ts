import {quoted} from '../templates/a1';
import type {ChoiceRun} from '../templates/sheet-plan';
import {a1Of, around, clipped, fill, matrixOf, rangeOf, type Size} from './areas';
import type {Step} from './journal';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

function build(spreadsheet: Spreadsheet, {choice, strict, help}: ChoiceRun): Validation {
  const builder = SpreadsheetApp.newDataValidation();
  if (choice.kind === 'list') builder.requireValueInList([...choice.values], true);
  else if (choice.kind === 'range')
    // By name, because the list may stand on a sheet that this very run makes.
    builder.requireValueInRange(spreadsheet.getRange(`${quoted(choice.sheet)}!${a1Of(choice.area)}`), true);
  else if (choice.kind === 'date') builder.requireDate();
  else if (choice.kind === 'checkbox') builder.requireCheckbox();
  else builder.requireNumberBetween(choice.min, choice.max);
  return builder.setAllowInvalid(!strict).setHelpText(help).build();
}

/** More runs than this cost less as one matrix. */
const FEW_RUNS = 2;

export function choosing(spreadsheet: Spreadsheet, runs: readonly ChoiceRun[]): ((sheet: Sheet) => void)[] {
  if (runs.length <= FEW_RUNS) {
    return runs.map((run) => (sheet) => rangeOf(sheet, run.area).setDataValidation(build(spreadsheet, run)));
  }
  const frame = around(runs.map(({area}) => area));
  return [
    (sheet) => {
      const matrix = matrixOf<Validation | null>(frame, null);
      for (const run of runs) fill(matrix, frame, run.area, build(spreadsheet, run));
      rangeOf(sheet, frame).setDataValidations(matrix);
    },
  ];
}

/** The help text is what makes a validation known as ours: it says what belongs in this column. */
const isOurs = (validation: Validation | null, {help}: ChoiceRun): boolean =>
  validation === null || validation.getHelpText() === help;

const criteria = {
  list: 'VALUE_IN_LIST',
  range: 'VALUE_IN_RANGE',
  date: 'DATE_IS_VALID_DATE',
  checkbox: 'CHECKBOX',
  number: 'NUMBER_BETWEEN',
} as const satisfies Record<ChoiceRun['choice']['kind'], string>;

/** A validation that already says what the run says; a range it refers to follows its sheet by itself. */
function isAsPlanned(validation: Validation | null, run: ChoiceRun): boolean {
  if (!validation || String(validation.getCriteriaType()) !== criteria[run.choice.kind]) return false;
  if (run.choice.kind !== 'list') return true;
  const [values] = validation.getCriteriaValues() as [unknown];
  return Array.isArray(values) && values.join('\n') === run.choice.values.join('\n');
}

/** Where somebody has put a validation of their own into cells of the column, theirs stays in those cells. */
export function restoreChoices(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  runs: readonly ChoiceRun[],
  size: Size,
): Step[] {
  return runs.flatMap((run): Step[] => {
    const there = clipped(run.area, size);
    const range = there && rangeOf(sheet, there);
    const before = range?.getDataValidations() ?? [];
    const cells = before.flat();
    const allOurs = cells.every((one) => isOurs(one, run));
    const isWhole = there?.rows === run.area.rows && cells.every((one) => one !== null);
    if (isWhole && allOurs && isAsPlanned(cells[0] ?? null, run)) return [];
    const wereNone = cells.every((one) => one === null);
    return [
      {
        apply: () => {
          const ours = build(spreadsheet, run);
          if (allOurs || !range) rangeOf(sheet, run.area).setDataValidation(ours);
          else
            range.setDataValidations(before.map((row) => row.map((one) => (isOurs(one, run) ? ours : one))));
        },
        revert: () => {
          if (wereNone) range?.clearDataValidations();
          else range?.setDataValidations(before);
        },
      },
    ];
  });
}
