/** Pieces of formulas about the rows of OKRs. */
import {isBlank, isFilled, isWord} from '../formula/conditions';
import {lookedUp} from '../formula/each';
import type {ColumnKey} from '../rows';
import type {References} from '../template';

/** A key result has a dot in its id (`O1.2`), an objective has none (`O1`). */
export const isKeyResult = (id: string): string => `ISNUMBER(FIND(".";${id}))`;

/** The id of the objective that a key result belongs to. */
export const objectiveOf = (id: string): string => `IFERROR(REGEXEXTRACT(${id};"^([^.]+)[.]");"")`;

/** What the row says, else what its KPI says. */
export function ownOrOfKpi(
  {of, sheet}: Pick<References<ColumnKey<'okrs'>>, 'of' | 'sheet'>,
  key: ColumnKey<'okrs'> & ColumnKey<'kpis'> & ('unit' | 'owner'),
): string {
  if (!sheet.kpis) return `IF(${isBlank(of[key])};"";${of[key]})`;
  return `IF(${isFilled(of[key])};${of[key]};${lookedUp(of.kpi, sheet.kpis.name, sheet.kpis[key])})`;
}

/** Who owns a row: what it says, else its KPI, else its objective. */
export function ownerOf(references: Pick<References<ColumnKey<'okrs'>>, 'of' | 'sheet'>): string {
  const {id, owner} = references.of;
  const own = ownOrOfKpi(references, 'owner');
  const ofObjective = `XLOOKUP(${objectiveOf(id)};${id};${owner};"")`;
  return `IF(IFERROR(${own}="";TRUE);IFERROR(IF(${ofObjective}="";"";${ofObjective});"");${own})`;
}

/** Findings of the sentence that the columns beside it answer. */
export function openFindings(findings: string, {of}: References<ColumnKey<'okrs'>>): string {
  const without = (text: string, finding: string): string =>
    `SUBSTITUTE(SUBSTITUTE(${text};"${finding}; ";"");"${finding}";"")`;
  const numbered = `IF(ISNUMBER(${of.target})+ISNUMBER(${of.start})>0;${without(findings, 'No number')};${findings})`;
  const threshold = `${isWord(of.type, 'At least')}+${isWord(of.type, 'At most')}`;
  const based = `IF(ISNUMBER(${of.start})+${threshold}>0;${without(numbered, 'No baseline')};${numbered})`;
  return `REGEXREPLACE(${based};"; $";"")`;
}
