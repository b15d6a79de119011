/** What stands above the header of a table: its title, what it is for, and the live sentence. */
import {area, cell} from '../formula/a1';
import type {Block} from '../sheet-plan';
import type {HeaderLine, References, SheetFacts, TableTemplate} from '../template';
import {same, sentenceIn} from './find-header';
import {headerFormula, stepsDown} from './table-headers';
import type {TableLayout} from './table-layout';
import type {FrameSpots, Spot} from './table-style';

export interface Frame extends FrameSpots {
  readonly blocks: readonly Block[];
}

function textIn(lines: readonly HeaderLine[], text: string): Spot | null {
  for (const [index, {shown}] of lines.entries()) {
    const at = shown.findIndex((cell) => same(cell, text));
    if (at >= 0) return {row: index + 1, column: at + 1};
  }
  return null;
}

function sentenceOf(lines: readonly HeaderLine[]): Spot | null {
  const index = lines.findIndex((line) => sentenceIn(line) > 0);
  return index < 0 ? null : {row: index + 1, column: sentenceIn(lines[index]!)};
}

/** The texts of ours that stand above a header. */
export type Lines = Pick<TableTemplate, 'title' | 'purpose'>;

/** Where our three lines stand among those above the header; what somebody typed over is nowhere. */
export const frameIn = (
  {title, purpose}: Lines,
  lines: readonly HeaderLine[],
): {readonly [line in 'title' | 'purpose' | 'sentence']: Spot | null} => ({
  title: textIn(lines, title),
  purpose: textIn(lines, purpose),
  sentence: sentenceOf(lines),
});

/**
 * The sentence, and in its place what is not computed: a heading that was typed over takes its whole column with it, and
 * a row that was inserted right under the header is one that no formula reads.
 */
export function watchfulSentence(
  template: TableTemplate,
  located: ReadonlyMap<string, number>,
  references: References<string>,
  header: number,
): string {
  const broken = template.columns
    .filter((column) => column.formula && headerFormula(template, column, references).startsWith('='))
    .map(({key, title}) => {
      const at = cell(located.get(key) ?? 0, header);
      return `IF(IFERROR(ISFORMULA(${at});FALSE)*(ISERROR(${at})=FALSE);"";"${title}")`;
    });
  const inserted = `IF(${stepsDown(template, references)}=1;"";"the row right under the header")`;
  return (
    `IFERROR("⚠ Not computed: "&REGEXEXTRACT(TEXTJOIN(", ";TRUE;${[inserted, ...broken].join(';')});".+")&` +
    `". Something was typed or inserted where formulas belong. Repair this sheet: Extensions → KPI & OKR.";${template.sentence(references)})`
  );
}

/** Our lines where they stand, or in their usual place where that is blank: what people typed above a table is theirs. */
export function frameOf(
  template: TableTemplate,
  {title, purpose, sentence}: TableLayout,
  self: SheetFacts | undefined,
  formula: string,
): Frame {
  const lines = self?.above ?? [];
  // Beside the frozen columns: a text that starts in them is cut at their edge.
  const aside = template.frozenColumns + 1;
  const there = frameIn(template, lines);
  const usual = {
    title: {row: title, column: 1},
    purpose: {row: purpose, column: aside},
    sentence: {row: sentence, column: aside},
  };
  const isBlank = ({row, column}: Spot): boolean => {
    if (row < 1) return false;
    const {shown = [], formulas = []} = lines[row - 1] ?? {};
    return (shown[column - 1] ?? '') === '' && !formulas[column - 1];
  };
  const block = (spot: Spot, content: string): Block => ({
    area: area(spot.row, spot.column, 1, 1),
    kind: 'formula',
    cells: [[content]],
  });
  const contents = {title: template.title, purpose: template.purpose, sentence: `=${formula}`};
  const blocks = (['title', 'purpose', 'sentence'] as const).flatMap((line) => {
    const found = there[line];
    if (found) return block(found, contents[line]);
    return isBlank(usual[line]) ? block(usual[line], contents[line]) : [];
  });
  const [above, ...rest] = blocks.slice(-2);
  const [below] = rest;
  // Neighbours in one block: each block is read before it is written.
  const isStacked =
    above && below && above.area.column === below.area.column && above.area.row + 1 === below.area.row;
  const joined: Block[] = isStacked
    ? [
        ...blocks.slice(0, -2),
        {area: {...above.area, rows: 2}, kind: 'formula', cells: [...above.cells, ...below.cells]},
      ]
    : blocks;
  return {
    title: there.title ?? usual.title,
    purpose: there.purpose ?? usual.purpose,
    sentence: there.sentence ?? usual.sentence,
    blocks: joined,
  };
}
