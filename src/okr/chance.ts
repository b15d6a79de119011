import type {Cell} from './cell';
import {quote, Refusal} from './refusal';
import {isShare} from './tolerance';

/** A chance, and how pages show it. */
export interface Chance {
  /** 0…1; of `<5%` and `>80%` the limit itself. */
  readonly share: number;
  readonly shown: string;
}

/**
 * A chance as it stands in a cell: a share from 0 to 1, or the text that pages show (`42%`, `<5%`, `>80%`).
 * @returns null where it is too early to tell, and for blanks
 */
export function readChance(cell: Exclude<Cell, null | undefined>, name: string): Chance | null {
  if (typeof cell === 'number') {
    if (!isShare(cell)) throw new Refusal(`${name} must lie between 0 and 1 (40% is 0.4), not ${cell}`);
    return {share: cell, shown: shownChance(cell, false)};
  }
  const text = String(cell).trim();
  if (text === '' || text.toLowerCase() === 'too early') return null;
  const percent = /^[<>]?(\d{1,3})%$/.exec(text);
  if (percent && Number(percent[1]) <= 100) return {share: Number(percent[1]) / 100, shown: text};
  throw new Refusal(`${name} is text: ${quote(text)}`);
}

/** Chances near certainty are not told apart: on real series they promise more than they keep. */
export function shownChance(share: number, isCounted: boolean): string {
  const most = isCounted ? 0.95 : 0.8;
  if (share < 0.05) return '<5%';
  return share > most ? `>${most * 100}%` : `${Math.round(share * 100)}%`;
}
