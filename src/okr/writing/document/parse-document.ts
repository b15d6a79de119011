import {last} from '../../last';
import {scanTimes} from '../figures/dates';
import {plainText} from '../lexicon/plain-text';
import {withoutLabel} from '../sentence/label';
import {parseKeyResult} from '../sentence/parse-key-result';
import {fieldIn, hasLabelSetApart, isItalic, isLabelled, isNoted} from './document-fields';
import {type DocumentLine, documentLine, type Section} from './document-lines';
import {type Column, cellsOf, headerOf, isRule, tableRow} from './document-table';
import {ObjectiveDraft, unquoted, type WrittenObjective, wholeTime} from './objective-draft';

export interface WrittenOkrs {
  readonly objectives: readonly WrittenObjective[];
  /** Lines that are none of these, as they were written: nothing is lost silently. */
  readonly unread: readonly string[];
}

/**
 * Reads OKRs as people paste them: labelled lines, markdown, numbered and indented lists, tables with a header.
 * Every line ends up in the result: as an objective, a key result, a guardrail, an initiative, or unread.
 */
export function parseDocument(text: string): WrittenOkrs {
  const reader = new Reader();
  const raws = plainTextLines(text);
  for (const [i, raw] of raws.entries()) reader.read(raw, raws[i + 1]);
  return reader.result;
}

/** Lines with their tabs, which part the cells of a table, and without blank ones. */
function plainTextLines(text: string): string[] {
  return text
    .split(/\r\n|\r|\n|\u2028/)
    .map((line) => line.split('\t').map(plainText).join('\t').trimEnd())
    .filter((line) => line.trim() !== '');
}

class Reader {
  private readonly objectives: ObjectiveDraft[] = [];
  private readonly unread: string[] = [];
  private section: Section = 'other';
  private header: Column[] | null = null;
  private titles: readonly string[] = [];
  /** The mark of the items in the section that is open: another mark at the same depth begins something new. */
  private mark: DocumentLine['mark'] = 'none';
  private keyResultIndent = 0;
  /** The mark of the line that the open objective began with. */
  private openMark: DocumentLine['mark'] = 'none';
  /** Whether an objective has been called one: then a heading without that word is none. */
  private isLabelled = false;
  /** Whether the last key result is a heading: then lines below it are about it. */
  private isHeaded = false;
  /** A heading that is nothing but a time: the due date of the objectives below it. */
  private period: {readonly due: string; readonly written: string; isUsed: boolean} | null = null;
  /** Whether a heading such as *Notes* has been read: lines below it are no key results. */
  private isAside = false;

  get result(): WrittenOkrs {
    this.leavePeriod();
    return {objectives: this.objectives.map(({written}) => written), unread: this.unread};
  }

  private leavePeriod(): void {
    if (this.period && !this.period.isUsed) this.unread.push(this.period.written);
    this.period = null;
  }

  private get open(): ObjectiveDraft | undefined {
    return last(this.objectives);
  }

  read(raw: string, nextRaw: string | undefined): void {
    if (this.readRow(raw)) return;
    this.header = null;
    const line = documentLine(raw);
    const next = nextRaw === undefined ? null : documentLine(nextRaw);
    if (this.readField(line)) return;
    if (line.named?.section === 'objective') this.begin(line, line.named.remark);
    else if (line.named) this.enter(line, line.named.section);
    else if (line.isKeyResult) this.readKeyResult(line);
    else if (this.open?.text === '' && this.open.isEmpty && line.text !== '')
      this.open.text = unquoted(line.text);
    else if (this.readTitle(line)) return;
    else if (this.opensObjective(line, next)) this.begin(line, '');
    else if (this.leavesList(line)) this.leave(line);
    else this.put(line);
  }

  /** A row of a table whose header has been read. */
  private readRow(raw: string): boolean {
    const cells = cellsOf(raw);
    if (!cells) return false;
    const header = headerOf(cells, this.section === 'keyResults');
    if (header) {
      this.header = header;
      this.titles = cells;
      return true;
    }
    if (isRule(cells)) return true;
    if (!this.header) {
      // A row of a table about something else.
      const isForeign = /^\|.*\|.*\|$/.test(raw.trim());
      if (isForeign) this.unread.push(raw.trim());
      return isForeign;
    }
    const row = tableRow(cells, this.header, this.titles);
    if (row.objective !== '' && row.objective !== this.open?.text) {
      const {text, named} = documentLine(row.objective);
      const objective = new ObjectiveDraft(text, 0, named?.remark);
      if (row.keyResult === '') {
        for (const [name, value] of [
          ['owner', row.owner],
          ['due', row.due],
        ] as const)
          if (value !== '') this.unread.push(...objective.addField(name, value, `${name}: ${value}`));
      }
      this.objectives.push(objective);
    }
    if (!this.open) this.objectives.push(new ObjectiveDraft('', 0));
    const open = this.open!;
    if (row.keyResult !== '') open.addKeyResult(documentLine(row.keyResult).text, row.columns);
    if (row.guardrails !== '') open.addGuardrails(row.guardrails);
    if (row.initiatives !== '') open.initiatives.push(...partsOf(row.initiatives));
    if (row.objective + row.keyResult + row.guardrails + row.initiatives === '') this.unread.push(raw.trim());
    else if (row.rest.length > 0) this.unread.push(row.rest.join(' · '));
    this.section = 'keyResults';
    return true;
  }

  private begin(line: DocumentLine, remark: string): void {
    if (line.named) this.isLabelled = true;
    // “Objectives” above the first of them has no words of its own.
    if (this.open?.text === '' && this.open.isEmpty && this.open.owner + this.open.due === '')
      this.objectives.pop();
    const objective = new ObjectiveDraft(line.text, line.indent, remark);
    this.handOver(objective);
    this.isHeaded = false;
    if (this.period && objective.due === '') {
      objective.due = this.period.due;
      this.period.isUsed = true;
    }
    this.objectives.push(objective);
    this.section = 'keyResults';
    this.mark = 'none';
    this.openMark = line.mark;
  }

  /** Guardrails above the first objective hold for it, too; work above it may belong to anything. */
  private handOver(objective: ObjectiveDraft): void {
    const {open} = this;
    if (this.objectives.length !== 1 || !open || open.text !== '' || open.keyResults.length > 0) return;
    this.objectives.pop();
    if (open.guardrails.length === 0) this.unread.push(...open.initiatives.splice(0));
    this.unread.push(...objective.adopt(open));
  }

  private enter(line: DocumentLine, section: Section): void {
    // “Why: …” below an objective is a remark; “Why” alone begins a part of the text.
    if (section === 'other' && line.text !== '' && this.open && !line.isHeading) {
      this.unread.push(line.written);
      return;
    }
    if (line.named?.remark && section !== 'other') this.unread.push(line.written);
    this.section = section;
    this.isAside = section === 'other';
    this.mark = line.text === '' ? 'none' : line.mark;
    if (section === 'other') this.unread.push(line.written);
    else if (line.text !== '') this.add(section, partsIn(section, line.text));
  }

  private readKeyResult(line: DocumentLine): void {
    this.section = 'keyResults';
    this.mark = 'none';
    this.keyResultIndent = line.indent;
    this.isHeaded = line.isHeading;
    if (line.text === '') return;
    if (!this.open) this.objectives.push(new ObjectiveDraft('', 0));
    const isList = /^\W*(?:key results|krs)\b/i.test(line.written) && line.text.includes(';');
    this.add('keyResults', isList ? partsOf(line.text) : [line.text]);
  }

  /** `Owner: Ana` belongs to what stands above; below a key result so do its figures, and remarks are none. */
  private readField(line: DocumentLine): boolean {
    const {text, written} = {
      text: line.named ? withoutLabel(line.written) : line.text,
      written: line.written,
    };
    if (line.isKeyResult) return false;
    const found = fieldIn(text);
    const isBelow = this.section === 'keyResults' && (this.open?.keyResults.length ?? 0) > 0;
    const isFigure = found?.field === 'start' || found?.field === 'current' || found?.field === 'target';
    if (found && (isBelow || !isFigure)) {
      // “Goal: 60” is the target of the key result above, “Goal: Learn faster” an objective.
      if (line.named?.section === 'objective' && !/^\W*\d/.test(found.value)) return false;
      if (saysResult(text) && found.field !== 'target') return false;
      this.unread.push(...(this.open?.addField(found.field, found.value, written) ?? [written]));
      return true;
    }
    if (!isBelow || (line.named && line.named.section !== 'other') || saysResult(text)) return false;
    const isRemark =
      isNoted(text) ||
      isItalic(written) ||
      (this.isLabelled && hasLabelSetApart(written)) ||
      (this.isHeaded && !line.isHeading && isLabelled(text));
    if (isRemark) this.unread.push(written);
    return isRemark;
  }

  /** `# Q3 OKRs – Growth team` names the document, `## Q3 2026` the time of what stands below. */
  private readTitle(line: DocumentLine): boolean {
    if (!line.isHeading) return false;
    const isTime = wholeTime(line.text) !== line.text || scanTimes(line.text)[0]?.due === line.text;
    if (!isTime && !/(?<![a-zà-ÿ])(?:OKRs|objectives? (?:&|and) key results?)(?![a-zà-ÿ])/i.test(line.text))
      return false;
    this.leavePeriod();
    if (isTime) this.period = {due: wholeTime(line.text), written: line.written, isUsed: false};
    else this.unread.push(line.written);
    this.section = 'other';
    this.mark = 'none';
    return true;
  }

  /** Without the word Objective: a line above a list, or an item with deeper items below it. */
  private opensObjective(line: DocumentLine, next: DocumentLine | null): boolean {
    if (line.text === '') return false;
    const {open} = this;
    const isSibling =
      line.mark !== 'none' &&
      line.mark === this.openMark &&
      open !== undefined &&
      line.indent <= open.indent &&
      open.keyResults.length > 0 &&
      this.keyResultIndent > open.indent;
    if (isSibling && this.section === 'keyResults' && !saysResult(line.text)) return true;
    if (!next || (this.isLabelled && (line.isHeading || this.section === 'other'))) return false;
    const leads = next.isKeyResult || next.named?.section === 'keyResults' || next.indent > line.indent;
    if (line.mark === 'none') {
      const isAboveResults = !this.open && !this.isAside && saysResult(next.text) && !saysResult(line.text);
      const isAboveList = leads || next.mark !== 'none' || isAboveResults;
      return isAboveList && (line.isHeading || !this.open || this.section !== 'other' || !this.open.isEmpty);
    }
    const isNumberAboveBullets = line.mark === 'number' && next.mark === 'bullet';
    if (this.section === 'initiatives' || this.section === 'guardrails')
      return isNumberAboveBullets && line.indent <= (this.open?.indent ?? 0);
    // In a list below its objective, an item with items below it is a key result like the others.
    if (this.openMark === 'none' && this.mark === line.mark && this.open && !this.open.isEmpty) return false;
    return (
      (leads || isNumberAboveBullets) &&
      !saysResult(line.text) &&
      (!this.open || line.indent <= this.open.indent) &&
      !/^\s*$/.test(line.text)
    );
  }

  /** `B) PLG SaaS` behind a list of bullets is the heading of something else, and so is a heading of markdown. */
  private leavesList(line: DocumentLine): boolean {
    if (line.isHeading) return true;
    return line.mark === 'number' && this.mark === 'bullet' && line.indent <= (this.open?.indent ?? 0);
  }

  private leave(line: DocumentLine): void {
    this.section = 'other';
    this.mark = 'none';
    this.unread.push(line.written);
  }

  private put(line: DocumentLine): void {
    if (line.text === '') return;
    const isListed = this.section === 'guardrails' || this.section === 'initiatives';
    if (!this.open && !this.isAside && !isListed && saysResult(line.text))
      this.begin({...line, text: ''}, '');
    if (this.section === 'other' || (!this.open && this.section === 'keyResults')) {
      this.unread.push(line.written);
      return;
    }
    if (this.mark === 'none' && line.mark !== 'none') this.mark = line.mark;
    const isBelowKeyResult =
      this.section === 'keyResults' &&
      this.open !== undefined &&
      this.open.keyResults.length > 0 &&
      line.mark !== 'none' &&
      line.indent > this.keyResultIndent;
    if (isBelowKeyResult) {
      this.open?.initiatives.push(line.text);
      return;
    }
    if (this.section === 'keyResults') this.keyResultIndent = line.indent;
    this.add(this.section, [line.text]);
  }

  private add(section: Section, texts: readonly string[]): void {
    if (!this.open) this.objectives.push(new ObjectiveDraft('', 0));
    const open = this.open!;
    for (const text of texts) {
      if (section === 'guardrails') open.addGuardrails(text);
      else if (section === 'initiatives') open.initiatives.push(text);
      else open.addKeyResult(text);
    }
  }
}

/** A line with a start and a target, or with a threshold, is a key result even where no objective stands above it. */
function saysResult(text: string): boolean {
  const {type, start, target} = parseKeyResult(text);
  return target !== null && (start !== null || type === 'At least' || type === 'At most');
}

function partsIn(section: Section, text: string): string[] {
  return section === 'guardrails' ? [text] : partsOf(text);
}

function partsOf(list: string): string[] {
  return list
    .split(/; ?/)
    .map((one) => one.trim().replace(/[.;]$/, ''))
    .filter((one) => one !== '');
}
