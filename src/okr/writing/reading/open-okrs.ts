/** What has been read so far: the objectives, the one that lines belong to, and what was made nothing of. */
import {keyOf} from '../../known';
import {last} from '../../last';
import type {Section} from './document-sections';
import {ObjectiveDraft, type WrittenObjective} from './objective-draft';

/** A line that nothing was made of, and the objective that it stands below; -1 above the first. */
export interface Unread {
  readonly text: string;
  readonly under: number;
}

export class OpenOkrs {
  /** The objective that lines belong to: the last one, or the one that a row names. */
  open: ObjectiveDraft | undefined;
  private readonly objectives: ObjectiveDraft[] = [];
  private readonly unread: Unread[] = [];
  /** Objectives by the ids and words that rows below name as their parent. */
  private readonly byName = new Map<string, ObjectiveDraft>();

  get result(): {objectives: WrittenObjective[]; unread: Unread[]} {
    return {objectives: this.objectives.map(({written}) => written), unread: this.unread};
  }

  get count(): number {
    return this.objectives.length;
  }

  /** Hands a line back as it was written. */
  hand(text: string): void {
    if (text.trim() === '') return;
    this.unread.push({text, under: this.open ? this.objectives.indexOf(this.open) : -1});
  }

  start(objective: ObjectiveDraft): void {
    this.objectives.push(objective);
    this.open = objective;
  }

  /** The objective that is open; one without words where there is none yet. */
  get opened(): ObjectiveDraft {
    const open = this.open ?? new ObjectiveDraft('');
    if (!this.open) this.start(open);
    return open;
  }

  /** Takes an objective away that was begun and never filled. */
  dropOpen(): void {
    if (this.open) this.objectives.splice(this.objectives.indexOf(this.open), 1);
    this.open = last(this.objectives);
  }

  call(name: string, objective: ObjectiveDraft): void {
    if (name.trim() !== '') this.byName.set(keyOf(name), objective);
  }

  named(name: string): ObjectiveDraft | undefined {
    return name.trim() === '' ? undefined : this.byName.get(keyOf(name));
  }

  /** Guardrails above the first objective hold for it, too; work above it may belong to anything. */
  handOver(objective: ObjectiveDraft): void {
    const {open} = this;
    if (this.objectives.length !== 1 || !open || open.text !== '' || open.keyResults.length > 0) return;
    this.dropOpen();
    if (open.guardrails.length === 0) for (const one of open.initiatives.splice(0)) this.hand(one);
    for (const one of objective.adopt(open)) this.hand(one);
  }

  add(section: Section, texts: readonly string[]): void {
    const {opened} = this;
    for (const text of texts) {
      if (section === 'guardrails') opened.addGuardrails(text);
      else if (section === 'initiatives') opened.initiatives.push(text);
      else opened.addKeyResult(text);
    }
  }
}
