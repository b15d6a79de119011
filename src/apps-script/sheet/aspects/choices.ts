import {quoted} from '../../../templates/formula/a1';
import type {ChoiceRun} from '../../../templates/sheet-plan';
import type {Step} from '../../change/journal';
import {a1Of, around, clipped, fill, matrixOf, rangeOf, type Size} from '../areas';

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

type Validations = (Validation | null)[][];

interface Lack {
  readonly run: ChoiceRun;
  readonly range: GoogleAppsScript.Spreadsheet.Range | null;
  readonly before: Validations;
}

function lackOf(sheet: Sheet, run: ChoiceRun, size: Size): Lack[] {
  const there = clipped(run.area, size);
  const range = there && rangeOf(sheet, there);
  const before = range?.getDataValidations() ?? [];
  const cells = before.flat();
  const isWhole = there?.rows === run.area.rows && cells.every((one) => one !== null);
  const isRight = isWhole && cells.every((one) => isOurs(one, run)) && isAsPlanned(cells[0] ?? null, run);
  return isRight ? [] : [{run, range, before}];
}

function putBack(range: GoogleAppsScript.Spreadsheet.Range | null, before: Validations): void {
  if (before.flat().every((one) => one === null)) range?.clearDataValidations();
  else range?.setDataValidations(before);
}

/** All columns that lack something in one matrix, with what the cells between them have. */
function restoreTogether(spreadsheet: Spreadsheet, sheet: Sheet, lacks: readonly Lack[], size: Size): Step {
  const frame = around(lacks.map(({run}) => run.area));
  const there = clipped(frame, size);
  const range = there && rangeOf(sheet, there);
  const before = range?.getDataValidations() ?? [];
  return {
    apply: () => {
      const after = matrixOf(frame, null).map((line, r) => line.map((_, c) => before[r]?.[c] ?? null));
      for (const {run} of lacks) {
        const {row, column, rows} = run.area;
        const ours = build(spreadsheet, run);
        for (const line of after.slice(row - frame.row, row - frame.row + rows)) {
          const at = column - frame.column;
          if (isOurs(line[at] ?? null, run)) line.fill(ours, at, at + run.area.columns);
        }
      }
      rangeOf(sheet, frame).setDataValidations(after);
    },
    revert: () => putBack(range, before),
  };
}

/** Where somebody has put a validation of their own into cells of the column, theirs stays in those cells. */
export function restoreChoices(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  runs: readonly ChoiceRun[],
  size: Size,
): Step[] {
  const lacks = runs.flatMap((run) => lackOf(sheet, run, size));
  if (lacks.length > FEW_RUNS) return [restoreTogether(spreadsheet, sheet, lacks, size)];
  return lacks.map(
    ({run, range, before}): Step => ({
      apply: () => {
        const ours = build(spreadsheet, run);
        if (!range || before.flat().every((one) => isOurs(one, run)))
          rangeOf(sheet, run.area).setDataValidation(ours);
        else range.setDataValidations(before.map((row) => row.map((one) => (isOurs(one, run) ? ours : one))));
      },
      revert: () => putBack(range, before),
    }),
  );
}
