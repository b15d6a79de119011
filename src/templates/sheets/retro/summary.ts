/** Top of Retro: which cycle, one sentence of diagnosis, and its figures beside those of the cycle before. */
import type {Block, Formula} from '../../blocks/block';
import {counted} from '../../formula/counted';
import type {PageReferences} from '../../template';
import {GONE, isClosed, ofCycle} from './terms';

const EMPTY =
  'Nothing to look back on yet. Close a cycle in the sidebar under Cycle: its key results go to the Archive, and this page fills itself.';

export function title(references: PageReferences): Formula {
  const cycle = ofCycle(references, 'cycle');
  return `=IFERROR("Retro"&IF(${isClosed(references)};IF(${cycle}="";"";" · "&${cycle});"");"Retro")`;
}

export function closedOn(references: PageReferences): Formula {
  const {archive} = references.sheet;
  if (!archive) return '=""';
  const day = `XLOOKUP(${ofCycle(references, 'start')};${archive.cycleStart};${archive.closedOn})`;
  const results = counted(ofCycle(references, 'results'), 'key result', 'key results');
  return `=IFERROR(IF(${isClosed(references)};"closed "&TEXT(${day};"d mmm yyyy")&" · "&${results};"");"")`;
}

/** A row of the Archive that cannot be read is said here, since nothing else of its cycle can. */
export function diagnosis(references: PageReferences): Formula {
  const {archive} = references.sheet;
  if (!archive) return `="There is no Archive sheet yet. ${EMPTY}"`;
  const cycles = references.at('cycles', 'cycle');
  const mark = `TEXTJOIN(" · ";TRUE;FILTER(${cycles};LEFT(${cycles};1)="⚠"))`;
  const says = `IF(${ofCycle(references, 'says')}="";"There is no score to judge the cycle by.";${ofCycle(references, 'says')})`;
  return (
    `=IF(ISERROR(INDEX(${archive.id};1;1));"${GONE}";` +
    `IFERROR(${mark}&": put it right on Archive.";IFERROR(IF(${isClosed(references)};${says};"${EMPTY}");"${GONE}")))`
  );
}

const shownScore = (score: string): string => `TEXT(${score};"0.00")`;
/** Never rounded up to what was not reached. */
const shownShare = (share: string): string => `INT(ROUND(${share}*100;6))&"%"`;

export function tiles(references: PageReferences): Block {
  const of = (key: string, which: 1 | 2 = 1): string => ofCycle(references, key, which);
  const known = (value: string, shown: string): string => `IFERROR(IF(ISNUMBER(${value});${shown};"–");"–")`;
  const beside = (text: string): string => `IFERROR(IF(${isClosed(references, 2)};${text};"");"")`;
  const score = (which: 1 | 2): string =>
    `IF(ISNUMBER(${of('locked', which)});${of('locked', which)};${of('revised', which)})`;
  const before =
    `IF(${isClosed(references, 2)};IF(${of('cycle', 2)}="";"the cycle before";${of('cycle', 2)})&": "&` +
    `IF(ISNUMBER(${score(2)});${shownScore(score(2))};"no score");"no cycle before it")`;
  const revised = `IF(ISNUMBER(${of('locked')})*ISNUMBER(${of('revised')});"as revised "&${shownScore(of('revised'))};"")`;
  const count = (label: string, key: string, span = 1) => ({
    label,
    span,
    value: known(of(key), of(key)),
    note: {of: beside(`"before "&${of(key, 2)}`)},
  });
  return {
    kind: 'figures',
    size: 'large',
    items: [
      {
        label: `=IFERROR(IF(${isClosed(references)}*(${of('locked')}="");"Score, not locked";"Score as locked");"Score as locked")`,
        value: known(score(1), shownScore(score(1))),
        note: {of: `IFERROR(IF(${isClosed(references)};TEXTJOIN(" · ";TRUE;${revised};${before});"");"")`},
        span: 4,
      },
      {
        label: 'Check-ins made',
        value: known(of('rhythm'), shownShare(of('rhythm'))),
        note: {of: beside(`IF(ISNUMBER(${of('rhythm', 2)});"before "&${shownShare(of('rhythm', 2))};"")`)},
        span: 2,
      },
      count('Worked', 'worked'),
      count('Hollow', 'hollow'),
      count('Missed, but moved', 'missed', 2),
      count('Did not work', 'failed'),
      count('Untestable', 'untestable'),
    ],
  };
}
