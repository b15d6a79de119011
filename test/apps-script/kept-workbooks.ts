/**
 * Workbooks that take long to make. The first test file that wants one makes it with the add-on, as a person would;
 * what it saved is kept for those that come after, as long as neither the add-on nor the host changes.
 */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {exampleCalls} from '../../sidebar/views/build/example-calls';
import {type ExampleKey, example} from '../../src/examples/example';
import type {HeadlessHost, HeadlessOptions} from '../../workbench/host/headless';
import type {SavedWorkbook} from '../../workbench/host/host';
import {builtOnce, filesIn, madeOnce, root} from '../built-once';
import {call, code, open} from './add-on';

/** 21 November 2026, as the host's clock stands. */
const TODAY = 46347;

let state: string | undefined;

/** Another one as soon as a letter of what makes a workbook is another. */
function stateOfThings(): string {
  if (state !== undefined) return state;
  const hash = createHash('sha256').update(builtOnce('addOnScript'));
  for (const file of ['workbench', 'test/apps-script', 'package-lock.json'].flatMap(filesIn))
    hash.update(`${file}\n`).update(readFileSync(path.join(root, file)));
  state = hash.digest('hex').slice(0, 32);
  return state;
}

/** A copy of one's own of the workbook that `make` makes. */
export function keptWorkbook(
  name: string,
  make: () => HeadlessHost,
  {code: script = code(), ...options}: HeadlessOptions = {},
): HeadlessHost {
  const saved = madeOnce(`${name}-workbook`, stateOfThings(), () => JSON.stringify(make().save()));
  const {workbook, properties} = JSON.parse(saved) as SavedWorkbook;
  return open({...options, code: script, data: workbook, properties});
}

function loaded(key: ExampleKey): HeadlessHost {
  const host = open();
  for (const {name, args} of exampleCalls(example(key, TODAY), call(host, 'overview', {}).sheets))
    call(host, name, {...args, run: 'example'} as never);
  return host;
}

/** A worked example in an empty workbook; its run is called `example`. */
export const withExample = (key: ExampleKey, options: HeadlessOptions = {}): HeadlessHost =>
  keptWorkbook(key, () => loaded(key), options);
