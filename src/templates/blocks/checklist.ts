import {cell} from '../formula/a1';
import {colours} from '../look';
import type {ChecklistBlock} from './block';
import {type BlockKind, equal} from './kind';
import {entitled, part, put, together, wordsIn} from './parts';

/** The first open step is Next. What nobody can do yet, because its sheet is missing, waits. */
function stateOf(done: string | null, above: string | null): string {
  if (done === null) return 'Later';
  const isNext = above === null ? 'TRUE' : `COUNTIF(${above};"Next")=0`;
  return `=IF(IFERROR(${done};FALSE);"Done";IF(${isNext};"Next";"Later"))`;
}

/** State, step, and where it is done. */
export const checklist: BlockKind<ChecklistBlock> = {
  heights: ({items}) => equal(items.length + 1),
  parts: ({items}, site) => ({'': part(site, 1, items.length, 0, 1)}),
  render({title, items}, site) {
    const states = part(site, 1, items.length, 0, 1);
    const waiting = items.flatMap(({done}, row) => (done === null ? [part(site, row + 1, 1, 1)] : []));
    const steps = part(site, 1, items.length, 1, 1);
    const at = (row: number): string => `$${cell(site.column, site.row + row)}`;
    return together([
      {styles: [entitled(site, part(site, 0, 1))], cells: [put(site, 0, 0, title)]},
      {
        cells: items.flatMap(({step, done, link}, row) => [
          put(site, row + 1, 0, stateOf(done, row === 0 ? null : `${at(1)}:${at(row)}`)),
          put(site, row + 1, 1, step),
          put(site, row + 1, site.columns - 1, link),
        ]),
        styles: [
          {areas: [states], style: {align: 'center' as const}},
          ...(waiting.length > 0 ? [{areas: waiting, style: {colour: colours.quiet}}] : []),
        ],
      },
      wordsIn(states, {words: 'step'}),
      // What to do next is said beside the word.
      {emphasis: [{area: steps, formula: `${at(1)}="Next"`}]},
    ]);
  },
};
