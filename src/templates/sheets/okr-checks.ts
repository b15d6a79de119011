/** The columns of OKRs that judge a row: its writing, its own status and what that rests on, its ambition, its check-ins. */
import {isBlank, isMore, isWord} from '../formula/conditions';
import type {ColumnKey} from '../rows';
import type {Column, References} from '../template';

const checks = 'Checks';

/** A key result has a dot in its id (`O1.2`), an objective has none (`O1`). */
const isKeyResult = (id: string): string => `ISNUMBER(FIND(".";${id}))`;

/**
 * What KR_CHECK reads: the sentence, with the figures of its row where the sentence has none of its own. Put together
 * by SUBSTITUTE, because the local engine joins whole ranges with `&`.
 */
function sentenceWithFigures({of}: References<ColumnKey<'okrs'>>): string {
  const pattern =
    `IF(${isWord(of.type, 'At least')}+${isWord(of.type, 'At most')}>0;"{text} {type} {target}";` +
    `IF(${isBlank(of.start)};"{text} to {target}";"{text} from {start} to {target}"))`;
  const filled = ['text', 'type', 'start', 'target'].reduce(
    (inner, key) => `SUBSTITUTE(${inner};"{${key}}";${of[key as ColumnKey<'okrs'>]})`,
    pattern,
  );
  return `IF(IFERROR(REGEXMATCH(${of.text};"[0-9]");TRUE)+${isBlank(of.target)}>0;${of.text};${filled})`;
}

export const okrChecks: readonly Column<ColumnKey<'okrs'>>[] = [
  {
    key: 'writing',
    title: 'Writing check',
    width: 120,
    format: 'text',
    wrap: true,
    note: 'What is missing for a good key result: an outcome, a number, a baseline, an owner, a KPI. The cycle end counts as a deadline.',
    formula: (references) => {
      const {of, names} = references;
      return (
        `ARRAYFORMULA(KR_CHECK(IF(${isKeyResult(of.id)};${sentenceWithFigures(references)};"");${of.kpi};${of.owner};` +
        `IF(${isBlank(of.id)};"";IF(${isBlank(of.due)};${names.cycleEnd};${of.due}))))`
      );
    },
  },
  {
    key: 'ownProgress',
    title: 'Key result progress',
    width: 120,
    format: 'percent',
    group: checks,
    note: 'Progress of the row itself, before the roll-up. Above 100% and below 0% are shown as they are.',
    formula: ({of}) => `KR_PROGRESS(${of.start};${of.current};${of.target};${of.type})`,
  },
  {
    key: 'guardrailState',
    title: 'Guardrail state',
    width: 120,
    format: 'word',
    words: 'guardrail',
    group: checks,
    note: 'The worst of the guardrails that protect this row.',
    formula: ({of, sheet}) =>
      sheet.guardrails
        ? `OKR_GUARDRAIL(${of.id};${of.guardrails};${sheet.guardrails.name};${sheet.guardrails.scope};${sheet.guardrails.status})`
        : null,
  },
  {
    key: 'trust',
    title: 'Data trust',
    width: 120,
    format: 'word',
    words: 'trust',
    group: checks,
    note: 'Whether the data of its KPI is fresh, complete and valid. No data: the KPI is not on the KPIs sheet or has no values.',
    formula: ({of, sheet}) =>
      sheet.kpis
        ? `ARRAYFORMULA(IF(${isBlank(of.kpi)};"";XLOOKUP(${of.kpi};${sheet.kpis.name};${sheet.kpis.trust};"No data")))`
        : null,
  },
  {
    key: 'ownStatus',
    title: 'Key result status',
    width: 120,
    format: 'word',
    words: 'okr',
    group: checks,
    note: 'Status of the row itself; Status takes it from here.',
    formula: ({of, names}) =>
      `KR_STATUS(${of.ownProgress};ARRAYFORMULA(IF(${isBlank(of.ownProgress)};"";${of.pace}));${of.guardrailState};${of.trust};${names.greenFrom};${names.amberFrom})`,
  },
  {
    key: 'mean',
    title: 'Baseline µ',
    width: 120,
    format: 'rounded',
    group: checks,
    note: 'Mean of its KPI in the baseline time.',
    formula: ({of, sheet}) =>
      sheet.kpis
        ? `ARRAYFORMULA(IF(${isBlank(of.kpi)};"";XLOOKUP(${of.kpi};${sheet.kpis.name};${sheet.kpis.mean};"")))`
        : null,
  },
  {
    key: 'sd',
    title: 'Baseline σ',
    width: 120,
    format: 'rounded',
    group: checks,
    note: 'Standard deviation of its KPI: what is ordinary noise.',
    formula: ({of, sheet}) =>
      sheet.kpis
        ? `ARRAYFORMULA(IF(${isBlank(of.kpi)};"";XLOOKUP(${of.kpi};${sheet.kpis.name};${sheet.kpis.sd};"")))`
        : null,
  },
  {
    key: 'ambition',
    title: 'Ambition (σ)',
    width: 120,
    format: 'sigma',
    group: checks,
    note: 'How many σ the target lies beyond the baseline. Around 1 to 1.5 is a stretch for a noisy driver, 2 for a stable one; below 1 noise alone may reach it.',
    formula: ({of}) => {
      const known = `ISNUMBER(${of.target})*ISNUMBER(${of.mean})*ISNUMBER(${of.sd})`;
      const falls = `IF(${isBlank(of.type)};ISNUMBER(${of.start})*${isMore(of.start, of.target)};${isWord(of.type, 'Reduce')}+${isWord(of.type, 'At most')})`;
      return (
        `ARRAYFORMULA(TARGET_AMBITION(IF(${known};${of.target};"");IF(${known};${of.mean};"");` +
        `IF(${known};${of.sd};"");IF(${known};IF(${falls};"down";"up");"")))`
      );
    },
  },
  {
    key: 'lastCheckIn',
    title: 'Last check-in',
    width: 120,
    format: 'date',
    group: checks,
    note: 'Day of the latest entry on Check-ins.',
    formula: ({of, sheet}) =>
      sheet.checkIns
        ? `KPI_LATEST(${of.id};${sheet.checkIns.id};${sheet.checkIns.date};${sheet.checkIns.value})`
        : null,
  },
  {
    key: 'lastValue',
    title: 'Value then',
    width: 120,
    format: 'unit',
    group: checks,
    spillOf: 'lastCheckIn',
    note: 'The value of that entry.',
  },
  {
    key: 'valueBefore',
    title: 'Value before',
    width: 120,
    format: 'unit',
    group: checks,
    spillOf: 'lastCheckIn',
    note: 'The value of the entry before it.',
  },
  {
    key: 'stale',
    title: 'Check-in state',
    width: 120,
    format: 'word',
    words: 'checkIn',
    group: checks,
    note: 'Stale when the latest check-in is older than the days in Settings; No data when there is none.',
    formula: ({of, names}) =>
      `ARRAYFORMULA(IF(${isKeyResult(of.id)};IF(ISNUMBER(${of.lastCheckIn});` +
      `IF(${isMore(`${names.asOf}-${of.lastCheckIn}`, names.checkInDays)};"Stale";"OK");"No data");""))`,
  },
];
