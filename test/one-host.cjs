/**
 * The environment of the tests in Node: the add-on's modules and the workbench's host with its engine are loaded once
 * for all test files that a worker runs, outside of their realms. Loading and warming them up for every file anew took
 * as long as its work. What a file opens is its own all the same. A file that wants an engine of its own says
 * `@jest-environment node`.
 */
const {readdirSync, readFileSync} = require('node:fs');
const path = require('node:path');
const {setFlagsFromString} = require('node:v8');
const {runInNewContext, runInThisContext} = require('node:vm');
const {buildSync} = require('esbuild');
const {TestEnvironment} = require('jest-environment-node');

const root = path.dirname(__dirname);

function run(source, filename, ask) {
  const module = {exports: {}};
  const body = `(function (module, exports, require) {${source}\n})`;
  runInThisContext(body, {filename})(module, module.exports, ask);
  return module.exports;
}

/** What the engine takes for plain, which the objects of a test's realm are too. */
const PLAIN = {
  'obj?.constructor === Object': "obj?.constructor?.name === 'Object'",
  '(isPlainObject(obj) || obj instanceof Array)': '(isPlainObject(obj) || Array.isArray(obj))',
};

function loadEngine() {
  const file = require.resolve('@odoo/o-spreadsheet');
  let source = readFileSync(file, 'utf8');
  for (const [there, better] of Object.entries(PLAIN)) {
    if (source.split(there).length !== 2) throw new Error(`The engine does not say ${there} once`);
    source = source.replace(there, better);
  }
  return run(source, file, require);
}

/** The modules of the add-on and of the host, in one script: each is run when it is first asked for. */
function loadHost() {
  const names = ['src', 'workbench/host'].flatMap((folder) =>
    readdirSync(path.join(root, folder), {recursive: true})
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name.split(path.sep).join('/')}`),
  );
  const entries = names.map((name) => `'${name}': () => require('./${name}')`);
  const {outputFiles} = buildSync({
    stdin: {contents: `module.exports = {${entries.join(',\n')}};`, resolveDir: root},
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    packages: 'external',
    sourcemap: 'inline',
    write: false,
    logLevel: 'error',
  });
  const engine = loadEngine();
  const ask = (name) => (name === '@odoo/o-spreadsheet' ? engine : require(name));
  const file = path.relative(root, require.resolve('@odoo/o-spreadsheet')).split(path.sep).join('/');
  return {...run(outputFiles[0].text, 'host-for-tests.js', ask), [file]: () => engine};
}

let host = null;

/** Bytes. What the workbooks of a file leave is swept before Jest takes the worker for too large and starts a cold one. */
const LITTER = 900_000_000;

setFlagsFromString('--expose-gc');
const sweep = runInNewContext('gc');

module.exports = class OneHost extends TestEnvironment {
  constructor(...given) {
    super(...given);
    host ??= loadHost();
    this.global.oneHost = host;
    // Thousands of refusals are thrown in the tests of functions; Jest would write down a hundred callers of each.
    this.global.Error.stackTraceLimit = 8;
  }

  async teardown() {
    await super.teardown();
    if (process.memoryUsage().heapUsed > LITTER) sweep();
  }
};
