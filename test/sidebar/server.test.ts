import {latestOnly} from '../../sidebar/latest-only';
import {problemOf} from '../../sidebar/server';

test.each([
  ['PERMISSION_DENIED', /private window/],
  ['You do not have permission to call SpreadsheetApp.getActive', /private window/],
  ['NetworkError: Connection failure due to HTTP 0', /online/],
  ['Exceeded maximum execution time', /put right now/],
  ['Service timed out: Spreadsheets', /half done is put right/],
  ['There are too many scripts running simultaneously', /Wait a few seconds/],
  ["TypeError: Cannot read properties of undefined (reading 'x')", /reload the spreadsheet/],
])('%s becomes a condition with a way on', (report, hint) => {
  const problem = problemOf(new Error(report), true);
  expect(problem.hint).toMatch(hint);
  expect(problem.message).not.toContain(report);
});

test('without a connection the cause is the connection', () => {
  expect(problemOf(new Error('whatever'), false).message).toMatch(/no connection/);
});

test('only the newest question’s answer counts', () => {
  const ask = latestOnly();
  const [first, second] = [ask(), ask()];
  expect([first(), second()]).toEqual([false, true]);
});
