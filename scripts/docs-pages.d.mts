import type {CustomFunction} from '../src/functions/define';

export function docPages(functions: readonly CustomFunction[]): Map<string, string>;
