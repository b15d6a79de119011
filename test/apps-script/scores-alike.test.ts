/** What Close says of a cycle, and what stands on the Ledger, is told with two digits in both: they are the same. */
import {scoreOf} from '../../sidebar/views/cycle/score-of';
import {EXAMPLES} from '../../src/examples/example';
import {call, shown} from './add-on';
import {withExample} from './kept-workbooks';

test.each(EXAMPLES.map(({key}) => key))('every score of %s is the same on Close and on the Ledger', (key) => {
  const host = withExample(key);
  const {objectives} = call(host, 'closePreview', {});
  const told = objectives
    .flatMap((one) => [one, ...one.results])
    .map(({id, score}) => [id, score === null ? '' : scoreOf(score)]);
  expect(told.length).toBeGreaterThan(10);
  expect(told).toEqual(told.map(([id]) => [id, ...shown(host, 'Ledger', id!, ['Score as locked'])]));
});
