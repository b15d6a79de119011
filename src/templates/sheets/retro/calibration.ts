/** What was said at half-time, and how much of it came true: over all closed cycles, owners and forecast apart. */
import type {Block, Formula} from '../../blocks/block';
import type {ColumnKey} from '../../rows';
import type {PageReferences} from '../../template';
import {isClosed, scoreOf} from './terms';

/** From, below, in percent; the last of them holds 100, too. */
const BANDS = [
  [70, 101],
  [30, 70],
  [0, 30],
] as const;

type Said = ColumnKey<'archive'> & ('confidence' | 'chance');

/** Rows of which both is known: what was said, and whether it came true. Text is no number, whatever it is compared with. */
function told({names, sheet: {archive}}: PageReferences, said: Said) {
  const [value, score] = [archive![said], scoreOf(archive!)];
  const bar = `IF(ISNUMBER(${archive!.bar});${archive!.bar};${names.bar})`;
  return {
    value: `IF(ISNUMBER(${value});${value};0)`,
    known: `ISNUMBER(${value})*ISNUMBER(${score})`,
    reached: `IFERROR(${score}>=${bar}-1/1000000000;FALSE)`,
  };
}

function band(references: PageReferences, said: Said, [from, below]: (typeof BANDS)[number]): Formula {
  const {value, known, reached} = told(references, said);
  const inside = `${known}*(${value}>=${from}/100)*(${value}<${below}/100)`;
  const [all, came] = [`SUMPRODUCT(1*(${inside}))`, `SUMPRODUCT(${inside}*${reached})`];
  const name = `${from}–${Math.min(below, 100)}%`;
  return (
    `IFERROR(IF(${isClosed(references, 2)};IF(${all}=0;"said ${name}: nobody did yet";` +
    `"said ${name}: "&${came}&" of "&${all}&" came true");"");"")`
  );
}

/** What was said on average beside what came true: too sure, too careful, or about right. */
function mean(references: PageReferences, said: Said, who: string): string {
  const {value, known, reached} = told(references, said);
  const all = `SUMPRODUCT(1*(${known}))`;
  // Twice, so that a half does not go up or down with the order of the rows.
  const share = (sum: string): string => `ROUND(ROUND(100*SUMPRODUCT(${known}*${sum})/${all};6);0)&"%"`;
  return `IF(${all}=0;"";"${who} said "&${share(value)}&" on average, "&${share(reached)}&" came true")`;
}

export function calibrationSays(references: PageReferences): Formula {
  if (!references.sheet.archive) return '';
  const both = [mean(references, 'confidence', 'owners'), mean(references, 'chance', 'the forecast')];
  return (
    `=IFERROR(IF(${isClosed(references, 2)};TEXTJOIN(" · ";TRUE;${both.join(';')});` +
    `"Waits for a second closed cycle: of one alone nobody can tell judgement from luck.");"")`
  );
}

export function calibration(references: PageReferences): Block {
  const {archive} = references.sheet;
  const of =
    (said: Said) =>
    (_: unknown, row: number): Formula =>
      archive ? band(references, said, BANDS[row]!) : '""';
  return {
    kind: 'spill',
    rows: BANDS.length,
    columns: [
      {title: 'Owners, at half-time', span: 6, each: of('confidence')},
      {title: 'Forecast, at half-time', span: 4, each: of('chance')},
    ],
  };
}
