/** The two lines that a leader can read aloud: where the North Star ends up, and what needs somebody. */
import {isAfterCycle} from '../../formula/after-cycle';
import {isBlank, isMarked, isWord} from '../../formula/conditions';
import {counted} from '../../formula/counted';
import type {PageReferences} from '../../template';
import {isKeyResult} from '../okr-rows';
import {inPlainWords} from './aim';
import {WARNINGS} from './behind';
import {countOf, noRow, type Scope} from './scope';

/** Letters that a line of the page has room for beside what waits besides, and those of a decision in it. */
const LONGEST_LINE = 148;
const LONGEST_DECISION = 60;
/** A newline inside a formula. */
const LINE = 'CHAR(10)';

/** Where it ends at this rate, against the aim; what is missing where that cannot be said. */
function verdict({sheet: {kpis, okrs}, names, at}: PageReferences, scope: Scope): string {
  const noKpis = '"There is no KPIs sheet yet: make it in the sidebar under Build."';
  if (!kpis && okrs && scope.okrs) {
    // OKRs alone are a choice: the page says how they are, and asks for KPIs where there is nothing else to say.
    const mine = `(${scope.okrs})*(${isKeyResult(okrs.id)})`;
    const state = (word: string): string => countOf(mine, isWord(okrs.status, word));
    const states = [
      ['Achieved', 'achieved'],
      ['On track', 'on track'],
      ['At risk', 'at risk'],
      ['Off track', 'off track'],
      ['Paused', 'paused'],
    ].map(([word, says]) => `IF(${state(word!)}=0;"";${state(word!)}&" ${says}")`);
    return `IF(${countOf(mine)}=0;${noKpis};${counted(countOf(mine), 'key result', 'key results')}&REGEXREPLACE(": "&TEXTJOIN(", ";TRUE;${states.join(';')})&".";"^: [.]$";"."))`;
  }
  if (!kpis) return noKpis;
  const star = (key: string): string => at('northStar', key);
  const [name, likely, aim] = [star('name'), star('likely'), star('aim')];
  const per = (figure: string): string => `${figure}&${star('period')}`;
  const until = `" by "&${star('until')}`;
  const now = `${name}&" "&${per(star('latest'))}`;
  const isReached = `IF(${star('better')}="Down";${likely}<=${aim};${likely}>=${aim})`;
  const moved = `IF(${star('signal')}="Noise";"as usual";LOWER(${star('signal')})&" than usual")`;
  const isKnown = `OR(${star('signal')}="Noise";${star('signal')}="Better";${star('signal')}="Worse")`;
  const withoutAim =
    `${now}&IF(${isKnown};", "&${moved};"")&"."&IF(ISNUMBER(${likely});" At this rate "&${per(star('likelyText'))}&${until}&".";"")` +
    '&" No aim is set: write it on Settings."';
  const judged =
    `IF(${isReached};"On course: ";"Behind: ")&"at this rate "&${name}&" comes to "&${per(star('likelyText'))}&${until}` +
    `&" (in 4 of 5 cases "&IF(${star('better')}="Down";"at most ";"at least ")&${star('safeText')}&"), aim "&${star('aimText')}&"."`;
  // In its last week nothing leads anywhere any more.
  const isNear = `IF(ISNUMBER(${names.cycleEnd});${names.asOf}>${names.cycleEnd}-7;FALSE)`;
  const isOver = isAfterCycle(names);
  return (
    `IF(COUNTA(${kpis.name})=0;"No KPI yet: write the first ones on KPIs, with a value each on KPI data.";` +
    `IF(${name}="";"No KPI is the North Star yet: give one the role North-Star on KPIs.";` +
    `IF(${star('latest')}="";${name}&" has no value yet: add it on KPI data.";` +
    `IF(${star('signal')}="Unverified";${now}&", but nobody should rely on it: its data is "&LOWER(${star('trust')})&".";` +
    `IF(${isOver};"The cycle ended on "&${star('until')}&": "&${now}&IF(ISNUMBER(${aim});", aim "&${star('aimText')};"")&".";` +
    `IF(ISNUMBER(${aim});IF(ISNUMBER(${likely});${judged};${now}&", aim "&${star('aimText')}&${until}&IF(${isNear};".";". Too early to say where it ends."));${withoutAim}))))))`
  );
}

/** Questions that somebody put on Decisions, and that no warning asks anyway: Review counts them, too. */
function asked({sheet: {decisions}, at}: PageReferences, scope: Scope): string {
  if (!decisions || !scope.decisions) return '0';
  const warned = `COUNTIFS(${at('warnings', 'about')};${decisions.about};${at('warnings', 'answer')};"Undecided")`;
  return countOf(scope.decisions, `${isWord(decisions.state, 'Undecided')}*IFERROR(${warned}=0;FALSE)`);
}

/** Who does what by when about the first thing that worries; or that nothing does. */
function need(references: PageReferences, scope: Scope): string {
  const {sheet, names, at} = references;
  const {okrs} = sheet;
  const first = (block: string, key: string): string => `INDEX(${at(block, key)};1)`;
  const [what, soWhat, since] = [
    inPlainWords(first('warnings', 'what')),
    first('warnings', 'soWhat'),
    first('warnings', 'since'),
  ];
  const [due, decision, state, owner] = ['due', 'decision', 'state', 'owner'].map((key) =>
    first('worries', key),
  );
  const word = first('warnings', 'word');
  const weeksSince = (day: string): string => {
    const weeks = `ROUND((${names.asOf}-${day})/7;0)`;
    return `IF(ISNUMBER(${day});IF(${weeks}>1;" for "&${weeks}&" weeks";"");"")`;
  };
  // Of a signal is known since when. A limit may have been broken today, after weeks on the worse side of the usual.
  const long = `IF(${word}="Worse";${weeksSince(since)};"")`;
  // A guardrail names its limit behind a comma, and the limit may be two.
  const breach = `IF(REGEXMATCH(${what};", [≤≥<>]");REGEXREPLACE(${what};", ([≤≥<>].*)$";" breaks $1");REGEXREPLACE(${what};", ([^,]*)$";" breaks $1"))&${weeksSince(at('broken', 'since'))}`;
  const standing = `IF(${isMarked(word)};"to put right";IF(${word}="Worse";"worse than usual";IF(${word}="Watch";"close to its limit";LOWER(${word}))))`;
  const matter = `IF(${word}="Tripped";${breach};${what}&" is "&${standing}&${long})`;
  // What it does when it trips follows from the breach; of several reasons the line has room for the first.
  const why = `IF(${isBlank(soWhat)};"";IF(${word}="Tripped";" and ";": ")&REGEXREPLACE(${soWhat};"(?:;| ·) .*$";""))`;
  const who = `IF(${owner}="";"Somebody";${owner})`;
  const when = `TEXT(${due};"d mmm")`;
  const others = `(COUNTIF(${at('warnings', 'answer')};"Undecided")+${asked(references, scope)})`;
  const atLeast = `IF(LEFT(INDEX(${at('warnings', 'what')};${WARNINGS});4)="and ";"at least ";"")`;
  const also = (but: string): string =>
    `IF(${others}-${but}>0;" "&${atLeast}&${others}-${but}&IF(${others}-${but}=1;" ${but === '1' ? 'other ' : ''}thing waits";" ${but === '1' ? 'other ' : ''}things wait")&" for a decision.";"")`;
  // Where the line has no room for the reason it stands among the worries below.
  const line = (lead: string, but: string): string => {
    const says = `${lead}&${matter}`;
    return `${says}&IF(LEN(${says}&${why})>${LONGEST_LINE};"";${why})&"."&${also(but)}`;
  };
  const question = line(`${who}&" decides this week: "`, '1');
  const brief = `IF(LEN(${decision})>${LONGEST_DECISION};TRIM(LEFT(${decision};${LONGEST_DECISION - 1}))&"…";${decision})`;
  const decided = line(
    `IF(${state}="Overdue";${who}&" is overdue since "&${when}&": "&${brief};` +
      `IF(${state}="Done";"Done, and it still worries: "&${brief};"Decided: "&${who}&IF(ISNUMBER(${due});" by "&${when};", without a date")&": "&${brief}))&" – "`,
    '0',
  );
  const none = scope.okrs
    ? `IF(${countOf(scope.okrs)}=0;${noRow(references, 'No OKRs yet: paste them in the sidebar under Write.')};"Nothing needs a decision.")`
    : okrs === undefined
      ? '"There is no OKRs sheet yet: make it in the sidebar under Build."'
      : '""';
  // What has no value asks for one before it asks for a decision.
  const mute =
    okrs && scope.okrs
      ? countOf(scope.okrs, `${isKeyResult(okrs.id)}*${isWord(okrs.status, 'No data')}`)
      : '0';
  const unvalued = `${counted(mute, 'key result has no value yet', 'key results have no value yet')}&": check in, then this page can judge."`;
  const isMute = `AND(${word}="No data";${mute}>0)`;
  return `IF(${what}="";${none};IF(${isMute};${unvalued};IF(${state}="Undecided";${question};${decided})))`;
}

export const sentence = (references: PageReferences, scope: Scope): string =>
  `=${verdict(references, scope)}&${LINE}&${need(references, scope)}`;
