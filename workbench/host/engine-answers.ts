/** Functions that engine and Google Sheets both have, where the engine's answer is another one. */
import {type FunctionResultObject, helpers, type Matrix, registries} from '@odoo/o-spreadsheet';

type Given = Matrix<FunctionResultObject> | FunctionResultObject | undefined;
type Compute = (typeof registries.functionRegistry.mapping)[string];

const isError = (arg: Given): boolean => !Array.isArray(arg) && helpers.isEvaluationError(arg?.value);

const hasSeveral = (arg: Given): boolean =>
  Array.isArray(arg) && (arg.length > 1 || (arg[0]?.length ?? 0) > 1);

/** These take one value for a table of one cell. */
const takeOne = new Set(['SORT', 'SORTN']);

/**
 * A function that wants a range throws when it is given an error in its place, and nothing around it can catch that:
 * here the error is its result, as for every other function.
 */
function givingErrorsBack(name: string, compute: Compute): Compute {
  return function (...given) {
    try {
      return compute.apply(this, given);
    } catch (thrown) {
      const error = given.find(isError);
      if (error) return error;
      const [first, ...rest] = given;
      if (!takeOne.has(name) || Array.isArray(first) || first === undefined) throw thrown;
      return compute.apply(this, [[[first]], ...rest]);
    }
  };
}

/** Once: each mend goes around what was there before. */
export function registerEngineAnswers(): void {
  const {functionRegistry} = registries;
  const {mapping} = functionRegistry;

  // Where names are spelt with underscores the engine has a point.
  functionRegistry.replace('ARRAY_CONSTRAIN', {...functionRegistry.get('ARRAY.CONSTRAIN')});

  // `a&b` is CONCATENATE(a, b) to the engine, which joins all cells of both into one text.
  const joinAll = mapping.CONCATENATE!;
  const joinPairs = mapping.CONCAT!;
  mapping.CONCATENATE = function (...given) {
    const byElement = given.length === 2 && given.some(hasSeveral);
    return (byElement ? joinPairs : joinAll).apply(this, given);
  };

  for (const name of functionRegistry.getKeys()) {
    const {args} = functionRegistry.get(name);
    if (args.some(({acceptMatrixOnly}) => acceptMatrixOnly))
      mapping[name] = givingErrorsBack(name, mapping[name]!);
  }
}
