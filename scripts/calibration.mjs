// Prints what a promise is worth on made series: the tables of docs/calibration.md, which a test compares with it.
// `npm run calibration -- 5000 7` takes other numbers of series and another seed.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {calibrationTables} from './calibration-table.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const rules = ['history-outlook', 'history-bound', 'trend-line', 'reached', 'kpi-signals'];

async function loadRules() {
  const folder = await mkdtemp(path.join(tmpdir(), 'kpi-okr-'));
  const outfile = path.join(folder, 'rules.mjs');
  try {
    await build({
      stdin: {
        contents: rules.map((name) => `export * from './src/okr/statistics/${name}';`).join('\n'),
        resolveDir: root,
      },
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      outfile,
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

const [series = 250, seed = 1] = process.argv.slice(2).map(Number);
console.log(calibrationTables(await loadRules(), {series, seed}));
