import type {CustomFunction} from './define';
import {GUARDRAIL_STATUS} from './guardrail-status';
import {KR_PROGRESS} from './kr-progress';

/** Every custom function of the add-on. A new one: its file, and one line here. */
export const functions: readonly CustomFunction[] = [GUARDRAIL_STATUS, KR_PROGRESS];
