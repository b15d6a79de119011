/** What stands on OKRs, and what stood there once: ids go on, so each is one thing for ever. */
import type {OtherSheets} from '../template';

export interface Wordings {
  readonly ids: string;
  readonly texts: string;
}

/** The ids of now before those of the Archive and the Ledger, which has the objectives, too. */
export function everOnOkrs({okrs, archive, ledger}: OtherSheets, short = false): Wordings | null {
  if (!okrs) return null;
  const past = [archive, ledger].flatMap((one) => (one ? [one] : []));
  const now = short ? okrs.wording : okrs.text;
  if (past.length === 0) return {ids: okrs.id, texts: now};
  return {
    ids: `VSTACK(${[okrs, ...past].map(({id}) => id).join(';')})`,
    texts: `VSTACK(${[now, ...past.map(({text}) => text)].join(';')})`,
  };
}
