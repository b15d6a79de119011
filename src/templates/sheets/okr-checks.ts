/** The columns of OKRs that judge a row: what does not fit together, the time gone by, the proof, the ambition. */
import {isBlank, isFilled, isMarked, isMore, isWord} from '../formula/conditions';
import {each, lookedUp, where} from '../formula/each';
import type {ColumnKey} from '../rows';
import type {Column, References} from '../template';
import {isChange} from './ledger';
import {FAR, isFar, isKeyResult, isUnlikeItsKpi, openFindings} from './okr-rows';

const group = 'Checks';

type Okrs = References<ColumnKey<'okrs'>>;

/** An id that the roll-up knows: O1, O1.2, O1.2.1. */
const ID = '^[Oo][0-9]+([.][0-9]+)*$';
const findings = (references: Okrs): readonly (readonly [condition: string, says: string])[] => {
  const {of, sheet, names} = references;
  // Said above, by what is doubtful about the value.
  const ofKpi = sheet.kpis ? lookedUp(of.kpi, sheet.kpis.name, sheet.kpis.trust) : '""';
  const isOwnDoubt = `${isWord(of.trust, 'Invalid')}*(1-${isWord(ofKpi, 'Invalid')})`;
  const open = openFindings(of.writing, references);
  const list: [string, string][] = [
    [
      `(${isFilled(of.text)}+${isFilled(of.target)}>0)*(1-IFERROR(REGEXMATCH(${of.id}&"";"${ID}");FALSE))`,
      literalOf('Id computes nothing'),
    ],
    [isFar(references, FAR), `IF(${isFilled(of.current)};"Current";"Its KPI")&" in another unit?"`],
  ];
  if (sheet.kpis) {
    const {name, better} = sheet.kpis;
    list.push([
      `${isFilled(of.kpi)}*ISNA(MATCH(${of.kpi};${name};0))`,
      literalOf('No such KPI on the KPIs sheet'),
    ]);
    list.push([isUnlikeItsKpi(references), literalOf('Differs from its KPI')]);
    // Left blank it counts as Up, and the KPI would turn red while the key result turns green.
    const says = (word: string): string => `(XLOOKUP(${of.kpi};${name};${better};"?")=${literalOf(word)})`;
    const moves = (sign: '<' | '>', type: string): string =>
      `(${isWord(of.type, type)}+${isBlank(of.type)}*ISNUMBER(${of.start})*ISNUMBER(${of.target})*IFERROR(${of.target}${sign}${of.start};FALSE))`;
    const falls = `(${moves('<', 'Reduce')}*(${says('Up')}+${says('')})+${isWord(of.type, 'At most')}*${says('')})`;
    list.push([`${isFilled(of.kpi)}*${falls}>0`, literalOf('Falls, but its KPI is better up')]);
    list.push([
      `${isFilled(of.kpi)}*${moves('>', 'Increase')}*${says('Down')}>0`,
      literalOf('Rises, but its KPI is better down'),
    ]);
  }
  list.push(
    // The cells that say it are too narrow for it.
    [isMarked(of.ownStatus), orNothing(`MID(${of.ownStatus};3;200)`)],
    [
      isChange(of.changed),
      orNothing(
        `IF(LEFT(${of.changed};1)="⚠";"Changed";UPPER(LEFT(${of.changed};1))&MID(${of.changed};2;200))&" since the lock"`,
      ),
    ],
    // What came later does not count, so it is nowhere else to be seen why the row stays what it is.
    [
      `ISNUMBER(${of.targetChance})*(${of.targetChance}=0)*ISNUMBER(${of.dueDay})*(${of.dueDay}<${names.asOf})`,
      orNothing(`"Not reached by "&TEXT(${of.dueDay};"d mmm")`),
    ],
    [isFilled(of.pausedBy), orNothing(`"Paused by "&${of.pausedBy}`)],
    [
      `${isWord(of.ownStatus, 'Unverified')}*${isFilled(of.trust)}*(1-${isOwnDoubt})>0`,
      orNothing(`IF(${isWord(of.trust, 'Stale')};"Value too old";"Data "&${of.trust})`),
    ],
    // What has no number at all has no target either, and is told once.
    [
      `${isKeyResult(of.id)}*${isFilled(of.text)}*${isBlank(of.target)}*ISERROR(FIND("No number";${open}))`,
      literalOf('No target'),
    ],
    [`${isFilled(open)}*(1-${isWord(of.writing, 'OK')})`, orNothing(open)],
  );
  return list;
};

const literalOf = (text: string): string => `"${text}"`;

const orNothing = (text: string): string => `IFERROR(${text};"")`;

/** What is wrong with a row: it stands beside what people type. */
export const okrCheck: readonly Column<ColumnKey<'okrs'>>[] = [
  {
    key: 'check',
    title: 'Check',
    width: 160,
    format: 'text',
    wrap: true,
    note: 'What is wrong with the row: an id that computes nothing, a Current in another unit or unlike its KPI, a day that went by, the guardrail that pauses it, data that is not trusted, a target that is missing, and what else makes a good key result.',
    formula: (references) => {
      const {of} = references;
      const joined = findings(references)
        .map(([condition, says]) => `IF(IFERROR(${condition};FALSE);${says}&"; ";"")`)
        .join('&');
      // Without LET what is found would be computed twice, once to see whether there is any: OK stands behind it, and goes
      // where something stands before it.
      return each(
        `IF(${isBlank(of.id)}*${isBlank(of.text)};"";REGEXREPLACE(${joined}&IF(${isKeyResult(of.id)};"OK";"");"; (OK)?$";""))`,
      );
    },
  },
];

export const okrChecks: readonly Column<ColumnKey<'okrs'>>[] = [
  {
    key: 'pace',
    title: 'Pace',
    width: 120,
    format: 'percent',
    group,
    note: 'Share of the time gone by, from the cycle start to the day it is due.',
    formula: ({of, names}) => `KR_PACE(${names.cycleStart};${of.dueDay};${names.asOf})`,
  },
  {
    key: 'proven',
    title: 'Proven',
    width: 120,
    format: 'word',
    words: 'proven',
    group,
    note: 'Proven: its KPI has really moved, and not since before the cycle. Within noise: it has not. No data: its KPI cannot tell.',
    formula: ({of, sheet}) => {
      if (!sheet.kpis) return null;
      const {name, signal, why} = sheet.kpis;
      const word = lookedUp(of.kpi, name, signal);
      const isOlder = `ISNUMBER(FIND("(before the cycle)";${lookedUp(of.kpi, name, why)}))`;
      return each(
        `IF(${isKeyResult(of.id)}*${isFilled(of.kpi)};IF(${isBlank(of.now)};"No data";IF(IFERROR(${word}="Better";FALSE);IF(${isOlder};"Within noise";"Proven");` +
          `IF(IFERROR((${word}="Noise")+(${word}="Worse")>0;FALSE);"Within noise";"No data")));"")`,
      );
    },
  },
  {
    key: 'ambition',
    title: 'Ambition (σ)',
    width: 120,
    format: 'sigma',
    group,
    note: 'How many σ the target lies beyond the baseline of its KPI. Around 1 to 1.5 is a stretch for a noisy driver, 2 for a stable one; below 1 noise alone may reach it.',
    formula: ({of, sheet}) => {
      if (!sheet.kpis) return null;
      const mean = lookedUp(of.kpi, sheet.kpis.name, sheet.kpis.mean);
      const sd = lookedUp(of.kpi, sheet.kpis.name, sheet.kpis.sd);
      const known = `ISNUMBER(${of.target})*ISNUMBER(${mean})*${isMore(`IFERROR(${sd}+0;0)`, '0')}`;
      const falls = `IF(${isBlank(of.type)};ISNUMBER(${of.start})*${isMore(of.start, of.target)};${isWord(of.type, 'Reduce')}+${isWord(of.type, 'At most')})`;
      return (
        `TARGET_AMBITION(${where(known, of.target)};${where(known, mean)};${where(known, sd)};` +
        `${each(`IF(${known};IF(${falls};"down";"up");"")`)})`
      );
    },
  },
];
