// A library of distributions brings the factorials from 0! to 170! along as 3 KB of digits, which every cell call would
// load. The script works them out when the first function asks for them.
import {readFileSync} from 'node:fs';

/** Exact whole numbers, rounded once: the same to the last digit as a list of them. */
export const FACTORIALS = `
let product = BigInt(1);
module.exports = Array.from({length: 171}, (_, n) => Number((product *= BigInt(n || 1))));`;

function factorials(file) {
  const computed = {exports: null};
  new Function('module', FACTORIALS)(computed);
  const listed = JSON.parse(readFileSync(file, 'utf8'));
  if (JSON.stringify(computed.exports) !== JSON.stringify(listed))
    throw new Error(`${file} holds other factorials than those that are computed`);
  return {contents: FACTORIALS, loader: 'js'};
}

export const computedFactorials = {
  name: 'computed-factorials',
  setup({onLoad}) {
    onLoad({filter: /[\\/]factorials\.json$/}, ({path}) => factorials(path));
  },
};
