/** The lines of a document one after the other, once it is decided which of them are objectives. */
import {withoutLabel} from '../sentence/label';
import type {Decision} from './decide';
import type {Section} from './document-sections';
import {keptParse, keptReading} from './kept-reading';
import {fieldOf, isHeading, isLabelled, isRemark, type Line} from './line';
import {ObjectiveDraft, unquoted, type WrittenObjective} from './objective-draft';
import {OpenOkrs, type Unread} from './open-okrs';
import {partsIn, partsOf} from './parts';
import {RowReader} from './read-rows';
import {isTitle, periodOf} from './titles';

/** From this rank on lines are items of lists. */
const ITEMS = 10;

export class LineReader {
  private readonly okrs = new OpenOkrs();
  private readonly rows: RowReader;
  private section: Section = 'other';
  private sectionRank = 0;
  /** The ranks of the objective that is open, of its key results, and of the entries of the open section. */
  private objectiveRank = 0;
  private resultRank: number | null = null;
  private entryRank: number | null = null;
  /** Whether the open list began behind its name, on one line: then a paragraph of its own is no more of it. */
  private isInline = false;
  /** Whether the last key result is a heading, or has a label: then lines below it are about it. */
  private isHeaded = false;
  private isResultLabelled = false;
  /** A heading that is nothing but a time: the due date of the objectives below it. */
  private period: {readonly due: string; readonly written: string; isUsed: boolean} | null = null;

  constructor(
    private readonly lines: readonly Line[],
    private readonly isObjective: (at: number) => boolean,
    private readonly decision: Decision,
  ) {
    this.rows = new RowReader(this.okrs, {
      isBelowKeyResults: () => this.section === 'keyResults' && this.okrs.open !== undefined,
      isElsewhere: () => this.section === 'other' && this.sectionRank > 0 && this.okrs.count > 0,
      begin: (line) => this.begin(line),
      readLine: (line) => this.readLine(line, -1),
      goOn: () => {
        this.section = 'keyResults';
        this.resultRank = null;
        // Sentences below a table are about it.
        this.isResultLabelled = true;
      },
    });
  }

  result(): {objectives: WrittenObjective[]; unread: Unread[]} {
    this.leavePeriod();
    return this.okrs.result;
  }

  read(at: number): void {
    const line = this.lines[at]!;
    if (line.block.kind === 'row') {
      this.rows.read(line);
      return;
    }
    this.rows.end();
    this.readLine(line, at);
  }

  private readLine(line: Line, at: number): void {
    const {open} = this.okrs;
    const isObjective = at >= 0 && this.isObjective(at);
    if (!isObjective && this.readField(line)) return;
    if (isObjective) this.begin(line);
    else if (line.named?.section === 'objective' && line.text !== '') this.begin(line);
    // “Objectives” above several of them has no words of its own.
    else if (line.named?.section === 'objective') {
      this.section = 'other';
      // “Q3 goals” says more than that.
      if (/\p{L}\s+\p{L}|\d\s/u.test(line.written)) this.okrs.hand(line.written);
    } else if (line.named) this.enter(line, line.named.section, at);
    else if (line.isKeyResult) this.readKeyResult(line, at);
    else if (open?.text === '' && open.isEmpty && line.text !== '' && !isTitle(line))
      open.text = unquoted(line.text);
    else if (isTitle(line)) this.readTitle(line);
    else if (isHeading(line.block)) this.readHeading(line);
    else if (line.text !== '') this.put(line);
  }

  private begin(line: Line, words = line.text): void {
    const {okrs} = this;
    if (okrs.open?.text === '' && okrs.open.isEmpty && okrs.open.owner + okrs.open.due === '')
      okrs.dropOpen();
    const objective = new ObjectiveDraft(words, line.named?.remark ?? '');
    okrs.handOver(objective);
    if (this.period && objective.due === '') {
      objective.due = this.period.due;
      this.period.isUsed = true;
    }
    okrs.start(objective);
    this.section = 'keyResults';
    this.sectionRank = line.rank;
    this.objectiveRank = line.rank;
    this.resultRank = null;
    this.entryRank = null;
    this.isHeaded = false;
    this.isResultLabelled = false;
  }

  private enter(line: Line, section: Section, at: number): void {
    // “Why: …” below an objective is a remark; “Why” alone begins a part of the text.
    if (section === 'other' && line.text !== '' && this.okrs.open && !isHeading(line.block)) {
      this.okrs.hand(line.written);
      return;
    }
    if (line.named?.remark && section !== 'other') this.okrs.hand(line.written);
    this.section = section;
    this.sectionRank = line.rank;
    this.entryRank = null;
    this.isInline = line.text !== '' && line.block.kind === 'paragraph';
    if (section === 'other') this.okrs.hand(line.written);
    else if (line.text === '') return;
    else if (section === 'keyResults' && this.saysWho(line, at)) this.okrs.hand(line.written);
    else this.okrs.add(section, partsIn(section, line.text));
  }

  /** `Key results: Ana and Ben equally` above a list says who, not what. */
  private saysWho(line: Line, at: number): boolean {
    const next = this.lines[at + 1];
    return next?.block.kind === 'item' && next.rank > line.rank && !keptReading(line).figure;
  }

  private readKeyResult(line: Line, at: number): void {
    this.section = 'keyResults';
    this.sectionRank = line.rank;
    this.isHeaded = false;
    this.resultRank = null;
    if (line.text === '') return;
    const isPlural = /^\W*(?:key[ -]?results|krs)\b/i.test(line.written);
    if (isPlural && this.saysWho(line, at)) {
      this.okrs.hand(line.written);
      return;
    }
    this.resultRank = line.rank;
    this.isHeaded = isHeading(line.block);
    this.isResultLabelled = true;
    this.okrs.add('keyResults', isPlural && line.text.includes(';') ? partsOf(line.text) : [line.text]);
  }

  /** `Owner: Ana` belongs to what stands above; below a key result so do its figures, and remarks are none. */
  private readField(line: Line): boolean {
    if (line.isKeyResult) return false;
    const {open} = this.okrs;
    const isBelow = this.section === 'keyResults' && (open?.keyResults.length ?? 0) > 0;
    const found = fieldOf(line);
    const isFigure = found?.field === 'start' || found?.field === 'current' || found?.field === 'target';
    if (found && (isBelow || !isFigure)) {
      if (line.named?.section === 'objective' && !/^\W*\d/.test(found.value)) return false;
      if (found.field !== 'target' && keptReading(line).result) return false;
      const rest = open?.addField(found.field, found.value, line.written) ?? [line.written];
      for (const one of rest) this.okrs.hand(one);
      return true;
    }
    if (line.named && line.named.section !== 'other') return false;
    const text = line.named ? withoutLabel(line.written) : line.text;
    const isAside =
      (this.decision.by === 'labels' && line.block.isLabelApart) ||
      (this.isHeaded && !isHeading(line.block) && isLabelled(text));
    const isAbout =
      this.section === 'keyResults' && open !== undefined && isRemark(line)
        ? true
        : isBelow && isAside && !keptReading(line).result;
    if (isAbout) this.okrs.hand(line.written);
    return isAbout;
  }

  private readTitle(line: Line): void {
    this.leavePeriod();
    const due = isHeading(line.block) ? periodOf(line) : '';
    if (due !== '') this.period = {due, written: line.written, isUsed: false};
    else this.okrs.hand(line.written);
    this.section = 'other';
    this.sectionRank = line.rank;
  }

  private leavePeriod(): void {
    if (this.period && !this.period.isUsed) this.okrs.hand(this.period.written);
    this.period = null;
  }

  /** A heading that is no objective: a key result where those are headings, else another part of the text. */
  private readHeading(line: Line): void {
    const isResult =
      this.section === 'keyResults' &&
      this.okrs.open !== undefined &&
      line.rank > this.objectiveRank &&
      (line.rank === this.decision.keyResult || line.rank === this.resultRank || keptReading(line).result);
    if (isResult) {
      this.resultRank = line.rank;
      this.isHeaded = true;
      this.okrs.add('keyResults', [line.text]);
      return;
    }
    this.section = 'other';
    this.sectionRank = line.rank;
    this.okrs.hand(line.written);
  }

  /** A line that neither its words nor the decision give a role: it is what stands around it. */
  private put(line: Line): void {
    const isListed = this.section === 'guardrails' || this.section === 'initiatives';
    const isFirst = !this.okrs.open && this.section === 'other' && this.sectionRank === 0;
    if (isFirst && keptReading(line).result && (line.block.kind === 'item' || !this.isProse(line))) {
      this.begin(line, '');
      this.objectiveRank = 0;
    }
    if (this.section === 'other' || (!this.okrs.open && !isListed)) this.okrs.hand(line.written);
    else if (this.section === 'keyResults') this.putResult(line);
    else this.putListed(line);
  }

  private putResult(line: Line): void {
    const {okrs} = this;
    const isItem = line.block.kind === 'item';
    if (!isItem && this.isSentenceOf(line)) {
      okrs.opened.completeLast(line.text);
      return;
    }
    if (isItem && this.resultRank !== null && line.rank > this.resultRank) {
      if (okrs.opened.keyResults.length > 0) okrs.opened.initiatives.push(line.text);
      else okrs.hand(line.written);
      return;
    }
    // A line on the objective's own level is another part; prose between key results is about them.
    const isOutside = isItem
      ? line.rank <= this.objectiveRank && !keptReading(line).result
      : this.isProse(line);
    if (isOutside) {
      okrs.hand(line.written);
      return;
    }
    this.resultRank = line.rank;
    this.isHeaded = false;
    okrs.add('keyResults', [line.text]);
  }

  /** `1. Time to hire` with a line of its own below it: the item is the name of what that sentence says. */
  private isSentenceOf(line: Line): boolean {
    const above = this.lines[this.lines.indexOf(line) - 1];
    if (above?.block.kind !== 'item' || above.rank !== this.resultRank || line.block.depth === 0)
      return false;
    if (keptReading(above).figure || line.text.length > 200) return false;
    return keptReading(line).figure || (keptParse(line.text).due !== '' && keptParse(above.text).due === '');
  }

  /** A list ends where an item stands as high as its name: that is another entry of what is around it. */
  private putListed(line: Line): void {
    const isItem = line.block.kind === 'item';
    const {entryRank} = this;
    if (!isItem && this.isInline && line.block.isApart) {
      this.section = 'other';
      this.okrs.hand(line.written);
      return;
    }
    if (isItem && entryRank !== null && line.rank < entryRank && line.rank <= this.sectionRank) {
      const isResult = line.rank === this.resultRank && keptReading(line).figure;
      this.section = isResult ? 'keyResults' : 'other';
      this.put(line);
      return;
    }
    if (!isItem && entryRank !== null && entryRank >= ITEMS) {
      this.okrs.hand(line.written);
      return;
    }
    // “👍 11” below a message is no entry.
    if (!/\p{L}/u.test(line.text)) {
      this.okrs.hand(line.written);
      return;
    }
    this.entryRank ??= line.rank;
    this.okrs.add(this.section, [line.text]);
  }

  /** Sentences between key results; where none of them is an item, the lines themselves are the key results. */
  private isProse(line: Line): boolean {
    if (this.isResultLabelled || (this.resultRank !== null && this.resultRank >= ITEMS)) return true;
    if (line.text.length > 200 || /[.!?] \p{Lu}/u.test(line.text)) return true;
    if (keptReading(line).figure) return false;
    return (
      line.block.depth > 0 ||
      (this.decision.by === 'labels' && this.sectionRank === this.objectiveRank && this.leadsOn(line))
    );
  }

  /** A sentence between an objective and the items below it. */
  private leadsOn(line: Line): boolean {
    const next = this.lines[this.lines.indexOf(line) + 1];
    return (
      next !== undefined &&
      (next.block.kind !== 'paragraph' || next.isKeyResult || next.named !== null || isHeading(next.block))
    );
  }
}
