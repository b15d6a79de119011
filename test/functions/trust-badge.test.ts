import {TRUST_BADGE} from '../../src/functions/trust-badge';
import {column, testCases} from './cases';

const day = '2026-03-31';

testCases(TRUST_BADGE, [
  [[day, day, 0], 'Trusted'],
  [['2026-03-24', day, 7], 'Trusted', 'as old as allowed'],
  [['2026-03-23', day, 7], 'Stale'],
  [['', day, 7], 'No data'],
  [['', day, ''], 'No data', 'no date comes first'],
  [['', '', ''], null],
  [[day, day, 7, 0.95], 'Trusted', 'as complete as wanted'],
  [[day, day, 7, 0.1 * 9.5], 'Trusted', 'float dust'],
  [[day, day, 7, 0.94, 0.5], 'Incomplete', 'completeness comes before validity'],
  [[day, day, 7, '', 0.94], 'Invalid'],
  [[day, day, 7, 0, ''], 'Incomplete', 'zero is not blank'],
  [['2026-01-01', day, 7, 0, 0], 'Stale', 'age comes first'],
  [[day, day, 7, 0.8, 0.8, 0.8], 'Trusted'],
  [['2026-04-01', day, 7], 'Trusted', 'it can be tomorrow elsewhere'],
  [['2026-04-02', day, 7], {error: 'TRUST_BADGE: updated (2026-04-02) lies after as_of (2026-03-31)'}],
  [[day, '', 7], {error: 'TRUST_BADGE: as_of is blank'}],
  [[day, day, ''], {error: 'TRUST_BADGE: max_age_days is blank'}],
  [[day, day, -1], {error: 'TRUST_BADGE: max_age_days must not be negative: -1'}],
  [[day, day, 7, 95], {error: 'TRUST_BADGE: completeness must lie between 0 and 1 (95% is 0.95), not 95'}],
  [
    [day, day, 7, '', -0.1],
    {error: 'TRUST_BADGE: validity must lie between 0 and 1 (95% is 0.95), not -0.1'},
  ],
  [['yesterday', day, 7], {error: 'TRUST_BADGE: updated is not a date: "yesterday" – write yyyy-mm-dd'}],
  [
    [column(day, '', ''), day, column(7, 7, '')],
    [['Trusted'], ['No data']],
  ],
]);
