/** Whatever text was pasted or opened → one outline: cells of a sheet, markdown, or plain lines, also one after the other. */

import {plainText} from '../../src/okr/writing/lexicon/plain-text';
import {type Block, type Outline, row} from '../../src/okr/writing/reading/outline';
import {marked, plainOutline} from '../../src/okr/writing/reading/plain-outline';
import {cellsIn, separatorOf} from './cells';
import {isMarkdown, markdownOutline} from './markdown-outline';

/** Longer cells hold a document, not a key result; what stands behind is not read. */
const LONGEST_CELL = 2_000;

const clean = (cell: string) =>
  plainText(cell.length > LONGEST_CELL ? cell.slice(0, LONGEST_CELL) : cell)
    .replace(/[ \t]*\r?\n[ \t]*/g, '\n')
    .replace(/[ \t]+/g, ' ')
    .trim();

/** A tab between words parts cells; behind a bullet or before the line it is the list's own space. */
function isTabbed(line: string): boolean {
  return marked(line.trim()).rest.includes('\t') || /\S\t{2,}$/.test(line);
}

interface Part {
  readonly isTable: boolean;
  readonly text: string;
}

/** Lines of cells, parted from what is around them; a quoted cell goes on over line breaks. */
function partsOf(text: string): Part[] {
  const parts: {isTable: boolean; lines: string[]}[] = [];
  let isQuoted = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const open = parts[parts.length - 1];
    const isRow = isQuoted || (line.includes('\t') && isTabbed(line));
    const isInside =
      open?.isTable === true && !isRow && line.trim() !== '' && !/^[-*#•>]|^\d+\. /.test(line.trim());
    if (isRow || isInside) {
      if (open?.isTable) open.lines.push(line);
      else parts.push({isTable: true, lines: [line]});
      // An odd number of quotation marks, the first of them at the beginning of a cell: it is still open.
      const quotes = (line.match(/"/g) ?? []).length;
      if (quotes % 2 === 1 && (isQuoted || /(?:^|\t)"/.test(line))) isQuoted = !isQuoted;
    } else if (open && !open.isTable) open.lines.push(line);
    else parts.push({isTable: false, lines: [line]});
  }
  return parts.map(({isTable, lines}) => ({isTable, text: lines.join('\n')}));
}

function rowsOf(text: string, separator: string, table: number): Block[] {
  return cellsIn(text, separator).map((cells) => row(cells.map(clean), table));
}

/** More than any document of OKRs; the end of a longer one is not read, and that is said. */
const MOST_TEXT = 400_000;

export function textOutline(whole: string): Outline {
  const end = whole.length <= MOST_TEXT ? whole.length : whole.lastIndexOf('\n', MOST_TEXT) + 1 || MOST_TEXT;
  const {blocks, dropped} = outlineOf(whole.slice(0, end));
  const beyond =
    end < whole.length ? [`everything behind the first ${MOST_TEXT.toLocaleString('en-US')} characters`] : [];
  return {blocks, dropped: [...dropped, ...beyond]};
}

/**
 * `1. Grow` or `Objective 1` above `1.1 Win rate …`: items one deeper, though their numbers end without a point. Only in
 * their order, so that `1.5 million users` stays a figure; `1.1` begins one where there is a `1.2`.
 */
function withNestedNumbers(text: string): string {
  let [top, minor] = [0, 0];
  let isInside = false;
  const listed = new Set(
    Array.from(text.matchAll(/^\s*(\d{1,2}\.\d{1,2})[.)]? +\S/gm), ([, number]) => number),
  );
  return text
    .split('\n')
    .map((line) => {
      const whole = /^\s*(?:[#*]+ *)?(\d{1,2})[.)] /.exec(line);
      if (whole) [top, minor] = [Number(whole[1]), 0];
      const part = /^\s*(\d{1,2})\.(\d{1,2})[.)]? +(?=[\p{L}\d$€£≥≤<>])/u.exec(line);
      // What is listed below such an item is deeper than it, however little it is set in.
      if (!part && isInside && /^\s*[-*•–] /.test(line)) return `    ${line}`;
      if (!part) {
        isInside &&= line.trim() === '';
        return line;
      }
      const isNext = Number(part[1]) === top && Number(part[2]) === minor + 1;
      if (!isNext && !(part[2] === '1' && listed.has(`${part[1]}.2`))) return line;
      [top, minor] = [Number(part[1]), Number(part[2])];
      isInside = true;
      return `   ${part[1]}.${part[2]}. ${line.slice(part[0].length)}`;
    })
    .join('\n');
}

function outlineOf(whole: string): Outline {
  const text = withNestedNumbers(whole);
  const separator = separatorOf(text);
  if (separator !== null && separator !== '\t') return {blocks: rowsOf(text, separator, 1), dropped: []};
  const blocks: Block[] = [];
  const dropped: string[] = [];
  const isMarked = isMarkdown(text);
  let table = 0;
  for (const part of partsOf(text)) {
    if (part.isTable) {
      table += 1;
      blocks.push(...rowsOf(part.text, '\t', table));
    } else if (isMarked) {
      const found = markdownOutline(part.text, table);
      blocks.push(...found.blocks);
      dropped.push(...found.dropped);
      table = Math.max(table, ...found.blocks.map((one) => one.table));
    } else {
      const found = plainOutline(part.text, 0, table);
      blocks.push(...found);
      table = Math.max(table, ...found.map((one) => one.table));
    }
  }
  return {blocks, dropped: [...new Set(dropped)]};
}
