import {quoted} from '../../../templates/formula/a1';
import {stretches} from '../../../templates/plan/stretches';
import type {Area, ChoiceRun} from '../../../templates/sheet-plan';
import type {Step} from '../../change/journal';
import {a1Of, around, clipped, contains, fill, matrixOf, rangeOf, type Size} from '../areas';
import {type Aspect, type Call, NOTHING, type OldSheet, onNew, type Restoring} from './aspect';

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

function choosing(spreadsheet: Spreadsheet, runs: readonly ChoiceRun[]): Call[] {
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

const sorted = (values: readonly unknown[]): string => values.map(String).sort().join('\n');

/**
 * A validation that already says what the run says: a list has the same values, in whichever order people put them,
 * and a range follows its sheet by itself, as long as there is one.
 */
function isAsPlanned(validation: Validation, {choice}: ChoiceRun): boolean {
  if (String(validation.getCriteriaType()) !== criteria[choice.kind]) return false;
  const [values] = validation.getCriteriaValues() as [unknown];
  if (choice.kind === 'range') return values !== null;
  return choice.kind !== 'list' || (Array.isArray(values) && sorted(values) === sorted(choice.values));
}

type Validations = (Validation | null)[][];

/** What a part of a sheet has now, read once: a question for each column would cost as many. */
type Reading = (area: Area) => Validations;

function readingOf(sheet: Sheet, areas: readonly Area[], size: Size): Reading {
  const there = clipped(around(areas), size);
  const all: Validations = there ? rangeOf(sheet, there).getDataValidations() : [];
  return (area) => {
    const part = clipped(area, size);
    if (!part || !there) return [];
    const [top, left] = [part.row - there.row, part.column - there.column];
    return all.slice(top, top + part.rows).map((line) => line.slice(left, left + part.columns));
  };
}

/** Cells of one column that lack their choices. */
interface Lack {
  readonly run: ChoiceRun;
  readonly area: Area;
}

/**
 * Whether the choices end before the table does that they come from: rows that are added below the last one are in no
 * range. One cell of ours tells for all, since each question is a call.
 */
function endsShort(run: ChoiceRun, before: Validations): boolean {
  if (run.choice.kind !== 'range') return false;
  const own = before.flat().find((one) => one !== null && isOurs(one, run) && isAsPlanned(one, run));
  const [range] = (own?.getCriteriaValues() ?? []) as [GoogleAppsScript.Spreadsheet.Range?];
  const last = /(\d+)$/.exec(range?.getA1Notation() ?? '')?.[1];
  const {row, rows} = run.choice.area;
  return last !== undefined && Number(last) < row + rows - 1;
}

/**
 * Only cells that lack something: what is written takes with it the colours that people gave to the choices, of which
 * a script is told nothing. A validation that somebody put there stays.
 */
function lacksOf(run: ChoiceRun, beforeIn: Reading): Lack[] {
  const {area} = run;
  const before = beforeIn(area);
  const isShort = endsShort(run, before);
  const lacks = (one: Validation | null): boolean =>
    !one || (isOurs(one, run) && (isShort || !isAsPlanned(one, run)));
  return Array.from({length: area.columns}, (_, c) => area.column + c).flatMap((column) => {
    const rows = Array.from({length: area.rows}, (_, r) => r).filter((r) =>
      lacks(before[r]?.[column - area.column] ?? null),
    );
    return stretches(rows).map(([from, count]) => ({
      run,
      area: {row: area.row + from, column, rows: count, columns: 1},
    }));
  });
}

/** More calls than this nobody waits for: then all is written as one, with what stands between. */
const MOST_PATCHES = 8;

/** Everything that one call writes: as a rule a matrix of cells that lack something and cells without any choice. */
interface Patch {
  readonly frame: Area;
  readonly lacks: readonly Lack[];
  /** What stands in the part of the frame that there is. */
  readonly before: Validations;
}

function patched(lacks: readonly Lack[], beforeIn: Reading): Patch[] {
  const isFree = (frame: Area, own: readonly Lack[]): boolean =>
    beforeIn(frame).every((line, r) =>
      line.every(
        (one, c) => one === null || own.some(({area}) => contains(area, frame.row + r, frame.column + c)),
      ),
    );
  const patches: {frame: Area; lacks: readonly Lack[]}[] = [];
  for (const lack of lacks) {
    const last = patches[patches.length - 1];
    const frame = last && around([last.frame, lack.area]);
    const own = [...(last?.lacks ?? []), lack];
    if (frame && isFree(frame, own)) patches[patches.length - 1] = {frame, lacks: own};
    else patches.push({frame: lack.area, lacks: [lack]});
  }
  const few =
    patches.length <= MOST_PATCHES ? patches : [{frame: around(lacks.map(({area}) => area)), lacks}];
  return few.map((patch) => ({...patch, before: beforeIn(patch.frame)}));
}

function stepOf({spreadsheet, sheet, size}: OldSheet, {frame, lacks, before}: Patch): Step {
  const there = clipped(frame, size);
  return {
    apply: () => {
      const matrix = matrixOf(frame, null).map((line, r) => line.map((_, c) => before[r]?.[c] ?? null));
      for (const {run, area} of lacks) fill(matrix, frame, area, build(spreadsheet, run));
      rangeOf(sheet, frame).setDataValidations(matrix);
    },
    revert: () => {
      if (!there) return;
      const range = rangeOf(sheet, there);
      if (before.flat().every((one) => one === null)) range.clearDataValidations();
      else range.setDataValidations(before);
    },
  };
}

function restored(one: OldSheet): Restoring {
  const {sheet, plan, size} = one;
  const runs = [...plan.choices].sort((a, b) => a.area.column - b.area.column || a.area.row - b.area.row);
  if (runs.length === 0) return NOTHING;
  const beforeIn = readingOf(
    sheet,
    runs.map(({area}) => area),
    size,
  );
  const lacks = runs.flatMap((run) => lacksOf(run, beforeIn));
  return {steps: patched(lacks, beforeIn).map((patch) => stepOf(one, patch))};
}

export const choices: Aspect = {
  part: 'contents',
  make: (one) => onNew(one, choosing(one.spreadsheet, one.plan.choices)),
  restore: restored,
};
