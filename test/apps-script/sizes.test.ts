/** As much as a company writes in one cycle, pasted into an empty workbook in any script, and taken back. */
import type {Draft} from '../../src/okr/writing/document/draft';
import {call, draftWith, open} from './add-on';
import {contents} from './all-or-nothing';
import {exhaustive} from './faults';

jest.setTimeout(600_000);

const scripts = {
  Latin: 'Raise the share of mid-market deals won with the new proposal from a quarter to a third',
  Cyrillic: 'Увеличить долю выигранных сделок среднего рынка с новым коммерческим предложением',
  Japanese: '新しい提案テンプレートによる中堅企業向け商談の受注率を四分の一から三分の一に引き上げる',
};

const OBJECTIVES = 300;
const KEY_RESULTS = 1000;
const GUARDRAILS = 200;
const INITIATIVES = 500;

/** Deals so many things out to the objectives, as evenly as it goes: those of one. */
const dealt = <T>(count: number, to: number, make: (n: number) => T): T[] =>
  Array.from({length: count}, (_, n) => n)
    .filter((n) => n % OBJECTIVES === to)
    .map(make);

function draftIn(text: string): Draft {
  const [one] = draftWith().objectives;
  const [usual] = one!.keyResults;
  const objectives = Array.from({length: OBJECTIVES}, (_, n) => ({
    ...one!,
    text: `${text} ${n + 1}`,
    owner: `${text.slice(0, 12)} ${n % 40}`,
    due: '',
    keyResults: dealt(KEY_RESULTS, n, (m) => ({...usual!, text: `${text} – ${m + 1}`})),
    guardrails: dealt(GUARDRAILS, n, (m) => ({name: `${text} (${m + 1})`, rule: `≤ ${m + 1} mo`, kpi: ''})),
    initiatives: dealt(INITIATIVES, n, (m) => `${text}: ${m + 1}`),
  }));
  return {objectives};
}

test.each(Object.entries(scripts))('%s', (_, text) => {
  const host = open();
  const before = contents(host);
  const {made} = call(host, 'addOkrs', {draft: draftIn(text), run: 'big'});
  expect(made).toHaveLength(OBJECTIVES + KEY_RESULTS + GUARDRAILS + INITIATIVES + 5);
  const last = 5 + OBJECTIVES + KEY_RESULTS;
  expect([host.cell(`OKRs!A${last}`), host.cell(`OKRs!A${last + 1}`)]).toEqual(['O300.3', '']);
  expect(host.cell(`Guardrails!A${5 + GUARDRAILS}`)).toBe(`${text} (${GUARDRAILS})`);
  expect(host.cell(`Initiatives!B${5 + INITIATIVES}`)).toMatch(/^O\d+$/);
  // A property holds 9 KB and all together 500 KB: the host refuses what Google would refuse.
  const remembered = JSON.stringify(host.save().properties);
  expect(Buffer.byteLength(remembered)).toBeLessThan(100_000);
  if (exhaustive) {
    // On sheets that are there, as much once more.
    call(host, 'addOkrs', {draft: draftIn(`${text} II`), run: 'bigger'});
    expect(host.cell(`OKRs!A${last + OBJECTIVES + KEY_RESULTS}`)).toBe('O600.3');
    expect(call(host, 'undoRun', {run: 'bigger', force: false}).kept).toEqual([]);
  }
  expect(call(host, 'undoRun', {run: 'big', force: false})).toMatchObject({kept: [], notes: []});
  expect(contents(host)).toEqual(before);
});
