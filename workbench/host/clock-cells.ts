/**
 * Formulas that asked for the day or the time. A workbook may stay open over night; at Google the next change, whatever
 * it is, computes those anew that would be told something else by now.
 */
import type {CellPosition} from '@odoo/o-spreadsheet';
import type {WorkbenchPort} from './port';
import {machineClock} from './time-zone';

/** Days since 1899-12-30, with the time as a fraction. */
export const clockOf = (port: WorkbenchPort | undefined): number =>
  port?.today ?? (port?.clock ?? machineClock).serialOf(new Date());

interface Told {
  readonly place: CellPosition;
  readonly serial: number;
}

export class ClockCells {
  private readonly days = new Map<string, Told>();
  private readonly moments = new Map<string, Told>();

  /** @param serial what the formula was told: without a fraction it asked for the day */
  note(what: 'day' | 'moment', place: CellPosition, serial: number): void {
    const told = what === 'day' ? this.days : this.moments;
    told.set(`${place.sheetId}!${place.col},${place.row}`, {place, serial});
  }

  /** The formulas whose answer is another one now; they note themselves again when they are computed. */
  late(now: number): readonly CellPosition[] {
    const late: CellPosition[] = [];
    for (const [told, answer] of [
      [this.days, Math.floor(now)],
      [this.moments, now],
    ] as const)
      for (const [key, {place, serial}] of told) {
        if (serial === answer) continue;
        told.delete(key);
        late.push(place);
      }
    return late;
  }

  /** To be told when every formula is computed anew, and may stand elsewhere. */
  clear(): void {
    this.days.clear();
    this.moments.clear();
  }
}
