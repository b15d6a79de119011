/** A key result that names a lift relative to today, without saying where today is. */
import {call, open, written} from './add-on';

test('a relative lift is added as it stands, and measured by the lift so far', () => {
  const host = open();
  const {draft, checks} = written(
    host,
    'Objective: Sell more on small screens\n- KR1: Lift the cart rate by +12% relative on mobile',
  );
  expect(draft.objectives[0]!.keyResults[0]).toMatchObject({start: 0, target: 0.12, unit: '% relative'});
  expect(checks.objectives[0]!.keyResults[0]!.blocking).toEqual([]);

  call(host, 'addOkrs', {draft, run: 'r'});
  host.type('OKRs!F7', '6%');
  expect([host.cell('OKRs!D7'), host.cell('OKRs!E7'), host.cell('OKRs!H7')]).toEqual([
    '0.0%',
    '12.0%',
    '50%',
  ]);
});
