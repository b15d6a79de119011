/** Whose rows a Dashboard shows: all of them, or those of one team and the KPIs that they name. Pieces of formulas. */
import {literal} from '../../formula/a1';
import {isBlank, isFilled, isSame} from '../../formula/conditions';
import {each} from '../../formula/each';
import type {PageReferences} from '../../template';
import {objectiveOf} from '../okr-rows';

export interface Scope {
  /** Which rows of each table are meant; `null` where there is no such table. */
  readonly kpis: string | null;
  readonly okrs: string | null;
  readonly guardrails: string | null;
  readonly decisions: string | null;
}

export function scopeOf({sheet, at}: PageReferences, isOfTeam: boolean): Scope {
  const {kpis, okrs, guardrails, decisions} = sheet;
  const filled = (range: string | undefined): string | null => (range ? isFilled(range) : null);
  const all: Scope = {
    kpis: filled(kpis?.name),
    okrs: filled(okrs?.id),
    guardrails: filled(guardrails?.name),
    decisions: decisions ? `(${isFilled(decisions.about)}+${isFilled(decisions.decision)}>0)` : null,
  };
  if (!isOfTeam) return all;
  if (!okrs) return {kpis: kpis ? 'FALSE' : null, okrs: null, guardrails: null, decisions: null};
  const team = at('team');
  const ofTeam = (range: string, of: string): string =>
    isMoreThanNone(`COUNTIFS(${of};${range};${okrs.ofTeam};${team})`);
  const isNamed = (range: string): string => `IF(${isBlank(range)};FALSE;${ofTeam(range, okrs.kpi)})`;
  // Those that watch a KPI of the team, that protect one of its rows, or all of them.
  const ofGuardrails = guardrails
    ? each(
        `(${isFilled(guardrails.name)})*((${isSame(guardrails.scope, '"All"')})+(${isNamed(guardrails.kpi)})+` +
          `IFERROR(REGEXMATCH(", "&${guardrails.scope}&",";${protecting(okrs, team)});FALSE)>0)`,
      )
    : null;
  const isOfGuardrail = (range: string): string =>
    guardrails && ofGuardrails
      ? `+ISNUMBER(MATCH(${range};FILTER(${guardrails.name};${ofGuardrails});0))`
      : '';
  return {
    okrs: isSame(okrs.ofTeam, team),
    kpis: kpis ? each(isNamed(kpis.name)) : null,
    guardrails: ofGuardrails,
    decisions: decisions
      ? each(
          `IF(${isBlank(decisions.about)};FALSE;(${ofTeam(decisions.about, okrs.id)})+(${ofTeam(decisions.about, okrs.kpi)})${isOfGuardrail(decisions.about)}>0)`,
        )
      : null,
  };
}

const isMoreThanNone = (count: string): string => `${count}>0`;

/** A pattern that finds an id of the team, or that of an objective above it, in a list of ids. */
function protecting(okrs: NonNullable<PageReferences['sheet']['okrs']>, team: string): string {
  const ids = `FILTER(${okrs.id};${isSame(okrs.ofTeam, team)})`;
  const all = `VSTACK(${ids};${each(objectiveOf(ids))})`;
  const escaped = `SUBSTITUTE(TEXTJOIN("|";TRUE;${all});".";"[.]")`;
  return `"[,; ]("&IFERROR(${escaped};"-")&")[,; ]"`;
}

/** How many rows of a table are meant and meet a further condition. */
export const countOf = (scope: string, condition = '1'): string => `SUMPRODUCT((${scope})*(${condition}))`;

/** What is said where no row of OKRs is meant: of a team that none names, not that there are none. */
export const noRow = ({sheet: {okrs}}: PageReferences, none: string): string =>
  okrs
    ? `IF(COUNTA(${okrs.id})=0;${literal(none)};"No row of OKRs names this team under Team.")`
    : literal(none);

/** Some columns of the rows that are meant, one beside the other; blank where there are none. */
export const rowsOf = (columns: string, scope: string): string => `IFERROR(FILTER(${columns};${scope});"")`;
