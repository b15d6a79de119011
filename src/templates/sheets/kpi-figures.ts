/** The columns of KPIs that hold its figures: what every other sheet reads, and what the words beside its name rest on. */
import {isBlank, isFilled, isWord} from '../formula/conditions';
import {each, orElse, where} from '../formula/each';
import type {ColumnKey} from '../rows';
import type {Column, References} from '../template';

const group = 'Figures';

/** So many values before the cycle are enough to leave the cycle itself out of the baseline. */
const ENOUGH = 6;

type Kpis = References<ColumnKey<'kpis'>>;

/** The three columns of the log, as functions that look at it take them. */
const log = ({sheet}: Kpis): string | null =>
  sheet.kpiData ? `${sheet.kpiData.kpi};${sheet.kpiData.date};${sheet.kpiData.value}` : null;

/** The first day of a KPI's baseline: its own, else that of Settings. */
const baselineFrom = ({of, names}: Kpis): string =>
  each(`IF(${isBlank(of.name)};"";${orElse(of.baselineFrom, names.baselineFrom)})`);

/** The rule of a guardrail without the name in front of it, or the name's first word: `INP within CWV` of INP p95. */
function ofItself({rule, name}: NonNullable<Kpis['sheet']['guardrails']>): string {
  const first = `IFERROR(REGEXEXTRACT(${name};"^[^ ]+ ")&"";"")`;
  return `TRIM(SUBSTITUTE(SUBSTITUTE(${rule};${name};"");${first};""))`;
}

/** What stands beside a KPI on pages: the limit of its worst guardrail, else the target of the first key result on it. */
function aimOrLimit({of, sheet: {guardrails, okrs}}: Kpis): string | null {
  if (!guardrails && !okrs) return null;
  const limit = guardrails
    ? `XLOOKUP(${of.name}&"|"&${of.health};${guardrails.kpi}&"|"&${guardrails.status};${ofItself(guardrails)};"")`
    : '""';
  const way = (type: string) =>
    `IF(${isWord(type, 'At least')};"≥ ";IF(${isWord(type, 'At most')};"≤ ";"→ "))`;
  const target = okrs
    ? `XLOOKUP(${of.name};IF(${isBlank(okrs.targetText)};"";${okrs.kpi});${way(okrs.type)}&${okrs.targetText};"")`
    : '""';
  return each(`IF(${isBlank(of.name)};"";IF(${isFilled(of.health)};${limit};${target}))`);
}

/** As fine as the figure that it spreads around, or as fine as it takes to be seen. */
function spreadOf(figure: string, spread: string, unit: string): string {
  const rounded = asFineAs(figure, spread, unit);
  return `IF(${rounded}=0;${spread};${rounded})`;
}

/** Amounts below a thousand are written to the cent. */
const MONEY = '^(?:[$€£¥₹]|[A-Z]{3})(?: ?/.*)?$';

/** A difference with no more decimals than the figure that it belongs to has with its three digits. */
function asFineAs(figure: string, difference: string, unit: string): string {
  const bounds = ['100', '10', '1', '1/10', '1/100', '1/1000'];
  const finest = bounds.reduceRight(
    (finer, bound, decimals) => `IF(ABS(${figure})>=${bound};ROUND(${difference};${decimals});${finer})`,
    difference,
  );
  return `IF((ABS(${figure})<1000)*IFERROR(REGEXMATCH(${unit}&"";"${MONEY}");FALSE);ROUND(${difference};2);${finest})`;
}

/** Every figure as it is read aloud, by one call: pages take their texts from here. */
const TEXTS: readonly (readonly [key: ColumnKey<'kpis'>, title: string, note: string])[] = [
  ['latestFigure', 'Latest in its unit', 'The newest value, in its unit.'],
  ['differenceFigure', 'vs usual in its unit', 'The newest value minus the mean of the baseline.'],
  ['meanFigure', 'µ in its unit', 'The mean of the baseline.'],
  ['sdFigure', 'σ in its unit', 'The standard deviation of the baseline.'],
  ['lowerFigure', 'Lower limit in its unit', 'The lower natural limit.'],
  ['upperFigure', 'Upper limit in its unit', 'The upper natural limit.'],
  ['likelyFigure', 'Likely end in its unit', 'As likely bettered as not at the end of the cycle.'],
  ['cautiousFigure', 'Cautious end in its unit', 'Kept or bettered with the certainty in Settings.'],
  ['stretchFigure', 'Stretch target in its unit', 'µ and the stretch in the wanted direction.'],
];

function inUnits({of}: Kpis): string {
  const known = `ISNUMBER(${of.latest})*ISNUMBER(${of.mean})`;
  const difference = where(known, asFineAs(of.latest, `${of.latest}-${of.mean}`, of.unit));
  const figure = (range: string) => each(`IF(ISNUMBER(${range});${range};"")`);
  const ends = [of.lower, of.upper, of.likely, of.cautious, of.stretch].map(figure);
  const spread = where(
    `ISNUMBER(${of.sd})`,
    `IF(ISNUMBER(${of.latest});${spreadOf(of.latest, of.sd, of.unit)};${of.sd})`,
  );
  const values = [of.latest, difference, figure(of.mean), spread, ...ends];
  const signed = TEXTS.map(([key]) =>
    each(`IF(${isBlank(of.name)};"";${key === 'differenceFigure' ? 'TRUE' : 'FALSE'})`),
  );
  return `IN_UNIT(HSTACK(${values.join(';')});HSTACK(${values.map(() => of.unit).join(';')});HSTACK(${signed.join(';')}))`;
}

const texts: readonly Column<ColumnKey<'kpis'>>[] = TEXTS.map(([key, title, note], n) => ({
  key,
  title,
  width: 104,
  format: 'figure',
  hidden: true,
  note,
  ...(n === 0 ? {formula: inUnits} : {spillOf: 'latestFigure'}),
}));

export const kpiFigures: readonly Column<ColumnKey<'kpis'>>[] = [
  {
    key: 'badge',
    title: 'Badge',
    width: 104,
    format: 'word',
    words: 'trust',
    hidden: true,
    note: 'The badge of what is known of the data.',
    formula: ({of, names}) =>
      `TRUST_BADGE(${of.latestDate};${names.asOf};${each(
        `IF(${isBlank(of.name)};"";IF(${isFilled(of.freshness)};${of.freshness};` +
          `IF(${isWord(of.cadence, 'Daily')};3;IF(${isWord(of.cadence, 'Monthly')};40;IF(${isWord(of.cadence, 'Quarterly')};100;10)))))`,
      )};${of.completeness};${of.validity};${names.dataMinimum})`,
  },
  {
    key: 'aim',
    title: 'Aim or limit',
    width: 104,
    format: 'figure',
    hidden: true,
    note: 'The limit of its guardrail, else where the first key result that names it goes.',
    formula: aimOrLimit,
  },
  ...texts,
  {
    key: 'baselineUntil',
    title: 'Baseline until',
    width: 104,
    format: 'date',
    hidden: true,
    note: 'Last day of the baseline: that of Settings, else the day before the cycle. Blank while fewer than 6 values lie before the cycle: then the whole log counts.',
    formula: ({of, sheet, names}) => {
      if (!sheet.kpiData) return null;
      const {kpi, date, value} = sheet.kpiData;
      const from = orElse(of.baselineFrom, orElse(names.baselineFrom, '0'));
      const before = `COUNTIFS(${kpi};${of.name};${date};"<"&${names.cycleStart};${date};">="&${from};${value};"<>")`;
      return each(
        `IF(${isBlank(of.name)};"";IF(ISNUMBER(${names.baselineUntil});${names.baselineUntil};` +
          `IF(ISNUMBER(${names.cycleStart});IF(IFERROR(${before};0)<${ENOUGH};"";${names.cycleStart}-1);"")))`,
      );
    },
  },
  {
    key: 'centre',
    title: 'Centre',
    width: 104,
    format: 'rounded',
    hidden: true,
    note: 'The centre of the natural limits.',
    // What nobody reads comes first, so that it stays out of sight when the group is opened.
    formula: (references) => {
      const columns = log(references);
      const {of} = references;
      const better = each(`IF(${isBlank(of.name)};"";${orElse(of.better, '"up"')})`);
      return columns
        ? `CHOOSECOLS(KPI_SIGNALS(${of.name};${columns};${better};${baselineFrom(references)};${of.baselineUntil});1;4;5;2;3;6;7;8)`
        : null;
    },
  },
  {
    key: 'ownSignal',
    title: 'Signal of the figures',
    width: 104,
    format: 'word',
    words: 'signal',
    hidden: true,
    spillOf: 'centre',
    note: 'Better, Worse or Noise, whatever the trust in the data.',
  },
  {
    key: 'ownWhy',
    title: 'Rule',
    width: 104,
    format: 'text',
    hidden: true,
    spillOf: 'centre',
    note: 'The rule that fired.',
  },
  {
    key: 'lower',
    title: 'Lower limit',
    width: 104,
    format: 'rounded',
    group,
    spillOf: 'centre',
    note: 'Natural limit: above it a value is ordinary noise.',
  },
  {
    key: 'upper',
    title: 'Upper limit',
    width: 104,
    format: 'rounded',
    group,
    spillOf: 'centre',
    note: 'Natural limit: below it a value is ordinary noise.',
  },
  {
    key: 'since',
    title: 'Since',
    width: 104,
    format: 'date',
    group,
    spillOf: 'centre',
    note: 'First day of the run on that side of the usual.',
  },
  {
    key: 'level',
    title: 'Level now',
    width: 104,
    format: 'rounded',
    group,
    spillOf: 'centre',
    note: 'Where the KPI stands now: the usual, or the mean of the last four values after a move.',
  },
  {
    key: 'strip',
    title: 'Last 12',
    width: 104,
    format: 'text',
    group,
    spillOf: 'centre',
    note: 'The last twelve values between their least and greatest.',
  },
  {
    key: 'likely',
    title: 'Likely at cycle end',
    width: 104,
    format: 'rounded',
    group,
    note: 'Where the values since the start of the cycle lead, as those of a key result do: as likely bettered as not. While they are too few, all values count.',
    formula: (references) => {
      const columns = log(references);
      const {of, names} = references;
      const better = each(`IF(${isBlank(of.name)};"";${orElse(of.better, '"up"')})`);
      return columns
        ? `KPI_OUTLOOK(${of.name};${columns};${names.cycleEnd};${names.forecastLevel};${better};${names.cycleStart})`
        : null;
    },
  },
  {
    key: 'cautious',
    title: 'Cautious at cycle end',
    width: 104,
    format: 'rounded',
    group,
    spillOf: 'likely',
    note: 'What is kept or bettered with the certainty in Settings.',
  },
  {
    key: 'latestDate',
    title: 'Latest on',
    width: 104,
    format: 'date',
    group,
    note: 'Day of the newest value on KPI data.',
    formula: (references) => {
      const columns = log(references);
      return columns ? `CHOOSECOLS(KPI_LATEST(${references.of.name};${columns});1;2)` : null;
    },
  },
  {
    key: 'latest',
    title: 'Newest value',
    width: 104,
    format: 'unit',
    scale: true,
    group,
    spillOf: 'latestDate',
    note: 'The newest value as a number.',
  },
  {
    key: 'n',
    title: 'n',
    width: 104,
    format: 'whole',
    group,
    note: 'How many values make up the baseline.',
    formula: (references) => {
      const columns = log(references);
      const {of} = references;
      return columns
        ? `KPI_BASELINE(${of.name};${columns};${baselineFrom(references)};${of.baselineUntil})`
        : null;
    },
  },
  {
    key: 'mean',
    title: 'Baseline µ',
    width: 104,
    format: 'rounded',
    group,
    spillOf: 'n',
    note: 'What is usual: the mean of the baseline.',
  },
  {
    key: 'sd',
    title: 'Baseline σ',
    width: 104,
    format: 'rounded',
    isSpread: true,
    group,
    spillOf: 'n',
    note: 'How far the values usually stray from it: the standard deviation.',
  },
];
