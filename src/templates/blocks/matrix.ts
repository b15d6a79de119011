import {literal} from '../formula/a1';
import type {MatrixBlock} from './block';
import {type BlockKind, equal} from './kind';
import {behindStyle, entitled, part, put, together, wordsIn} from './parts';

export const matrix: BlockKind<MatrixBlock> = {
  heights: ({rows}) => equal(rows + 1),
  parts: ({rows, columns}, site) => ({'': part(site, 1, rows, 0, columns)}),
  render({title, rows, columns, none, of, words}, site) {
    const body = part(site, 2, rows - 1, 0, columns);
    return together([
      {
        cells: [
          put(site, 0, 0, title),
          put(site, 1, 0, `=IFERROR(ARRAY_CONSTRAIN(${of};${rows};${columns});${literal(none)})`),
        ],
        styles: [
          entitled(site, part(site, 0, 1)),
          {areas: [part(site, 1, 1, 0, columns)], style: {bold: true, wrap: true, vertical: 'top'}},
          ...behindStyle(site, part(site, 1, rows)),
        ],
      },
      wordsIn(body, {words}),
    ]);
  },
};
