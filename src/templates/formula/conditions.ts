/**
 * Comparisons of whole columns. A cell with an error compares as FALSE: in the local engine one error in the condition of
 * an IF would otherwise take the whole column down; in Google Sheets it stays in its row either way.
 */
import {literal} from './a1';

const safely = (comparison: string): string => `IFERROR(${comparison};FALSE)`;

export const isBlank = (range: string): string => safely(`${range}=""`);

export const isFilled = (range: string): string => safely(`${range}<>""`);

export const isWord = (range: string, word: string): string => safely(`${range}=${literal(word)}`);

export const isMore = (range: string, than: string): string => safely(`${range}>${than}`);

export const isAtLeast = (range: string, bound: string): string => safely(`${range}>=${bound}`);

export const isSame = (range: string, as: string): string => safely(`${range}=${as}`);

/** Whether a cell says what is wrong with it, or is an error. */
export const isMarked = (range: string): string => `IFERROR(LEFT(${range};1)="⚠";TRUE)`;
