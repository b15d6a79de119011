import type {DraftBasis} from '../../src/okr/writing/document/draft-basis';
import {type ReadDraft, readDraft} from '../../src/okr/writing/reading/read-draft';
import {readOutline, type WrittenOkrs} from '../../src/okr/writing/reading/read-outline';
import {textOutline} from './text-outline';

/** What was pasted, as the sidebar shows it for correction. */
export function readText(
  text: string,
  basis: Pick<DraftBasis, 'kpis' | 'today' | 'owners'>,
  chosen: number | null = null,
): ReadDraft {
  return readDraft(textOutline(text), basis, chosen);
}

/** What was pasted, in its parts. */
export const parseDocument = (text: string): WrittenOkrs => readOutline(textOutline(text));
