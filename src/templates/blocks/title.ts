import {colours, sizes} from '../look';
import type {TitleBlock} from './block';
import {type BlockKind, equal} from './kind';
import {filled, part, put, together, wordsIn} from './parts';

/** The row grows by itself with its large type: every height that is set costs a call. */
export const title: BlockKind<TitleBlock> = {
  heights: () => equal(1),
  parts: (_, site) => ({'': part(site, 0, 1, 0, 1)}),
  render({says, badge}, site) {
    const whole = part(site, 0, 1);
    const name = badge ? part(site, 0, 1, 0, site.columns - 1) : whole;
    const end = part(site, 0, 1, site.columns - 1);
    return together([
      filled(name, says),
      {
        merges: name.columns > 1 ? [name] : [],
        styles: [
          {
            areas: [whole],
            style: {size: sizes.figure, bold: true, colour: colours.text, vertical: 'middle'},
          },
        ],
      },
      ...(badge
        ? [
            {
              cells: [put(site, 0, site.columns - 1, `=${badge.of}`)],
              styles: [{areas: [end], style: {size: sizes.text, align: 'center' as const}}],
            },
            wordsIn(end, badge),
          ]
        : []),
    ]);
  },
};
