import fc from 'fast-check';
import {documented} from '../../src/functions';
import {callFunction} from '../../src/functions/call';
import type {Documented} from '../../src/functions/define';
import type {Argument, Cell} from '../../src/okr/cell';
import {anyArguments, anyCell, columnsFor, extremeNumbers} from './any-cells';
import {shown} from './cases';

const functions = documented();

const runs = {numRuns: 150};
const statusWords = [
  'On track',
  'At risk',
  'Off track',
  'Achieved',
  'Not started',
  'Paused',
  'Unverified',
  'No data',
];
const guardrailWords = ['OK', 'Watch', 'Tripped', 'No data'];

/** The words that a function answers with; every other function answers with figures and texts of its own. */
const words: Readonly<Record<string, readonly string[]>> = {
  KR_STATUS: statusWords,
  OKR_STATUS: statusWords,
  GUARDRAIL_STATUS: guardrailWords,
  OKR_GUARDRAIL: guardrailWords,
  KPI_SIGNAL: ['Better', 'Worse', 'Noise', 'No data'],
  OKR_PURPOSE: ['Linked', 'Strategic', 'Off tree', 'Busywork'],
  TEST_VERDICT: ['Broken split', 'Blocked', 'Too early', 'Go', 'Stop', 'Iterate'],
  TRUST_BADGE: ['No data', 'Stale', 'Incomplete', 'Invalid', 'Trusted'],
};

const figures = [
  'KR_PROGRESS',
  'KR_PACE',
  'STRETCH_TARGET',
  'TARGET_AMBITION',
  'KPI_BASELINE',
  'KPI_LATEST',
  'KPI_OUTLOOK',
  'GUARDRAIL_ROOM',
  'OKR_ROLLUP',
  'OKR_FORECAST',
  'KR_FORECAST',
  'KR_LIKELIHOOD',
  'SAMPLE_SIZE',
  'MIN_DETECTABLE_EFFECT',
  'SRM_CHECK',
  'LIFT_READOUT',
  'TEST_READOUT',
];

const findings = [
  'Output, not outcome',
  'No number',
  'No baseline',
  'No deadline',
  'No owner',
  'No KPI',
  'Two results in one',
];

/** What is wrong with one cell of an answer; nothing, when it is a finite number, a known text or blank. */
function objection(name: string, cell: unknown): string | null {
  if (cell === null) return null;
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell) || Object.is(cell, -0)) return `${cell}`;
    return words[name] || name === 'KR_CHECK' ? `a number: ${cell}` : null;
  }
  if (typeof cell !== 'string') return `a ${typeof cell}`;
  if (cell.startsWith('⚠')) return null;
  if (words[name]) return words[name].includes(cell) ? null : `an unknown word: ${cell}`;
  if (figures.includes(name)) return `a text: ${cell.slice(0, 50)}`;
  if (name !== 'KR_CHECK' || cell === 'OK') return null;
  return cell.split('; ').every((finding) => findings.includes(finding))
    ? null
    : `an unknown finding: ${cell}`;
}

function objections(name: string, answer: unknown): string[] {
  if (!Array.isArray(answer)) return [objection(name, answer)].filter((one) => one !== null);
  const widths = new Set(answer.map((row) => (Array.isArray(row) ? row.length : -1)));
  if (widths.size !== 1 || [...widths][0]! < 1) return [`rows of the widths ${[...widths].join(', ')}`];
  return answer.flat().flatMap((cell) => objection(name, cell) ?? []);
}

/** With *says* the answer is made of what is said there. */
function isSaid(name: string, args: readonly Argument[], cell: unknown): boolean {
  if (name !== 'OKR_GUARDRAIL' || typeof cell !== 'string') return false;
  // A number says something as well.
  const says = [args[5]].flat(2).map((said) => String(said ?? '').trim());
  return says.some((said) => said !== '' && cell.includes(said));
}

/** What JavaScript says where a function met what it was not made for: nobody's words, and the whole table's answer. */
const ACCIDENT =
  /Cannot (?:read|set) propert|is not (?:a function|iterable|defined)|Maximum call stack|Invalid array/;

function ask({name}: Documented, args: readonly Argument[]) {
  const answer = shown(() => callFunction(name, args));
  const said = JSON.stringify(answer);
  // Asked tens of thousands of times, and every `expect` writes down where it was called.
  if (ACCIDENT.test(said)) throw new Error(`An accident: ${said}`);
  return answer;
}
const isError = (answer: unknown): answer is {error: string} =>
  typeof answer === 'object' && answer !== null && 'error' in answer;

/** An answer as it would stand in a range: an error is a mark, what is dropped at the end is blank. */
function asRows(name: string, answer: unknown, rows: number): unknown[][] {
  if (isError(answer)) return [[`⚠ ${answer.error.slice(name.length + 2)}`]];
  const table = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  const width = table[0]!.length;
  return Array.from({length: rows}, (_, r) => table[r] ?? new Array(width).fill(null));
}

const each = functions.filter(({kind}) => kind === 'each');
const tables = functions.filter(({kind}) => kind === 'table' || kind === 'once');

test.each(functions)(
  '$name answers anything with a number, a known text or a blank, or refuses in its name',
  (declared) => {
    fc.assert(
      fc.property(fc.oneof(anyArguments(declared), extremeNumbers(declared)), (args) => {
        const answer = ask(declared, args);
        if (isError(answer))
          expect(answer.error.slice(0, declared.name.length + 2)).toBe(`${declared.name}: `);
        else {
          const others = (Array.isArray(answer) ? answer : [[answer]]).map((row: unknown[]) =>
            row.map((cell) => (isSaid(declared.name, args, cell) ? null : cell)),
          );
          expect(objections(declared.name, Array.isArray(answer) ? others : others[0]![0])).toEqual([]);
        }
      }),
      runs,
    );
  },
);

test.each(functions)('$name treats a range of one cell as the cell', (declared) => {
  const cells = fc.tuple(...declared.params.map(() => anyCell));
  fc.assert(
    fc.property(fc.oneof(cells as fc.Arbitrary<Argument[]>, anyArguments(declared)), (args) => {
      const ranged = args.map((arg) => (Array.isArray(arg) ? arg : [[arg]]) as Argument);
      expect(ask(declared, ranged)).toEqual(ask(declared, args));
    }),
    runs,
  );
});

test.each(each)('$name answers a column as it answers its cells one by one', (declared) => {
  fc.assert(
    fc.property(
      fc.integer({min: 0, max: 6}).chain((odd) => columnsFor(declared, {values: true, odd})),
      ({rows, args}) => {
        const column = asRows(declared.name, ask(declared, args), rows);
        for (let r = 0; r < rows; r++) {
          const isBlankRow = args.every((arg) => !Array.isArray(arg) || isBlankCell(arg[r]![0]));
          const cells = args.map((arg) => (Array.isArray(arg) ? arg[r]![0] : arg));
          const [alone] = asRows(declared.name, ask(declared, cells), 1);
          const expected = isBlankRow ? column[r]!.map(() => null) : padded(alone!, column[r]!.length);
          expect(column[r]).toEqual(expected);
        }
      },
    ),
    runs,
  );
});

test.each(each)('$name does not care how the rows are sorted', (declared) => {
  fc.assert(
    fc.property(
      columnsFor(declared, {values: false, odd: 2}).chain(({rows, args}) =>
        fc.record({rows: fc.constant(rows), args: fc.constant(args), order: shuffled(rows)}),
      ),
      ({rows, args, order}) => {
        const sorted = args.map((arg) => order.map((r) => (arg as Cell[][])[r]!));
        const before = asRows(declared.name, ask(declared, args), rows);
        const after = asRows(declared.name, ask(declared, sorted), rows);
        expect(after).toEqual(order.map((r) => before[r]));
      },
    ),
    runs,
  );
});

/** The arguments that lead the answer: their rows and the answer's rows belong together. Series have none. */
const leading: Readonly<Record<string, readonly string[]>> = {
  KPI_BASELINE: ['kpis'],
  KPI_LATEST: ['kpis'],
  KPI_SIGNALS: ['kpis', 'better', 'from', 'until'],
  KPI_OUTLOOK: ['kpis', 'by_date', 'level', 'better'],
  KPI_PUSHED_BY: ['names'],
  OKR_OUTLOOK: ['ids', 'starts', 'targets', 'types', 'bars', 'by_dates', 'kpis', 'from'],
  OKR_ROLLUP: ['ids', 'progress', 'weights'],
  OKR_STATUS: ['ids', 'statuses'],
  OKR_GUARDRAIL: ['ids', 'named'],
  OKR_FORECAST: ['ids', 'starts', 'targets', 'types'],
  OKR_PURPOSE: ['ids', 'kpis', 'purposes'],
  LEDGER_CHANGES: ['ledger'],
};

test.each(tables.filter(({name}) => leading[name]))(
  '$name does not care how the rows it answers are sorted',
  (declared) => {
    const examples = declared.examples.filter(
      ({args, ...rest}) => 'result' in rest && Array.isArray(args[0]) && args[0].length > 1,
    );
    const swapped = fc.record({
      args: fc.constantFrom(...examples.map(({args}) => args)),
      spoiled: fc.array(fc.tuple(fc.nat(20), fc.nat(20), anyCell), {maxLength: 3}),
      seed: fc.nat(),
    });
    fc.assert(
      fc.property(swapped, ({args, spoiled, seed}) => {
        const rows = (args[0] as Cell[][]).length;
        const leads = (place: number) => leading[declared.name]!.includes(declared.params[place]!.name);
        const given = args.map((arg) => (Array.isArray(arg) ? arg.map((row) => [...row]) : arg) as Argument);
        for (const [place, row, cell] of spoiled) {
          const arg = given[place];
          if (Array.isArray(arg) && arg[row]) (arg as Cell[][])[row]![0] = cell;
        }
        const order = Array.from({length: rows}, (_, r) => (r + seed) % rows);
        if (seed % 2) order.reverse();
        const sorted = given.map((arg, place) =>
          Array.isArray(arg) && leads(place) ? order.map((r) => (arg as Cell[][])[r]!) : arg,
        ) as Argument[];
        const before = asRows(declared.name, ask(declared, given), rows);
        const after = asRows(declared.name, ask(declared, sorted), rows);
        expect(after).toEqual(order.map((r) => before[r]));
      }),
      runs,
    );
  },
);

test('every function that looks at a whole table says which rows lead, or answers with one row', () => {
  const unknown = tables.filter(({name, examples}) => {
    const rows = examples.map((example) =>
      'result' in example && Array.isArray(example.result) ? example.result.length : 1,
    );
    return !leading[name] && Math.max(...rows) > 1;
  });
  expect(unknown.map(({name}) => name)).toEqual([]);
});

function isBlankCell(cell: Cell): boolean {
  return cell === '' || cell === null || cell === undefined;
}

function padded(row: readonly unknown[], width: number): unknown[] {
  return Array.from({length: width}, (_, i) => row[i] ?? null);
}

function shuffled(rows: number): fc.Arbitrary<number[]> {
  const places = Array.from({length: rows}, (_, r) => r);
  return fc.shuffledSubarray(places, {minLength: rows, maxLength: rows});
}
