/**
 * In which order the test files run: those that take long begin first, so that no worker is left with one at the end when
 * the others have nothing to do. Jest knows how long a file took only where it has run before.
 */
const {default: Sequencer} = require('@jest/test-sequencer');

// Files that want the same workbook come one after the other: what the first has made serves the others.
const LONG = [
  'browser/one-quarter',
  'apps-script/stopped-runs',
  'apps-script/all-or-nothing',
  'browser/add-on',
  'apps-script/findings',
  'browser/files',
  'apps-script/repair-what-people-do',
  'apps-script/aspects',
  'browser/sidebar-write',
  'browser/printing',
  'apps-script/close-cycle',
  'browser/first-visit',
  'browser/one-week',
  'browser/main-job',
  'apps-script/load-example',
  'apps-script/header-rows',
  'browser/sidebar-check-in',
  'apps-script/freeze',
  'browser/share-example',
  'apps-script/repaired-shape',
  'browser/reach',
  'apps-script/retro',
  'browser/grid',
  'workbooks/review',
  'browser/sidebar-functions',
  'apps-script/two-at-once',
];

const placeOf = (file) => {
  const at = LONG.findIndex((name) => file.endsWith(`/test/${name}.test.ts`));
  return at < 0 ? LONG.length : at;
};

module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => placeOf(one.path) - placeOf(other.path));
  }
};
