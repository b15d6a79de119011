/** The questions that functions are grouped by, in the order in which people ask them. */
export const groups = {
  far: 'How far?',
  sure: 'How sure?',
  noise: 'Is it noise?',
  ask: 'How much to ask for?',
  written: 'Is it well written?',
  break: 'What must not break?',
  pushes: 'What pushes what?',
  look: 'What needs a look?',
  fair: 'Is it a fair test?',
  data: 'Can I use the data?',
} as const;

export type GroupKey = keyof typeof groups;
