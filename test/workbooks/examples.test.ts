/** What the method's three examples show in the sheets: signals, trips and statuses, each as it was meant. */
import {EXAMPLES, type ExampleKey, example} from '../../src/examples/example';
import {exampleContents} from './examples';
import {day, GoldenWorkbook, tabOfPage} from './golden';

interface Golden {
  /** Name, latest, signal, and the rule that speaks or the data that keeps it from speaking. */
  readonly kpis: readonly string[];
  readonly guardrails: readonly string[];
  /** Id, progress, status, chance. */
  readonly okrs: readonly string[];
  /** The North Star on Strategy: now, its aim, at all targets, by the forecasts. Then every driver with a remark. */
  readonly strategy: readonly string[];
  readonly remarks: Readonly<Record<string, string>>;
  /** What the Ledger says of all, and of what has changed since the lock. */
  readonly ledger: readonly string[];
}

const golden: Readonly<Record<ExampleKey, Golden>> = {
  'b2b-saas': {
    ledger: [
      '1 change, 1 unexplained · score as locked 0.40, as revised 0.41',
      'O1.3 target 28% → 27% · wording changed Unexplained',
    ],
    strategy: ['$302k', '$450k', '$501k', '$371k'],
    remarks: {
      Leads: 'Nobody’s',
      'Win rate': '4.1 points of 23% unexplained',
      'Time to value': 'Claimed twice',
      'First-year ARPA': 'Nobody’s',
      'Expansion ARR share': 'Rests on an assumption',
    },
    kpis: [
      'New ARR $302k Noise',
      'Leads 224 Noise',
      'SQL rate 28.8% Noise',
      'Win rate 19.7% Better 3 of 4',
      'First-year ARPA $23.8k Noise',
      'Sales cycle 51.9 days Noise',
      'Time to value 13.5 days Better beyond limit',
      'Weekly active teams 71.7% Noise',
      'Expansion ARR share 23.5% Unverified Incomplete',
      'CAC payback 13.7 mo Noise',
      'Refund rate 0.76% Noise',
      'INP p95 183 ms Noise',
    ],
    guardrails: [
      'CAC payback 13.7 mo Tripped',
      'Refund rate 0.76% OK',
      'INP p95 183 ms OK',
      'Discount rate 11.4% Watch',
    ],
    okrs: [
      'O1 47% Off track',
      'O1.1 34% At risk 47%',
      'O1.2 18% Off track 19%',
      'O1.3 42% Unverified',
      'O1.4 94% On track 63%',
      'O2 10% Paused',
      'O2.1 0% Paused',
      'O2.2 20% Paused',
      'O3 65% Unverified',
      'O3.1 106% Achieved',
      'O3.2 31% Unverified',
    ],
  },
  'plg-saas': {
    ledger: [
      '1 change, with a reason · score as locked 0.29, as revised 0.30',
      'O1.2 target 60% → 55% · wording changed The checklist lost its easiest step, which nearly everybody did.',
    ],
    strategy: ['155', '186', '211', '164'],
    remarks: {
      'Trial→activation': '3.04 points of 44% unexplained',
      'Checklist completion': 'Claimed twice',
    },
    kpis: [
      'Teams kept 155 Better beyond limit',
      'New workspaces 917 Noise',
      'Trial→activation 41.4% Better beyond limit',
      'Day-30 retention 40.8% Noise',
      'Checklist completion 45.3% Better beyond limit',
      'Time to first value 34 min Better beyond limit',
      'Core actions/team 2.13 Unverified Incomplete',
      'Free→paid 4.28% Noise',
      'ARPA $63 Noise',
      'INP p95 175 ms Noise',
      'LCP p75 2.18 s Noise',
      'Tickets/100 9 Worse beyond limit',
    ],
    guardrails: ['INP p95 175 ms OK', 'LCP p75 2.18 s OK', 'Support tickets 9 Tripped'],
    okrs: [
      'O1 37% Off track',
      'O1.1 67% On track 65%',
      'O1.2 43% At risk 29%',
      'O1.3 -3% Off track 7%',
      'O2 15% Paused',
      'O2.1 31% Paused',
      'O2.2 -40% Paused',
      'O3 53% Unverified',
      'O3.1 109% Achieved',
      'O3.2 6% Unverified',
      'O4 14% Unverified',
      'O4.1 14% Unverified',
    ],
  },
  'e-commerce': {
    ledger: ['Nothing has changed since the lock · score as locked 0.35, as revised 0.35'],
    strategy: ['3,598', '4,100', '4,100', '3,720'],
    remarks: {
      'Returning orders': '641 of 4,100 unexplained',
      'Active repeat customers': 'Nobody’s',
      'Orders each': 'Nobody’s',
      'Promo share': 'Rests on an assumption',
    },
    kpis: [
      'Returning orders 3,598 Better 3 of 4',
      'Active repeat customers 22,210 Better beyond limit',
      'Orders each 0.162 Noise',
      'PDP→cart, mobile 10.6% Better beyond limit',
      'Checkout completion 47.8% Noise',
      'Promo share 51.3% Better beyond limit',
      'AOV $76.68 Noise',
      'Email revenue share 24.4% Unverified Stale',
      'Gross margin 63.8% Worse beyond limit',
      'Refund rate 1.34% Noise',
      'LCP p75 2.34 s Noise',
      'Delivery time 3.3 days Noise',
    ],
    guardrails: ['Gross margin 63.8% Tripped', 'Refund rate 1.34% Watch', 'LCP p75 2.34 s OK'],
    okrs: [
      'O1 55% Off track',
      'O1.1 28% At risk 32%',
      'O1.2 127% Achieved',
      'O1.3 76% On track 66%',
      'O1.4 16% Off track 8%',
      'O2 29% Paused',
      'O2.1 58% Paused',
      'O2.2 -22% Paused',
      'O3 20% Unverified',
      'O3.1 33% Unverified',
      'O3.2 7% Unverified',
    ],
  },
};

const words = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');

describe.each(EXAMPLES)('the example $title', ({key}) => {
  const contents = exampleContents(key);
  const workbook = new GoldenWorkbook(contents);
  const rows = (
    table: 'kpis' | 'guardrails' | 'okrs' | 'ledger' | 'archive',
    count = contents.records[table]!.length,
  ) =>
    Array.from(
      {length: count},
      (_, n) => (column: string) => workbook.shown(workbook.at(table, column, n + 1)),
    );

  test('shows no error anywhere', () => {
    expect(workbook.errors()).toEqual([]);
  });

  test('shows every KPI with its signal', () => {
    const shown = rows('kpis').map((of) => {
      const isTrusted = of('trust') === 'Trusted';
      return words(of('name'), of('latestText'), of('signal'), isTrusted ? of('why') : of('trust'));
    });
    expect(shown).toEqual(golden[key].kpis);
  });

  test('shows every guardrail', () => {
    expect(rows('guardrails').map((of) => words(of('name'), of('currentText'), of('status')))).toEqual(
      golden[key].guardrails,
    );
  });

  test('shows every key result with its status, and a chance where it is judged by one', () => {
    const {okrs} = golden[key];
    const shown = rows('okrs', okrs.length).map((of) =>
      words(of('id'), of('progress'), of('status'), of('chance')),
    );
    expect(shown).toEqual(okrs);
  });

  test('has one of each status, and an objective that names work instead of an outcome', () => {
    const statuses = new Set(rows('okrs').map((of) => of('ownStatus')));
    for (const status of ['On track', 'At risk', 'Off track', 'Achieved', 'Paused', 'Unverified'])
      expect(statuses).toContain(status);
    const checks = rows('okrs').map((of) => of('check'));
    expect(checks[checks.length - 1]).toMatch(/^Output, not outcome/);
  });

  /** The rows of Strategy as they show. */
  const strategy = Array.from({length: 40}, (_, n) =>
    ['A', 'B', 'D', 'G', 'J'].map((column) => workbook.shown(`Strategy!${column}${n + 1}`)),
  );

  test('adds up on Strategy as it was meant', () => {
    const tiles = strategy[strategy.findIndex(([first]) => first!.startsWith('North Star · ')) + 1]!;
    expect(tiles.slice(0, 4)).toEqual(golden[key].strategy);
    const drivers = strategy.slice(strategy.findIndex(([first]) => first === 'Driver') + 1);
    const remarks = drivers.flatMap(([name, , , , remark]) =>
      remark === '' ? [] : [[name!.replace(/^[│├└─ ]+/, ''), remark!] as const],
    );
    expect(Object.fromEntries(remarks)).toEqual(golden[key].remarks);
  });

  test('was locked when its cycle began, and the Ledger says what has changed since', () => {
    const ledger = rows('ledger');
    const changed = ledger.flatMap((of) =>
      of('now') === '' ? [] : [words(of('id'), of('now'), of('verdict'), of('reason'))],
    );
    const sentence = Array.from({length: 6}, (_, n) => workbook.shown(`Ledger!C${n + 1}`)).find((text) =>
      text.includes('score as locked'),
    );
    expect([sentence, ...changed]).toEqual(golden[key].ledger);
    expect(ledger.every((of) => of('lockedOn') === rows('ledger', 1)[0]!('lockedOn'))).toBe(true);
  });

  test('locked the baselines that KPIs still show', () => {
    const kpis = new Map(
      rows('kpis').map((of) => [of('name'), [of('n'), of('mean'), of('sd'), of('lower'), of('upper')]]),
    );
    const locked = rows('ledger').filter((of) => of('kind') === 'KPI');
    expect(locked).toHaveLength(kpis.size);
    for (const of of locked)
      expect([of('id'), of('n'), of('mean'), of('sd'), of('lower'), of('upper')].map(String)).toEqual([
        of('id'),
        ...kpis.get(of('id'))!,
      ]);
  });

  test('says on its logs that they are made up', () => {
    expect(workbook.value('KPI data!A3')).toMatch(/made-up history for practice$/);
    expect(workbook.value('Check-ins!A3')).toMatch(/made-up history for practice$/);
  });

  test('tells the same on every day', () => {
    const [one, other] = ['2026-02-28', '2027-03-29'].map((today) => example(key, day(today)));
    const days = day('2027-03-29') - day('2026-02-28');
    const values = (log: ReturnType<typeof example>) =>
      log.rows.kpiData!.map(({date, kpi, value}) => [date! - log.settings.asOf!, kpi, value]);
    expect(values(one!)).toEqual(values(other!));
    expect(other!.settings.cycleStart! - one!.settings.cycleStart!).toBe(days);
  });
});

test('B2B SaaS has a cycle behind it, with one of each outcome', () => {
  const contents = exampleContents('b2b-saas');
  const workbook = new GoldenWorkbook(contents);
  const rows = contents.records.archive!.map((_, n) =>
    ['id', 'start', 'target', 'final', 'chance', 'confidence', 'moved', 'verdict']
      .map((column) => workbook.shown(workbook.at('archive', column, n + 1)))
      .join(' '),
  );
  expect(rows).toEqual([
    'P1.1 220 250 252 74% 80% Moved Worked',
    'P1.2 62.0% 70.0% 71.0% 61% 70% Noise Hollow',
    'P2.1 110 80 92 38% 60% Moved Missed, but moved',
    'P2.2 12.0% 20.0% 13.0% 12% 70% Noise Did not work',
  ]);
  const sentence = Array.from({length: 6}, (_, n) => workbook.shown(`Archive!C${n + 1}`));
  expect(sentence.join()).toContain('4 key results of 1 cycle · 1 worked · 1 missed, but moved their KPI');
});

describe.each(Object.keys(golden) as ExampleKey[])('the pages of all KPIs of %s', (key) => {
  const names = golden[key].kpis.map((line) => line.replace(/ (?:[$€£]?[\d−-]).*$/, ''));
  const contents = exampleContents(key);
  const workbook = new GoldenWorkbook({...contents, pages: names.map((kpi) => kpi)});
  const told = (name: string, cell: string) => workbook.shown(`${tabOfPage(name)}!${cell}`);

  test.each(names)('%s has a spread, and a forecast only where its data can be relied on', (name) => {
    expect(told(name, 'B6')).not.toMatch(/± [$€£]?0(?![.\d])/);
    const isUnverified = told(name, 'E1') === 'Unverified';
    expect(/likely to end/.test(told(name, 'A8')) && isUnverified).toBe(false);
    if (isUnverified) expect(told(name, 'A8')).toContain('Nobody should rely on these figures: the data is');
  });
});
