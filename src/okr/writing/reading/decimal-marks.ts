/** A document writes its numbers in one way, so its other figures tell whether 4.350 is thousands or has decimals. */
import {type Quantity, scanQuantities} from '../figures/quantities';
import {marksOf} from '../history/number-cells';
import {anatomy} from '../sentence/anatomy';
import {lineOf} from './line';
import type {Block} from './outline';

const EITHER = /(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?!\d|[.,]\d)/;

/** The figures of a text that were read with decimals and can as well be thousands; nobody has a unit of 4.350M. */
function eitherIn(text: string): Quantity[] {
  if (!EITHER.test(text)) return [];
  return scanQuantities(text).filter(({value, percent, scale, from, to}) => {
    const digits = EITHER.exec(text.slice(from, to))?.[0];
    return digits !== undefined && scale === 1 && !percent && Math.abs(value) === Number(digits);
  });
}

/** What has to be asked of a text: `4.350` and what it may be. Blank where nothing has. */
export function eitherWords(text: string): string {
  const [first] = eitherIn(text);
  const digits = first && EITHER.exec(text.slice(first.from, first.to))![0];
  return digits ? `“${digits}” can be ${digits.replace('.', ',')} or ${Number(digits)}` : '';
}

/** Whether a figure that was read from a text is one of those. */
export const isEither = (text: string, figure: number | null): boolean =>
  figure !== null && eitherIn(text).some(({value}) => value === figure);

const textsOf = (block: Block): readonly string[] =>
  block.kind === 'row' ? block.cells : [lineOf(block).text];

/** Taking a sentence apart costs the most: only where some of its digits could decide. */
function figuresOf(text: string): string[] {
  if (marksOf(text.match(/\d[\d.,]*/g) ?? []) === null) return [];
  const {masked, figures} = anatomy(text);
  return figures.map(({from, to}) => masked.slice(from, to));
}

/** From behind, so that what stands before keeps its place. */
const withCommas = (text: string): string =>
  eitherIn(text).reduceRight(
    (all, {from, to}) => all.slice(0, from) + all.slice(from, to).replace('.', ',') + all.slice(to),
    text,
  );

export interface InOneNotation {
  readonly blocks: readonly Block[];
  /** Nothing in the document tells what such a figure is. */
  readonly isOpen: boolean;
}

/**
 * Beside decimal commas a point before three digits parts thousands. They are written with a comma then, because the
 * sentence goes into a sheet without the rest of its document, and has to say the same there.
 */
export function inOneNotation(blocks: readonly Block[]): InOneNotation {
  if (!blocks.some(({text}) => EITHER.test(text))) return {blocks, isOpen: false};
  const marks = marksOf(blocks.flatMap(textsOf).flatMap(figuresOf));
  if (marks !== ',') return {blocks, isOpen: marks !== '.'};
  return {
    blocks: blocks.map((block) => ({
      ...block,
      text: withCommas(block.text),
      cells: block.cells.map(withCommas),
    })),
    isOpen: false,
  };
}
