import type {FunctionEntry} from '../sidebar/views/functions/reference';
import type {Documented} from '../src/functions/define';

export function referenceOf(
  functions: readonly Documented[],
  groups: Readonly<Record<string, string>>,
): FunctionEntry[];
