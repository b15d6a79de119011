/** Key results of one objective of which one is easily pushed at the other's cost, and no guardrail holds that one. */
import {keyOf} from '../okr/known';
import {nameBook} from '../okr/name-list';
import {parentId} from '../okr/okr-tree';
import {conflictsIn} from '../okr/writing/checks/conflicts';
import type {OkrRow} from '../templates/rows';
import {type Book, type Read, textIn} from './book';

export interface Conflict {
  readonly objective: Read<OkrRow>;
  readonly push: string;
  readonly suffers: string;
}

const idOf = ({id}: Read<OkrRow>): string => textIn(id).trim();

/** `All`, the objective or a key result of it under *Protects*, or named by one of the rows: name and rule as one text. */
function guarding(book: Book, rows: readonly Read<OkrRow>[]): string[] {
  const ids = new Set(rows.map((row) => keyOf(idOf(row))));
  const names = nameBook();
  const all = book.rows('guardrails').map(({name, rule, scope, kpi}) => ({
    key: names.add(textIn(name)),
    scope: textIn(scope).split(',').map(keyOf),
    text: `${textIn(name)} ${textIn(kpi)} ${textIn(rule)}`,
  }));
  const named = new Set(rows.flatMap(({guardrails}) => names.keysIn(textIn(guardrails))));
  return all
    .filter(({key, scope}) => scope.some((one) => one === 'all' || ids.has(one)) || named.has(key))
    .map(({text}) => text);
}

export function conflictsOf(book: Book): Conflict[] {
  const rows = book.rows('okrs').filter((row) => idOf(row) !== '');
  return rows
    .filter((row) => parentId(idOf(row)) === null)
    .flatMap((objective) => {
      const own = rows.filter((row) => keyOf(parentId(idOf(row)) ?? '') === keyOf(idOf(objective)));
      const texts = own.map(({text, kpi}) => `${textIn(text)} ${textIn(kpi)}`.trim());
      const pairs = conflictsIn(texts, guarding(book, [objective, ...own]));
      const seen = new Set<string>();
      return pairs.flatMap(({push, suffers}) => {
        const conflict = {objective, push: idOf(own[push]!), suffers: idOf(own[suffers]!)};
        const key = `${conflict.push} ${conflict.suffers}`;
        if (seen.has(key)) return [];
        seen.add(key);
        return [conflict];
      });
    });
}
