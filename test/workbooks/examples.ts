/** The worked examples as contents of a golden workbook. */
import {type ExampleKey, example} from '../../src/examples/example';
import {isoDay} from '../../src/okr/day';
import type {CellInput} from '../../src/templates/sheet-plan';
import {pages} from '../../src/templates/sheets/pages';
import {type Contents, day} from './golden';

type Records = NonNullable<Contents['records']>;

export const TODAY = '2026-11-29';

/** Every sheet that the example fills, as it stands on a day. */
export function exampleContents(key: ExampleKey, today = TODAY): Contents & {readonly records: Records} {
  const {settings, rows, page} = example(key, day(today));
  // What a new 30-60-90 begins with is not typed.
  const {rollOut, ...records} = rows;
  const {cycleStart, cycleEnd, ...others} = settings;
  return {
    today,
    tables: Object.keys(records) as Contents['tables'],
    settings: {
      ...(others as Record<string, CellInput>),
      cycleStart: isoDay(cycleStart!),
      cycleEnd: isoDay(cycleEnd!),
    },
    records: records as Records,
    pages: [page],
    onePages: pages.filter((one) => !one.instanceOf).map(({key}) => key),
  };
}
