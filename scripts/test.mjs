// npm test: everything that has to hold, from a fresh clone, in the order that finds mistakes soonest.
import {spawn, spawnSync} from 'node:child_process';
import {cpus} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {nodeForTests, setUp} from './setup.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const seconds = (since) => ((performance.now() - since) / 1000).toFixed(0);

function verdict(title, status, started) {
  if (status !== 0) console.error(`✗ ${title} failed after ${seconds(started)} s`);
  else console.log(`✓ ${title} (${seconds(started)} s)`);
  return status === 0;
}

/** Runs a program and shows what it says while it says it. */
function stage(title, node, flags, file, ...args) {
  console.log(`\n▸ ${title}`);
  const started = performance.now();
  const {status} = spawnSync(node, [...flags, path.join(root, file), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (!verdict(title, status, started)) process.exit(1);
}

/** Runs a program beside others: what it says is shown when it is done, so that nothing gets mixed up. */
function beside(title, file, ...args) {
  const started = performance.now();
  const child = spawn(process.execPath, [path.join(root, file), ...args], {cwd: root});
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part) => {
      said += part;
    });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      said += error.message;
    });
    child.on('close', (status) => {
      console.log(`\n▸ ${title}`);
      if (said) console.log(said.trimEnd());
      resolve(verdict(title, status, started));
    });
  });
}

await setUp();
const node = await nodeForTests();
try {
  const {browserForTests} = await import('./find-browser.mjs');
  process.env.CHROME_PATH = browserForTests();
  console.log(`Browser: ${process.env.CHROME_PATH}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const jest = 'node_modules/jest/bin/jest.js';
const checked = await Promise.all([
  beside('Types', 'scripts/check.mjs'),
  beside('Lint', 'node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'),
  beside('Build the add-on', 'scripts/build.mjs'),
  beside('Build the workbench', 'scripts/build-page.mjs'),
]);
if (checked.includes(false)) process.exit(1);
// One after the other: side by side they push each other out of the cores' caches, and took a fifth longer.
const cores = Math.max(2, cpus().length);
// Most of a test's garbage is gone at once; with more room for it there is less to collect. And there are no cores left
// over for collecting it beside the work, or for compiling functions with all that they call, or better than well: what
// a file calls often another file calls anew, and a fifth of all work was compiling. The first compiler, which costs next
// to nothing, takes every function at once. Workers take these from the program that starts them.
const wanted = [
  '--max-semi-space-size=64',
  '--min-semi-space-size=64',
  '--single-threaded-gc',
  '--max-inlined-bytecode-size-cumulative=300',
  '--invocation-count-for-maglev=1200',
  '--invocation-count-for-turbofan=30000',
  '--always-sparkplug',
];
/** Another version of Node may not have them all. */
const knows = (...flags) => spawnSync(node, [...flags, '--eval', ''], {stdio: 'ignore'}).status === 0;
const engine = knows(...wanted) ? wanted : wanted.filter((flag) => knows(flag));
process.env.JUST_BUILT = path.join(root, 'dist');
stage('Tests in Node', node, engine, jest, '--selectProjects', 'node', `--maxWorkers=${cores}`);
// A browser test waits for its page now and then; one worker more than there are cores fills those gaps.
stage('Tests in the browser', node, engine, jest, '--selectProjects', 'browser', `--maxWorkers=${cores + 1}`);
