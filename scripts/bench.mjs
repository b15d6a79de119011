// Times what people wait for. Machines differ and are noisy, so read the ratios: each line is set against a simpler job
// that ran in the same minute. Prints medians; nothing here passes or fails.
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import {fileURLToPath, pathToFileURL} from 'node:url';
import vm from 'node:vm';
import {build} from 'esbuild';
import {buildAddOn, functionsScript} from './build.mjs';
import {coldCalls} from './cold-call.mjs';
import {loadHeadless} from './load-headless.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const rounds = 9;

function median(job, times = rounds) {
  // Once for nothing, so that compiling is not counted.
  job(times);
  const taken = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    job(i);
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)];
}

const rows = [];
function report(what, milliseconds, against, base) {
  const ratio = base === undefined ? '' : `${(milliseconds / base).toFixed(2)} × ${against}`;
  rows.push({what, 'median ms': Number(milliseconds.toFixed(2)), ratio});
}

await buildAddOn();
const code = await readFile(path.join(root, 'dist/Code.js'), 'utf8');
console.log(`dist/Code.js has ${code.length.toLocaleString('en')} characters`);

const alone = path.join(root, 'build/functions-alone.js');
await mkdir(path.dirname(alone), {recursive: true});
await writeFile(alone, await functionsScript());
for (const [name, formula] of [
  ['KR_PROGRESS', 'KR_PROGRESS(0, 40, 100)'],
  ['KR_FORECAST', 'KR_FORECAST([[1],[2],[3],[4]], [[1],[3],[2],[4]], 9, 0.8)'],
]) {
  const [least, whole] = coldCalls([alone, path.join(root, 'dist/Code.js')], formula);
  report(`the functions alone loaded in a new process, ${name} called`, least);
  report(`the whole script loaded in a new process, ${name} called`, whole, 'the functions alone', least);
}

// What is pasted is read in the page; here in the same engine, without the page around it.
const reading = path.join(root, 'build/reading.mjs');
await build({
  stdin: {
    contents: `
      export {readText} from './sidebar/reading/read-text';
      export {checkDraft} from './src/okr/writing/document/check-draft';`,
    resolveDir: root,
  },
  bundle: true,
  format: 'esm',
  outfile: reading,
  logLevel: 'warning',
});
const {readText, checkDraft} = await import(pathToFileURL(reading).href);
const basis = {kpis: [], cycleStart: null, today: '2026-11-21'};
/** Never the same words twice, because sentences that were taken apart are remembered. */
const okrsOf = (lines, round) =>
  Array.from(
    {length: lines / 5},
    (_, i) =>
      `## Objective ${i + 1}: Win region ${round}.${i}\n- Increase win rate of part ${round}.${i} from 18% to 23% by 2026-06-30\n- Reduce median cycle in part ${round}.${i} from 54 to 42 days\n- Guardrails: CAC payback ≤ 12 mo\n- Initiatives: proposal ${i}; add-on bundles`,
  ).join('\n');
const read = median((round) => readText(okrsOf(300, round), basis));
report('a document of 300 lines read', read);
report(
  'the same checked',
  median((round) => checkDraft(readText(okrsOf(300, `c${round}`), basis).draft, basis)) - read,
  'reading it',
  read,
);
report(
  '1 MB of such lines read',
  median((round) => readText(okrsOf(18_000, `m${round}`), basis), 3),
  'those 300',
  read,
);
report(
  '1 MB in one cell read',
  median(() => readText(`Key Result\tTarget\n${'growth '.repeat(150_000)}\t45`, basis), 3),
);

const realm = vm.createContext({});
vm.runInContext(code, realm);
const column = (n, value) => `Array.from({length: ${n}}, (_, i) => [${value}])`;
const inRealm = (script) => {
  const call = new vm.Script(script);
  return median(() => call.runInContext(realm));
};
const growth = (name, script) => {
  const few = inRealm(script(1000));
  report(`${name}, 1,000 rows`, few);
  report(`${name}, 10,000 rows`, inRealm(script(10_000)), '1,000 rows', few);
};
growth('KR_PROGRESS', (n) => `KR_PROGRESS(${column(n, 'i')}, ${column(n, 'i + 1')}, ${column(n, 'i + 3')})`);
growth(
  'KPI_BASELINE of 20 KPIs',
  (n) =>
    `KPI_BASELINE(${column(20, '"K" + i')}, ${column(n, '"K" + (i % 20)')}, ${column(n, '46000 + i % 365')}, ${column(n, 'i % 7')})`,
);
const outlook = (rows, checkIns) =>
  `OKR_OUTLOOK(${column(rows, '"O1." + i')}, ${column(rows, '0')}, ${column(rows, '1000')}, "", "", 46112, Array.from({length: ${checkIns}}, (_, i) => ["O1." + (i % ${rows}), 46000 + Math.floor(i / ${rows}), (i * 7919) % 101]))`;
const fewRows = inRealm(outlook(100, 5000));
report('OKR_OUTLOOK, 100 rows over 5,000 check-ins', fewRows);
report(
  'OKR_OUTLOOK, 1,000 rows over 50,000 check-ins',
  inRealm(outlook(1000, 50_000)),
  'a tenth of both',
  fewRows,
);
growth(
  'KR_PARSE',
  (n) => `KR_PARSE(${column(n, '"Increase win rate " + i + " from 18% to 23% by 2026-06-30"')})`,
);

const {openHeadless, call: rpc, draftOf} = await loadHeadless();
const today = new Date(2026, 2, 30);

/** Rows from the first record on, past the edit trigger; the sheet grows with them. */
function fill(host, tab, contents, col = 0) {
  const sheetId = host.model.getters.getSheetIdByName(tab);
  const missing = contents.length + 10 - host.model.getters.getNumberRows(sheetId);
  if (missing > 0)
    host.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName: tab,
      dimension: 'ROW',
      base: 5,
      quantity: missing,
      position: 'after',
    });
  host.model.dispatch('WRITE_CELLS', {sheetId, col, row: 5, contents});
}

/** A workbook with so many key results and rows of KPI data, made through the sidebar's own calls. */
function workbook(keyResults, values) {
  const host = openHeadless({today});
  const call = (name, args) => rpc(host, name, args);
  for (const key of ['settings', 'kpiData', 'kpis']) call('buildSheet', {key, run: 'bench'});
  const lines = Array.from({length: Math.ceil(keyResults / 4)}, (_, o) =>
    [
      `Objective: Objective number ${o + 1}`,
      ...[1, 2, 3, 4].map((k) => `- Rate ${o}-${k} from 10% to ${20 + k}%`),
    ].join('\n'),
  );
  call('addOkrs', {draft: draftOf(host, lines.join('\n\n')), run: 'bench'});
  const contents = Array.from({length: values}, (_, i) =>
    [46000 + (i % 300), `KPI ${i % 12}`, i % 9, 'bench'].map(String),
  );
  if (values) fill(host, 'KPI data', contents);
  return host;
}

/** Each time a value that was never typed before: the workbench, like Google, remembers what a function has answered. */
let typed = 110;
const edit = (host) =>
  median(() => {
    typed += 1;
    return host.type('OKRs!F7', `${typed / 10}%`);
  }, 5);
const small = workbook(4, 0);
const few = edit(small);
report('a Current typed: 4 key results, no KPI data', few);
const large = workbook(200, 10_000);
report('a Current typed: 200 key results, 10,000 rows of KPI data', edit(large), 'the small workbook', few);

/** Twelve KPIs, so many check-ins, and the Dashboard, Review and everything else that reads the key results. */
const withPages = (host, checkIns) => {
  fill(
    host,
    'KPIs',
    Array.from({length: 12}, (_, n) => [`KPI ${n}`]),
  );
  fill(
    host,
    'Check-ins',
    Array.from({length: checkIns}, (_, n) => [
      String(46_000 + Math.floor(n / 200) * 7),
      `O${(Math.floor(n / 4) % 50) + 1}.${(n % 4) + 1}`,
    ]),
  );
  for (const key of ['decisions', 'dashboardPage', 'reviewPage', 'strategyPage', 'mapPage', 'startPage'])
    rpc(host, 'buildSheet', {key, run: 'pages'});
  return host;
};
const fewWithPages = edit(withPages(workbook(4, 12), 4));
report('a Current typed, every page there: 4 key results, 12 KPIs', fewWithPages);
report(
  'a Current typed, every page there: 200 key results, 12 KPIs × 52 weeks, 2,000 check-ins',
  edit(withPages(workbook(200, 624), 2000)),
  'the small workbook',
  fewWithPages,
);

let made = 0;
const sheets = median(() => {
  const host = openHeadless({today});
  host.run('rpc', 'buildSheet', {key: 'okrs', run: 'bench'});
  made = host.sheetNames.length;
}, 3);
report(`OKRs made, with the ${made - 2} sheets that it needs`, sheets);
console.table(rows);
