import {type Answer, warning} from '../cell';
import {isRefusal, type Known, keyOf} from '../known';
import {parentId} from '../okr-tree';
import {named, Refusal} from '../refusal';
import {decisionsAbout, UNDECIDED} from './decided';
import {ask, type Finding, type Found, RULES} from './finding';
import {guardrailRules} from './guardrail-rules';
import {chanceAlone, keyResultRules} from './key-result-rules';
import {kpiRules} from './kpi-rules';
import {type Surroundings, surroundings} from './surroundings';
import type {GuardrailRow, WarningTables} from './warning-tables';

/** One guardrail, KPI or key result, and what was found about it. */
interface Subject extends Found {
  readonly about: string;
  readonly what: string;
  readonly owner: Known<string>;
  readonly since: Known<number>;
  /** Under which ids or names it was decided about. */
  readonly names: readonly string[];
  readonly isId: boolean;
}

/**
 * What a leader should worry about, worst first: word, what, so what, owner, since, the newest decision about it, and
 * the id or name. One row a guardrail, KPI or key result. A cell that a rule needed and could not read is said in the
 * row, or makes one.
 * @param most the most rows; where there are more, the last one says how many are left out. null: all of them
 */
export function earlyWarnings(tables: WarningTables, most: number | null): Answer[][] {
  if (most !== null && !(Number.isInteger(most) && most >= 1))
    throw new Refusal(`rows must be a whole number from 1 on, not ${most}`);
  const around = surroundings(tables);
  const decided = decisionsAbout(tables.decisions, tables.asOf);
  const found = [...guardrails(tables, around), ...kpis(tables, around), ...keyResults(tables, around)]
    .filter(({findings, broken}) => findings.length || broken.length)
    .map((subject, place) => ({subject, place, ...rankOf(subject)}))
    .sort((a, b) => a.rank - b.rank || a.weight - b.weight || a.place - b.place)
    .map(({subject}) => subject);
  const isTooMany = most !== null && found.length > most;
  const shown = isTooMany ? found.slice(0, most - 1) : found;
  const rows = shown.map((subject) => rowOf(subject, decided));
  return isTooMany ? [...rows, [null, `and ${found.length - shown.length} more`]] : rows;
}

/** Rows that cannot be read stand with what cannot be judged. */
const UNREADABLE = {rank: RULES.indexOf('untrusted'), weight: 0};

function rankOf({findings: [first]}: Subject): {rank: number; weight: number} {
  return first ? {rank: RULES.indexOf(first.rule), weight: first.weight} : UNREADABLE;
}

function rowOf(subject: Subject, decided: (names: readonly string[], isId: boolean) => string): Answer[] {
  const {findings, broken, about, what, owner, since, names, isId} = subject;
  const marks = broken.map(({message}) =>
    warning(findings.length || about === '' ? message : `${named(about)}: ${message}`),
  );
  const soWhat = [...findings.map((one) => one.soWhat), ...(findings.length ? marks : [])].filter(
    (one) => one !== null,
  );
  return [
    findings.length ? findings[0]!.word || null : marks[0]!,
    what || null,
    soWhat.join(' · ') || null,
    shown(owner),
    isRefusal(since) ? null : since,
    about === '' ? null : answered(decided(names, isId), findings[0]),
    about || null,
  ];
}

/** What has no value yet asks for one: there is nothing to decide. */
const answered = (answer: string, first: Finding | undefined): string | null =>
  answer === UNDECIDED && first?.word === 'No data' ? null : answer;

function shown(text: Known<string>): string | null {
  return isRefusal(text) ? warning(text.message) : text?.trim() || null;
}

/** A row whose name or id cannot be read: it stands for itself. */
function unnamed(refusal: Refusal): Subject {
  return {
    findings: [],
    broken: [refusal],
    about: '',
    what: '',
    owner: null,
    since: null,
    names: [],
    isId: false,
  };
}

function guardrails({guardrails}: WarningTables, around: Surroundings): Subject[] {
  return guardrails.flatMap((guardrail): Subject[] => {
    const {name} = guardrail;
    if (isRefusal(name)) return [unnamed(name)];
    if (name === null || keyOf(name) === '') return [];
    const kpi = around.kpiOf(guardrail.KPI);
    const kpiName = typeof guardrail.KPI === 'string' ? [guardrail.KPI] : [];
    return [
      {
        ...ask(guardrailRules(guardrail, around)),
        about: name.trim(),
        what: breach(name.trim(), guardrail),
        owner: kpi?.owner ?? null,
        since: kpi?.since ?? null,
        names: [name, ...kpiName],
        isId: false,
      },
    ];
  });
}

const VITAL = /^(?:INP|LCP|CLS)(?= )/;

/** `CAC payback 13.7 mo, ≤ 12 mo`, `INP p95 240 ms, within CWV`: a rule that begins with the name does not say it again. */
function breach(name: string, {now, rule}: GuardrailRow): string {
  const limit = shown(rule) ?? '';
  const lower = limit.toLowerCase();
  const vital = VITAL.exec(name)?.[0];
  const said = lower.startsWith(name.toLowerCase())
    ? name
    : vital && limit.startsWith(`${vital} within`)
      ? vital
      : '';
  const bare = limit.slice(said.length).trim();
  const value = [name, shown(now)].filter(Boolean).join(' ');
  return bare === '' ? value : `${value}, ${bare}`;
}

function kpis({kpis, guardrails}: WarningTables, around: Surroundings): Subject[] {
  const tripped = new Set(
    guardrails.flatMap(({status, KPI}) =>
      status === 'Tripped' && typeof KPI === 'string' ? [around.keyOfName(KPI)] : [],
    ),
  );
  return kpis.flatMap((kpi): Subject[] => {
    const {name} = kpi;
    if (isRefusal(name)) return [unnamed(name)];
    if (name === null || keyOf(name) === '' || tripped.has(around.keyOfName(name))) return [];
    return [
      {
        ...ask(kpiRules(kpi, around)),
        about: name.trim(),
        what: [name.trim(), shown(kpi.latest)].filter(Boolean).join(' '),
        owner: kpi.owner,
        since: kpi.since,
        names: [name],
        isId: false,
      },
    ];
  });
}

function keyResults({okrs}: WarningTables, around: Surroundings): Subject[] {
  const unread = okrs.flatMap(({id}) => (isRefusal(id) ? [unnamed(id)] : []));
  const read = around.okrs
    .filter(({id}) => parentId(id) !== null)
    .map((one): Subject => {
      const {findings, broken} = ask(keyResultRules(one, around));
      const [first] = findings;
      const isStale = first?.word === 'Stale';
      const isMute = first && !broken.length && findings.every(({soWhat}) => soWhat === null);
      return {
        findings: isMute ? [{...first, soWhat: chanceAlone(one.row)}] : findings,
        broken,
        about: one.id,
        what: shown(one.row.wording) ?? one.id,
        owner: one.row.owner,
        since: isStale ? one.row['last check-in'] : null,
        names: [one.id],
        isId: true,
      };
    });
  return [...unread, ...read];
}
