/** REGEXMATCH, which the engine lacks, REGEXEXTRACT, which it answers as Excel does, and REGEXREPLACE, which knows no `(?i)`. */
import {EvaluationError, type FunctionResultObject, helpers, registries} from '@odoo/o-spreadsheet';

const {arg, toString: textOf} = helpers;

/** Google's regular expressions are RE2's; what RE2 shares with JavaScript is what formulas use. */
function pattern(text: string, name: string): RegExp | EvaluationError {
  const insensitive = text.startsWith('(?i)');
  try {
    return new RegExp(insensitive ? text.slice(4) : text, insensitive ? 'iu' : 'u');
  } catch {
    return new EvaluationError(
      `Function ${name} parameter 2 value "${text}" is not a valid regular expression.`,
      '#REF!',
    );
  }
}

export function registerRegularExpressions(): void {
  const {functionRegistry} = registries;

  functionRegistry.replace('REGEXMATCH', {
    description: 'Whether a piece of text matches a regular expression.',
    category: 'Text',
    args: [
      arg('text (string)', 'The text to be tested.'),
      arg('regular_expression (string)', 'The expression to test against.'),
    ],
    compute(text, expression) {
      const found = pattern(textOf(expression as FunctionResultObject), 'REGEXMATCH');
      return found instanceof RegExp ? {value: found.test(textOf(text as FunctionResultObject))} : found;
    },
  });

  functionRegistry.replace('REGEXEXTRACT', {
    description:
      'The first part of a text that matches a regular expression; of one with groups, the groups.',
    category: 'Text',
    args: [
      arg('text (string)', 'The text to be searched.'),
      arg('regular_expression (string)', 'The expression; what it has in brackets is what is given.'),
    ],
    compute(text, expression) {
      const found = pattern(textOf(expression as FunctionResultObject), 'REGEXEXTRACT');
      if (!(found instanceof RegExp)) return found;
      const match = found.exec(textOf(text as FunctionResultObject));
      if (!match) return new EvaluationError('Function REGEXEXTRACT found no match.', '#N/A');
      const groups = match.length > 1 ? match.slice(1) : [match[0]];
      // Groups stand side by side: a column of the matrix each.
      return groups.length === 1 ? {value: groups[0] ?? ''} : groups.map((group) => [{value: group ?? ''}]);
    },
  });

  functionRegistry.replace('REGEXREPLACE', {
    description: 'A text with every part that matches a regular expression replaced.',
    category: 'Text',
    args: [
      arg('text (string)', 'The text, a part of which is replaced.'),
      arg('regular_expression (string)', 'The expression; every part that matches it is replaced.'),
      arg('replacement (string)', 'What comes in its place; $1 is what the first brackets found.'),
    ],
    compute(text, expression, replacement) {
      const found = pattern(textOf(expression as FunctionResultObject), 'REGEXREPLACE');
      if (!(found instanceof RegExp)) return found;
      const every = new RegExp(found.source, `${found.flags}g`);
      const by = textOf(replacement as FunctionResultObject);
      return {value: textOf(text as FunctionResultObject).replace(every, by)};
    },
  });
}
