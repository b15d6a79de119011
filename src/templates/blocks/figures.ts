import {cell as cellAt, literal} from '../formula/a1';
import {colours, sizes} from '../look';
import type {Area, Style} from '../sheet-plan';
import type {FiguresBlock} from './block';
import {type BlockKind, equal, type Mark, type Rendered, type Site} from './kind';
import {formatted, part, put, spanned, together, wordsIn} from './parts';

const hasNotes = ({items}: FiguresBlock): boolean => items.some(({note}) => note !== undefined);

const quiet = ({isCalm}: Site): Style => ({
  colour: colours.quiet,
  align: 'left',
  ...(isCalm ? {size: sizes.small} : {}),
});
const looks: Record<FiguresBlock['size'], Style> = {
  large: {size: sizes.figure, bold: true, align: 'left', vertical: 'middle'},
  small: {align: 'left'},
};

const alarmed = (area: Area, pattern: string): Mark => ({
  area,
  meaning: 'bad',
  where: `REGEXMATCH(${cellAt(area.column, area.row)};${literal(pattern)})`,
});

export const figures: BlockKind<FiguresBlock> = {
  heights: (block) => equal(hasNotes(block) ? 3 : 2),
  parts: ({items}, site) =>
    Object.fromEntries(
      spanned(items).flatMap(({item, at}) => (item.key ? [[item.key, part(site, 1, 1, at, 1)]] : [])),
    ),
  render(block, site) {
    const [labels, values] = [part(site, 0, 1), part(site, 1, 1)];
    const items = spanned(block.items).map(({item, at, span}): Rendered => {
      const [cell, below] = [part(site, 1, 1, at, span), part(site, 2, 1, at, span)];
      const {label, value, note} = item;
      return together([
        {
          cells: [put(site, 0, at, label), put(site, 1, at, `=${value}`)],
          styles: formatted(cell, item),
        },
        wordsIn(cell, {words: item.words}),
        {marks: item.alarm === undefined ? [] : [alarmed(part(site, 1, 1, at, 1), item.alarm)]},
        ...(note
          ? [
              {cells: [put(site, 2, at, `=${note.of}`)], styles: formatted(below, note)},
              wordsIn(below, {words: note.words}),
            ]
          : []),
      ]);
    });
    return together([
      {
        lines: block.size === 'large' && !site.isCalm ? [{area: labels, edge: 'top'}] : [],
        styles: [
          {areas: [labels], style: quiet(site)},
          {areas: [values], style: looks[block.size]},
          ...(hasNotes(block) ? [{areas: [part(site, 2, 1)], style: quiet(site)}] : []),
        ],
      },
      ...items,
    ]);
  },
};
