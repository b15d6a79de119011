import type {Documented} from '../src/functions/define';

export function docPages(functions: readonly Documented[]): Map<string, string>;
