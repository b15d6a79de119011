// Jest compiles with the compiler that bundles the product, so tests and product cannot disagree.
const {createHash} = require('node:crypto');
const {readFileSync} = require('node:fs');
const path = require('node:path');
const {transformSync, version} = require('esbuild');

const root = path.dirname(__dirname);
const HELD = /^((src|workbench\/host)\/.*\.ts|.*\/o_spreadsheet\.cjs)$/;

/** A module of the add-on or the host comes from what the test environment holds, where it holds it (`test/one-host.cjs`). */
function oneHost(file, code) {
  const name = path.relative(root, file).split(path.sep).join('/');
  if (!HELD.test(name)) return code;
  return `if (globalThis.oneHost) module.exports = globalThis.oneHost['${name}'](); else {${code}\n}`;
}

/** Jest keeps what comes out of here, and would go on using it after this file or the compiler is another. */
const self = createHash('sha256').update(readFileSync(__filename)).update(version).digest('hex');

module.exports = {
  getCacheKey: (source, file) =>
    createHash('sha256').update(`${self}\n${file}\n`).update(source).digest('hex'),
  process(source, file) {
    const {code} = file.endsWith('.cjs')
      ? {code: source}
      : transformSync(source, {
          loader: file.endsWith('x') ? 'tsx' : 'ts',
          format: 'cjs',
          target: 'node20',
          sourcemap: 'inline',
          sourcefile: file,
          jsx: 'automatic',
          jsxImportSource: 'preact',
        });
    return {code: oneHost(file, code)};
  },
};
