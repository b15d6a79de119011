// The reference of the custom functions as the sidebar shows it, made from their declarations as plain data: the sidebar
// needs to explain them, not to compute them.
import {answer, cellText, isRange, worked} from './worked-example.mjs';

const ANSWERED = 3;

/** Examples that answer, single values first: they can be read without looking at any cells. */
function examplesOf(declared) {
  const answered = declared.examples.filter(
    ({args}) =>
      !answer(declared, args).error && !cellText(firstOf(answer(declared, args).result)).startsWith('⚠'),
  );
  const isPlain = ({args}) => !args.some(isRange) && !isRange(answer(declared, args).result);
  const plain = answered.filter(isPlain).slice(0, ANSWERED);
  return (plain.length > 0 ? plain : answered.slice(0, 1)).map((example) => shownExample(declared, example));
}

const firstOf = (result) => (isRange(result) ? result[0][0] : result);

function shownExample(declared, example) {
  const {formula, result, columns} = worked(declared, example, ';');
  const tableOf = (isAnswer) => columns.filter((column) => column.isAnswer === isAnswer);
  return {
    formula,
    note: example.note ?? '',
    result: isRange(result) ? '' : cellText(result) || 'blank',
    reads: tableOf(false).map(({title, cells}) => ({title, cells})),
    answers: isRange(result)
      ? tableOf(true).map(({title, cells}) => ({title: title.replace('→ ', ''), cells}))
      : [],
  };
}

export function referenceOf(functions, groups) {
  return functions.map((declared) => {
    const {name, group, summary, returns, formula, source, refuses, ours = {}, params} = declared;
    return {
      name,
      group: groups[group],
      summary,
      returns,
      formula,
      source,
      refuses,
      params: params.map((param) => ({name: param.name, help: param.help, optional: param.optional})),
      ours,
      examples: examplesOf(declared),
    };
  });
}
