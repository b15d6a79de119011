/** A day in a cell is midnight where the spreadsheet is, whatever the script's time zone: as Google hands it over. */
import {type HeadlessHost, openHeadless} from '../../workbench/host/headless';

const code = `
  var zone = function () { return SpreadsheetApp.getActive().getSpreadsheetTimeZone(); };
  function read() {
    const day = SpreadsheetApp.getActiveSheet().getRange('A1').getValue();
    return [day.toISOString(), Utilities.formatDate(day, zone(), 'yyyy-MM-dd HH:mm:ss'), Session.getScriptTimeZone(), zone()];
  }
  function writeAgain() {
    const s = SpreadsheetApp.getActiveSheet();
    s.getRange('B1').setValue(s.getRange('A1').getValue());
    s.getRange('C1').setValue(new Date(Date.UTC(2026, 8, 30, 12)));
  }
  function choose() {
    const a = SpreadsheetApp.getActiveSheet().getRange('A1');
    a.setDataValidation(SpreadsheetApp.newDataValidation().requireDateAfter(a.getValue()).build());
    return a.getDataValidation().getCriteriaValues()[0].toISOString();
  }
  function SEEN(day) { return day.toISOString(); }
  function SAME(day) { return day; }
  function DAY(day) { return Utilities.formatDate(day, zone(), 'yyyy-MM-dd'); }
  function WRITES() { SpreadsheetApp.getActive().rename('mine'); }
  function READS() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
`;
const declarations = ['SEEN', 'SAME', 'DAY', 'WRITES', 'READS'].map((name) => ({
  name,
  summary: '',
  params: name.length === 4 || name === 'DAY' ? [{name: 'day', help: '', optional: true}] : [],
}));

const open = (spreadsheetTimeZone?: string, data?: object): HeadlessHost =>
  openHeadless({
    code,
    declarations,
    sidebarHtml: '',
    ...(spreadsheetTimeZone ? {spreadsheetTimeZone} : {}),
    ...(data ? {data} : {}),
  });

/** Zone, what is typed, and the point in time that it is there. */
const days: [string, string, string][] = [
  ['Etc/UTC', '2026-09-30', '2026-09-30T00:00:00.000Z'],
  ['Europe/Berlin', '2026-09-30', '2026-09-29T22:00:00.000Z'],
  ['Europe/Berlin', '2026-12-30', '2026-12-29T23:00:00.000Z'],
  ['Europe/London', '2026-09-30', '2026-09-29T23:00:00.000Z'],
  ['Europe/London', '2026-12-30', '2026-12-30T00:00:00.000Z'],
  ['Asia/Tokyo', '2026-09-30', '2026-09-29T15:00:00.000Z'],
  ['Asia/Kolkata', '2026-09-30', '2026-09-29T18:30:00.000Z'],
  ['America/New_York', '2026-09-30', '2026-09-30T04:00:00.000Z'],
  ['Pacific/Honolulu', '2026-09-30', '2026-09-30T10:00:00.000Z'],
  ['Pacific/Kiritimati', '2026-10-01', '2026-09-30T10:00:00.000Z'],
  // The clocks go forward, and back, in the night after each first line.
  ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z'],
  ['Europe/Berlin', '2026-03-30', '2026-03-29T22:00:00.000Z'],
  ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00.000Z'],
  ['Europe/Berlin', '2026-10-26', '2026-10-25T23:00:00.000Z'],
  ['America/New_York', '2026-03-08', '2026-03-08T05:00:00.000Z'],
  ['America/New_York', '2026-03-09', '2026-03-09T04:00:00.000Z'],
];

test.each(days)('in %s %s is %s, to a script and to a custom function', (zone, typed, time) => {
  const host = open(zone);
  host.type('A1', typed);
  host.type('D1', '=SEEN(A1)');
  host.type('E1', '=SAME(A1)');
  host.type('F1', '=DAY(A1)');
  expect(host.run('read')).toEqual([time, `${typed} 00:00:00`, 'Etc/UTC', zone]);
  expect([host.value('D1'), host.value('F1')]).toEqual([time, typed]);
  expect(host.cell('E1')).toBe(
    host.cell('A1').replace(/(\d+)-(\d+)-(\d+)/, (_, y, m, d) => `${+m}/${+d}/${y}`),
  );
  host.run('writeAgain');
  expect(host.value('B1')).toEqual(host.value('A1'));
  expect(host.run('choose')).toBe(time);
});

test('an hour that is written is shown as it is in the zone', () => {
  const host = open('Asia/Kolkata');
  host.type('A1', '2026-01-01');
  host.run('writeAgain');
  const shown = host.value('C1') as Date;
  expect([shown.getDate(), shown.getHours(), shown.getMinutes()]).toEqual([30, 17, 30]);
});

test('where none is chosen it is the zone of the machine', () => {
  const {timeZone} = Intl.DateTimeFormat().resolvedOptions();
  const host = open();
  host.type('A1', '2026-09-30');
  const [time, , , zone] = host.run('read') as string[];
  expect([zone, time]).toEqual([timeZone, new Date(2026, 8, 30).toISOString()]);
});

test('a zone that there is not is refused', () => {
  expect(() => open('Europe/Atlantis')).toThrow('Europe/Atlantis');
});

test('TODAY is the day where the spreadsheet is', () => {
  const dayIn = (timeZone: string) =>
    new Intl.DateTimeFormat('en-US', {timeZone, dateStyle: 'short'}).format(new Date());
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Honolulu']) {
    const host = open(zone);
    const before = dayIn(zone);
    host.type('A1', '=TEXT(TODAY();"m/d/yy")');
    expect([before, dayIn(zone)]).toContain(host.cell('A1'));
  }
});

test('a workbook that is opened computes with its zone from the first', () => {
  const host = open('Asia/Tokyo');
  host.type('A1', '2026-09-30');
  host.type('B1', '=DAY(A1)');
  const again = open('Asia/Tokyo', host.save().workbook);
  expect(again.value('B1')).toBe('2026-09-30');
});

test.each([
  ['=WRITES()', 'You do not have permission to call rename'],
  ['=READS()', 'SpreadsheetApp.getActiveSheet is not implemented in the workbench for custom functions'],
])('%s is refused in a cell', (formula, why) => {
  const host = open();
  host.type('B1', formula);
  const {sheetId} = host.locate('B1');
  expect(host.engine.getters.getEvaluatedCell({sheetId, col: 1, row: 0})).toMatchObject({
    type: 'error',
    message: why,
  });
});
