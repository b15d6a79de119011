/** What every closed cycle came to: written by *Close the cycle*, and learned from afterwards. */
import {counted} from '../formula/counted';
import type {ColumnKey} from '../rows';
import type {Column, TableTemplate} from '../template';

type Archive = ColumnKey<'archive'>;

/** What the close writes: nobody types there. */
const written = (
  key: Archive,
  title: string,
  note: string,
  rest: Partial<Column<Archive>> = {},
): Column<Archive> => ({key, title, width: 84, format: 'text', isWritten: true, note, ...rest});

const typed = (
  key: Archive,
  title: string,
  note: string,
  rest: Partial<Column<Archive>>,
): Column<Archive> => ({key, title, width: 200, format: 'text', note, ...rest});

const group = 'As it stood';

/** Why it came out as it did, as retrospectives find it. */
export const REASONS = [
  'Too ambitious',
  'Too easy',
  'Wrong lever',
  'Wrong measure',
  'Too many at once',
  'Waited for others',
  'Too little time',
  'No owner',
] as const;

export const archive: TableTemplate<Archive> = {
  kind: 'table',
  key: 'archive',
  identity: 'id',
  title: 'Archive',
  purpose:
    'What closed cycles came to: outcomes, not just scores. Close the cycle in the sidebar under Cycle; what you learned goes into the white columns.',
  needs: ['settings'],
  reads: ['settings'],
  frozenColumns: 2,
  rows: 200,
  unit: 'unit',
  newestFirst: 'cycleStart',
  foldsYears: 'cycleEnd',
  hasFilter: true,
  sentence: ({of}) => {
    const count = (word: string): string => `COUNTIF(${of.verdict};"${word}")`;
    // Each row of a cycle counts as its share of it.
    const cycles = `ROUND(SUMPRODUCT(IFERROR(ISNUMBER(${of.cycleStart})/COUNTIF(${of.cycleStart};${of.cycleStart});0));0)`;
    const told = (word: string, says: string): string =>
      `&IF(${count(word)}=0;"";" · "&${count(word)}&" ${says}")`;
    return (
      `IF(COUNTA(${of.id})=0;"The first closed cycle lands here.";` +
      `${counted(`COUNTIF(${of.id};"*.*")`, 'key result', 'key results')}` +
      `&" of "&${counted(cycles, 'cycle', 'cycles')}` +
      `${told('Worked', 'worked')}${told('Missed, but moved', 'missed, but moved their KPI')}${told('Hollow', 'hollow: reached, and moved nothing')}` +
      `${told('Did not work', 'did not work')}${told('Untestable', 'untestable')})`
    );
  },
  columns: [
    written('id', 'Id', 'Its id while it stood on OKRs. No later one has it.', {width: 60}),
    written('text', 'Key result', 'As it read at the close.', {width: 280, wrap: true}),
    written(
      'cycle',
      'Cycle',
      'What the cycle was called. Those of the years before are folded away: + at the left opens them.',
      {width: 104, wrap: true},
    ),
    written('owner', 'Owner', 'Who answered for it.'),
    written(
      'verdict',
      'Verdict',
      'Worked: reached, and its KPI moved. Hollow: reached, and moved nothing. Missed, but moved. Did not work: neither. Untestable: whether its KPI moved cannot be said. Reached is the bar that its status rested on, by the target as locked.',
      {width: 132, format: 'word', words: 'outcome'},
    ),
    written(
      'moved',
      'Did the KPI move',
      'Its KPI at the end of the cycle against its limits as locked. Moved: better than noise. Noise: within the limits. Untestable: no KPI, no lock, no limits, or data that is not trusted.',
      {width: 84, format: 'word', words: 'moved'},
    ),
    written('status', 'Status', 'Its status at the close.', {width: 96, format: 'word', words: 'okr'}),
    written('final', 'Final', 'Its last value of the cycle.', {format: 'unit'}),
    written(
      'lockedTarget',
      'Target as locked',
      'What was promised. Blank: the cycle was not locked, or it came later.',
      {format: 'unit', scale: true},
    ),
    written('lockedScore', 'Score as locked', 'Progress of the final value, 0 to 1, by what was promised.', {
      format: 'score',
    }),
    typed('why', 'Why', 'What decided it, in your judgement.', {
      width: 124,
      choices: {kind: 'list', values: REASONS},
    }),
    typed('result', 'Result', 'What came of it, in one sentence that makes sense in half a year.', {
      width: 260,
      wrap: true,
    }),
    typed('nextBet', 'Next bet', 'What follows from it.', {wrap: true}),
    typed('carryOn', 'Carry on', 'Whether it goes on: Keep as it is, Change, or Drop.', {
      width: 84,
      choices: {kind: 'list', values: ['Keep', 'Change', 'Drop']},
    }),
    written('kpi', 'KPI', 'The KPI that it should move.', {group, width: 104, wrap: true}),
    written('start', 'Start', 'The value that it started from.', {group, format: 'unit', scale: true}),
    written('target', 'Target', 'The target at the close.', {group, format: 'unit', scale: true}),
    written('unit', 'Unit', 'What the figures are in.', {group}),
    written('revisedScore', 'Score as revised', 'The same by what stood on OKRs at the close.', {
      group,
      format: 'score',
    }),
    written('bar', 'Bar', 'From which score it counts as reached: 1 where it was committed.', {
      group,
      format: 'percent',
    }),
    written(
      'chance',
      'Chance at half-time',
      'Of reaching the bar, from the values up to the middle of the cycle.',
      {group, format: 'percent'},
    ),
    written('confidence', 'Confidence at half-time', 'What its owner said last up to that day.', {
      group,
      width: 96,
      format: 'percent',
    }),
    written(
      'checkIns',
      'Weeks with a check-in',
      'In how many weeks of the cycle it was checked in: by its owner, or by a value of its KPI where nothing is typed.',
      {
        group,
        width: 92,
        format: 'whole',
      },
    ),
    written('weeks', 'Weeks', 'How many weeks the cycle had.', {group, format: 'whole'}),
    written('evidence', 'Evidence', 'The verdict of its best test, with the interval.', {
      group,
      width: 160,
    }),
    written('queries', 'Queries', 'The SQL, or the report, that its KPI came from.', {
      group,
      width: 160,
    }),
    written('objective', 'Objective', 'The wording of its objective.', {group, width: 200}),
    written('objectiveScore', 'Score of the objective', 'By what was promised, where it was locked.', {
      width: 92,
      group,
      format: 'score',
    }),
    written('team', 'Team', 'Whose it was.', {group}),
    written('type', 'Type', 'Increase, Reduce, At least, At most.', {group}),
    written('segment', 'Segment', 'Whom it was about.', {group}),
    written('weight', 'Weight', 'How much it counted in its objective.', {group, format: 'number'}),
    written('due', 'Due', 'The day by which it was to be reached.', {group, width: 92, format: 'date'}),
    written('commitment', 'Commitment', 'Stretch or Committed.', {group, width: 104}),
    written('purpose', 'Purpose', 'Strategic, where it was.', {group}),
    written('cycleStart', 'Cycle start', 'The first day of the cycle.', {group, width: 92, format: 'date'}),
    written('cycleEnd', 'Cycle end', 'The last day of the cycle.', {group, width: 92, format: 'date'}),
    written('closedOn', 'Closed on', 'The day of the close.', {group, width: 92, format: 'date'}),
  ],
};
