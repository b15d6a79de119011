/**
 * What the sheets themselves prove about the way in: Start here and 30-60-90 read it alike. Conditions that hold or do
 * not; `null` where a sheet that they speak of is missing.
 */
import type {Formula} from '../blocks/block';
import {isBlank, isFilled} from '../formula/conditions';
import type {ColumnKey} from '../rows';
import type {OtherSheets} from '../template';

/** Values from before the cycle that make a baseline worth its name. */
const ENOUGH_VALUES = 12;

export const hasNorthStar = ({kpis}: OtherSheets): Formula | null =>
  kpis ? `COUNTIF(${kpis.role};"North-Star")=1` : null;

export const hasDrivers = ({kpis}: OtherSheets): Formula | null => (kpis ? `COUNTA(${kpis.drives})>0` : null);

/** Every KPI has something in each of these columns. */
export function describesKpis({kpis}: OtherSheets, columns: readonly ColumnKey<'kpis'>[]): Formula | null {
  if (!kpis) return null;
  const lacking = columns.map((key) => isBlank(kpis[key])).join('+');
  return `IF(COUNTA(${kpis.name})>0;SUMPRODUCT(${isFilled(kpis.name)}*(${lacking}>0))=0;FALSE)`;
}

export const hasBaselines = ({kpis}: OtherSheets): Formula | null =>
  kpis
    ? `IF(COUNTA(${kpis.name})>0;COUNTIF(${kpis.n};">=${ENOUGH_VALUES}")>=COUNTA(${kpis.name});FALSE)`
    : null;

/** One that is judged: with its KPI, or a value. */
export const hasGuardrail = ({guardrails}: OtherSheets): Formula | null =>
  guardrails
    ? `${['OK', 'Watch', 'Tripped', 'Unverified'].map((word) => `COUNTIF(${guardrails.status};"${word}")`).join('+')}>0`
    : null;

type Range = readonly [least: number, most: number];

const numberOfObjectives = (id: string): Formula => `SUMPRODUCT(${isFilled(id)}*ISERROR(FIND(".";${id})))`;

export function hasObjectives({okrs}: OtherSheets, [least, most]: Range): Formula | null {
  if (!okrs) return null;
  const count = numberOfObjectives(okrs.id);
  return `AND(${count}>=${least};${count}<=${most})`;
}

/** There is an objective, and each has so many key results. */
export function hasKeyResults({okrs}: OtherSheets, [least, most]: Range): Formula | null {
  if (!okrs) return null;
  const {id} = okrs;
  const results = `COUNTIF(${id};${id}&".*")`;
  const isOff = `((${results}<${least})*ISERROR(FIND(".";${id}))+(${results}>${most})>0)`;
  return `AND(${numberOfObjectives(id)}>0;SUMPRODUCT(${isFilled(id)}*${isOff})=0)`;
}

/** All of them; `null` where one of them is. */
export function together(...conditions: readonly (Formula | null)[]): Formula | null {
  return conditions.includes(null) ? null : `AND(${conditions.join(';')})`;
}
