import {FOREIGN} from '../lexicon/section-words';

/** What a labelled line below a key result says about it. */
export type Field = 'owner' | 'due' | 'kpi' | 'start' | 'current' | 'target';

const FIELDS: readonly {readonly field: Field; readonly names: string}[] = [
  {field: 'owner', names: `owners?|dri|lead|responsible|accountable|assignee|${FOREIGN.owner}`},
  {
    field: 'due',
    names: `due(?: (?:date|by|on))?|deadline|end date|target date|quarter|time ?line|time ?frame|${FOREIGN.due}`,
  },
  {field: 'kpi', names: 'kpis?|metrics?|metrik|m[ée]trique|m[ée]trica|metrica|metriek'},
  {
    field: 'start',
    names:
      'start(?:ing)?(?: (?:value|point))?|from|(?:starting |initial )?baseline(?: value)?|initial(?: value)?|as[- ]is|startwert|ausgangswert|valeur initiale|valor inicial|valore iniziale|startwaarde',
  },
  {
    field: 'current',
    names:
      'current(?: (?:value|state|level|status))?|currently|today|now|aktuell|actuel(?:lement)?|actual|atual|attuale|huidig',
  },
  {
    field: 'target',
    names: `(?:target|goal|end)(?: value| level)?|to(?:[- ]be)?|zielwert|cible|meta|${FOREIGN.objective}`,
  },
];

/** What people note beside key results and the sheet keeps elsewhere or not at all. */
export const NOTED =
  'priority|prio|outcome|impact|aligned (?:to|with)|parent(?: objective| goal)?|supports|contributes to|linked to|status|on[ -]track|confidence(?: (?:level|score))?|weight(?:ing)?|tags?|category|rag|health|grade|team|department|type|stretch(?: (?:goal|target))?|frequency|data source|source|formula|definition|measured by|how measured|updates?|blockers?|remarks?|impact|effort|stakeholders?|priorität|prioridad|prioridade|priorit[ée]|priorità|prioriteit|estado|statut|stato';

const FIELD_PATTERNS = FIELDS.map(({field, names}) => ({
  field,
  pattern: new RegExp(`^(?:${names}) ?: *(\\S.*)$`, 'iu'),
}));
const NOTED_PATTERN = new RegExp(`^(?:${NOTED}) ?: *\\S`, 'iu');
/** `**Why now:** …` and `*Split*: …`: a label that its writer set apart. */
const SET_APART =
  /^(?:[-+•>] +|\* +)?(?:\*\*|__|\*|_)(?=[^\s*_])[^*_:]{1,40}(?:: ?(?:\*\*|__|\*|_)|(?:\*\*|__|\*|_) ?:)(?=.*[^\s*_:])/u;
const ITALIC = /^(?:\*(?=[^\s*])[^*]{1,300}\*|_(?=[^\s_])[^_]{1,300}_)(?![*_])/u;

export function fieldIn(text: string): {field: Field; value: string} | null {
  for (const {field, pattern} of FIELD_PATTERNS) {
    const value = pattern.exec(text)?.[1];
    if (value !== undefined) return {field, value: value.trim()};
  }
  return null;
}

/** `Priority: P0`, `On track: yes`. */
export function isNoted(text: string): boolean {
  return NOTED_PATTERN.test(text);
}

/** Whether a line, as it was written, begins with a label in bold or italics. */
export function hasLabelSetApart(written: string): boolean {
  return SET_APART.test(written);
}

/** `*25 by March, 60 by June*`: a remark in italics, no item of a list. */
export function isItalic(written: string): boolean {
  return ITALIC.test(written);
}

/** `Confidence: 0.7`: a short label, whatever it is called. */
export function isLabelled(text: string): boolean {
  return /^\p{L}[\p{L} /&-]{0,30}: *\S/u.test(text);
}
