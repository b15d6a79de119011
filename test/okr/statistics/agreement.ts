import {readFileSync} from 'node:fs';
import path from 'node:path';

/** Reads a table that one of `scripts/reference/*.R` has written. */
export function referenceTable<Row>(name: string): readonly Row[] {
  return JSON.parse(readFileSync(path.join(__dirname, 'reference', `${name}.json`), 'utf8')) as Row[];
}

/** The two numbers are the same in nine significant digits. */
export function agrees(actual: unknown, expected: number): boolean {
  return typeof actual === 'number' && Math.abs(actual - expected) <= 5e-10 * Math.abs(expected);
}

/** Fails with the R command beside the two numbers, so that the difference can be looked into at once. */
export function expectAgreement(actual: unknown, expected: number, command: string): void {
  if (!agrees(actual, expected)) throw new Error(`${command}\n  R: ${expected}\n  here: ${actual}`);
}
