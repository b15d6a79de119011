// npm test: everything that has to hold, from a fresh clone, in the order that finds mistakes soonest.
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {setUp} from './setup.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

function stage(title, file, ...args) {
  console.log(`\n▸ ${title}`);
  const started = performance.now();
  const {status} = spawnSync(process.execPath, [path.join(root, file), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  if (status !== 0) {
    console.error(`✗ ${title} failed after ${seconds} s`);
    process.exit(1);
  }
  console.log(`✓ ${title} (${seconds} s)`);
}

await setUp();
try {
  const {browserForTests} = await import('./find-browser.mjs');
  process.env.CHROME_PATH = browserForTests();
  console.log(`Browser: ${process.env.CHROME_PATH}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const jest = 'node_modules/jest/bin/jest.js';
stage('Types', 'scripts/check.mjs');
stage('Lint', 'node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.');
stage('Build the add-on', 'scripts/build.mjs');
stage('Build the workbench', 'scripts/build-page.mjs');
stage('Tests in Node', jest, '--selectProjects', 'node');
// One at a time: each drives a browser of its own, and their timings are part of what they check.
stage('Tests in the browser', jest, '--selectProjects', 'browser', '--runInBand');
