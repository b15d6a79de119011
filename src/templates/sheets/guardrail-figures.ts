/** What the status of a guardrail rests on: its value as a number, and what its KPI says about noise. Out of sight. */
import {isBlank, isFilled} from '../formula/conditions';
import {each, lookedUp, orElse} from '../formula/each';
import {limitBehindName} from '../formula/limit-of';
import type {ColumnKey} from '../rows';
import type {Column} from '../template';

type Guardrail = ColumnKey<'guardrails'>;

/** A figure of the guardrail's KPI. */
const ofKpi = (
  key: Guardrail & ('lower' | 'upper' | 'sd'),
  title: string,
  note: string,
): Column<Guardrail> => ({
  key,
  title,
  width: 96,
  format: 'rounded',
  hidden: true,
  note,
  formula: ({of, sheet}) => (sheet.kpis ? each(lookedUp(of.kpi, sheet.kpis.name, sheet.kpis[key])) : null),
});

export const guardrailFigures: readonly Column<Guardrail>[] = [
  {
    key: 'current',
    title: 'Value judged',
    width: 96,
    format: 'unit',
    hidden: true,
    note: 'The value that is judged, as a number.',
    formula: ({of, sheet}) => {
      const typed = orElse(of.value, '""');
      if (!sheet.kpis) return each(typed);
      const latest = lookedUp(of.kpi, sheet.kpis.name, sheet.kpis.latest);
      return each(`IF(${isBlank(of.kpi)};${typed};IF(${isBlank(latest)};${typed};${latest}))`);
    },
  },
  ofKpi('lower', 'Lower limit', 'The lower natural limit of its KPI.'),
  ofKpi('upper', 'Upper limit', 'The upper natural limit of its KPI.'),
  ofKpi('sd', 'σ', 'The standard deviation of its KPI.'),
  {
    key: 'usual',
    title: 'Compared with',
    width: 96,
    format: 'rounded',
    hidden: true,
    note: 'The baseline that a rule may speak of: the typed one, else the µ of its KPI.',
    formula: ({of, sheet}) =>
      each(orElse(of.baseline, sheet.kpis ? lookedUp(of.kpi, sheet.kpis.name, sheet.kpis.mean) : '""')),
  },
  {
    key: 'ownStatus',
    title: 'Status of the value',
    width: 96,
    format: 'word',
    words: 'guardrail',
    hidden: true,
    note: 'Whether the value keeps the rule, whatever noise may do.',
    // With natural limits the noise decides what is close; the margin is for guardrails without.
    formula: ({of, names}) =>
      `GUARDRAIL_STATUS(${of.current};${of.rule};${of.usual};${each(
        `IF(${isBlank(of.name)};"";IF(ISNUMBER(${of.lower});0;${names.guardrailMargin}))`,
      )})`,
  },
  {
    key: 'says',
    title: 'In words',
    width: 96,
    format: 'text',
    hidden: true,
    note: 'Name, value and limit: what is told where it pauses something.',
    formula: ({of}) =>
      each(
        // A name that says its limit is not followed by another one.
        `IF(${isBlank(of.name)};"";REGEXREPLACE(${of.name}&IF(${isFilled(of.currentText)};" "&${of.currentText};"")&", "&${limitBehindName(of.name, of.rule)};", $";""))`,
      ),
  },
];
