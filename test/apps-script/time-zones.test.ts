/** A warning when spreadsheet and script count days differently, and only then. */
import {call, open, TODAY} from './add-on';

const warnings = (timeZone: string) => call(open({timeZone}), 'overview', {}).warnings;

/** The workbench's spreadsheet has the time zone of this machine. */
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
const offset = TODAY.getTimezoneOffset() / 60;
const sameTimeOtherName = Number.isInteger(offset) ? `Etc/GMT${offset < 0 ? offset : `+${offset}`}` : here;
const farAway = offset === -14 ? 'Pacific/Pago_Pago' : 'Pacific/Kiritimati';

test.each([
  ['the same zone', here],
  ['another name for the same time', sameTimeOtherName],
])('%s is fine', (_, zone) => {
  expect(warnings(zone)).toEqual([]);
});

test('another time is told with both zones and what to do', () => {
  expect(warnings(farAway)).toEqual([
    expect.stringMatching(new RegExp(`counts days in ${here}, the add-on in ${farAway}.*Set both`)),
  ]);
});
