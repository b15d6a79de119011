/** What the view Review shows: something that is not as it should be, where it stands, and who can do what about it. */
import {meanings} from '../../templates/look';
import type {TableKey} from '../../templates/rows';
import type {SheetKey} from '../../templates/template';
import type {CellPlace} from '../book';

export const GROUPS = ['Guardrails', 'KPIs', 'OKRs', 'Data', 'Cycle'] as const;
export type Group = (typeof GROUPS)[number];

export interface FoundPlace extends CellPlace {
  readonly label: string;
}

/** A cell that should read otherwise; of a name that stands often, every cell that holds it. */
export interface Correction {
  readonly table: TableKey;
  readonly column: string;
  readonly from: string;
  readonly to: string;
  /** Only in this row. */
  readonly row?: number | undefined;
}

/** What a machine can do: put a sheet right, or write names as they are written elsewhere. */
export interface Remedy {
  readonly sheet: SheetKey | null;
  readonly instance: string | null;
  readonly corrections: readonly Correction[];
}

export const corrected = (corrections: readonly Correction[]): Remedy => ({
  sheet: null,
  instance: null,
  corrections,
});

export interface Finding {
  /** The same as long as it is about the same, whatever it says. */
  readonly key: string;
  readonly group: Group;
  readonly word: string;
  readonly what: string;
  readonly soWhat: string;
  readonly owner: string;
  /** The id or name that a decision would be about; blank where there is nothing to decide. */
  readonly about: string;
  /** What was decided about it. */
  readonly answer: string;
  /** That was done, and it worries all the same. */
  readonly isDone: boolean;
  readonly places: readonly FoundPlace[];
  readonly repair: Remedy | null;
  /** The promise on the Ledger that waits for a reason. */
  readonly unexplained: string;
  /** Whose it is; null: everybody's. */
  readonly teams: readonly string[] | null;
}

/** A finding with what most of them have not. */
export const finding = (
  some: Pick<Finding, 'key' | 'group' | 'word' | 'what'> & Partial<Finding>,
): Finding => ({
  soWhat: '',
  owner: '',
  about: '',
  answer: '',
  isDone: false,
  places: [],
  repair: null,
  unexplained: '',
  teams: null,
  ...some,
});

export type Tone = 'bad' | 'watch' | 'unknown' | 'good';

const isOf = (meaning: keyof typeof meanings, word: string): boolean =>
  (meanings[meaning].words as readonly string[]).includes(word);

/** Words that only this view has. What is broken misleads; what is missing waits. */
const OWN: Readonly<Record<string, Tone>> = {
  'Not computed': 'bad',
  'Column gone': 'bad',
  'No colours': 'watch',
  Frozen: 'watch',
  'Not locked': 'watch',
  'Two targets': 'watch',
};

/** The colour of a word, as the sheets have it. */
export function toneOf(word: string): Tone {
  if (isOf('bad', word)) return 'bad';
  if (isOf('watch', word) || isOf('stopped', word)) return 'watch';
  if (isOf('good', word) || isOf('done', word)) return 'good';
  return OWN[word] ?? 'unknown';
}

const ORDER: readonly Tone[] = ['bad', 'watch', 'good', 'unknown'];

/** Worst first; of the same colour as they were found. */
export const worstFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((one, other) => ORDER.indexOf(toneOf(one.word)) - ORDER.indexOf(toneOf(other.word)));
