// npm start: from a fresh clone to the workbench in the browser.
import {spawn} from 'node:child_process';
import {step} from './progress.mjs';
import {setUp} from './setup.mjs';

/** Opening is a courtesy: where there is no desktop, or no such command, the printed address has to do. */
function open(address) {
  const unattended =
    process.env.CI || (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);
  if (unattended) return;
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', address]
        : ['xdg-open', address];
  spawn(command, args, {stdio: 'ignore', detached: true})
    .on('error', () => {})
    .unref();
}

await setUp();
const {buildAddOn} = await import('./build.mjs');
const {buildPage} = await import('./build-page.mjs');
const {serve} = await import('./serve.mjs');
await step('Building the add-on', buildAddOn);
await step('Building the workbench', buildPage);
const address = await serve(process.env.PORT);
console.log(`The workbench is at ${address} – stop it with Ctrl+C.`);
open(address);
