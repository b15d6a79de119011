/** Formulas as people and scripts write them, and as the engine's parser wants them. */

/**
 * Walks a formula outside texts (`"…"`) and quoted sheet names (`'…'`), telling for every character whether it stands
 * directly inside an array literal.
 */
function* outsideTexts(formula: string): Generator<{char: string; inArray: boolean; plain: boolean}> {
  const open: string[] = [];
  let quote = '';
  for (const char of formula) {
    if (quote) {
      if (char === quote) quote = '';
      yield {char, inArray: false, plain: false};
      continue;
    }
    if (char === '"' || char === "'") {
      quote = char;
      yield {char, inArray: false, plain: false};
      continue;
    }
    if (char === '(' || char === '{') open.push(char);
    if (char === ')' || char === '}') open.pop();
    yield {char, inArray: open.at(-1) === '{', plain: true};
  }
}

/** A workbook's formulas are asked about again and again, at every reading of a sheet: so many answers are kept. */
const KEPT = 4000;

function remembered(answer: (formula: string) => string): (formula: string) => string {
  const known = new Map<string, string>();
  return (formula) => {
    const former = known.get(formula);
    if (former !== undefined) return former;
    if (known.size >= KEPT) known.clear();
    const own = answer(formula);
    known.set(formula, own);
    return own;
  };
}

/** Semicolons between arguments become commas; those between the rows of an array literal stay. */
export const withCommas = remembered((formula) => {
  if (!formula.includes(';')) return formula;
  let out = '';
  for (const {char, inArray, plain} of outsideTexts(formula))
    out += plain && char === ';' && !inArray ? ',' : char;
  return out;
});

/** The form in which two writings of one formula meet: no blanks outside texts, as the engine gives formulas back. */
export const compact = remembered((formula) => {
  let out = '';
  for (const {char, plain} of outsideTexts(formula)) if (!plain || !/\s/.test(char)) out += char;
  return out;
});

/** What goes into the engine; `written` remembers the original so that getFormula can give it back. */
export function asEngineWrites(formula: string, written?: Map<string, string>): string {
  const own = withCommas(formula);
  written?.set(compact(own), formula);
  return own;
}

/** The formula as it was written, as far as no row, column or sheet has moved since; else the engine's own form. */
export const asWritten = (formula: string, written: ReadonlyMap<string, string>): string =>
  written.get(compact(formula)) ?? formula;
