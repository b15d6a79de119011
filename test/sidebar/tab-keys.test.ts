import {tabAfter} from '../../sidebar/parts/tab-keys';

test.each([
  ['ArrowRight', 'a', 'b'],
  ['ArrowRight', 'b', 'a'],
  ['ArrowLeft', 'a', 'b'],
  ['Home', 'b', 'a'],
  ['End', 'a', 'b'],
  ['Enter', 'a', null],
])('%s on tab %s leads to %s', (key, open, next) => {
  expect(
    tabAfter(
      [
        {key: 'a', title: 'A'},
        {key: 'b', title: 'B'},
      ],
      open,
      key,
    ),
  ).toBe(next);
});
