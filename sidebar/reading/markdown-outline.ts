/** Markdown → outline. The lexer knows what is a list, a table, an emphasis; what only shapes the page is dropped. */
import {Lexer, type Token, type Tokens} from 'marked';
import {plainText} from '../../src/okr/writing/lexicon/plain-text';
import {withDecodedEntities} from '../../src/okr/writing/reading/entities';
import {type Block, block, type Outline, row} from '../../src/okr/writing/reading/outline';
import {isRule, marked, pipedCells, plainOutline} from '../../src/okr/writing/reading/plain-outline';

const SIGNS =
  /^#{1,6} \S|(?:^|\s)(?:\*\*|__)\S[^\n]*?(?:\*\*|__)|^\s*\|?(?: *:?-{2,}:? *\|)+|^ {0,3}(?:```|~~~)|\]\([^)\s]+\)|^\[[^\]]+\]: \S|<\/?(?:br|p|div|span|b|strong|i|em|u|ul|ol|li|h[1-6]|details|summary|img|a|table|tr|td|th|!--)[\s/>-]|\\[*_#|[\]<`~>-]|^---\s*\n[\w-]+:|^[^\n]+\n={3,}\s*$|(?:^|\s)\*[^\s*][^\n*]*\*(?=\s|$)|^\|.*\|\s*$/mu;

/** Whether a text is written in markdown; an asterisk for a bullet alone is plain text, too. */
export const isMarkdown = (text: string): boolean => SIGNS.test(text.slice(0, 200_000));

/** Tags that shape words; another, such as one that somebody writes about, is text. */
const TAG =
  /<\/?(?:br|p|div|span|b|strong|i|em|u|s|ul|ol|li|h[1-6]|details|summary|img|a|table|thead|tbody|tr|td|th|hr|sub|sup|mark|font|center)(?:\s[^<>]{0,500})?\s*\/?>|<!--[\s\S]*?-->/gi;
const FRONT_MATTER =
  /^\uFEFF?---[ \t]*\r?\n(?:[\w-]+:[^\n]*\r?\n|[ \t#-][^\n]*\r?\n|\r?\n)*?---[ \t]*(?:\r?\n|$)/;
/** More than any document of OKRs; what stands behind is read as plain lines. */
const MOST_TEXT = 300_000;
/** Nobody nests lists deeper; what goes on is read as lines of this depth. */
const DEEPEST = 20;

interface Run {
  readonly text: string;
  readonly strong: boolean;
  readonly italic: boolean;
}

interface Words {
  readonly text: string;
  readonly strong: boolean;
  readonly italic: boolean;
  readonly isLabelApart: boolean;
}

const withoutTags = (html: string) =>
  html.replace(TAG, (tag) => (/^<br|^<\/(?:p|div|li|h\d|tr)/i.test(tag) ? '\n' : ''));

export function markdownOutline(text: string, tables = 0): Outline {
  const writer = new Writer(tables);
  const front = FRONT_MATTER.exec(text)?.[0] ?? '';
  if (front !== '') writer.drop('the front matter');
  const body = text.slice(front.length);
  const end = body.length <= MOST_TEXT ? body.length : body.lastIndexOf('\n', MOST_TEXT) + 1 || MOST_TEXT;
  writer.blocksOf(tokensOf(body.slice(0, end)), 0);
  if (end < body.length) writer.plain(body.slice(end), 0);
  return {blocks: writer.blocks, dropped: [...writer.dropped]};
}

/** The lexer takes more than twice as long for twice as deep a list, so indentation ends somewhere. */
const INDENTED = /^[ \t]{60,}/gm;
const QUOTED = /^((?: {0,3}>){5})(?: {0,3}>)+/gm;
const LISTED = /^((?:\s*(?:[-*+]|\d{1,9}[.)]) +){5})(?:(?:[-*+]|\d{1,9}[.)]) +)+/gm;

/** What the lexer cannot read is plain text all the same. */
function tokensOf(text: string): Token[] {
  const flat = text
    .replace(INDENTED, (indent) => indent.slice(0, 60))
    .replace(QUOTED, '$1')
    .replace(LISTED, '$1');
  try {
    return new Lexer({gfm: true, breaks: false}).lex(flat);
  } catch {
    return [{type: 'unread', raw: text}];
  }
}

class Writer {
  readonly blocks: Block[] = [];
  readonly dropped = new Set<string>();
  private isApart = true;

  constructor(private table: number) {}

  drop(what: string): void {
    this.dropped.add(what);
  }

  blocksOf(tokens: readonly Token[], depth: number): void {
    for (const token of tokens) {
      switch (token.type) {
        case 'space':
          this.isApart = true;
          break;
        case 'hr':
          this.isApart = true;
          break;
        case 'heading': {
          const words = this.wordsOf((token as Tokens.Heading).tokens)[0];
          if (words)
            this.push({...words, kind: 'heading', depth: (token as Tokens.Heading).depth, strong: false});
          break;
        }
        case 'list':
          this.list(token as Tokens.List, depth);
          break;
        case 'table':
          this.rows(token as Tokens.Table);
          break;
        case 'blockquote':
          this.blocksOf((token as Tokens.Blockquote).tokens, depth);
          break;
        case 'code':
          // Four spaces before a line make it code for the lexer; people only mean to indent it.
          this.plain((token as Tokens.Code).text, depth);
          break;
        case 'html':
          this.html(token.raw, depth);
          break;
        case 'def':
          this.drop('link addresses');
          break;
        case 'paragraph':
        case 'text':
          this.lines('tokens' in token && token.tokens ? token.tokens : [token], depth);
          break;
        default:
          this.plain(token.raw, depth);
      }
    }
  }

  private html(raw: string, depth: number): void {
    if (/<img/i.test(raw)) this.drop('images');
    this.drop('HTML tags');
    this.plain(withoutTags(raw), depth);
  }

  plain(text: string, depth: number): void {
    const found = plainOutline(text, depth, this.table);
    this.blocks.push(...found);
    this.table = Math.max(this.table, ...found.map((one) => one.table));
    this.isApart = true;
  }

  private list(list: Tokens.List, depth: number): void {
    const at = Math.min(depth, DEEPEST);
    for (const item of list.items) {
      const own: Token[] = [];
      const below: Token[] = [];
      for (const token of item.tokens) {
        const isOwn =
          below.length === 0 && own.length === 0 && (token.type === 'text' || token.type === 'paragraph');
        if (isOwn) own.push(token);
        else if (token.type !== 'checkbox') below.push(token);
      }
      const [first, ...lines] = own.flatMap((token) =>
        this.wordsOf((token as Tokens.Text).tokens ?? [token]),
      );
      if (first) {
        const {rest} = marked(first.text);
        this.push({...first, text: rest, kind: 'item', mark: list.ordered ? 'number' : 'bullet', depth: at});
      }
      for (const line of lines) this.line(line, at + 1);
      if (at < DEEPEST) this.blocksOf(below, at + 1);
      else for (const token of below) this.plain(token.raw, at);
    }
  }

  private rows({header, rows}: Tokens.Table): void {
    this.table += 1;
    for (const cells of [header, ...rows])
      this.blocks.push(
        row(
          cells.map(({tokens}) =>
            this.wordsOf(tokens)
              .map(({text}) => text)
              .join('\n')
              .trim(),
          ),
          this.table,
        ),
      );
    this.isApart = true;
  }

  private lines(tokens: readonly Token[], depth: number): void {
    for (const words of this.wordsOf(tokens)) this.line(words, depth);
  }

  /** A line of a paragraph may be an item all the same: `• NPS`, `a. NPS`. */
  private line(words: Words, depth: number): void {
    // A row without its header line is a row for whoever wrote it.
    const cells = pipedCells(words.text);
    const last = this.blocks[this.blocks.length - 1];
    if (cells) {
      if (isRule(cells)) return;
      if (last?.kind !== 'row' || this.isApart) this.table += 1;
      this.blocks.push(row(cells, this.table));
      this.isApart = false;
      return;
    }
    const {mark, rest} = marked(words.text);
    const goesOn =
      mark === 'none' &&
      !this.isApart &&
      last !== undefined &&
      last.kind !== 'row' &&
      last.kind !== 'heading' &&
      (/^\p{Ll}/u.test(words.text) ||
        (/^[$€£]?\d/.test(words.text) && /(?: to| from| by| at| of| than|→|->)$/.test(last.text))) &&
      !/[.!?:;]$/.test(last.text) &&
      (last.kind === 'item' || last.text.length >= 60);
    if (goesOn) {
      this.blocks[this.blocks.length - 1] = {...last, text: `${last.text} ${words.text}`};
      return;
    }
    this.push({...words, text: rest, kind: mark === 'none' ? 'paragraph' : 'item', mark, depth});
  }

  private push(said: Partial<Block>): void {
    if (said.text === undefined || said.text === '') return;
    this.blocks.push(block({...said, isApart: this.isApart}));
    this.isApart = false;
  }

  /** The words of each line, and how they are set. */
  private wordsOf(tokens: readonly Token[]): Words[] {
    const lines: Run[][] = [[]];
    for (const run of this.runsOf(tokens, false, false)) {
      const [first, ...others] = run.text.split('\n');
      lines[lines.length - 1]!.push({...run, text: first!});
      for (const text of others) lines.push([{...run, text}]);
    }
    return lines.map(wordsOfLine).filter(({text}) => text !== '');
  }

  private runsOf(tokens: readonly Token[], strong: boolean, italic: boolean): Run[] {
    return tokens.flatMap((token): Run[] => {
      const inner = 'tokens' in token && token.tokens ? token.tokens : null;
      if (token.type === 'br') return [{text: '\n', strong, italic}];
      if (token.type === 'image') {
        this.drop('images');
        return [];
      }
      if (token.type === 'html') {
        const text = withoutTags(token.raw);
        if (text !== token.raw) this.drop('HTML tags');
        return [{text, strong, italic}];
      }
      if (token.type === 'checkbox') return [];
      if (inner) return this.runsOf(inner, strong || token.type === 'strong', italic || token.type === 'em');
      return [{text: 'text' in token ? String(token.text) : token.raw, strong, italic}];
    });
  }
}

function wordsOfLine(runs: readonly Run[]): Words {
  const filled = runs.filter(({text}) => text.trim() !== '');
  const text = withDecodedEntities(plainText(runs.map((run) => run.text).join('')))
    .replace(/\s+/g, ' ')
    .trim();
  const [first, second] = filled;
  const isSet = first !== undefined && (first.strong || first.italic);
  return {
    text,
    strong: filled.length > 0 && filled.every((run) => run.strong || /^\s*[:：]\s*$/.test(run.text)),
    italic: filled.length > 0 && filled.every((run) => run.italic),
    isLabelApart:
      isSet &&
      second !== undefined &&
      first.text.length <= 40 &&
      (/[:：]\s*$/.test(first.text) || /^\s*[:：]/.test(second.text)),
  };
}
