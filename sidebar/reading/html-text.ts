/**
 * What a page, a document or a sheet puts on the clipboard → text that keeps its structure, as markdown and tabs write
 * it: people see what was taken over, and can go on editing it. The browser's own parser reads it into a document that
 * is never shown, runs nothing and fetches nothing.
 */
import {type Block, block, row} from '../../src/okr/writing/reading/outline';
import {tableCells, wordsIn} from './html-cells';
import {headingLevel, isHidden, isSkipped, listPlace, type Style, styleOf, wordListPlace} from './html-signs';
import {outlineText} from './outline-text';

export interface PastedText {
  readonly text: string;
  readonly dropped: readonly string[];
}

/** A page of a word processor brings ten times as many characters as it shows. */
const MOST_HTML = 8_000_000;

/** HTML that only colours lines, as editors of code put it there, says nothing that the plain text does not. */
const STRUCTURE = /<(?:table|li|h[1-6])[\s>]|mso-list|role="?heading/i;

/** @returns null where the HTML has no structure: then the plain text is as good */
export function htmlText(html: string): PastedText | null {
  if (!STRUCTURE.test(html)) return null;
  const page = new DOMParser().parseFromString(html.slice(0, MOST_HTML), 'text/html');
  const reader = new PageReader();
  reader.read(page.body);
  return {text: outlineText(reader.blocks), dropped: [...reader.dropped]};
}

interface Run {
  readonly text: string;
  readonly style: Style;
}

/** Where the words go that are being collected, and the item that they are the line of. */
type Place = Partial<Block> & {readonly item?: Element};

type Step = {readonly node: Node; readonly style: Style} | {readonly leave: Element};

const BLOCKS = new Set(
  'P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV BLOCKQUOTE PRE DL DT DD FIGURE FIGCAPTION ADDRESS DETAILS SUMMARY UL OL LI H1 H2 H3 H4 H5 H6 HR FORM FIELDSET CENTER TR TD TH TBODY'.split(
    ' ',
  ),
);

class PageReader {
  readonly blocks: Block[] = [];
  readonly dropped = new Set<string>();
  private runs: Run[] = [];
  private place: Place = {};
  /** Items that have their line. */
  private readonly written = new Set<Element>();
  private table = 0;

  /** Without recursion: ten thousand nested lists are no reason to fall over. */
  read(body: Element): void {
    const steps: Step[] = [{node: body, style: {strong: false, italic: false}}];
    for (let step = steps.pop(); step; step = steps.pop()) {
      if ('leave' in step) {
        this.flush();
        const {parentElement} = step.leave;
        this.place = parentElement ? this.placeOf(parentElement) : {};
        continue;
      }
      const {node, style} = step;
      if (node.nodeType === 3) this.runs.push({text: node.nodeValue ?? '', style});
      if (!(node instanceof Element) || isSkipped(node, this.dropped) || isHidden(node)) continue;
      if (node.tagName === 'BR') this.flushLine();
      else if (node.tagName === 'TABLE') this.readTable(node);
      else this.enter(node, style, steps);
    }
    this.flush();
  }

  private enter(element: Element, style: Style, steps: Step[]): void {
    if (BLOCKS.has(element.tagName)) {
      this.flush();
      this.place = this.placeOf(element);
      steps.push({leave: element});
    }
    const own = styleOf(element, style);
    for (let child = element.lastChild; child; child = child.previousSibling)
      steps.push({node: child, style: own});
  }

  private placeOf(element: Element): Place {
    const level = headingLevel(element);
    if (level !== null) return {kind: 'heading', depth: level};
    const ofWord = wordListPlace(element);
    if (ofWord) return {kind: 'item', ...ofWord};
    const item = element.closest('li');
    if (!item || element.tagName === 'UL' || element.tagName === 'OL') return {};
    const place = listPlace(item);
    // A second paragraph of an item is about it.
    return this.written.has(item)
      ? {kind: 'paragraph', depth: place.depth + 1}
      : {kind: 'item', item, ...place};
  }

  private flushLine(): void {
    const {item: _, ...place} = this.place;
    this.flush();
    // What follows a line break in an item is another line of it, one deeper.
    if (place.kind !== 'item') this.place = place;
  }

  private flush(): void {
    const {
      runs,
      place: {item, ...place},
    } = this;
    this.runs = [];
    if (runs.length === 0) return;
    const words = wordsIn(runs);
    if (words.text === '') return;
    const isHeading = place.kind === 'heading';
    this.blocks.push(block({...words, ...place, strong: words.strong && !isHeading}));
    if (item) this.written.add(item);
    if (place.kind === 'item') this.place = {kind: 'paragraph', depth: (place.depth ?? 0) + 1};
    else this.place = {};
  }

  private readTable(table: Element): void {
    this.flush();
    this.table += 1;
    for (const cells of tableCells(table, this.dropped)) this.blocks.push(row(cells, this.table));
    this.place = {};
  }
}
