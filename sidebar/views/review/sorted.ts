/** The findings as one person sees them: those of a team, in groups, what is settled folded away. */
import {keyOf} from '../../../src/okr/known';
import type {ListedFinding, Overview} from '../../../src/rpc/contract';
import {type Draft, isDismissed, isFilled, type Kept} from './kept';

export const GROUPS = ['Guardrails', 'KPIs', 'OKRs', 'Data', 'Cycle'] as const;

export interface Group {
  readonly title: (typeof GROUPS)[number];
  readonly open: readonly ListedFinding[];
  /** Decided or dismissed. */
  readonly settled: readonly ListedFinding[];
}

/** What the sidebar was told when it read the workbook, such as two time zones that differ. */
const asFinding = (warning: string): ListedFinding => ({
  key: `overview ${warning}`,
  group: 'Data',
  word: 'Note',
  tone: 'watch',
  what: warning,
  soWhat: '',
  owner: '',
  about: '',
  answer: '',
  isDone: false,
  places: [],
  repair: null,
  unexplained: '',
  teams: null,
});

const isOf = ({teams}: ListedFinding, team: string): boolean =>
  team === '' || teams === null || teams.some((one) => keyOf(one) === keyOf(team));

/** What was decided and done, and worries all the same, waits for somebody again. */
export const isDecided = ({answer, isDone}: ListedFinding): boolean => answer !== '' && !isDone;

/** Whether somebody is at it: then it stays in sight, whatever was dismissed. */
const isBegun = ({drafts}: Kept, {key}: ListedFinding): boolean => {
  const draft = drafts[key];
  return draft !== undefined && isFilled(draft);
};

export function sorted(
  findings: readonly ListedFinding[],
  {warnings}: Pick<Overview, 'warnings'>,
  kept: Kept,
): Group[] {
  const all = [...findings, ...warnings.map(asFinding)].filter((one) => isOf(one, kept.team));
  const isSettled = (one: ListedFinding): boolean =>
    !isBegun(kept, one) && (isDecided(one) || isDismissed(kept, one));
  return GROUPS.map((title) => {
    const mine = all.filter(({group}) => group === title);
    return {
      title,
      open: mine.filter((one) => !isSettled(one)),
      settled: mine.filter(isSettled),
    };
  }).filter(({open, settled}) => open.length + settled.length > 0);
}

/** What was typed about something that is not found any more, or that another team sees. */
export function orphans(findings: readonly ListedFinding[], {drafts}: Kept): [key: string, draft: Draft][] {
  const there = new Set(findings.map(({key}) => key));
  return Object.entries(drafts).filter(([key, draft]) => isFilled(draft) && !there.has(key));
}
