/** What pages ask the KPIs about the driver tree: which of them belong to it, and where their key results take them. */
import {literal} from '../formula/a1';
import {isBlank, isFilled, isWord} from '../formula/conditions';
import {each, orElse, where} from '../formula/each';
import type {ColumnKey} from '../rows';
import type {Columns, OtherSheets} from '../template';
import {isKeyResult} from './okr-rows';

type Kpis = Columns<ColumnKey<'kpis'>>;

/** Said where a tab that a page reads was deleted: its formulas then hold broken references. */
export const GONE =
  'A sheet that this page reads is gone: bring it back, or make it under Build and repair this page.';

/** A reference that is broken is the only one whose first cell cannot be had. */
export function unlessGone({kpis, okrs}: OtherSheets, says: string): string {
  const lost = [kpis?.name, okrs?.id].flatMap((range) => (range ? [`ISERROR(INDEX(${range};1))`] : []));
  return lost.length ? `IF(OR(${lost.join(';')});${literal(GONE)};${says})` : says;
}

/** The KPI that everything leads to: the first with that role; blank while none has it. */
export const northStarOf = ({name, role}: Kpis): string =>
  `IFERROR(INDEX(FILTER(${name};${isWord(role, 'North-Star')}*${isFilled(name)});1);"")`;

/** The North Star, what drives something, and what is driven by something. */
export const isInTree = ({name, role, drives}: Kpis): string =>
  `${isFilled(name)}*(${isFilled(drives)}+${isWord(role, 'North-Star')}+ISNUMBER(MATCH(${name};${drives};0))>0)`;

/** The names of its KPIs; none as long as nobody has said what drives what. */
export const treeOf = (kpis: Kpis): string =>
  where(`(COUNTIF(${kpis.drives};"?*")>0)*${isInTree(kpis)}`, kpis.name);

/** Noise is no fault of the data, as people who do not know the word take it to be. */
export const calmly = (signal: string): string => `IF(${isWord(signal, 'Noise')};"as usual";${signal})`;

/** Where a KPI stands now; its newest value while it has too few for a level. */
export const levelOf = ({level, latest}: Kpis): string =>
  `IF(${isBlank(level)};${orElse(latest, '""')};${level})`;

/** Of two key results on one KPI the first with a target counts. */
const landing = ({name}: Kpis, {okrs}: OtherSheets, value: (okrs: Columns<ColumnKey<'okrs'>>) => string) =>
  okrs
    ? each(
        `IF(${isBlank(name)};"";XLOOKUP(${name};IF(${isKeyResult(okrs.id)}*ISNUMBER(${okrs.target});${okrs.kpi};"");${value(okrs)};""))`,
      )
    : each(`IF(${isBlank(name)};"";"")`);

/** Where the key result of each KPI shall take it. */
export const targetsOf = (kpis: Kpis, sheets: OtherSheets): string =>
  landing(kpis, sheets, ({target}) => target);

/** Whether the data of a key result is not trusted, paused or not. */
const isUnverified = ({ownStatus}: Columns<ColumnKey<'okrs'>>): string => isWord(ownStatus, 'Unverified');

/**
 * Where it is likely to end: its P50; a reached one has none and stays where it is. Blank while it is too early, and
 * where nobody should rely on its data.
 */
export const forecastsOf = (kpis: Kpis, sheets: OtherSheets): string =>
  landing(
    kpis,
    sheets,
    (okrs) =>
      `IF(${isUnverified(okrs)};"";IF(ISNUMBER(${okrs.likely});${okrs.likely};` +
      `IF(${isWord(okrs.status, 'Achieved')}*ISNUMBER(${okrs.now});${okrs.now};"")))`,
  );

/** 1 where the key result that counts has a target, and data that nobody should rely on. */
export const unverifiedIn = (kpis: Kpis, sheets: OtherSheets): string =>
  `IFERROR(${landing(kpis, sheets, isUnverified)}=TRUE;FALSE)`;

/** The whole tree in one call: name, at target, +1% adds, remark, as forecast. */
export function driverImpact(kpis: Kpis, sheets: OtherSheets): string {
  const {name, drives, link, strength, centre, basis, unit} = kpis;
  return (
    `DRIVER_IMPACT(${where(isInTree(kpis), name)};${drives};${link};${strength};${each(levelOf(kpis))};` +
    `${targetsOf(kpis, sheets)};${centre};${basis};${forecastsOf(kpis, sheets)};${unit})`
  );
}
