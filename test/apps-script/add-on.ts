/** The add-on as it is built, on the workbench's host: what these tests call is what Google would call. */
import {execFileSync} from 'node:child_process';
import type {Args, CallName, Envelope, Reply} from '../../src/rpc/contract';
import {type HeadlessHost, type HeadlessOptions, openHeadless} from '../../workbench/host/headless';

let script: string | null = null;

/** Built once a test file, from the sources and not from `dist`, which may be older. */
export function code(): string {
  script ??= execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      "import {addOnScript} from './scripts/build.mjs'; process.stdout.write(await addOnScript());",
    ],
    {encoding: 'utf8', maxBuffer: 64 * 1024 * 1024},
  );
  return script;
}

export const TODAY = new Date(2026, 10, 21);

export function open(options: HeadlessOptions = {}): HeadlessHost {
  return openHeadless({code: code(), today: TODAY, ...options});
}

export function envelope<N extends CallName>(host: HeadlessHost, name: N, args: Args<N>): Envelope {
  return host.run('rpc', name, args) as Envelope;
}

/** A call of the sidebar that works. */
export function call<N extends CallName>(host: HeadlessHost, name: N, args: Args<N>): Reply<N> {
  const answer = envelope(host, name, args);
  if (!answer.ok) throw new Error(`${name}: ${answer.message} ${answer.hint}`);
  return answer.reply as Reply<N>;
}
