/**
 * Every token of the look: colours, sizes, widths, number formats. Templates and the sidebar both take them from
 * here, so this file imports nothing. Widths and heights are pixels at 100% zoom, text sizes are points.
 */

/** Colour carries meaning and nothing else: a word belongs to exactly one of these. */
export const meanings = {
  good: {
    fill: '#e6f4ea',
    text: '#137333',
    words: ['On track', 'OK', 'Better', 'Trusted', 'Proven', 'Linked', 'Go', 'Detectable', 'Moved', 'Worked'],
  },
  done: {fill: '#ceead6', text: '#0d652d', words: ['Achieved']},
  watch: {
    fill: '#fef7e0',
    text: '#7a4a00',
    words: [
      'At risk',
      'Watch',
      'Stale',
      'Undecided',
      'Off tree',
      'Busywork',
      'Iterate',
      'Too small',
      'Missed, but moved',
    ],
  },
  bad: {
    fill: '#fce8e6',
    text: '#a50e0e',
    words: [
      'Off track',
      'Tripped',
      'Worse',
      'Invalid',
      'Overdue',
      'Unexplained',
      'Stop',
      'Broken split',
      'Against the rule',
      'Wrong way',
      'Did not work',
    ],
  },
  stopped: {fill: '#f3e8fd', text: '#681da8', words: ['Paused', 'Blocked']},
  unknown: {
    fill: '#f1f3f4',
    text: '#5f6368',
    words: [
      'Not started',
      'Unverified',
      'No data',
      'Noise',
      'Incomplete',
      'Fresh',
      'Within noise',
      'Too early',
      'Open',
      'Done',
      'Next',
      'Later',
      'Strategic',
      'Untestable',
      'Hollow',
    ],
  },
} as const;

export type Meaning = keyof typeof meanings;
export type StatusWord = (typeof meanings)[Meaning]['words'][number];

/** The words that one kind of status column can show, worst news last. */
export const vocabularies = {
  okr: ['Achieved', 'On track', 'Not started', 'No data', 'Unverified', 'At risk', 'Off track', 'Paused'],
  /** A KPI in a review: what broke its limit, or moved. */
  delta: ['Better', 'Noise', 'No data', 'Unverified', 'Worse', 'Tripped'],
  guardrail: ['OK', 'No data', 'Unverified', 'Watch', 'Tripped'],
  signal: ['Better', 'Noise', 'No data', 'Unverified', 'Worse'],
  trust: ['Trusted', 'Fresh', 'No data', 'Incomplete', 'Stale', 'Invalid'],
  proven: ['Proven', 'Within noise', 'No data'],
  checkIn: ['OK', 'No data', 'Stale'],
  /** What stands beside a KPI on a page, and only where a look is needed. */
  look: ['Watch', 'Incomplete', 'Stale', 'Invalid', 'Tripped'],
  /** What begins a warning. On track is none, even where it may be noise. */
  worry: [
    'No data',
    'Unverified',
    'Incomplete',
    'Watch',
    'Stale',
    'Invalid',
    'At risk',
    'Off track',
    'Worse',
    'Paused',
    'Tripped',
  ],
  ledger: ['Unexplained'],
  /** What a closed key result came to. */
  outcome: ['Worked', 'Missed, but moved', 'Untestable', 'Hollow', 'Did not work'],
  /** Whether its KPI moved, by the limits as locked. */
  moved: ['Moved', 'Noise', 'Untestable', 'Wrong way'],
  decision: ['Done', 'Open', 'Undecided', 'Overdue'],
  purpose: ['Linked', 'Strategic', 'Off tree', 'Busywork'],
  verdict: ['Go', 'Too early', 'Iterate', 'Stop', 'Blocked', 'Broken split'],
  testSize: ['Detectable', 'Too small'],
  testCheck: ['Against the rule'],
  /** What a review is to decide. */
  bet: ['Done', 'Open', 'Undecided', 'Overdue', 'Go', 'Iterate', 'Stop', 'Blocked', 'Broken split'],
  step: ['Done', 'Later', 'Next', 'Overdue'],
} as const satisfies Record<string, readonly StatusWord[]>;

export type Vocabulary = keyof typeof vocabularies;

export function coloursOf(word: StatusWord): {readonly fill: string; readonly text: string} {
  for (const meaning of Object.values(meanings)) {
    if ((meaning.words as readonly string[]).includes(word)) return meaning;
  }
  throw new Error(`no colour for ${word}`);
}

export const colours = {
  text: '#202124',
  /** Sentences that explain; still readable on white and on both greys. */
  quiet: '#5f6368',
  white: '#ffffff',
  header: '#f1f3f4',
  computed: '#f8f9fa',
  line: '#dadce0',
  accent: '#1a73e8',
  band: '#9aa0a6',
} as const;

export const sizes = {title: 16, figure: 18, heading: 11, text: 10, small: 9, bar: 8} as const;

export const heights = {
  header: 36,
} as const;

export const widths = {
  badge: 96,
  number: 84,
  date: 96,
  name: 190,
  person: 110,
  word: 110,
  sentence: 320,
} as const;

/** `d mmm yyyy` reads the same in every country; formats with sections, conditions or colours are not portable. */
export const formats = {
  date: 'd mmm yyyy',
  dayOfMonth: 'd mmm',
  percent: '0%',
  fine: '0.0%',
  finest: '0.00%',
  /** As typed. Google Sheets and the local host know it; other formats would cut or pad what people typed. */
  plain: 'General',
  whole: '#,##0',
  decimal: '#,##0.00',
  sigma: '0.0',
  score: '0.00',
  /** Four decimals, because a split is judged by the third. */
  chance: '0.0000',
} as const;

/** The bar in a cell is text, so that it prints and survives a copy of the values. */
export const bar = {full: '█', empty: '░', blocks: 10, colour: '#5f6368'} as const;
