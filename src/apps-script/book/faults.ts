/** What is wrong with our sheets themselves: read from what they show, so that looking costs next to nothing. */
import {type Finding, finding} from '../../actions/review/finding';
import {dayName} from '../../okr/day';
import {vocabularies} from '../../templates/look';
import {same} from '../../templates/plan/find-header';
import {isComputed} from '../../templates/plan/table-cells';
import {parseId} from '../../templates/sheets';
import type {TableTemplate} from '../../templates/template';
import {uncoloured} from '../sheet/aspects/colour-rules';
import type {SheetReading} from './sheet-reading';
import {isTable, type KnownSheet, templateOfId, type Workbook} from './workbook';

/** The word for a table that lost a column. */
export const MISSING = 'Column gone';

const NOT_COMPUTED = /^⚠ Not computed: (.*?)\. Something/;
/** Of a page the title and the sentence are looked at. */
const TOP = 4;

const isError = (cell: unknown): boolean =>
  typeof cell === 'string' && /^#(REF|NAME|VALUE|ERROR|N\/A)/.test(cell);

/** Whether anybody can say which column is which. */
export const isReadable = (facts: SheetReading): boolean => facts.hasHeader && facts.header.length > 0;

/** What a table says of itself above its header, or what its headings and a page's first cells show. */
function brokenIn({id, facts}: KnownSheet): string {
  const isPage = templateOfId(id).kind === 'page';
  if (!isPage && !isReadable(facts)) return 'its header row is gone';
  const above = facts.values.slice(0, isPage ? TOP : facts.headerRow).flat();
  for (const cell of above) {
    const columns = typeof cell === 'string' ? NOT_COMPUTED.exec(cell)?.[1] : undefined;
    if (columns !== undefined) return `${columns}: something was typed or inserted where formulas belong`;
  }
  const error = above.find(isError);
  return error === undefined ? '' : `it shows ${String(error)}`;
}

/** The status words of a table, each of which has a colour there. */
const wordsOf = ({columns}: TableTemplate): string[] => [
  ...new Set(columns.flatMap(({words}) => (words ? vocabularies[words] : []))),
];

/** Typed columns whose titles are nowhere; only where one is not seen is it asked more closely. */
function goneFrom({id, facts}: KnownSheet): string[] {
  const template = templateOfId(id);
  if (!isTable(template) || !isReadable(facts)) return [];
  const isSeen = ({title}: {readonly title: string}): boolean =>
    facts.header.some((shown) => same(shown, title));
  const unseen = template.columns.filter(
    (column) => !isComputed(column) && !column.hidden && !isSeen(column),
  );
  if (unseen.length === 0) return [];
  const missing = new Set(facts.missingColumns.flatMap(({columns}) => columns.map(({title}) => title)));
  return unseen.map(({title}) => title).filter((title) => missing.has(title));
}

/** @param frozen since when values stand in place of its formulas */
function faultOf(known: KnownSheet, frozen: number | undefined): Finding[] {
  const {id, facts, sheet} = known;
  const {key, instance} = parseId(id);
  const tell = (word: string, soWhat: string): Finding[] => [
    finding({
      key: `sheet ${id} ${word}`,
      group: 'Data',
      word,
      what: facts.tab,
      soWhat,
      places: [{sheet: facts.tab, cell: 'A1', label: facts.tab}],
      // Where nothing of the header is left, no repair can tell what stood where.
      repair: facts.hasHeader ? {sheet: key, instance, corrections: []} : null,
    }),
  ];
  if (frozen !== undefined)
    return tell('Frozen', `what was computed stands still since ${dayName(frozen)}, whatever is typed`);
  const gone = goneFrom(known);
  if (gone.length > 0)
    return tell(
      MISSING,
      `${gone.join(', ')} ${gone.length === 1 ? 'was deleted: Repair makes an empty column; what stood in it comes' : 'were deleted: Repair makes empty columns; what stood in them comes'} back with File → Version history`,
    );
  const broken = brokenIn(known);
  if (broken !== '') return tell('Not computed', broken);
  const template = templateOfId(id);
  const words = isTable(template) ? wordsOf(template) : [];
  const bare = words.length > 0 ? uncoloured(sheet, words) : [];
  return bare.length > 0
    ? tell('No colours', `${bare.slice(0, 3).join(', ')} stand there without their colour`)
    : [];
}

export const faultsIn = ({known, frozen}: Workbook): Finding[] =>
  [...known.values()].flatMap((one) => faultOf(one, frozen.get(one.sheet.getSheetId())?.frozen.on));
