import type {Known} from '../okr/known';
import {textIn} from './book';

type Owned = {readonly owner: Known<string>} | null | undefined;

/** Who owns a key result: the first that is named by its row, by its KPI, by its objective; '' where nobody is. */
export const ownerOf = (...rows: readonly Owned[]): string =>
  rows.map((row) => textIn(row?.owner ?? null).trim()).find(Boolean) ?? '';
