/** An outline → objectives with what hangs on them, and the lines that are nothing of an objective's. */
import {keyOf} from '../../known';
import {last} from '../../last';
import {withoutLabel} from '../sentence/label';
import {type Column, headerOf, isHeaderLike} from './columns';
import {type Decision, decide} from './decide';
import type {Section} from './document-sections';
import {keptReading} from './kept-reading';
import {fieldOf, isHeading, isLabelled, isRemark, type Line, lineOf} from './line';
import {ObjectiveDraft, unquoted, type WrittenObjective} from './objective-draft';
import {block as blockOf, type Outline} from './outline';
import {partsIn, partsOf} from './parts';
import {tableRow} from './table-row';
import {isTitle, periodOf} from './titles';

/** A line that nothing was made of, and the objective that it stands below; -1 above the first. */
export interface Unread {
  readonly text: string;
  readonly under: number;
}

export interface WrittenOkrs {
  readonly objectives: readonly WrittenObjective[];
  /** Lines that are none of these, as they were written: nothing is lost silently. */
  readonly unread: readonly Unread[];
  /** What was left out because it says nothing: images, front matter. */
  readonly dropped: readonly string[];
  readonly decision: Decision;
}

/** Nobody has more OKRs than this; what stands below is handed back unread. */
export const MOST_BLOCKS = 1_500;

/**
 * Every line ends up in the result: as an objective, a key result, a guardrail, an initiative, or unread.
 * @param chosen the rank that a person takes for the objectives'; without it the document decides
 */
export function readOutline({blocks, dropped}: Outline, chosen: number | null = null): WrittenOkrs {
  const lines = blocks.slice(0, MOST_BLOCKS).map(lineOf);
  const {decision, lines: ranked, isObjective} = decide(lines, chosen);
  const reader = new Reader(ranked, isObjective, decision);
  for (const at of ranked.keys()) reader.read(at);
  const beyond = blocks.slice(MOST_BLOCKS).map(({text}) => text);
  return {...reader.result(beyond), dropped, decision};
}

interface Table {
  readonly columns: readonly Column[];
  readonly titles: readonly string[];
}

class Reader {
  private readonly objectives: ObjectiveDraft[] = [];
  private readonly unread: Unread[] = [];
  /** Objectives by the id or the words that rows below name as their parent. */
  private readonly byName = new Map<string, ObjectiveDraft>();
  private section: Section = 'other';
  private sectionRank = 0;
  /** The rank of the objective that is open, of its key results, and of the entries of the open section. */
  private objectiveRank = 0;
  private resultRank: number | null = null;
  private entryRank: number | null = null;
  private table: Table | null = null;
  private tableNumber = 0;
  /** Whether the rows that follow belong to a table about something else. */
  private isForeign = false;
  /** Whether the last key result is a heading, or has a label: then lines below it are about it. */
  private isHeaded = false;
  private isResultLabelled = false;
  /** A heading that is nothing but a time: the due date of the objectives below it. */
  private period: {readonly due: string; readonly written: string; isUsed: boolean} | null = null;

  constructor(
    private readonly lines: readonly Line[],
    private readonly isObjective: (at: number) => boolean,
    private readonly decision: Decision,
  ) {}

  result(beyond: readonly string[]): Pick<WrittenOkrs, 'objectives' | 'unread'> {
    this.leavePeriod();
    for (const text of beyond) this.hand(text);
    return {objectives: this.objectives.map(({written}) => written), unread: this.unread};
  }

  private hand(text: string): void {
    if (text.trim() !== '') this.unread.push({text, under: this.open ? this.objectives.indexOf(this.open) : -1});
  }

  private leavePeriod(): void {
    if (this.period && !this.period.isUsed) this.hand(this.period.written);
    this.period = null;
  }

  /** The objective that lines belong to: the last one, or the one that a row names. */
  private open: ObjectiveDraft | undefined;

  private start(objective: ObjectiveDraft): void {
    this.objectives.push(objective);
    this.open = objective;
  }

  private get opened(): ObjectiveDraft {
    if (!this.open) this.start(new ObjectiveDraft(''));
    return this.open!;
  }

  /** Takes an objective away that was begun and never filled. */
  private dropOpen(): void {
    this.objectives.splice(this.objectives.indexOf(this.open!), 1);
    this.open = last(this.objectives);
  }

  private get isLabelled(): boolean {
    return this.decision.by === 'labels';
  }

  read(at: number): void {
    const line = this.lines[at]!;
    if (line.block.kind === 'row') return this.readRow(line);
    this.readLine(line, at);
  }

  private readLine(line: Line, at: number): void {
    const isObjective = at >= 0 && this.isObjective(at);
    if (line.block.kind !== 'row') this.table = null;
    if (!isObjective && this.readField(line)) return;
    if (isObjective) this.begin(line, line.named?.remark ?? '');
    else if (line.named?.section === 'objective') this.nameObjectives(line);
    else if (line.named) this.enter(line, line.named.section, at);
    else if (line.isKeyResult) this.readKeyResult(line, at);
    else if (this.open?.text === '' && this.open.isEmpty && line.text !== '' && !isTitle(line))
      this.open.text = unquoted(line.text);
    else if (isTitle(line)) this.readTitle(line);
    else if (isHeading(line.block)) this.readHeading(line);
    else this.put(line);
  }

  /** “Objectives” above several of them has no words of its own. */
  private nameObjectives(line: Line): void {
    if (line.text !== '') return this.begin(line, line.named?.remark ?? '');
    this.section = 'other';
  }

  private begin(line: Line, remark: string): void {
    if (this.open?.text === '' && this.open.isEmpty && this.open.owner + this.open.due === '')
      this.dropOpen();
    const objective = new ObjectiveDraft(line.text, remark);
    this.handOver(objective);
    if (this.period && objective.due === '') {
      objective.due = this.period.due;
      this.period.isUsed = true;
    }
    this.start(objective);
    this.section = 'keyResults';
    this.sectionRank = line.rank;
    this.objectiveRank = line.rank;
    this.resultRank = null;
    this.entryRank = null;
    this.isHeaded = false;
    this.isResultLabelled = false;
    this.isForeign = false;
  }

  /** Guardrails above the first objective hold for it, too; work above it may belong to anything. */
  private handOver(objective: ObjectiveDraft): void {
    const {open} = this;
    if (this.objectives.length !== 1 || !open || open.text !== '' || open.keyResults.length > 0) return;
    this.dropOpen();
    if (open.guardrails.length === 0) for (const one of open.initiatives.splice(0)) this.hand(one);
    for (const one of objective.adopt(open)) this.hand(one);
  }

  private enter(line: Line, section: Section, at: number): void {
    // “Why: …” below an objective is a remark; “Why” alone begins a part of the text.
    if (section === 'other' && line.text !== '' && this.open && !isHeading(line.block)) {
      this.hand(line.written);
      return;
    }
    if (line.named?.remark && section !== 'other') this.hand(line.written);
    this.section = section;
    this.sectionRank = line.rank;
    this.entryRank = null;
    this.isForeign = false;
    if (section === 'other') this.hand(line.written);
    else if (line.text === '') return;
    else if (section === 'keyResults' && this.isAboveList(at) && !keptReading(line).figure) this.hand(line.written);
    else this.add(section, partsIn(section, line.text));
  }

  private isAboveList(at: number): boolean {
    const [line, next] = [this.lines[at], this.lines[at + 1]];
    return line !== undefined && next !== undefined && next.block.kind === 'item' && next.rank > line.rank;
  }

  private readKeyResult(line: Line, at: number): void {
    this.section = 'keyResults';
    this.sectionRank = line.rank;
    this.isHeaded = false;
    this.resultRank = null;
    if (line.text === '') return;
    // “Key results: Ana and Ben equally” above a list says who, not what.
    const isPlural = /^\W*(?:key[ -]?results|krs)\b/i.test(line.written);
    if (isPlural && this.isAboveList(at) && !keptReading(line).figure) return this.hand(line.written);
    this.resultRank = line.rank;
    this.isHeaded = isHeading(line.block);
    this.isResultLabelled = true;
    const isList = isPlural && line.text.includes(';');
    this.add('keyResults', isList ? partsOf(line.text) : [line.text]);
  }

  /** `Owner: Ana` belongs to what stands above; below a key result so do its figures, and remarks are none. */
  private readField(line: Line): boolean {
    const found = fieldOf(line);
    const text = line.named ? withoutLabel(line.written) : line.text;
    const isBelow = this.section === 'keyResults' && (this.open?.keyResults.length ?? 0) > 0;
    const isFigure = found?.field === 'start' || found?.field === 'current' || found?.field === 'target';
    if (found && !line.isKeyResult && (isBelow || !isFigure)) {
      // “Goal: 60” is the target of the key result above, “Goal: Learn faster” an objective.
      if (line.named?.section === 'objective' && !/^\W*\d/.test(found.value)) return false;
      if (found.field !== 'target' && keptReading(line).result) return false;
      const rest = this.open?.addField(found.field, found.value, line.written) ?? [line.written];
      for (const one of rest) this.hand(one);
      return true;
    }
    if (line.isKeyResult || (line.named && line.named.section !== 'other')) return false;
    if (this.section === 'keyResults' && this.open && isRemark(line)) {
      this.hand(line.written);
      return true;
    }
    const isAside =
      (this.isLabelled && line.block.isLabelApart) ||
      (this.isHeaded && !isHeading(line.block) && isLabelled(text));
    if (!isBelow || !isAside || keptReading(line).result) return false;
    this.hand(line.written);
    return true;
  }

  private readTitle(line: Line): void {
    this.leavePeriod();
    const due = isHeading(line.block) ? periodOf(line) : '';
    if (due !== '') this.period = {due, written: line.written, isUsed: false};
    else this.hand(line.written);
    this.section = 'other';
    this.sectionRank = line.rank;
  }

  /** A heading that is no objective: a key result where those are headings, else another part of the text. */
  private readHeading(line: Line): void {
    const isResult =
      this.section === 'keyResults' &&
      this.open !== undefined &&
      line.rank > this.objectiveRank &&
      (line.rank === this.decision.keyResult || line.rank === this.resultRank || keptReading(line).result);
    if (isResult) {
      this.resultRank = line.rank;
      this.isHeaded = true;
      this.add('keyResults', [line.text]);
      return;
    }
    this.section = 'other';
    this.sectionRank = line.rank;
    this.hand(line.written);
  }

  private put(line: Line): void {
    if (line.text === '') return;
    const isListed = this.section === 'guardrails' || this.section === 'initiatives';
    if (!this.open && this.section === 'other' && this.sectionRank === 0 && keptReading(line).result) {
      this.begin({...line, text: ''}, '');
      this.objectiveRank = 0;
    }
    if (this.section === 'other' || (!this.open && !isListed)) return this.hand(line.written);
    const isItem = line.block.kind === 'item';
    if (this.section === 'keyResults') {
      const isDeeper = this.resultRank !== null && line.rank > this.resultRank;
      if (isItem && isDeeper) {
        if (this.open!.keyResults.length > 0) this.open!.initiatives.push(line.text);
        else this.hand(line.written);
        return;
      }
      // A line on the objective's own level is another part; prose between key results is about them.
      if (isItem && line.rank <= this.objectiveRank && !keptReading(line).result) return this.hand(line.written);
      if (!isItem && this.isProseHere(line)) return this.hand(line.written);
      this.resultRank = line.rank;
      this.isHeaded = false;
      this.add('keyResults', [line.text]);
      return;
    }
    // A list ends where an item stands as high as its name: that is another entry of what is around it.
    if (isItem && this.entryRank !== null && line.rank < this.entryRank && line.rank <= this.sectionRank) {
      if (line.rank === this.resultRank && keptReading(line).figure) {
        this.section = 'keyResults';
        return this.put(line);
      }
      this.section = 'other';
      return this.hand(line.written);
    }
    if (!isItem && this.entryRank !== null && this.entryRank >= 10) return this.hand(line.written);
    this.entryRank ??= line.rank;
    this.add(this.section, [line.text]);
  }

  /** Sentences between key results; where none of them is an item, the lines themselves are the key results. */
  private isProseHere(line: Line): boolean {
    if (this.isResultLabelled || (this.resultRank !== null && this.resultRank >= 10)) return true;
    if (line.block.depth > 0 && !keptReading(line).figure) return true;
    if (line.text.length > 200 || /[.!?] \p{Lu}/u.test(line.text)) return true;
    return this.isLabelled && this.sectionRank === this.objectiveRank && this.isAboveOthers(line) && !keptReading(line).figure;
  }

  /** A sentence between an objective and the items below it. */
  private isAboveOthers(line: Line): boolean {
    const next = this.lines[this.lines.indexOf(line) + 1];
    if (!next) return false;
    return (
      next.block.kind !== 'paragraph' || next.isKeyResult || next.named !== null || isHeading(next.block)
    );
  }

  private readRow(line: Line): void {
    const cells = line.block.cells;
    if (line.block.table !== this.tableNumber) {
      this.tableNumber = line.block.table;
      this.table = null;
      this.isForeign = this.section === 'other' && this.sectionRank > 0 && this.objectives.length > 0;
    }
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0) return;
    const header = headerOf(cells, this.section === 'keyResults' && this.open !== undefined);
    if (header) {
      this.table = {columns: header, titles: cells};
      this.isForeign = false;
      return;
    }
    if (this.table && isHeaderLike(cells, this.table.columns)) {
      this.table = null;
      this.isForeign = true;
      return this.hand(line.written);
    }
    if (filled.length === 1 && !this.isOwnColumn(cells)) return this.readSingle(filled[0]!, line);
    if (this.isForeign) return this.hand(line.written);
    if (!this.table) return this.readLoose(cells, line);
    this.readByColumns(cells, line, this.table);
  }

  /** A single cell in a column that holds words is a row like others. */
  private isOwnColumn(cells: readonly string[]): boolean {
    const at = cells.findIndex((cell) => cell !== '');
    const column = this.table?.columns[at];
    if (column === undefined || column === 'none' || this.isForeign) return false;
    return !/[:：]$/.test(cells[at]!) && lineOf(blockOf({text: cells[at]!})).named === null;
  }

  /** A row with one cell is a line between the rows: an objective above its key results, the name of another part. */
  private readSingle(cell: string, row: Line): void {
    const {table} = this;
    const line = lineOf(blockOf({text: cell, isApart: true}));
    if (line.named?.section === 'other' || (/[:：]$/.test(cell) && !line.named)) {
      this.isForeign = true;
      return this.hand(row.written);
    }
    if (line.named?.section === 'objective' && line.text !== '') this.begin(line, line.named.remark);
    else if (line.named || line.isKeyResult) this.readLine(line, -1);
    else if (table && !table.columns.includes('objective')) this.begin(line, '');
    else return this.hand(row.written);
    this.table = table;
  }

  /** Rows without titles: the label is in a cell of its own, or before the words. */
  private readLoose(cells: readonly string[], row: Line): void {
    const filled = cells.filter((cell) => cell !== '');
    const [first, second] = [filled[0]!, filled[1] ?? ''];
    const label = lineOf(blockOf({text: first}));
    const isLabel = label.named?.section !== 'other' && (label.named !== null || label.isKeyResult);
    if (!isLabel || (label.text === '' && second === '')) return this.hand(row.written);
    const isAlone = label.text === '';
    const line = isAlone ? lineOf(blockOf({text: `${first.replace(/[:：]+$/, '')}: ${second}`})) : label;
    if (line.named?.section === 'objective') this.begin(line, line.named.remark);
    else this.readLine(line, -1);
    const rest = filled.slice(isAlone ? 2 : 1);
    if (rest.length > 0) this.hand(rest.join(' · '));
  }

  private readByColumns(cells: readonly string[], line: Line, {columns, titles}: Table): void {
    const row = tableRow(cells, columns, titles);
    const isOwn = row.kind === 'objective';
    const parent = row.parent === '' ? undefined : this.byName.get(keyOf(row.parent));
    if (row.objective !== '' && (isOwn || row.objective !== this.open?.text)) {
      const {text, named} = lineOf(blockOf({text: row.objective}));
      const known = isOwn ? undefined : this.byName.get(keyOf(row.objective));
      if (known) this.open = known;
      else {
        const objective = new ObjectiveDraft(text, named?.remark);
        if (this.open?.text === '' && this.open.isEmpty) this.dropOpen();
        if (isOwn || row.text === '') {
          for (const [name, value] of [
            ['owner', row.owner],
            ['due', row.due],
          ] as const)
            if (value !== '') for (const one of objective.addField(name, value, `${name}: ${value}`)) this.hand(one);
        }
        this.start(objective);
        this.byName.set(keyOf(row.objective), objective);
        if (isOwn && row.id !== '') this.byName.set(keyOf(row.id), objective);
      }
    } else if (parent) this.open = parent;
    if (row.text !== '') {
      this.opened.addKeyResult(lineOf(blockOf({text: row.text})).text, row.columns);
      // Work may be listed below a key result by its name or id: it belongs to the same objective.
      for (const name of [row.id, row.text]) if (name !== '') this.byName.set(keyOf(name), this.opened);
    }
    if (row.guardrails !== '') this.opened.addGuardrails(row.guardrails);
    if (row.initiatives !== '')
      this.opened.initiatives.push(...(row.kind === 'initiative' ? [row.initiatives] : partsOf(row.initiatives)));
    if (row.objective + row.text + row.guardrails + row.initiatives === '') this.hand(line.written);
    else if (row.rest.length > 0) this.hand(row.rest.join(' · '));
    this.section = 'keyResults';
    this.resultRank = null;
  }

  private add(section: Section, texts: readonly string[]): void {
    const {opened} = this;
    for (const text of texts) {
      if (section === 'guardrails') opened.addGuardrails(text);
      else if (section === 'initiatives') opened.initiatives.push(text);
      else opened.addKeyResult(text);
    }
  }
}
