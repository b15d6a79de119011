/** The B2B example on the last day of its cycle, locked: a workbook to close. */
import {exampleCalls} from '../../sidebar/views/build/example-calls';
import {b2bSaas} from '../../src/examples/b2b-saas';
import {example} from '../../src/examples/example';
import type {HeadlessHost} from '../../workbench/host/headless';
import {call, code, open} from './add-on';
import {keptWorkbook} from './kept-workbooks';

/** 21 November 2026, as the host's clock stands. */
const TODAY = 46347;

function made(): HeadlessHost {
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
  return host;
}

/** Each time a workbook of its own. */
export function endOfCycle(script = ''): HeadlessHost {
  return keptWorkbook('end-of-cycle', made, {code: code(script)});
}
