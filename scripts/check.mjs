// Type-checks every part with the types that its place allows: no Apps Script in the rules, no DOM on the server.
import {spawnSync} from 'node:child_process';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const compiler = path.join(
  path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
  'bin',
  'tsc',
);

const parts = ['.', 'src/apps-script', 'sidebar', 'workbench', 'test'];
const chosen = process.argv.slice(2);
let failed = false;
for (const part of chosen.length ? chosen : parts) {
  // What the last run found out is kept: only what has changed since is looked at again.
  const known = path.join(root, 'build/types', `${part === '.' ? 'root' : part.replaceAll('/', '-')}.json`);
  const args = ['-p', path.join(root, part), '--incremental', '--tsBuildInfoFile', known];
  const {status} = spawnSync(process.execPath, [compiler, ...args], {stdio: 'inherit'});
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
