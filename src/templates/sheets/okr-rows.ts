/** Pieces of formulas about the rows of OKRs. */
import {isBlank, isFilled, isMore, isSame, isWord} from '../formula/conditions';
import {lookedUp, orElse} from '../formula/each';
import type {ColumnKey} from '../rows';
import type {References} from '../template';

type Okrs = References<ColumnKey<'okrs'>>;

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

/** A value so many times as large as start and target is in another unit, or a slip of the finger … */
export const FAR = 3;
/** … and beyond this it is no overshoot any more: minutes among hours, a share among percentages. */
export const FAR_BEYOND_DOUBT = 20;

/** Whether Now is so many times as large as start and target. */
export function isFar({of}: Okrs, times: number): string {
  const sizeOf = (typed: string): string => `ABS(${orElse(typed, '0')})`;
  const [start, target] = [sizeOf(of.start), sizeOf(of.target)];
  const isBeyond = (from: string): string => isMore(`ABS(${of.now})`, `${times}*${from}`);
  return `ISNUMBER(${of.now})*ISNUMBER(${of.target})*(${start}+${target}>0)*${isBeyond(start)}*${isBeyond(target)}>0`;
}

/** Natural limits are 5.32 mean moving ranges apart: two times 2.66. */
const RANGES_BETWEEN_LIMITS = '532/100';

/** How far a typed value is from the newest of its KPI, in numbers of which the mean moving range is one. */
function distance({of, sheet: {kpis}}: Okrs, ranges: string): string {
  const value = lookedUp(of.kpi, kpis!.name, kpis!.latest);
  const [upper, lower] = [kpis!.upper, kpis!.lower].map((limit) => lookedUp(of.kpi, kpis!.name, limit));
  const range = `(${upper}-${lower})/(${RANGES_BETWEEN_LIMITS})`;
  return `ISNUMBER(${of.current})*ISNUMBER(${value})*IFERROR(ABS(${of.current}-${value})>${range}*${ranges};FALSE)>0`;
}

/** Whether a typed Current is another one than its KPI says. */
export const isUnlikeItsKpi = (references: Okrs): string =>
  references.sheet.kpis ? distance(references, '1') : 'FALSE';

/**
 * Whether it can't be a value of its KPI at all, of which there is one of about that day: of the same day it may be one
 * moving range away, of another week two, which one step in thirteen exceeds. A segment has values of its own.
 */
export function contradictsItsKpi(references: Okrs): string {
  const {of, names, sheet} = references;
  if (!sheet.kpis) return 'FALSE';
  const day = lookedUp(of.kpi, sheet.kpis.name, sheet.kpis.latestDate);
  const isOfThatTime = `ISNUMBER(${of.lastCheckIn})*IFERROR(${day}>=${of.lastCheckIn}-${names.checkInDays};FALSE)`;
  const ranges = `IF(${isSame(of.lastCheckIn, day)};1;2)`;
  return `${isBlank(of.segment)}*${isOfThatTime}*(${distance(references, ranges)})>0`;
}
