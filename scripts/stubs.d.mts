import type {Documented} from '../src/functions/define';

export function stubsFor(functions: readonly Documented[]): string;
