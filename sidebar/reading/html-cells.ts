import type {Block} from '../../src/okr/writing/reading/outline';
import {isHidden, isSkipped, type Style} from './html-signs';

interface Run {
  readonly text: string;
  readonly style: Style;
}

/** The words of a line as a page shows them, and whether all of them are set in bold or italics. */
export function wordsIn(runs: readonly Run[]): Pick<Block, 'text' | 'strong' | 'italic' | 'isLabelApart'> {
  const filled = runs.filter(({text}) => text.trim() !== '');
  const [first, second] = filled;
  const isSet = first !== undefined && (first.style.strong || first.style.italic);
  return {
    text: runs
      .map(({text}) => text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
    strong: filled.length > 0 && filled.every(({style}) => style.strong),
    italic: filled.length > 0 && filled.every(({style}) => style.italic),
    isLabelApart:
      isSet &&
      second !== undefined &&
      !second.style.strong &&
      first.text.length <= 40 &&
      (/[:：]\s*$/.test(first.text) || /^\s*[:：]/.test(second.text)),
  };
}

/** A cell that holds more is a document of its own. */
const LONGEST_CELL = 4_000;
const MOST_ROWS = 5_000;
const MOST_COLUMNS = 100;
const BREAKS = /^(?:P|DIV|LI|BR|TR|UL|OL|H[1-6])$/;

function cellText(cell: Element, dropped: Set<string>): string {
  let text = '';
  const steps: (Node | '\n')[] = [cell];
  for (let step = steps.pop(); step !== undefined && text.length < LONGEST_CELL; step = steps.pop()) {
    if (step === '\n') {
      text += '\n';
      continue;
    }
    if (step.nodeType === 3) text += (step.nodeValue ?? '').slice(0, LONGEST_CELL).replace(/\s+/g, ' ');
    if (!(step instanceof Element) || (step !== cell && isSkipped(step, dropped)) || isHidden(step)) continue;
    const isBreak = step !== cell && BREAKS.test(step.tagName);
    if (isBreak) {
      text += step.tagName === 'LI' ? '\n• ' : '\n';
      steps.push('\n');
    }
    for (let child = step.lastChild; child; child = child.previousSibling) steps.push(child);
  }
  return (
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n')
      // A paragraph in an item begins no line of its own.
      .replace(/•\n/g, '• ')
  );
}

const span = (cell: Element, name: 'rowspan' | 'colspan'): number =>
  Math.min(MOST_ROWS, Math.max(1, Number(cell.getAttribute(name)) || 1));

/** The rows of a table; where a cell reaches over several, the others have a blank in its place. */
export function tableCells(table: Element, dropped: Set<string>): string[][] {
  const rows: string[][] = [];
  const reaching: number[] = [];
  for (const line of table.querySelectorAll('tr')) {
    if (line.closest('table') !== table || isHidden(line)) continue;
    if (rows.length >= MOST_ROWS) break;
    const cells: string[] = [];
    const skip = () => {
      while ((reaching[cells.length] ?? 0) > 0) {
        reaching[cells.length] = reaching[cells.length]! - 1;
        cells.push('');
      }
    };
    for (const cell of line.children) {
      if (cell.tagName !== 'TD' && cell.tagName !== 'TH') continue;
      skip();
      if (cells.length >= MOST_COLUMNS) break;
      const [down, across] = [span(cell, 'rowspan'), Math.min(MOST_COLUMNS, span(cell, 'colspan'))];
      const text = cellText(cell, dropped);
      for (let i = 0; i < across; i++) {
        if (down > 1) reaching[cells.length] = down - 1;
        cells.push(i === 0 ? text : '');
      }
    }
    skip();
    rows.push(cells);
  }
  return rows;
}
