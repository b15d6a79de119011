/**
 * In which order the test files run: those that take long begin first, so that no worker is left with one at the end when
 * the others have nothing to do. Jest knows how long a file took only where it has run before.
 */
const {default: Sequencer} = require('@jest/test-sequencer');

const LONG = [
  'browser/one-quarter',
  'apps-script/stopped-runs',
  'apps-script/all-or-nothing',
  'browser/printing',
  'browser/add-on',
  'apps-script/findings',
  'browser/files',
  'apps-script/close-cycle',
  'browser/sidebar-write',
  'apps-script/repair-what-people-do',
  'browser/one-week',
  'apps-script/aspects',
  'browser/main-job',
  'apps-script/load-example',
  'browser/first-visit',
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
