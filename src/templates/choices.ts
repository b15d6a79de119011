import type {ListKey, TableKey} from './rows';

/** What may be typed into a column or a cell of a page. */
export type ColumnChoices =
  | {readonly kind: 'list'; readonly values: readonly string[]; readonly strict?: boolean}
  | {readonly kind: 'setting'; readonly setting: ListKey}
  | {readonly kind: 'column'; readonly table: TableKey; readonly column: string}
  | {readonly kind: 'date'}
  | {readonly kind: 'number'; readonly min: number; readonly max: number};

/** One of the people in Settings. */
export const oneOfTheOwners = {kind: 'setting', setting: 'owners'} as const satisfies ColumnChoices;
export const aDay = {kind: 'date'} as const satisfies ColumnChoices;
/** From 0% to 100%. */
export const aShare = {kind: 'number', min: 0, max: 1} as const satisfies ColumnChoices;
