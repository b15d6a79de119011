/** The B2B example on the last day of its cycle, locked: a workbook to close. */
import {exampleCalls} from '../../sidebar/views/build/example-calls';
import {b2bSaas} from '../../src/examples/b2b-saas';
import {example} from '../../src/examples/example';
import type {HeadlessHost} from '../../workbench/host/headless';
import type {SavedWorkbook} from '../../workbench/host/host';
import {call, code, open} from './add-on';

/** 21 November 2026, as the host's clock stands. */
const TODAY = 46347;

let saved: string | null = null;

function made(): string {
  // Told to its end instead of to its thirteenth week.
  const {week} = b2bSaas;
  Object.assign(b2bSaas, {week: b2bSaas.weeks});
  const all = example('b2b-saas', TODAY);
  // Nothing was closed before, and the lock is today's.
  const {archive: _, ledger: __, ...rows} = all.rows;
  const told = {...all, rows};
  Object.assign(b2bSaas, {week});
  const host = open();
  for (const {name, args} of exampleCalls(told, call(host, 'overview', {}).sheets))
    call(host, name, {...args, run: 'example'} as never);
  call(host, 'lockCycle', {run: 'lock'});
  return JSON.stringify(host.save());
}

/** Each time a workbook of its own. */
export function endOfCycle(script = ''): HeadlessHost {
  saved ??= made();
  const {workbook, properties} = JSON.parse(saved) as SavedWorkbook;
  return open({code: code() + script, data: workbook, properties});
}
