/** Where the blocks of a page stand: heights need no formula, so every address is known before one is written. */
import {heightsOf, kindOf} from '../blocks';
import {stacked} from '../blocks/beside';
import type {Block} from '../blocks/block';
import {type Placed, type Site, usualHeight} from '../blocks/kind';
import {absolute, area, cell} from '../formula/a1';
import type {Area} from '../sheet-plan';
import type {AddressOf, PageReferences, PageTemplate} from '../template';

/** Pixels between the end of the printed page and the figures behind it. */
const PAGE_END = 60;

export interface PlacedPage {
  readonly placed: readonly Placed[];
  readonly heights: readonly number[];
  /** The rows before what is behind the page. */
  readonly printedRows: number;
}

const withInside = (one: Placed): Placed[] => [
  one,
  ...(kindOf(one.block).inside?.(one.block, one.site, heightsOf) ?? []).flatMap(withInside),
];

export function placePage(template: PageTemplate, references: PageReferences): PlacedPage {
  const body = template.body(references);
  const behind = template.behind?.(references) ?? [];
  const end: readonly Block[] = behind.length > 0 ? [{kind: 'gap', height: PAGE_END}] : [];
  const heights = [...body, ...end, ...behind].flatMap(heightsOf);
  const printedRows = body.flatMap(heightsOf).length;
  const site: Site = {
    ...area(1, 1, heights.length, template.grid.length),
    widths: template.grid,
    isBehind: false,
    isCalm: template.isCalm ?? false,
  };
  // Behind the page every heading looks alike.
  const below: Site = {...site, isCalm: false, row: printedRows + end.length + 1, isBehind: true};
  const placed = [...stacked(body, site, heightsOf), ...stacked(behind, below, heightsOf)];
  return {placed: placed.flatMap(withInside), heights, printedRows};
}

function addressOf({row, column, rows, columns}: Area): string {
  const first = absolute(cell(column, row));
  return rows === 1 && columns === 1
    ? first
    : `${first}:${absolute(cell(column + columns - 1, row + rows - 1))}`;
}

const keyOf = ({block}: Placed): string | undefined => ('key' in block ? block.key : undefined);

function find(placed: readonly Placed[], key: string): Placed {
  const found = placed.find((one) => keyOf(one) === key);
  if (!found) throw new Error(`there is no block ${key} on this page`);
  return found;
}

/** @throws Error when two blocks have one name */
export function addressesIn(placed: readonly Placed[]): AddressOf {
  const keys = placed.flatMap((one) => keyOf(one) ?? []);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new Error(`two blocks of this page are called ${twice}`);
  return (key, part = '') => {
    const {block, site} = find(placed, key);
    const where = kindOf(block).parts?.(block, site)[part];
    if (!where) throw new Error(`the block ${key} of this page has no part ${part}`);
    return addressOf(where);
  };
}

/** All that a block covers, headings included. */
export const wholeIn =
  (placed: readonly Placed[]) =>
  (key: string): Area => {
    const {row, column, rows, columns} = find(placed, key).site;
    return area(row, column, rows, columns);
  };

/** Heights that differ from the usual, equal neighbours together: each is a call to the spreadsheet. */
export function heightRuns(heights: readonly number[]): {row: number; rows: number; height: number}[] {
  const runs: {row: number; rows: number; height: number}[] = [];
  heights.forEach((height, index) => {
    const last = runs[runs.length - 1];
    if (last && last.height === height && last.row + last.rows === index + 1) last.rows += 1;
    else runs.push({row: index + 1, rows: 1, height});
  });
  return runs.filter(({height}) => height !== usualHeight);
}
