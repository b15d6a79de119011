/** A workbook that nobody holds any longer is let go, with its script's realm: people open one after the other. */
import {setTimeout as pause} from 'node:timers/promises';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {openHeadless} from '../../workbench/host/headless';
import type {SavedWorkbook} from '../../workbench/host/host';

// Sixty collections of a worker's whole memory, beside another worker.
jest.setTimeout(60_000);

const SCRIPT = `
/**
 * A table.
 * @customfunction
 */
function TABLE_OF(n) { return [[n, 'a'], [n + 1]]; }

/**
 * One value.
 * @customfunction
 */
function ONE_OF(n) { return n * 2; }

function write() {
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  sheet.getRange('A1').setFormula('=TABLE_OF(2)');
  sheet.getRange('D1').setFormula('=ONE_OF(A2)');
  sheet.getRange('E1').setValue('2026-11-21').setNote('a note');
  return sheet.getRange('A1:D2').getValues();
}`;

/** What was made for a workbook, by name: held weakly. */
function opened(): Readonly<Record<string, WeakRef<object>>> {
  const first = openHeadless({code: SCRIPT});
  expect(first.run('write')).toEqual([
    [2, 'a', '', 6],
    [3, '', '', ''],
  ]);
  const {workbook, properties} = JSON.parse(JSON.stringify(first.save())) as SavedWorkbook;
  // With what came from outside: the engine must not hold that either.
  const again = openHeadless({code: SCRIPT, data: workbook, properties});
  again.type('Sheet1!E2', '2026-11-22');
  again.type('Sheet1!A1', '=TABLE_OF(5)');
  expect([again.cell('Sheet1!A2'), again.cell('Sheet1!D1')]).toEqual(['6', '12']);
  return {
    'a new one': new WeakRef(first),
    'its model': new WeakRef(first.model),
    'one that was read': new WeakRef(again),
    'its model, too': new WeakRef(again.model),
    'what it was read from': new WeakRef(workbook),
    'its locale': new WeakRef((workbook as {settings: {locale: object}}).settings.locale),
  };
}

test('nothing of it is held by what all workbooks share', async () => {
  const made = opened();
  const held = () => Object.keys(made).filter((name) => made[name]!.deref() !== undefined);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // Asking for one keeps it until the turn is over, and a collection that was under way takes in less than the next.
  for (let round = 0; round < 60 && held().length > 0; round += 1) {
    await pause(10);
    collect();
  }
  await pause(10);
  expect(held()).toEqual([]);
});
