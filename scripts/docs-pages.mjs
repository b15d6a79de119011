// Turns the custom functions' declarations into their docs. Results are computed by calling the functions, so that a
// page cannot promise what the code does not do.
import {answer, cellText, isRange, typed, withoutTail, worked} from './worked-example.mjs';

/** Wider than this no page can be read: every argument then has a table of its own. */
const WIDEST_TABLE = 16;

/** Signs that Markdown would read as markup. */
const plain = (text) => text.replace(/[\\|<>*`]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' ');

const signature = ({name, params}) =>
  `${name}(${params.map((param) => (param.optional ? `[${param.name}]` : param.name)).join(', ')})`;

/** A value as a cell shows it, where Markdown leaves it alone. */
const shown = (value) => plain(cellText(value));

const table = (rows) => {
  const [head, ...body] = rows;
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
};

const noted = (text, note) => (note ? `${text} – ${plain(note)}` : text);

function valueExamples(declared) {
  const examples = declared.examples.filter(
    ({args}) => !args.some(isRange) && !Array.isArray(answer(declared, args).result),
  );
  if (!examples.length) return [];
  const rows = examples.map(({args, note}) => {
    const {result, error} = answer(declared, args);
    const outcome = error ? `\`#ERROR!\` ${plain(error)}` : result === null ? '*blank*' : shown(result);
    return [
      `\`=${declared.name}(${withoutTail(args, declared).map(typed).join(', ')})\``,
      noted(outcome, note),
    ];
  });
  return [table([['formula', 'result'], ...rows])];
}

function rangeExamples(declared) {
  return declared.examples
    .filter(({args}) => args.some(isRange) || Array.isArray(answer(declared, args).result))
    .map((example) => {
      const {formula, error, columns} = worked(declared, example, ', ');
      const shownColumns = columns.map(({part, title, cells, isAnswer}) => ({
        part,
        title: plain(title),
        cells: cells.map((cell) => (isAnswer && cell ? `**${plain(cell)}**` : plain(cell))),
      }));
      const parts = columns.length > WIDEST_TABLE ? byPart(shownColumns) : [shownColumns];
      return [
        noted(`\`${formula}\``, example.note) + (error ? `: \`#ERROR!\` ${plain(error)}` : ''),
        '',
        parts.map(sheet).join('\n\n'),
      ].join('\n');
    });
}

/** The columns of each argument, and those of the answer. */
function byPart(columns) {
  const parts = new Map();
  for (const column of columns) parts.set(column.part, [...(parts.get(column.part) ?? []), column]);
  return [...parts.values()];
}

/** Columns side by side, with the rows' numbers. */
function sheet(columns) {
  const height = Math.max(...columns.map(({cells}) => cells.length));
  const body = Array.from({length: height}, (_, r) => [
    String(r + 2),
    ...columns.map(({cells}) => cells[r] ?? ''),
  ]);
  return table([['', ...columns.map(({title}) => title)], ...body]);
}

/** What works comes first: the single values, unless all of them are refused. */
function examplesOf(declared) {
  const isRefused = ({args}) =>
    'error' in answer(declared, args) || Array.isArray(answer(declared, args).result);
  const [first, second] = [valueExamples(declared), rangeExamples(declared)];
  return declared.examples.every((one) => one.args.some(isRange) || isRefused(one))
    ? [...second, ...first]
    : [...first, ...second];
}

const generated = '<!-- Generated from the declarations in src/functions by `npm run docs`. Do not edit. -->';

function pageFor(declared) {
  const {name, summary, params, returns, formula, source, refuses} = declared;
  return [
    generated,
    `# ${name}`,
    plain(summary),
    `\`=${signature(declared)}\``,
    '## Arguments',
    table([
      ['argument', 'what belongs there'],
      ...params.map((param) => [
        `\`${param.name}\`${param.optional ? ' (optional)' : ''}`,
        plain(param.help),
      ]),
    ]),
    '## What comes back',
    plain(returns),
    '## Examples',
    ...examplesOf(declared),
    '## How it is computed',
    plain(formula),
    `Source: ${plain(source)}`,
    '## What it refuses',
    refuses.map((condition) => `- ${plain(condition)}`).join('\n'),
    '[All functions](../functions.md)',
    '',
  ].join('\n\n');
}

const rules = `## The same for all of them

- **Any argument may be a value, a cell or a range.** One formula for a whole column – \`=KR_PROGRESS(H5:H, I5:I, J5:J)\` – is quicker than one in every row, and rows can be added without copying it. Ranges must be of the same size; a single value counts for every row. Blank rows at the end give no answer.
- **A block** is several columns of one sheet side by side, in the order that its argument names: \`HSTACK(A2:A, D2:D, F2:F)\`. It must be exactly as wide; rows with a blank first cell are passed over.
- **Blank is not zero**, text is not a number (\`"45%"\` typed as text is refused), and a date is a date cell, a serial number or \`yyyy-mm-dd\`.
- **Errors say what is wrong in the cell's note**, and IFERROR works. In a range one bad row does not blank the column: its cell says \`⚠ …\`, and a function that is handed a \`⚠\` passes it on.
- **Nothing reads the clock.** Today is an argument, \`as_of\`: point it at the *As of* cell of Settings.
- In spreadsheets whose decimals are written with a comma, arguments are parted by \`;\` instead of \`,\`.`;

function overview(functions) {
  const rows = functions.map((declared) => [
    `[\`${declared.name}\`](functions/${declared.name}.md)`,
    `\`${declared.params.map((param) => (param.optional ? `[${param.name}]` : param.name)).join(', ')}\``,
    plain(declared.summary),
  ]);
  return [
    generated,
    '# The custom functions',
    table([['function', 'arguments', 'what it answers'], ...rows]),
    rules,
    '',
  ].join('\n\n');
}

/** Every docs file, by its path under docs/. */
export function docPages(functions) {
  return new Map([
    ['functions.md', overview(functions)],
    ...functions.map((declared) => [`functions/${declared.name}.md`, pageFor(declared)]),
  ]);
}
