/** Sentences of the method to start from; what stands in square brackets is to be filled in. */
export interface Sentence {
  readonly title: string;
  readonly text: string;
}

export const SENTENCES: readonly Sentence[] = [
  {title: 'Increase … from … to …', text: 'Increase [KPI] from [X] to [Y] in [segment] by [date]'},
  {title: 'Reduce … without raising …', text: 'Reduce [KPI] from [A] to [B] without raising [guardrail]'},
  {title: 'Achieve … ± …', text: 'Achieve [rate] of [T] (±[band])'},
];

/** The name of the KPI that is linked already stands in the sentence. */
export const filledIn = (text: string, kpi: string): string =>
  kpi.trim() === '' ? text : text.replace(/\[(?:KPI|rate)\]/, () => kpi.trim());

const BLANK = /\[(?:KPI|X|Y|A|B|T|rate|band|segment|date|guardrail|metric|limit|where to, in words)\]/;

/** What is still to be filled in; blank when nothing is. */
export const blankIn = (text: string): string => BLANK.exec(text)?.[0] ?? '';

export const OUTLINE = `Objective: [where to, in words]
- KR1: ${SENTENCES[0]!.text}
- KR2: ${SENTENCES[1]!.text}
- KR3: ${SENTENCES[2]!.text}
- Guardrail: [metric] ≤ [limit]`;
