import {parseKeyResult} from '../../../src/okr/writing/sentence/parse-key-result';
import {FIELDS} from './fields';

const rows = FIELDS.trim()
  .split('\n')
  .map((line) => line.split(/ ¦ ?/) as [text: string, ...fields: string[]]);

test.each(rows)('%s', (text, ...fields) => {
  const {type, metric, start, target, unit, segment, due} = parseKeyResult(text);
  const read = [type, metric, start ?? '', target ?? '', unit, segment, due].map(String);
  expect(read.map((field, i) => (fields[i] === '*' ? '*' : field))).toEqual(
    read.map((_, i) => fields[i] ?? ''),
  );
});
