import {colours, sizes} from '../look';
import type {HeadlineBlock} from './block';
import type {BlockKind} from './kind';
import {part, put} from './parts';

export const headline: BlockKind<HeadlineBlock> = {
  heights: ({height}) => [height],
  parts: (_, site) => ({'': part(site, 0, 1, 0, 1)}),
  render({says, isQuiet = false, isLoud = false}, site) {
    const whole = part(site, 0, 1);
    return {
      cells: [put(site, 0, 0, says)],
      merges: site.columns > 1 ? [whole] : [],
      styles: [
        {
          areas: [whole],
          style: {
            wrap: true,
            vertical: 'top',
            colour: isQuiet ? colours.quiet : colours.text,
            ...(isLoud ? {size: sizes.heading} : {}),
          },
        },
      ],
      warnings: isQuiet ? [whole] : [],
    };
  },
};
