/** Functions that Google Sheets has and the engine lacks, and TODAY and NOW with a clock that a test can stop. */
import {type Arg, EvaluationError, type FunctionResultObject, helpers, registries} from '@odoo/o-spreadsheet';
import {clockOf} from './clock-cells';
import {registerEngineAnswers} from './engine-answers';
import {registerRegularExpressions} from './engine-regular-expressions';
import {type FormulaContext, registerFormulaResults, type SparklineResult} from './formula-results';
import {quickenFunctions} from './quick-functions';

const {arg, toNumber, toString: textOf} = helpers;

type Cells = readonly (readonly FunctionResultObject[])[];

const cellsOf = (value: Arg): Cells => (Array.isArray(value) ? value : [[value ?? {value: null}]]);

/** Row by row, as people read a range. */
const inReadingOrder = (cells: Cells): FunctionResultObject[] =>
  (cells[0] ?? []).flatMap((_, row) => cells.map((column) => column[row]!));

/** Google refuses texts above this length. */
const longestText = 32_000;

const comparable = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : (value ?? ''));

function wildcard(text: string): RegExp {
  const escaped = text.replace(/~[*?~]|[.+^${}()|[\]\\*?]/g, (mark) => {
    if (mark.startsWith('~')) return `\\${mark[1]}`;
    return mark === '*' ? '.*' : mark === '?' ? '.' : `\\${mark}`;
  });
  return new RegExp(`^${escaped}$`, 'is');
}

type Compare = (a: unknown, b: unknown) => number;

const compare: Compare = (a, b) => {
  if (typeof a !== typeof b) return Number.NaN;
  return a === b ? 0 : (a as number | string) < (b as number | string) ? -1 : 1;
};

/** The place of a value in a list, counted from 0; -1: not there. `mode`: 0 exact, 1 next larger, -1 next smaller, 2 wildcard. */
function place(list: readonly unknown[], key: unknown, mode: number, backwards: boolean): number {
  const wanted = comparable(key);
  const order = list.map((_, i) => (backwards ? list.length - 1 - i : i));
  if (mode === 2 && typeof wanted === 'string') {
    const like = wildcard(wanted);
    return order.find((i) => typeof list[i] === 'string' && like.test(String(list[i]))) ?? -1;
  }
  const exact = order.find((i) => comparable(list[i]) === wanted && list[i] !== null);
  if (exact !== undefined || mode === 0) return exact ?? -1;
  let best = -1;
  for (const i of order) {
    const side = compare(comparable(list[i]), wanted) * mode;
    if (!(side > 0) || list[i] === null) continue;
    if (best < 0 || compare(comparable(list[i]), comparable(list[best])) * mode < 0) best = i;
  }
  return best;
}

/** What time it is for a formula, which is asked again once that has changed. */
function timeFor(asker: object, what: 'day' | 'moment'): number {
  const {workbench: port, __originCellPosition: place} = asker as FormulaContext;
  const now = clockOf(port);
  const told = what === 'day' ? Math.floor(now) : now;
  if (port && place) port.clockCells.note(what, place, told);
  return told;
}

let registered = false;

export function registerEngineFunctions(): void {
  if (registered) return;
  registered = true;
  const {functionRegistry} = registries;

  functionRegistry.replace('ARRAYFORMULA', {
    description: 'Lets a formula compute on whole ranges and spill its results.',
    category: 'Array',
    args: [arg('array_formula (any, range)', 'A range, or a formula that computes on ranges of one size.')],
    // The engine spills arrays anyway.
    compute: (value) => value ?? {value: null},
  });

  registerRegularExpressions();

  functionRegistry.replace('REPT', {
    description: 'A text repeated a number of times.',
    category: 'Text',
    args: [
      arg('text_to_repeat (string)', 'The text.'),
      arg('number_of_repetitions (number)', 'How often it stands in the result.'),
    ],
    compute(text, times) {
      const count = Math.trunc(toNumber(times as FunctionResultObject, this.locale));
      const own = textOf(text as FunctionResultObject);
      if (count < 0) return new EvaluationError('Function REPT parameter 2 must not be negative.', '#VALUE!');
      if (own.length * count > longestText)
        return new EvaluationError(
          `Text result of REPT is longer than ${longestText} characters.`,
          '#VALUE!',
        );
      return {value: own.repeat(count)};
    },
  });

  functionRegistry.replace('N', {
    description: 'A value as a number: texts are 0, TRUE is 1.',
    category: 'Info',
    args: [arg('value (any)', 'The value to read as a number.')],
    compute(value) {
      const own = (value as FunctionResultObject | undefined)?.value;
      return {value: typeof own === 'number' ? own : own === true ? 1 : 0};
    },
  });

  functionRegistry.replace('XMATCH', {
    description: 'The place of a value in a row or column.',
    category: 'Lookup',
    args: [
      arg('search_key (any)', 'The value to look for.'),
      arg('lookup_range (any, range)', 'One row or one column to look in.'),
      arg(
        'match_mode (number, optional)',
        '0: exact, 1: or the next larger, -1: or the next smaller, 2: with wildcards.',
      ),
      arg('search_mode (number, optional)', '1: from the first, -1: from the last.'),
    ],
    compute(key, range, matchMode, searchMode) {
      const list = inReadingOrder(cellsOf(range)).map(({value}) => value);
      const mode = matchMode === undefined ? 0 : toNumber(matchMode as FunctionResultObject, this.locale);
      const backwards =
        searchMode !== undefined && toNumber(searchMode as FunctionResultObject, this.locale) < 0;
      const wanted = (key as FunctionResultObject | undefined)?.value ?? null;
      const index = place(list, wanted, mode, backwards);
      return index < 0
        ? new EvaluationError(`Did not find value '${String(wanted)}' in XMATCH evaluation.`, '#N/A')
        : {value: index + 1};
    },
  });

  functionRegistry.replace('SPARKLINE', {
    description: 'A small chart inside a cell.',
    category: 'Google',
    args: [
      arg('data (any, range)', 'The values to draw.'),
      arg('options (any, range, optional)', 'Names and values: charttype, color, linewidth, max …'),
    ],
    compute(data, options): SparklineResult {
      const [names = [], values = []] = options === undefined ? [] : cellsOf(options);
      const chosen = names.map((name, i) => [textOf(name).toLowerCase(), values[i]?.value ?? null] as const);
      const numbers = inReadingOrder(cellsOf(data))
        .map(({value}) => value)
        .filter((value): value is number => typeof value === 'number');
      return {value: '', sparkline: {values: numbers, options: Object.fromEntries(chosen)}};
    },
  });

  functionRegistry.replace('TODAY', {
    description: 'The current date.',
    category: 'Date',
    args: [],
    compute() {
      return {
        value: timeFor(this, 'day'),
        format: this.locale.dateFormat,
      };
    },
  });

  functionRegistry.replace('NOW', {
    description: 'The current date and time.',
    category: 'Date',
    args: [],
    compute() {
      const {dateFormat, timeFormat} = this.locale;
      return {
        value: timeFor(this, 'moment'),
        format: `${dateFormat} ${timeFormat}`,
      };
    },
  });

  quickenFunctions();
  registerEngineAnswers();
  registerFormulaResults();
}
