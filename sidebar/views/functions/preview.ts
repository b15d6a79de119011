/** The formula that would be inserted, from what stands in the fields. */
import {argumentText} from '../../../src/okr/formula/read-call';
import type {Overview} from '../../../src/rpc/contract';
import type {FunctionEntry} from './reference';

/** What stands in the fields, by the names of the arguments. */
export type Values = Readonly<Record<string, string>>;

type Columns = Overview['columns'];

/** What an argument is filled from where our sheets have it: the text for its field, and what people call it. */
export interface Filling {
  readonly text: string;
  readonly title: string;
}

export function fillingOf({ours}: FunctionEntry, param: string, columns: Columns): Filling | null {
  const from = ours[param];
  if (from === undefined) return null;
  const keys = typeof from === 'string' ? [from] : Object.values(from);
  const there = keys.flatMap((key) => columns.find((one) => one.key === key) ?? []);
  if (there.length < keys.length) return null;
  const text = there.map(({range}) => range).join(';');
  return {
    text: there.length > 1 ? `HSTACK(${text})` : text,
    title: there.map(({title}) => title).join(', '),
  };
}

/** Every argument that our sheets have something for. */
export function fromOurs(entry: FunctionEntry, columns: Columns): Values {
  return Object.fromEntries(
    entry.params.flatMap(({name}) => {
      const filling = fillingOf(entry, name, columns);
      return filling ? [[name, filling.text]] : [];
    }),
  );
}

/** Blank arguments at the end are left out, as a person would leave them out. */
export function formulaOf(
  {name, params}: FunctionEntry,
  values: Values,
  known: (name: string) => boolean,
  names: readonly string[] = [],
): string {
  const args = params.map((param) => argumentText(values[param.name] ?? '', known, names));
  while (args.length > 0 && args[args.length - 1] === '') args.pop();
  return `=${name}(${args.join(';')})`;
}

/** `B2:B9` on a tab → as a formula on any tab writes it. */
export const rangeOn = (sheet: string, range: string): string => `'${sheet.replace(/'/g, "''")}'!${range}`;
