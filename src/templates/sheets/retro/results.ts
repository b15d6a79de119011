/** What each key result of the closed cycle came to, those that teach most first. */
import type {Block, BlockColumn} from '../../blocks/block';
import {isFilled} from '../../formula/conditions';
import {each} from '../../formula/each';
import {clipped, countOf, type RankedRows, ranked, shownCell} from '../../formula/ranked';
import type {PageReferences} from '../../template';
import {ofCycle, ofLastCycle, room, scoreOf} from './terms';

const MOST_TELLING = ['Did not work', 'Hollow', 'Missed, but moved', 'Untestable', 'Worked'] as const;

/** `O2.10` comes after `O2.9`. */
const idOrder = (id: string): string => {
  const part = (pattern: string): string => `IFERROR(VALUE(REGEXEXTRACT(${id}&"";"${pattern}"));0)`;
  return `${part('([0-9]+)')}*1000+${part('[.]([0-9]+)')}`;
};

function results(references: PageReferences): RankedRows[] {
  const {archive} = references.sheet;
  if (!archive) return [];
  const {id, text, target, lockedTarget, final, moved, verdict, why} = archive;
  const number = (range: string): string => `IFERROR(${range};"⚠")`;
  const words = MOST_TELLING.map((word) => `"${word}"`).join(';');
  return [
    {
      columns: [
        shownCell(id),
        shownCell(text),
        number(`IF(ISNUMBER(${lockedTarget});${lockedTarget};${target})`),
        number(final),
        number(scoreOf(archive)),
        shownCell(moved),
        shownCell(verdict),
        shownCell(why),
      ],
      where: `${isFilled(id)}*${ofLastCycle(references, archive)}`,
      rank: `IFERROR(MATCH(${verdict};VSTACK(${words});0);0)*1000000+${idOrder(id)}`,
    },
  ];
}

export const resultCount = (references: PageReferences): string => countOf(results(references));

/** The rows, behind the page. */
export function resultRows(references: PageReferences): Block {
  const all = results(references);
  const of =
    all.length === 0
      ? '""'
      : ranked(all, references.at('facts', 'results'), {
          rows: room.results,
          none: '""',
          more: 'more on Archive',
        });
  return {
    kind: 'spill',
    key: 'resultRows',
    rows: room.results,
    columns: [
      {key: 'id', title: 'Id', of},
      {key: 'text', title: 'Key result'},
      {key: 'target', title: 'Target'},
      {key: 'final', title: 'Final'},
      {key: 'score', title: 'Score'},
      {key: 'moved', title: 'KPI moved'},
      {key: 'verdict', title: 'Verdict'},
      {key: 'why', title: 'Why'},
    ],
  };
}

/** A figure as Archive shows it, which has a number format a row. A call of IN_UNIT would be one more for the server. */
function inItsUnit(value: string, unit: string): string {
  const money = `IF(ABS(${value})<1000;TEXT(${value};"#,##0.00");TEXT(${value};"#,##0"))`;
  const is = (pattern: string): string => `IFERROR(REGEXMATCH(${unit}&"";"${pattern}");FALSE)`;
  return each(
    `IFERROR(IF(ISNUMBER(${value});IF(${is('^(%|percent)')};TEXT(${value};"0.0%");` +
      `IF(${is('^[$€£¥₹]( |/|$)')};LEFT(${unit};1)&${money};ROUND(${value};2)&""));${value}&"");"")`,
  );
}

/** No two cycles have the same ids, unless somebody gave them. */
function unitOf(references: PageReferences, id: string): string {
  const {archive} = references.sheet;
  if (!archive) return id;
  const start = ofCycle(references, 'start');
  return `IF(${id}="";"";XLOOKUP(${id}&"|"&${start};${archive.id}&"|"&${archive.cycleStart};${archive.unit};""))`;
}

export function resultColumns(references: PageReferences): BlockColumn[] {
  const row = (key: string): string => references.at('resultRows', key);
  const unit = unitOf(references, row('id'));
  const fetched = (range: string): string => each(`IFERROR(${range}&"";"")`);
  return [
    {title: 'Id', of: fetched(row('id'))},
    {title: 'Key result', span: 5, of: each(`IFERROR(${clipped(row('text'), 56)};"")`)},
    {
      title: 'Target',
      of: inItsUnit(row('target'), unit),
      align: 'right',
      note: 'As locked; where it was not locked, as it stood at the close.',
    },
    {title: 'Final', of: inItsUnit(row('final'), unit), align: 'right'},
    {
      title: 'Score',
      of: each(`IFERROR(IF(${row('score')}="";"";TEXT(${row('score')};"0.00"));"")`),
      align: 'right',
      note: 'As locked; where it was not locked, by the target at the close.',
    },
    {
      title: 'Its KPI',
      of: fetched(row('moved')),
      words: 'moved',
      note: 'Whether the KPI that it should move did, by its limits as locked.',
    },
    {title: 'Verdict', of: fetched(row('verdict')), words: 'outcome'},
    {title: 'Why', of: fetched(row('why')), note: 'What somebody chose on Archive.'},
  ];
}
