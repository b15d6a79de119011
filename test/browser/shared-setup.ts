/** One browser and one served workbench for all files of a run: each file gets profiles of its own in it. */
import {spawn} from 'node:child_process';
import path from 'node:path';
import {launchServer} from './launch';
import {firstLine} from './served';

const root = path.resolve(__dirname, '../..');

/** What the teardown has to end; set-up and teardown share nothing but the process. */
export interface Shared {
  closeShared?: () => Promise<void>;
}

export default async function setUp(): Promise<void> {
  const server = spawn(process.execPath, [path.join(root, 'scripts/serve.mjs')], {
    env: {...process.env, PORT: '0'},
  });
  const [address, browser] = await Promise.all([firstLine(server), launchServer()]);
  process.env.SHARED_WORKBENCH = address;
  process.env.SHARED_BROWSER = browser.wsEndpoint();
  (globalThis as Shared).closeShared = async () => {
    await browser.close();
    server.kill();
  };
}
