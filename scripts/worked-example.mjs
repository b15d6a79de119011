// An example of a custom function as people meet it: the formula, the cells that it reads, the cells that it answers with.
// Results are computed by calling the function.

/** A, B … Z, AA, AB … */
const letter = (column) =>
  column < 26 ? String.fromCharCode(65 + column) : letter(Math.floor(column / 26) - 1) + letter(column % 26);

export const isRange = (arg) => Array.isArray(arg);

/** A value as it is typed into a formula. */
export function typed(arg) {
  if (arg === null || arg === undefined || arg === '') return '""';
  if (typeof arg === 'string') return `"${arg.replaceAll('"', '""')}"`;
  if (typeof arg === 'boolean') return arg ? 'TRUE' : 'FALSE';
  return String(arg);
}

/** A value as a cell shows it. */
export function cellText(value) {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'number') return String(Number(value.toPrecision(10)));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

export function answer(declared, args) {
  try {
    return {result: declared.call(args)};
  } catch (error) {
    return {error: `${declared.name}: ${error.message}`};
  }
}

/** Optional arguments at the end that are blank are left out, as a person would leave them out. */
export function withoutTail(args, {params}) {
  const last = args.findLastIndex((arg) => arg !== '' && arg !== null && arg !== undefined);
  return args.slice(0, Math.max(last + 1, params.filter((param) => !param.optional).length));
}

/** The columns of a block have names of their own. */
const titleOf = ({name, columns}, c) => (columns ? `${name}: ${Object.keys(columns)[c] ?? '?'}` : name);

/**
 * The formula, with ranges where the example hands them over, and every column: those that it reads from row 2 on,
 * then those of its answer. `part` counts the arguments; the answer comes after the last one.
 */
export function worked(declared, {args}, separator) {
  const {result, error} = answer(declared, args);
  const columns = [];
  const formula = withoutTail(args, declared).map((arg, i) => {
    if (!isRange(arg)) return typed(arg);
    const from = letter(columns.length);
    for (let c = 0; c < arg[0].length; c++)
      columns.push({
        part: i,
        title: `${letter(columns.length)} · ${titleOf(declared.params[i], c)}`,
        cells: arg.map((row) => cellText(row[c])),
        isAnswer: false,
      });
    return `${from}2:${letter(columns.length - 1)}${arg.length + 1}`;
  });
  if (!error) {
    const rows = Array.isArray(result) ? result : [[result]];
    for (let c = 0; c < rows[0].length; c++)
      columns.push({
        part: declared.params.length,
        title: declared.cells ? `→ ${declared.cells[c]}` : '→',
        cells: rows.map((row) => cellText(row[c])),
        isAnswer: true,
      });
  }
  return {formula: `=${declared.name}(${formula.join(separator)})`, error, result, columns};
}
