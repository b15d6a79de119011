import type {ChartBlock} from './block';
import {type BlockKind, equal, usualHeight} from './kind';

export const chart: BlockKind<ChartBlock> = {
  heights: ({rows}) => equal(rows),
  render: ({chart: kind, data, rows, colours, title = ''}, {row, column, widths}, whole) => ({
    charts: [
      {
        kind,
        title,
        data: whole(data),
        colours,
        anchor: {row, column},
        width: widths.reduce((sum, width) => sum + width, 0),
        height: rows * usualHeight,
      },
    ],
  }),
};
