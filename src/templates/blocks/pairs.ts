import {colours} from '../look';
import type {StyleRun} from '../sheet-plan';
import type {PairsBlock} from './block';
import {type BlockKind, equal} from './kind';
import {behindStyle, filled, formatted, part, put, together} from './parts';

/** Labels in the first column, texts over the others, each in a row of its height. */
const prose = (labels: StyleRun['areas'], texts: StyleRun['areas']): StyleRun[] => [
  {areas: texts, style: {wrap: true, vertical: 'top', colour: colours.text}},
  {areas: labels, style: {colour: colours.quiet, vertical: 'top'}},
];

export const pairs: BlockKind<PairsBlock> = {
  heights: ({items, height}) => equal(items.length, height),
  parts: ({items}, site) =>
    Object.fromEntries(items.flatMap(({key}, row) => (key ? [[key, part(site, row, 1, 1, 1)]] : []))),
  render({items, height, align, isRuled}, site) {
    const texts = items.map((_, row) => part(site, row, 1, 1));
    const rows = items.length;
    const isWide = height !== undefined && site.columns > 2;
    return together([
      ...items.map(({label, value}, row) =>
        together([
          {cells: [put(site, row, 0, label)]},
          filled(isWide ? texts[row]! : part(site, row, 1, 1, 1), value),
        ]),
      ),
      {
        merges: isWide ? texts : [],
        lines: isRuled ? [{area: part(site, 0, rows), edge: 'each' as const}] : [],
        styles: [
          ...(height === undefined ? [] : prose([part(site, 0, rows, 0, 1)], texts)),
          ...(align ? [{areas: [part(site, 0, rows, 1, 1)], style: {align}}] : []),
          ...items.flatMap((item, row) => formatted(part(site, row, 1, 1, 1), item)),
          ...behindStyle(site, part(site, 0, rows)),
        ],
      },
    ]);
  },
};
