import type {CustomFunction} from '../src/functions/define';

export function stubsFor(functions: readonly CustomFunction[]): string;
