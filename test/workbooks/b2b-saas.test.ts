import {b2bSaas} from './b2b-saas';
import {day, differences, type Expectation, GoldenWorkbook} from './golden';

/** Twelve values, half of them a step below the mean and half above. */
const sdOf = (step: number): number => step * Math.sqrt(12 / 11);

describe('the B2B SaaS example with its CAC payback of 14 months', () => {
  const workbook = new GoldenWorkbook(b2bSaas(14));
  const okr = (column: string, record: number) => workbook.at('okrs', column, record);
  const kpi = (column: string, record: number) => workbook.at('kpis', column, record);
  const guardrail = (column: string, record: number) => workbook.at('guardrails', column, record);
  const page = (cell: string) => `KPI · Win rate!${cell}`;
  const [objective, winRate, cycle, expansion] = [1, 2, 3, 4];

  test('shows no error anywhere', () => {
    expect(workbook.errors()).toEqual([]);
  });

  const expectations: Record<string, readonly Expectation[]> = {
    progress: [
      {cell: okr('progress', winRate), value: 0.4, why: '18% → 20% of 23%'},
      {cell: okr('progress', cycle), value: 2 / 12, why: '54 → 52 of 42 days: a falling target'},
      {cell: okr('progress', expansion), value: 0.25, why: '21% → 22.5% of 27%'},
      {
        cell: okr('progress', objective),
        value: (0.4 + 2 / 12 + 2 * 0.25) / 4,
        why: 'weighted mean: the last counts twice',
      },
      {cell: okr('bar', winRate), value: '████░░░░░░', why: '40% of ten blocks'},
      {cell: okr('pace', winRate), value: 0.5, why: '90 of 180 days'},
      {cell: okr('ownProgress', objective), value: '', why: 'an objective has no figures of its own'},
    ],
    'a tripped guardrail pauses what it protects': [
      {cell: guardrail('current', 1), value: 14, why: 'the latest value of its KPI'},
      {cell: guardrail('status', 1), value: 'Tripped', why: '14 > 12 mo'},
      {cell: guardrail('status', 2), value: 'OK', why: '0.8% is far below 1.0%'},
      {cell: guardrail('status', 3), value: 'Watch', why: '195 is within 5% of 200 ms'},
      {cell: okr('guardrailState', winRate), value: 'Tripped', why: 'O1 covers O1.1'},
      {cell: okr('status', winRate), value: 'Paused', why: 'a guardrail has tripped'},
      {cell: okr('status', cycle), value: 'Paused', why: 'a guardrail has tripped'},
      {cell: okr('status', objective), value: 'Paused', why: 'its key results are paused'},
      {
        cell: okr('check', cycle),
        value: 'Paused by CAC payback 14 mo, ≤ 12 mo',
        why: 'the row says which guardrail, its value and its limit',
      },
      {cell: okr('chance', winRate), value: '', why: 'a paused row is not judged by its outlook'},
      {cell: guardrail('room', 1), value: expect.closeTo(-1.92, 1), why: 'usually 1.9 months beyond it'},
      {cell: guardrail('currentText', 1), value: '14 mo', why: 'in its unit'},
      {
        cell: 'OKRs!C3',
        value: '3 key results · 3 paused by CAC payback 14 mo, ≤ 12 mo · 1 without a recent check-in',
        why: 'the sentence that a leader reads',
      },
      {
        cell: 'Guardrails!B3',
        value: '2 of 3 hold · 1 tripped · 1 to watch',
        why: 'the sentence that a leader reads',
      },
    ],
    KPIs: [
      {cell: kpi('n', 1), value: 12, why: 'twelve weeks'},
      {cell: kpi('mean', 1), value: 0.18, why: 'half at 16%, half at 20%'},
      {cell: kpi('sd', 1), value: sdOf(0.02), why: 'sample standard deviation'},
      {cell: kpi('latest', 1), value: 0.2, why: 'the last week'},
      {cell: kpi('latestDate', 1), value: day('2026-03-29'), why: 'the last week'},
      {cell: kpi('difference', 1), value: '+2 pp', why: '20% − 18%'},
      {cell: kpi('latestText', 2), value: '56 days', why: 'in its unit'},
      {cell: kpi('signal', 1), value: 'Noise', why: 'within its natural limits'},
      {
        cell: kpi('why', 1),
        value: ' (trial)',
        why: 'no value before the cycle: the whole log is its baseline',
      },
      {
        cell: kpi('lower', 1),
        value: expect.closeTo(0.18 - 2.66 * 0.04),
        why: 'centre − 2.66 × mean moving range',
      },
      {
        cell: kpi('upper', 1),
        value: expect.closeTo(0.18 + 2.66 * 0.04),
        why: 'centre + 2.66 × mean moving range',
      },
      {cell: kpi('signal', 3), value: 'Unverified', why: 'its data is incomplete'},
      {cell: kpi('pushedBy', 1), value: 'O1.1', why: 'the key result that names it'},
      {cell: kpi('stretch', 1), value: 0.18 + 1.5 * sdOf(0.02), why: 'noisy: µ + 1.5 σ'},
      {cell: kpi('stretch', 2), value: 54 - 2 * sdOf(2), why: 'stable and better down: µ − 2 σ'},
      {cell: kpi('health', 4), value: 'Tripped', why: 'its guardrail has'},
      {cell: kpi('health', 1), value: '', why: 'no guardrail judges it'},
      {cell: kpi('trust', 1), value: 'Fresh', why: 'three days old; nobody says how complete it is'},
      {cell: kpi('trust', 3), value: 'Incomplete', why: '90% complete'},
      {cell: kpi('trust', 5), value: 'No data', why: 'NPS has no values'},
      {cell: kpi('signal', 5), value: 'No data', why: 'NPS has no values'},
      {cell: kpi('n', 5), value: 0, why: 'NPS has no values'},
      {
        cell: 'KPIs!B3',
        value: '5 KPIs · 3 as usual · 1 with data that is not trusted · 1 with too few values',
        why: 'the sentence that a leader reads',
      },
    ],
    checks: [
      {cell: okr('ambition', winRate), value: 0.05 / sdOf(0.02), why: '23% lies 5 points above 18%'},
      {
        cell: okr('ambition', cycle),
        value: 12 / sdOf(2),
        why: '42 lies 12 days below 54, the wanted direction',
      },
      {cell: okr('ambition', expansion), value: '', why: 'it names no KPI'},
      {cell: okr('trust', winRate), value: 'Fresh', why: 'from its KPI'},
      {cell: okr('trust', cycle), value: 'Stale', why: 'typed, and its check-in is two months old'},
      {cell: okr('now', winRate), value: 0.2, why: 'the typed Current'},
      {cell: okr('wording', cycle), value: 'Sales cycle 54 → 42 days', why: 'its KPI and its figures'},
      {cell: okr('proven', winRate), value: 'Within noise', why: 'its KPI has not really moved'},
      {cell: okr('trust', expansion), value: '', why: 'it names no KPI'},
      {cell: okr('lastCheckIn', winRate), value: day('2026-03-30'), why: 'the newest of four'},
      {cell: okr('stale', winRate), value: 'OK', why: 'two days ago'},
      {cell: okr('stale', cycle), value: 'Stale', why: 'two months ago'},
      {cell: okr('stale', expansion), value: 'No data', why: 'never'},
      {cell: okr('stale', objective), value: '', why: 'objectives are not checked in'},
      {cell: okr('writing', objective), value: '', why: 'objectives are not judged as key results'},
      {cell: okr('writing', winRate), value: 'OK', why: 'an outcome with a number, a KPI, an owner'},
      {
        cell: okr('writing', expansion),
        value: 'No KPI',
        why: 'its figures stand in its row, its KPI is missing',
      },
      {cell: okr('p50', cycle), value: '', why: 'one check-in makes no forecast'},
      {cell: okr('shownChance', cycle), value: 'Too early', why: 'one check-in makes no forecast'},
      {
        cell: okr('check', expansion),
        value: expect.stringContaining('No KPI'),
        why: 'what is missing in the row',
      },
      {
        cell: 'Initiatives!C6',
        value: 'Increase SQL→Won win rate from 18% → 23% (±1 pp) in MM segment.',
        why: 'the wording of O1.1',
      },
      {cell: 'Initiatives!D6', value: 'Paused', why: 'the status of O1.1'},
      {
        cell: 'Check-ins!C6',
        value: 'Increase SQL→Won win rate from 18% → 23% (±1 pp) in MM segment.',
        why: 'the wording of O1.1',
      },
    ],
    'the page of Win rate': [
      {cell: page('A1'), value: 'Win rate', why: 'the KPI'},
      {cell: page('E1'), value: 'Noise', why: 'its signal'},
      {
        cell: page('A2'),
        value: 'Won deals of all SQLs that were decided in the week, mid-market.',
        why: 'its definition',
      },
      {
        cell: page('A3'),
        value: 'Owner: Ana · Sales & Marketing · Driver · Weekly · better up',
        why: 'who owns it',
      },
      {cell: page('A6'), value: '20%', why: 'latest'},
      {cell: page('B6'), value: '18% ± 2.1%', why: 'µ ± σ'},
      {cell: page('C6'), value: '+2 pp', why: '20% − 18%'},
      {cell: page('D6'), value: '21.1%', why: 'stretch target'},
      {cell: page('B7'), value: '12 values', why: 'what the baseline rests on'},
      {
        cell: page('A8'),
        value:
          'Ordinary noise: 7.36% to 28.6% is usual, on trial: the baseline is short. It is likely to end the cycle at 20.6%, and at 8.6% or better with 80% certainty.',
        why: 'what noise means, and where the history leads, in words',
      },
      {cell: page('B32'), value: 'not measured', why: 'a blank completeness is not 0%'},
    ],
    'the page of a KPI without values': [
      {
        cell: 'KPI · NPS!A2',
        value: 'No definition yet: write it on the KPIs sheet.',
        why: 'nothing was written',
      },
      {cell: 'KPI · NPS!A6', value: '–', why: 'no value'},
      {cell: 'KPI · NPS!A7', value: 'no value yet', why: 'no value'},
      {
        cell: 'KPI · NPS!A8',
        value: 'The chart waits for two values of this KPI on KPI data.',
        why: 'an empty chart',
      },
      {cell: 'KPI · NPS!E1', value: 'No data', why: 'its signal'},
    ],
  };

  test.each(Object.entries(expectations))('%s', (_, list) => {
    expect(differences(workbook, list)).toEqual([]);
  });

  test('forecasts the win rate from four check-ins, the cautious value below the middle one', () => {
    const [p50, p80, chance] = ['likely', 'cautious', 'barChance'].map((column) =>
      Number(workbook.value(okr(column, winRate))),
    );
    expect(p50).toBeGreaterThan(0.2);
    expect(p80).toBeLessThan(p50!);
    expect(chance).toBeGreaterThan(0);
    expect(chance).toBeLessThan(1);
    // Paused, it is not judged by its outlook, so none stands beside its status.
    expect(['p50', 'p80', 'chance'].map((column) => workbook.value(okr(column, winRate)))).toEqual([
      '',
      '',
      '',
    ]);
  });

  test('shows figures in the unit of their row', () => {
    expect(workbook.shown(okr('current', winRate))).toBe('20.0%');
    expect(workbook.shown(okr('current', cycle))).toBe('52');
    expect(workbook.shown(okr('progress', cycle))).toBe('17%');
    expect(workbook.shown(kpi('mean', 1))).toBe('18.0%');
    expect(workbook.shown(kpi('latestDate', 1))).toBe('29 Mar 2026');
    expect(workbook.shown(guardrail('current', 1))).toBe('14');
  });

  test('draws the history of the win rate, in percent, between its natural limits', () => {
    const heading = Array.from({length: 90}, (_, n) => n + 1).find(
      (n) => workbook.value(page(`A${n}`)) === 'Date',
    )!;
    const row = (n: number) =>
      ['A', 'B', 'C', 'D', 'E'].map((column) => workbook.value(page(`${column}${heading + 1 + n}`)));
    expect(row(-1)).toEqual(['Date', 'Win rate (%)', 'Usual', 'Lower limit', 'Upper limit']);
    const limits = [expect.closeTo(18), expect.closeTo(18 - 2.66 * 4), expect.closeTo(18 + 2.66 * 4)];
    expect(row(0)).toEqual([day('2026-01-11'), 16, ...limits]);
    expect(row(11)).toEqual([day('2026-03-29'), 20, ...limits]);
    expect(row(12)).toEqual(['', '', '', '', '']);
  });
});

describe('the same with a CAC payback of 11 months', () => {
  const workbook = new GoldenWorkbook(b2bSaas(11));
  const okr = (column: string, record: number) => workbook.at('okrs', column, record);

  test('grades by the score that each key result is heading for', () => {
    expect(
      differences(workbook, [
        {
          cell: workbook.at('guardrails', 'status', 1),
          value: 'Watch',
          why: '11 holds, but ordinary noise of this KPI reaches beyond 12',
        },
        {cell: workbook.at('guardrails', 'ownStatus', 1), value: 'OK', why: '11 is below 12'},
        {
          cell: okr('guardrailState', 2),
          value: 'Watch',
          why: 'INP is close to its limit; that pauses nothing',
        },
        {cell: okr('status', 2), value: 'On track', why: 'a chance of 79% of reaching the bar'},
        {cell: okr('chance', 2), value: '79%', why: 'the chance that its status rests on'},
        {cell: okr('status', 3), value: 'Unverified', why: 'its check-in is two months old'},
        {cell: okr('check', 3), value: 'Value too old', why: 'the row says why'},
        {
          cell: okr('status', 4),
          value: 'At risk',
          why: 'too early for a chance; 25% at half time projects to 50%',
        },
        {cell: okr('status', 1), value: 'At risk', why: 'the worst of its key results'},
        {
          cell: 'OKRs!C3',
          value: '3 key results · 1 on track · 1 at risk · 1 unverified · 1 without a recent check-in',
          why: 'the whole picture',
        },
      ]),
    ).toEqual([]);
  });
});
