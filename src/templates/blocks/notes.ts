import {colours} from '../look';
import type {NotesBlock} from './block';
import {type BlockKind, equal, usualHeight} from './kind';
import {entitled, part, put} from './parts';

export const notes: BlockKind<NotesBlock> = {
  heights: ({rows, height}) => [usualHeight, ...equal(rows, height)],
  parts: ({rows}, site) => ({'': part(site, 1, rows, 0, 1)}),
  render({title, help, rows, choices, isRuled}, site) {
    const body = part(site, 1, rows);
    const lines = Array.from({length: rows}, (_, row) => part(site, row + 1, 1));
    return {
      cells: [put(site, 0, 0, title)],
      notes: [{row: site.row, column: site.column, text: help}],
      styles: [
        entitled(site, part(site, 0, 1)),
        {areas: [body], style: {wrap: true, vertical: 'top', colour: colours.text}},
      ],
      merges: site.columns > 1 ? lines : [],
      lines: isRuled ? [{area: body, edge: 'each' as const}] : [],
      inputs: [body],
      choices: choices ? [{area: body, choices, help}] : [],
    };
  },
};
