/** Five figures, each above the block that it sums up. Their counts add up to what there is. */

import type {Block} from '../../blocks/block';
import {isAfterCycle} from '../../formula/after-cycle';
import {isMarked, isWord} from '../../formula/conditions';
import {counted} from '../../formula/counted';
import {isDoneInVain} from '../../formula/warnings';
import type {PageReferences} from '../../template';
import {isKeyResult} from '../okr-rows';
import {WARNINGS} from './behind';
import {countOf, type Scope} from './scope';

const NONE = '"–"';

type Told = readonly (readonly [word: string, says: string])[];

/** The words that occur, with how often: `1 achieved · 2 paused`. */
function told(words: Told, count: (word: string) => string): string {
  const each = words.map(([word, says]) => `IF(${count(word)}=0;"";${count(word)}&" ${says}")`);
  return `TEXTJOIN(" · ";TRUE;${each.join(';')})`;
}

function northStar({at, names, sheet}: PageReferences) {
  const star = (key: string): string => at('northStar', key);
  // Of a day that is over nothing is likely any more.
  const isOver = isAfterCycle(names);
  const likely = `IF(IF(${isOver};FALSE;ISNUMBER(${star('likely')}));"likely "&${star('likelyText')}&IF(ISNUMBER(${names.cycleEnd});" by "&TEXT(${names.cycleEnd};"d mmm");"");"")`;
  const aim = `IF(ISNUMBER(${star('aim')});"aim "&${star('aimText')};"no aim yet")`;
  return {
    label: `="North Star"&IF(${star('name')}="";"";" · "&${star('name')})`,
    value: `IF(${star('latest')}="";${NONE};${star('latest')}&${star('period')})`,
    note: {
      of: `IF(${star('name')}="";${sheet.kpis ? '"give a KPI the role North-Star"' : '"make KPIs under Build"'};TEXTJOIN(" · ";TRUE;${likely};${aim}))`,
    },
    span: 3,
  };
}

function kpis({sheet}: PageReferences, scope: Scope) {
  const {kpis} = sheet;
  const missing = {label: 'KPIs', value: NONE, note: {of: '"make KPIs under Build"'}, span: 3};
  if (!kpis || !scope.kpis) return missing;
  const count = (word: string): string => countOf(scope.kpis!, isWord(kpis.signal, word));
  const rest: Told = [
    ['Noise', 'as usual'],
    ['Unverified', 'unverified'],
    ['No data', 'too short'],
  ];
  // What the cycle did is something else than what it found: KPIs says so in its column Why.
  const moved = `(${isWord(kpis.signal, 'Better')}+${isWord(kpis.signal, 'Worse')})`;
  const before = countOf(scope.kpis, `${moved}*ISNUMBER(FIND("(before the cycle)";${kpis.why}))`);
  return {
    label: `="KPIs, of "&${countOf(scope.kpis)}&IF(${before}=0;"";" · "&${before}&" moved before the cycle")`,
    value: `IF(${countOf(scope.kpis)}=0;${NONE};${count('Better')}&" better · "&${count('Worse')}&" worse")`,
    note: {of: told(rest, count)},
    span: 3,
  };
}

function guardrails({sheet}: PageReferences, scope: Scope) {
  const {guardrails} = sheet;
  if (!guardrails || !scope.guardrails) {
    return {label: 'Guardrails', value: NONE, note: {of: '"make Guardrails under Build"'}, span: 3};
  }
  const count = (word: string): string => countOf(scope.guardrails!, isWord(guardrails.status, word));
  const all = countOf(scope.guardrails);
  const rest: Told = [
    ['Watch', 'watch'],
    ['OK', 'OK'],
    ['Unverified', 'unverified'],
    ['No data', 'no value'],
  ];
  // Where none can be judged, none is known to hold.
  const calm = `IF(${count('OK')}+${count('Watch')}=0;"none judged";"none tripped")`;
  return {
    label: `="Guardrails, of "&${all}`,
    value: `IF(${all}=0;${NONE};IF(${count('Tripped')}=0;${calm};${count('Tripped')}&" tripped"))`,
    alarm: '^[0-9]+ tripped$',
    note: {of: told(rest, count)},
    span: 3,
  };
}

const WRONG = '⚠';
/** Every state but *On track*, which stands above them. */
const STATES: Told = [
  ['Achieved', 'achieved'],
  ['At risk', 'at risk'],
  ['Off track', 'off track'],
  ['Paused', 'paused'],
  ['Unverified', 'unverified'],
  ['Not started', 'not started'],
  ['No data', 'no value'],
];

function keyResults({sheet}: PageReferences, scope: Scope) {
  const {okrs} = sheet;
  if (!okrs || !scope.okrs) {
    return {label: 'Key results', value: NONE, note: {of: '"make OKRs under Build"'}, span: 3};
  }
  const mine = `${scope.okrs})*(${isKeyResult(okrs.id)}`;
  const isState = (word: string): string =>
    word === WRONG ? isMarked(okrs.status) : isWord(okrs.status, word);
  const count = (word: string): string => countOf(mine, isState(word));
  return {
    label: `="Key results, of "&${countOf(mine)}`,
    value: `IF(${countOf(mine)}=0;${NONE};${count('On track')}&" on track")`,
    note: {of: told([...STATES, ['', 'no target'], [WRONG, 'to put right']], count)},
    span: 3,
  };
}

function decisions({sheet, at}: PageReferences, scope: Scope) {
  const {decisions} = sheet;
  const undecided = `COUNTIF(${at('warnings', 'answer')};"Undecided")`;
  const last = `INDEX(${at('warnings', 'what')};${WARNINGS})`;
  const waiting = `IF(${undecided}=0;"";IF(LEFT(${last};4)="and ";"at least ";"")&${counted(undecided, 'worry undecided', 'worries undecided')})`;
  if (!decisions || !scope.decisions) {
    return {
      label: 'Decisions',
      value: NONE,
      note: {of: `TEXTJOIN(" · ";TRUE;"make Decisions under Build";${waiting})`},
      span: 4,
    };
  }
  const count = (word: string): string => countOf(scope.decisions!, isWord(decisions.state, word));
  // What was decided and done about them has not helped yet: the sidebar's Review asks again.
  const done = `SUMPRODUCT(${isDoneInVain({at, sheet})})`;
  const still = `IF(${done}=0;"";${done}&" done, still worrying")`;
  const overdue = `IF(${count('Overdue')}=0;"";${count('Overdue')}&" of them overdue")`;
  return {
    label: 'Decisions',
    value: `IF(${countOf(scope.decisions)}=0;${NONE};${count('Open')}+${count('Overdue')}&" open")`,
    note: {of: `TEXTJOIN(" · ";TRUE;${overdue};${waiting};${still})`},
    span: 4,
  };
}

export function tiles(references: PageReferences, scope: Scope): Block {
  const all = [northStar(references), kpis(references, scope), guardrails(references, scope)];
  return {
    kind: 'figures',
    size: 'large',
    items: [...all, keyResults(references, scope), decisions(references, scope)],
  };
}
