/**
 * A document as its structure says it, whatever it was written in: a page of a word processor, cells of a sheet,
 * markdown or plain lines all become a list of these.
 */
export interface Block {
  readonly kind: 'heading' | 'item' | 'row' | 'paragraph';
  /** Of a heading its level, from 1; of an item and a paragraph how deep it is indented, from 0. */
  readonly depth: number;
  /** The words without bullet, number and emphasis; a row has its cells instead. */
  readonly text: string;
  readonly mark: 'bullet' | 'number' | 'none';
  /** All of it is bold, or in italics. */
  readonly strong: boolean;
  readonly italic: boolean;
  /** It begins with a label that is set apart: `**Why now:** …`. */
  readonly isLabelApart: boolean;
  /** A blank line or the like parts it from what stands above. */
  readonly isApart: boolean;
  readonly cells: readonly string[];
  /** Which table a row belongs to; 0 for what is no row. */
  readonly table: number;
}

export interface Outline {
  readonly blocks: readonly Block[];
  /** What was left out because it says nothing about OKRs: `2 images`, `the front matter`. */
  readonly dropped: readonly string[];
}

const PLAIN: Block = {
  kind: 'paragraph',
  depth: 0,
  text: '',
  mark: 'none',
  strong: false,
  italic: false,
  isLabelApart: false,
  isApart: false,
  cells: [],
  table: 0,
};

export const block = (said: Partial<Block>): Block => ({...PLAIN, ...said});

/** A row of a table; its text is what it is called when it is handed back. */
export const row = (cells: readonly string[], table: number): Block =>
  block({kind: 'row', cells, table, text: cells.filter((cell) => cell !== '').join(' · ')});
