/** One cell as a drawing, as the grid shows it: fill, lines, words where they wrap and flow, checkbox, sparkline. */
import type {CellPosition, Getters, Style} from '@odoo/o-spreadsheet';
import {sparklineAt} from '../host/formula-results';
import type {WorkbenchPort} from '../host/port';
import {type Box, clipped, element, escaped} from './markup';
import {shapesOf} from './sparkline-shapes';

export const fontFamily = "Roboto, Arial, 'Liberation Sans', sans-serif";

/** The grid's own measures: between a cell's edge and its words, and between lines. */
const padding = 4;
const lineGap = 4;
const pixelsPerPoint = 96 / 72;
const usualSize = 10;

export interface Cell {
  readonly position: CellPosition;
  /** All of it, merged neighbours included. */
  readonly box: Box;
  /** What its words may flow over to the left and to the right, its own box included. */
  readonly flow: {readonly left: number; readonly right: number};
  /** The cell whose lines close a merged one. */
  readonly end: CellPosition;
}

export interface Drawn {
  readonly fill: string;
  readonly words: string;
  readonly lines: string;
}

const nothing: Drawn = {fill: '', words: '', lines: ''};

function fillOf(style: Style, {x, y, width, height}: Box): string {
  const {fillColor} = style;
  if (!fillColor || fillColor.toLowerCase() === '#ffffff') return '';
  // A hair more than the cell, or paper shows between neighbours where the scale is no whole number.
  return element('rect', {x, y, width: width + 0.5, height: height + 0.5, fill: fillColor});
}

const widths: Readonly<Record<string, number>> = {thin: 1, medium: 2, thick: 3, dashed: 1, dotted: 1};
const dashes: Readonly<Record<string, string>> = {dashed: '3 3', dotted: '1 2'};

function linesOf(getters: Getters, {position, end, box}: Cell): string {
  const border = getters.getCellComputedBorder(position);
  const closing = getters.getCellComputedBorder(end);
  const {x, y, width, height} = box;
  const sides = [
    [border?.top, x, y, x + width, y],
    [border?.left, x, y, x, y + height],
    [closing?.bottom, x, y + height, x + width, y + height],
    [closing?.right, x + width, y, x + width, y + height],
  ] as const;
  return sides
    .map(([line, x1, y1, x2, y2]) =>
      line
        ? element('line', {
            ...{x1, y1, x2, y2},
            stroke: line.color ?? '#000000',
            'stroke-width': widths[line.style] ?? 1,
            'stroke-dasharray': dashes[line.style],
          })
        : '',
    )
    .join('');
}

function dataBarOf(getters: Getters, position: CellPosition, {x, y, width, height}: Box): string {
  const bar = getters.getConditionalDataBar(position);
  if (!bar) return '';
  return element('rect', {x, y, width: (width * bar.percentage) / 100, height, fill: bar.color});
}

/** Buttons of the grid are no part of a print; a checkbox and a rule's icon are. */
const printedIcons = new Set(['data_validation_checkbox', 'conditional_formatting']);

function iconsOf(getters: Getters, position: CellPosition, box: Box): string {
  return getters
    .getCellIcons(position)
    .map((icon) => {
      if (!icon.svg || !printedIcons.has(icon.type)) return '';
      const {x, y} = getters.getCellIconRect(icon, box);
      const paths = icon.svg.paths.map(({path, fillColor}) => element('path', {d: path, fill: fillColor}));
      const transform = `translate(${x} ${y}) scale(${icon.size / icon.svg.width} ${icon.size / icon.svg.height})`;
      return element('g', {transform}, paths.join(''));
    })
    .join('');
}

const anchors = {left: 'start', center: 'middle', right: 'end'} as const;

function link(getters: Getters, position: CellPosition, text: string): string {
  const {link: target} = getters.getEvaluatedCell(position);
  return target && /^(https?|mailto):/i.test(target.url) ? element('a', {href: target.url}, text) : text;
}

function wordsOf(getters: Getters, cell: Cell): string {
  const {position, box, flow} = cell;
  const evaluated = getters.getEvaluatedCell(position);
  const isCheckbox = getters.getCellIcons(position).some(({horizontalAlign}) => horizontalAlign === 'center');
  if (evaluated.formattedValue === '' || isCheckbox) return '';
  const chip = getters.getDataValidationChipStyle(position);
  const style = {...getters.getCellComputedStyle(position), ...(chip?.textColor ? chip : {})};
  const wrapping = style.wrapping ?? 'overflow';
  const texts = getters.getCellMultiLineText(position, {
    maxWidth: style.align ? 0 : box.width - 2 * padding,
    ...(wrapping === 'wrap' ? {wrapWidth: box.width - 2 * padding} : {}),
  });
  const size = Math.round((style.fontSize ?? usualSize) * pixelsPerPoint);
  const wide = Math.max(...texts.map((text) => getters.getTextWidth(text, {...style, rotation: 0})));
  const isCut = wide + 2 * padding > box.width;
  const stated = style.align || evaluated.defaultAlign;
  // A number that is too wide for its cell begins on the left, where its first digits are seen.
  const align = isCut && evaluated.type === 'number' && stated === 'right' ? 'left' : stated;
  const left = box.x + (chip ? 2 * padding : padding);
  const x = align === 'left' ? left : align === 'right' ? box.x + box.width - padding : box.x + box.width / 2;
  const y = getters.computeTextYCoordinate(box, size, style.verticalAlign, texts.length);
  const lines = texts.map((text, i) =>
    element('tspan', {x, y: y + i * (size + lineGap) + size * 0.9}, escaped(text)),
  );
  const words = element(
    'text',
    {
      'font-size': size,
      fill: style.textColor || '#000000',
      'text-anchor': anchors[align],
      'font-weight': style.bold ? 'bold' : undefined,
      'font-style': style.italic ? 'italic' : undefined,
      'text-decoration':
        [style.underline && 'underline', style.strikethrough && 'line-through'].filter(Boolean).join(' ') ||
        undefined,
      transform: style.rotation
        ? `rotate(${(style.rotation * 180) / Math.PI} ${box.x + box.width / 2} ${box.y + box.height / 2})`
        : undefined,
    },
    lines.join(''),
  );
  const shape =
    chip?.fillColor === undefined
      ? ''
      : element('rect', {
          x: box.x + padding,
          y: y - 2,
          width: Math.max(0, Math.min(wide + 2 * padding, box.width - 2 * padding)),
          height: texts.length * (size + lineGap) + 2,
          rx: 8,
          fill: chip.fillColor,
        });
  const flows = wrapping === 'overflow' && !style.rotation;
  const room = flows ? {...box, x: flow.left, width: flow.right - flow.left} : box;
  const isInside = wide + 2 * padding <= room.width && texts.length * (size + lineGap) <= box.height;
  const drawn = shape + link(getters, position, words);
  return isInside && align !== 'center' ? drawn : clipped(room, drawn);
}

function sparklineOf(
  getters: Getters,
  sparklines: WorkbenchPort['sparklines'],
  {position, box}: Cell,
): string {
  const sparkline = sparklineAt(getters, sparklines, position);
  if (!sparkline) return '';
  const drawn = shapesOf(sparkline, box).map((shape) =>
    shape.kind === 'bar'
      ? element('rect', {...shape, kind: undefined, colour: undefined, fill: shape.colour})
      : element('polyline', {
          class: 'sparkline',
          points: shape.points.map((point) => point.map((at) => at.toFixed(2)).join(',')).join(' '),
          fill: 'none',
          stroke: shape.colour,
          'stroke-width': shape.width,
          'stroke-linejoin': 'round',
        }),
  );
  return clipped(box, drawn.join(''));
}

export function drawCell(getters: Getters, sparklines: WorkbenchPort['sparklines'], cell: Cell): Drawn {
  const {position, box} = cell;
  if (box.width <= 0 || box.height <= 0) return nothing;
  const style = getters.getCellComputedStyle(position);
  return {
    fill: fillOf(style, box) + dataBarOf(getters, position, box),
    words: wordsOf(getters, cell) + iconsOf(getters, position, box) + sparklineOf(getters, sparklines, cell),
    lines: linesOf(getters, cell),
  };
}
