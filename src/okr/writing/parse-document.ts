import {type DocumentLine, documentLines, type Section} from './document-lines';
import {splitGuardrails} from './guardrail-list';
import {type KeyResult, parseKeyResult} from './parse-key-result';

export interface WrittenKeyResult extends KeyResult {
  readonly text: string;
  readonly owner: string;
  readonly kpi: string;
}

export interface WrittenGuardrail {
  readonly name: string;
  readonly rule: string;
}

export interface WrittenObjective {
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly keyResults: readonly WrittenKeyResult[];
  readonly guardrails: readonly WrittenGuardrail[];
  readonly initiatives: readonly string[];
}

export interface WrittenOkrs {
  readonly objectives: readonly WrittenObjective[];
  /** Lines that are none of these, as they were written: nothing is lost silently. */
  readonly unread: readonly string[];
}

interface Draft {
  text: string;
  owner: string;
  due: string;
  keyResults: WrittenKeyResult[];
  guardrails: WrittenGuardrail[];
  initiatives: string[];
}

/**
 * Reads OKRs as people paste them: labelled lines, markdown, numbered and indented lists.
 * Every line ends up in the result: as an objective, a key result, a guardrail, an initiative, or unread.
 */
export function parseDocument(text: string): WrittenOkrs {
  const lines = documentLines(text);
  const objectives: Draft[] = [];
  const unread: string[] = [];
  let section: Section = 'other';
  let isNamed = false;

  const begin = (line: DocumentLine) => {
    objectives.push({
      text: line.text,
      owner: '',
      due: line.remark,
      keyResults: [],
      guardrails: [],
      initiatives: [],
    });
    section = 'keyResults';
    isNamed = line.text === '';
  };
  const put = (line: DocumentLine, into: Section) => {
    const objective = objectives[objectives.length - 1];
    if (line.text === '') return;
    if (!objective || into === 'other') unread.push(line.written);
    else if (into === 'guardrails') objective.guardrails.push(...splitGuardrails(line.text));
    else if (into === 'initiatives') objective.initiatives.push(...splitInitiatives(line.text));
    else objective.keyResults.push({text: line.text, owner: '', kpi: '', ...parseKeyResult(line.text)});
  };

  for (const [i, line] of lines.entries()) {
    const open = objectives[objectives.length - 1];
    if (line.section === 'objective') begin(line);
    else if (line.section) {
      section = line.section;
      put(line, section);
      if (section === 'other' && line.text === '') unread.push(line.written);
    } else if (line.isKeyResult) {
      section = 'keyResults';
      put(line, section);
    } else if (isNamed && open && open.text === '' && !line.isItem) {
      open.text = line.text;
      isNamed = false;
    } else if (opensObjective(line, lines[i + 1], open, section)) begin(line);
    else put(line, line.isItem || section !== 'other' ? section : 'other');
  }
  return {objectives, unread};
}

/** Without the word Objective: a line that is no item, with items or key results right below it. */
function opensObjective(
  line: DocumentLine,
  next: DocumentLine | undefined,
  open: Draft | undefined,
  section: Section,
): boolean {
  if (line.isItem || !next) return false;
  const leads = next.isKeyResult || next.section === 'keyResults' || next.isItem || next.indent > line.indent;
  return leads && (!open || section !== 'other' || open.keyResults.length > 0);
}

function splitInitiatives(text: string): string[] {
  return text
    .split(/; ?/)
    .map((one) => one.trim().replace(/[.;]$/, ''))
    .filter((one) => one !== '');
}
