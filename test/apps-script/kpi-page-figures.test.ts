/** A page writes its figures as every other sheet does: never 100% before it is reached, thousands parted alike. */
import {at, call, open, paste, shown} from './add-on';

const host = open();
const wobble = [0, 1, -1, 2, -2, 1, 0, -1, 2, -1, 1, -2, 0, 1, -1, 0];
/** Nine of them lie before the cycle: mean 2/9, σ 1.394. */
const days = wobble.map((_, n) => new Date(Date.UTC(2026, 7, 3 + 7 * n)).toISOString().slice(0, 10));

beforeAll(() => {
  call(host, 'buildSheet', {key: 'kpis', run: 's'});
});

test.each([
  ['Uptime', '%', (n: number) => 0.9996 + n * 0.0001, '99.96% ± 0.0139%', /99.9% to 100% is usual/],
  ['Orders', '/week', (n: number) => 3767 + n * 40, '3,776 ± 56', /3,536 to 4,015 is usual/],
  [
    'Revenue',
    '$',
    (n: number) => 81_000 + n * 900,
    '$81.2k ± $1,255',
    /\$\d+(\.\d)?k to \$\d+(\.\d)?k is usual/,
  ],
  ['Lead time', 'days', (n: number) => 54 + n, '54.2 ± 1.4 days', /\d+(\.\d)? to \d+(\.\d)? days is usual/],
])('%s in %s', (name, unit, value, usual, limits) => {
  paste(
    host,
    "'KPI data'!A6",
    days.map((day, n) => [day, name, String(value(wobble[n]!))]),
  );
  host.type('KPIs!A6', name);
  host.type(at(host, 'KPIs', 'Unit', name), unit);
  call(host, 'buildKpiPage', {kpi: name, run: name});
  expect(host.cell(`'KPI · ${name}'!B6`)).toBe(usual);
  expect(String(host.value(`'KPI · ${name}'!A8`))).toMatch(limits);
  expect(host.cell(`'KPI · ${name}'!A6`)).toBe(shown(host, 'KPIs', name, ['Latest'])[0]);
});

test('a stretch from where the KPI used to be is passed once it has moved beyond it', () => {
  const note = () => host.cell("'KPI · Lead time'!D7");
  expect(note()).toBe('1.5 σ beyond µ');
  // 54.2 and 1.39: 1.5 σ above lies 56.3, below 52.1.
  paste(host, "'KPI data'!A22", [['2026-11-20', 'Lead time', '60']]);
  expect(note()).toBe('passed already');
  host.type(at(host, 'KPIs', 'Better when', 'Lead time'), 'Down');
  expect(note()).toBe('1.5 σ beyond µ');
});
