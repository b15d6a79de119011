// The reference of the custom functions as the sidebar shows it, made from their declarations as plain data: the sidebar
// needs to explain them, not to compute them.
import {answer, cellText, isRange, worked} from './worked-example.mjs';

/** More push the arguments out of sight. */
const SHOWN = 2;
/** As many digits as a cell of usual width shows. */
const DIGITS = 6;

/** Examples that answer, single values first: they can be read without looking at any cells. */
function examplesOf(declared) {
  const answered = declared.examples.filter(
    ({args}) =>
      !answer(declared, args).error && !cellText(firstOf(answer(declared, args).result)).startsWith('⚠'),
  );
  const isPlain = ({args}) => !args.some(isRange) && !isRange(answer(declared, args).result);
  const plain = answered.filter(isPlain).slice(0, SHOWN);
  return (plain.length > 0 ? plain : answered.slice(0, 1)).map((example) => shownExample(declared, example));
}

const short = (text) => (/^-?\d+\.\d+$/.test(text) ? String(Number(Number(text).toPrecision(DIGITS))) : text);

const firstOf = (result) => (isRange(result) ? result[0][0] : result);

function shownExample(declared, example) {
  const {formula, result, columns} = worked(declared, example, ';');
  const tableOf = (isAnswer) =>
    columns
      .filter((column) => column.isAnswer === isAnswer)
      .map(({title, cells}) => ({title: title.replace(/^→ (?=.)/, ''), cells: cells.map(short)}));
  return {
    formula,
    note: example.note ?? '',
    result: isRange(result) ? '' : short(cellText(result)) || 'blank',
    reads: tableOf(false),
    answers: isRange(result) ? tableOf(true) : [],
  };
}

/** In the order of the questions, and under each in the order of the list. */
export function referenceOf(functions, groups) {
  const order = Object.keys(groups);
  const sorted = [...functions].sort((one, other) => order.indexOf(one.group) - order.indexOf(other.group));
  return sorted.map((declared) => {
    const {name, group, summary, returns, formula, source, refuses, ours = {}, params} = declared;
    return {
      name,
      group: groups[group],
      summary,
      returns,
      formula,
      source,
      refuses,
      // Said where it is so only: most are not, and every byte of the sidebar is loaded when it opens.
      params: params.map(({name, help, optional}) => (optional ? {name, help, optional} : {name, help})),
      ours,
      examples: examplesOf(declared),
    };
  });
}
