import type {CustomFunction} from './define';
import {KR_PROGRESS} from './kr-progress';

/** Every custom function of the add-on. A new one: its file, and one line here. */
export const functions: readonly CustomFunction[] = [KR_PROGRESS];
