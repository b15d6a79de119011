/** A day is the spreadsheet's day, wherever the script's clock stands and wherever the spreadsheet is. */
import {at, call, draftWith, open, paste} from './add-on';

jest.setTimeout(240_000);

const ZONES = [
  'Europe/Berlin',
  'Europe/London',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'America/New_York',
  'Pacific/Honolulu',
  'Pacific/Kiritimati',
];

/** A day in summer, one in winter, and those around a change of the clocks in Europe and in America. */
const DAYS = [
  '2026-09-30',
  '2026-01-31',
  '2026-03-28',
  '2026-03-29',
  '2026-03-30',
  '2026-10-25',
  '2026-03-08',
  '2026-11-01',
];

test.each(ZONES)('in %s every day that is typed is the day that the functions see', (zone) => {
  const host = open({spreadsheetTimeZone: zone});
  DAYS.forEach((day, index) => {
    const row = index + 1;
    host.type(`Sheet1!A${row}`, day);
    host.type(`Sheet1!B${row}`, 'Win rate');
    host.type(`Sheet1!C${row}`, String(row));
    host.type(`Sheet1!D${row}`, `=KPI_LATEST(B${row},B${row},A${row},C${row})`);
    // The same day as a text and as a cell: the pace between them is the same to the last digit.
    host.type(`Sheet1!H${row}`, `=KR_PACE(A${row},"2027-01-31",A${row})`);
  });
  const serial = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
  expect(DAYS.map((_, index) => host.value(`Sheet1!D${index + 1}`))).toEqual(DAYS.map(serial));
  expect(DAYS.map((_, index) => host.value(`Sheet1!H${index + 1}`))).toEqual(DAYS.map(() => 0));
});

test.each(['Asia/Tokyo', 'Pacific/Honolulu'])(
  'in %s a check-in and its state have the day of the sheet',
  (zone) => {
    const host = open({spreadsheetTimeZone: zone});
    call(host, 'addOkrs', {draft: draftWith({due: '2026-12-31'}), run: 'r'});
    host.type(at(host, 'OKRs', 'Current', 'O1.1'), '19%');
    call(host, 'buildSheet', {key: 'kpis', run: 'r'});
    paste(host, 'KPIs!A6', [['Win rate']]);
    paste(host, "'KPI data'!A6", [['2026-09-30', 'Win rate', '0.18']]);
    expect(host.cell(at(host, 'KPIs', 'Latest on', 'Win rate'))).toBe('30 Sep 2026');
    const [logged, state] = [
      host.cell("'Check-ins'!A6"),
      host.cell(at(host, 'OKRs', 'Check-in state', 'O1.1')),
    ];
    expect([logged, state]).toEqual([expect.stringMatching(/^2[0-2] Nov 2026$/), 'OK']);
    expect(host.cell(at(host, 'OKRs', 'Last check-in', 'O1.1'))).toBe(logged);
    // Nobody has to set two clocks alike any more.
    expect(call(host, 'overview', {}).warnings).toEqual([]);
  },
);
