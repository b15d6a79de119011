/** An objective as it stands on OKRs, with its key results, to be edited in the sidebar. */
import {isoDay} from '../../okr/day';
import {keyOf} from '../../okr/known';
import {parentId} from '../../okr/okr-tree';
import type {DraftKeyResult, DraftObjective} from '../../okr/writing/document/draft';
import {Condition} from '../../rpc/condition';
import type {OkrRow} from '../../templates/rows';
import {type Book, numberIn, type Read, textIn} from '../book';

const dueIn = (row: Read<OkrRow>): string => {
  const day = numberIn(row.due);
  return day === null ? '' : isoDay(day);
};

function keyResultIn(row: Read<OkrRow>): DraftKeyResult {
  return {
    okr: textIn(row.id).trim(),
    text: textIn(row.text),
    type: textIn(row.type),
    metric: '',
    start: numberIn(row.start),
    target: numberIn(row.target),
    current: numberIn(row.current),
    unit: textIn(row.unit),
    segment: textIn(row.segment),
    owner: textIn(row.owner),
    due: dueIn(row),
    kpi: textIn(row.kpi),
    newKpi: false,
    tolerance: '',
  };
}

/** @throws Condition when no such objective stands there */
export function standingObjective(id: string, book: Book): DraftObjective {
  const rows = book.has('okrs') ? book.rows('okrs') : [];
  const own = rows.find((row) => keyOf(textIn(row.id)) === keyOf(id) && parentId(textIn(row.id)) === null);
  if (!own)
    throw new Condition(
      `${id.trim() || 'This objective'} does not stand on ${book.tab('okrs')} any more.`,
      'Look at the sheet: it may have got another id.',
    );
  return {
    okr: textIn(own.id).trim(),
    opened: true,
    text: textIn(own.text),
    owner: textIn(own.owner),
    due: dueIn(own),
    keyResults: rows.filter((row) => keyOf(parentId(textIn(row.id)) ?? '') === keyOf(id)).map(keyResultIn),
    guardrails: [],
    initiatives: [],
  };
}
