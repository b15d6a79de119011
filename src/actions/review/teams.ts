/** Whose an id, a KPI or a guardrail is: the teams of the rows that it is about, pushes or protects. */
import {keyOf} from '../../okr/known';
import {nameBook} from '../../okr/name-list';
import {parentId} from '../../okr/okr-tree';
import {type Book, textIn} from '../book';

export interface Teams {
  /** null: everybody's. */
  readonly ofId: (id: string) => readonly string[] | null;
  readonly ofKpi: (kpi: string) => readonly string[] | null;
  readonly ofGuardrail: (name: string) => readonly string[] | null;
}

const isUnder = (id: string, above: string): boolean => {
  for (let at: string | null = keyOf(id); at !== null; at = parentId(at))
    if (at === keyOf(above)) return true;
  return false;
};

/** What belongs to no team is everybody's, so that nothing is lost by choosing one. */
const some = (teams: readonly string[]): readonly string[] | null => {
  const each = [...new Map(teams.filter(Boolean).map((team) => [keyOf(team), team])).values()];
  return each.length > 0 ? each : null;
};

export function teamsIn(book: Book): Teams {
  const names = nameBook();
  for (const {name} of book.rows('kpis')) names.add(textIn(name));
  const rows = book.rows('okrs').map((row) => ({
    id: textIn(row.id).trim(),
    team: textIn(row.ofTeam).trim(),
    kpis: names.keysIn(textIn(row.kpi)),
  }));
  const pushing = (kpi: string): string[] => {
    const key = names.add(kpi);
    return rows.filter(({kpis}) => kpis.includes(key)).map(({team}) => team);
  };
  const scopes = new Map(
    book
      .rows('guardrails')
      .map(({name, scope, kpi}) => [keyOf(textIn(name)), {scope: textIn(scope), kpi: textIn(kpi)}]),
  );
  return {
    ofId: (id) => some(rows.filter((row) => keyOf(row.id) === keyOf(id)).map(({team}) => team)),
    ofKpi: (kpi) => some(pushing(kpi)),
    ofGuardrail: (name) => {
      const known = scopes.get(keyOf(name));
      if (!known || keyOf(known.scope) === 'all') return null;
      const ids = known.scope.split(/[,;\s]+/).filter(Boolean);
      const covered = rows.filter(({id}) => ids.some((one) => isUnder(id, one)));
      return some([...covered.map(({team}) => team), ...(known.kpi === '' ? [] : pushing(known.kpi))]);
    },
  };
}
