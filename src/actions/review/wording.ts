/** Key results whose sentence promises another figure than their target: a page shows one, colours measure the other. */
import {withNewFigures} from '../../okr/archive/new-figures';
import {inUnit} from '../../okr/in-unit';
import {keyOf} from '../../okr/known';
import {parentId} from '../../okr/okr-tree';
import {isSame} from '../../okr/tolerance';
import {scanQuantities} from '../../okr/writing/figures/quantities';
import {parseKeyResult} from '../../okr/writing/sentence/parse-key-result';
import type {OkrRow} from '../../templates/rows';
import {type Book, numberIn, type Read, textIn} from '../book';
import {corrected, type Finding, finding} from './finding';
import type {Teams} from './teams';

/** The figure that the sentence promises in the place of `target`; null where it names that one, or none like it. */
function otherFigure(text: string, target: number, unit: string): number | null {
  const said = parseKeyResult(text);
  // `by 12%` is no level, and figures of another unit are not compared.
  if (said.target === null || said.isChange || keyOf(said.unit) !== keyOf(unit)) return null;
  // Another figure of the sentence may be the one that is measured: `3 of 5 pilots`.
  const named = [said.target, ...scanQuantities(text).map(({value}) => value)];
  return named.some((figure) => isSame(figure, target)) ? null : said.target;
}

/** A target that was moved since the lock, and nobody has said why: the sentence is what was promised, and stays. */
const isUnexplained = (id: string, cells: Read<OkrRow>, book: Book): boolean =>
  /(?:^|· )target /.test(textIn(cells.changed)) &&
  book
    .rows('ledger')
    .some((row) => keyOf(textIn(row.id)) === keyOf(id) && keyOf(textIn(row.verdict)) === 'unexplained');

function findingOf(cells: Read<OkrRow>, book: Book, teams: Teams): Finding[] {
  const [id, text] = [textIn(cells.id).trim(), textIn(cells.text)];
  const [target, unit] = [numberIn(cells.target), textIn(cells.unit)];
  if (parentId(id) === null || target === null) return [];
  const promised = otherFigure(text, target, unit);
  if (promised === null) return [];
  const to = withNewFigures(text, [{old: [promised], now: target}], unit);
  const [words, cell] = [promised, target].map((figure) => inUnit(figure, unit, false));
  const isMoved = isUnexplained(id, cells, book);
  return [
    finding({
      key: `okrs words ${keyOf(id)}`,
      group: 'OKRs',
      word: 'Two targets',
      what: `${id} ${text.trim()}`,
      soWhat:
        `the sentence says ${words}, Target says ${cell}` +
        (isMoved ? ' since the lock, without a reason: write it on the Ledger, or put the target back' : ''),
      owner: textIn(cells.owner).trim(),
      places: [{...book.place('okrs', cells.row, 'text'), label: id}],
      repair:
        to === text || isMoved
          ? null
          : corrected([{table: 'okrs', column: 'text', from: text, to, row: cells.row}]),
      teams: teams.ofId(id),
    }),
  ];
}

export const wordingFindings = (book: Book, teams: Teams): Finding[] =>
  book.rows('okrs').flatMap((cells) => findingOf(cells, book, teams));
