/**
 * What the view keeps of one person, in this browser: decisions and reasons that are being written, and what was
 * dismissed. A dismissed finding stays folded away until it says something else.
 */
import type {ListedFinding} from '../../../src/rpc/contract';

export interface Draft {
  readonly kind: 'decision' | 'reason';
  /** The id or name that it is about. */
  readonly about: string;
  /** In words, for when the finding is gone. */
  readonly what: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
}

export interface Kept {
  readonly team: string;
  /** What each dismissed finding said, by its key. */
  readonly dismissed: Readonly<Record<string, string>>;
  readonly drafts: Readonly<Record<string, Draft>>;
}

export const NOTHING_KEPT: Kept = {team: '', dismissed: {}, drafts: {}};

export const saysNow = ({word, what, soWhat, answer, isDone}: ListedFinding): string =>
  [word, what, soWhat, answer, isDone ? 'done' : ''].join('\n');

export const isDismissed = ({dismissed}: Kept, finding: ListedFinding): boolean =>
  dismissed[finding.key] === saysNow(finding);

export const isFilled = ({text}: Draft): boolean => text.trim() !== '';

/** What a new draft begins with. */
export const draftFor = ({about, unexplained, what, owner}: ListedFinding): Draft => ({
  kind: unexplained === '' ? 'decision' : 'reason',
  about: unexplained || about,
  what,
  text: '',
  owner: unexplained === '' ? owner : '',
  due: '',
});

export function withDraft({drafts, ...rest}: Kept, key: string, draft: Draft | null): Kept {
  const {[key]: _, ...others} = drafts;
  return {...rest, drafts: draft ? {...others, [key]: draft} : others};
}

/** What was saved goes, unless more was typed into it meanwhile. */
export const withoutSaved = (kept: Kept, key: string, saved: Draft): Kept =>
  JSON.stringify(kept.drafts[key]) === JSON.stringify(saved) ? withDraft(kept, key, null) : kept;

export function withDismissed({dismissed, ...rest}: Kept, finding: ListedFinding, is: boolean): Kept {
  const {[finding.key]: _, ...others} = dismissed;
  return {...rest, dismissed: is ? {...others, [finding.key]: saysNow(finding)} : others};
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isDraft = (value: unknown): value is Draft =>
  isRecord(value) &&
  (value.kind === 'decision' || value.kind === 'reason') &&
  ['about', 'what', 'text', 'owner', 'due'].every((key) => typeof value[key] === 'string');

/** Whether it has the form that this version keeps. */
export const isKept = (value: unknown): value is Kept =>
  isRecord(value) &&
  typeof value.team === 'string' &&
  isRecord(value.dismissed) &&
  Object.values(value.dismissed).every((one) => typeof one === 'string') &&
  isRecord(value.drafts) &&
  Object.values(value.drafts).every(isDraft);
