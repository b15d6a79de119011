// Jest compiles with the compiler that bundles the product, so tests and product cannot disagree.
const {transformSync} = require('esbuild');

module.exports = {
  process(source, file) {
    const {code} = transformSync(source, {
      loader: file.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: file,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    return {code};
  },
};
