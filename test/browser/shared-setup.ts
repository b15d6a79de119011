/** One served workbench for all browser tests of a run. */
import {spawn} from 'node:child_process';
import path from 'node:path';
import {firstLine} from './served';

const root = path.resolve(__dirname, '../..');

/** What the teardown has to end; set-up and teardown share nothing but the process. */
export interface Shared {
  closeShared?: () => void;
}

export default async function setUp(): Promise<void> {
  const server = spawn(process.execPath, [path.join(root, 'scripts/serve.mjs')], {
    env: {...process.env, PORT: '0'},
  });
  process.env.SHARED_WORKBENCH = await firstLine(server);
  (globalThis as Shared).closeShared = () => {
    server.kill();
  };
}
