import {oneOfTheOwners} from '../../choices';
import {isFilled, isWord} from '../../formula/conditions';
import {counted} from '../../formula/counted';
import {each, lookedUp} from '../../formula/each';
import {everOnOkrs} from '../../formula/ever';
import type {ColumnKey} from '../../rows';
import type {TableTemplate} from '../../template';
import {isKeyResult} from '../okr-rows';
import {evidencePlan, evidenceSize, evidenceTime, long} from './plan';
import {evidenceCounts} from './read-out';
import {evidenceVerdict} from './verdict';

type Evidence = ColumnKey<'evidence'>;

const learning = 'Learning';

/** What the sentence tells of the verdicts, in the order in which a leader asks. */
const VERDICTS = [
  ['Go', 'Go'],
  ['Stop', 'Stop'],
  ['Iterate', 'Iterate'],
  ['Broken split', 'broken split'],
  ['Blocked', 'blocked'],
] as const;

export const evidence: TableTemplate<Evidence> = {
  kind: 'table',
  key: 'evidence',
  identity: 'test',
  title: 'Evidence',
  purpose:
    'What moves if we are right, and what did. One row a test: its size and its rule are settled before it starts, and the verdict follows them.',
  needs: ['settings'],
  reads: ['settings', 'okrs', 'guardrails', 'archive', 'ledger'],
  frozenColumns: 1,
  rows: 100,
  sentence: ({of, sheet}) => {
    const count = (range: string, word: string): string => `COUNTIF(${range};"${word}")`;
    const told = (number: string, says: string): string => `&IF(${number}=0;"";" · "&${number}&" ${says}")`;
    const verdicts = VERDICTS.map(([word, says]) => told(count(of.verdict, word), says)).join('');
    const small = `SUMPRODUCT(${isWord(of.size, 'Too small')}*(1-${isFilled(of.decision)}))`;
    const bare = sheet.okrs
      ? `SUMPRODUCT(${isKeyResult(sheet.okrs.id)}*(COUNTIF(${of.keyResult};${sheet.okrs.id})=0))`
      : '0';
    return (
      `IF(COUNTA(${of.test})=0;` +
      '"Nothing here yet. One row a test: the key result that it should move, what moves first, and the rule that decides – before it starts.";' +
      `${counted(`COUNTA(${of.test})`, 'test', 'tests')}${verdicts}${told(small, 'too small for this cycle')}${told(count(of.check, 'Against the rule'), 'decided against the rule')}` +
      `&IF(${bare}=0;"";" · "&${counted(bare, 'key result', 'key results')}&" without a plan"))`
    );
  },
  columns: [
    {
      key: 'test',
      title: 'Test',
      width: long,
      format: 'text',
      wrap: true,
      note: 'What is tried, in one line: Sandbox with demo data.',
    },
    {
      key: 'text',
      title: 'Key result',
      // Not wrapped: rows do not grow with a text that a formula brings; so there is room for its figures.
      width: 260,
      format: 'text',
      note: 'Its wording on the OKRs sheet, in short.',
      formula: ({of, sheet}) => {
        const all = everOnOkrs(sheet, true);
        return all ? each(lookedUp(of.keyResult, all.ids, all.texts)) : null;
      },
    },
    {
      key: 'keyResult',
      title: 'Moves',
      width: 104,
      format: 'text',
      choices: {kind: 'column', table: 'okrs', column: 'id'},
      note: 'The id of the key result that it should move, e.g. O1.2.',
    },
    {
      key: 'owner',
      title: 'Owner',
      width: 104,
      format: 'text',
      choices: oneOfTheOwners,
      note: 'Who reads it out.',
    },
    ...evidenceTime.slice(0, 1),
    ...evidenceVerdict,
    ...evidencePlan,
    ...evidenceSize,
    // Between two groups, which would fold as one if they touched.
    ...evidenceTime.slice(1),
    ...evidenceCounts,
    {
      key: 'result',
      title: 'Result',
      width: long,
      format: 'text',
      wrap: true,
      group: learning,
      note: 'What was seen, in one sentence, with what surprised.',
    },
    {
      key: 'queries',
      title: 'Queries',
      width: long,
      format: 'text',
      wrap: true,
      group: learning,
      note: 'The SQL, or the report, that the counts come from.',
    },
    {
      key: 'nextBet',
      title: 'Next bet',
      width: long,
      format: 'text',
      wrap: true,
      group: learning,
      note: 'What follows from it.',
    },
  ],
};
