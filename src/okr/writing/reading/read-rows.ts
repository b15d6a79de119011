/** Rows of tables, one after the other: by their titles, or by labels in cells of their own. */
import {type Column, headerOf, isHeaderLike} from './columns';
import {type Line, lineOf} from './line';
import {ObjectiveDraft} from './objective-draft';
import type {OpenOkrs} from './open-okrs';
import {block as blockOf} from './outline';
import {partsOf} from './parts';
import {type TableRow, tableRow} from './table-row';

/** What rows need of the lines around them. */
export interface Around {
  /** Whether a measure and its target are enough for a key result here. */
  readonly isBelowKeyResults: () => boolean;
  /** Whether the text around is about something else. */
  readonly isElsewhere: () => boolean;
  readonly begin: (line: Line) => void;
  readonly readLine: (line: Line) => void;
  /** Rows have been read: lines that follow are key results, too. */
  readonly goOn: () => void;
}

interface Table {
  readonly columns: readonly Column[];
  readonly titles: readonly string[];
}

const cellLine = (text: string): Line => lineOf(blockOf({text, isApart: true}));

export class RowReader {
  private table: Table | null = null;
  private tableNumber = 0;
  /** Whether the rows that follow belong to a table about something else. */
  private isForeign = false;
  /** Whether the table began below an objective: then its rows are key results, with figures or without. */
  private isBelow = false;

  constructor(
    private readonly okrs: OpenOkrs,
    private readonly around: Around,
  ) {}

  /** A line that is no row ends the table. */
  end(): void {
    this.table = null;
    this.isForeign = false;
  }

  read(line: Line): void {
    const {cells} = line.block;
    if (line.block.table !== this.tableNumber) {
      this.tableNumber = line.block.table;
      this.table = null;
      this.isForeign = this.around.isElsewhere();
    }
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0) return;
    const header = headerOf(cells, this.around.isBelowKeyResults());
    if (header) {
      this.table = {columns: header, titles: cells};
      this.isBelow = this.around.isBelowKeyResults();
      this.isForeign = false;
    } else if (this.table && isHeaderLike(cells, this.table.columns)) {
      this.table = null;
      this.isForeign = true;
      this.okrs.hand(line.written);
    } else if (filled.length === 1 && !this.isOwnColumn(cells)) this.readSingle(filled[0]!, line);
    else if (this.isForeign) this.okrs.hand(line.written);
    else if (this.table) this.readByColumns(line, this.table);
    else this.readLoose(filled, line);
  }

  /** A single cell in a column that holds words is a row like others. */
  private isOwnColumn(cells: readonly string[]): boolean {
    const at = cells.findIndex((cell) => cell !== '');
    const column = this.table?.columns[at];
    if (column === undefined || column === 'none' || this.isForeign) return false;
    return !/[:：]$/.test(cells[at]!) && cellLine(cells[at]!).named === null;
  }

  /** A row with one cell is a line between the rows: an objective above its key results, the name of another part. */
  private readSingle(cell: string, row: Line): void {
    const {table} = this;
    const line = cellLine(cell);
    if (line.named?.section === 'other' || (/[:：]$/.test(cell) && !line.named && !line.isKeyResult)) {
      this.isForeign = true;
      this.okrs.hand(row.written);
      return;
    }
    if (line.named?.section === 'objective' && line.text !== '') this.around.begin(line);
    else if (line.named || line.isKeyResult) this.around.readLine(line);
    else if (table && !table.columns.includes('objective')) this.around.begin(line);
    else this.okrs.hand(row.written);
    this.table = table;
    this.isForeign = false;
  }

  /** Rows without titles: the label is in a cell of its own, or before the words. */
  private readLoose([first = '', second = '', ...others]: readonly string[], row: Line): void {
    // `O1`, `KR1.1`: a label in a cell of its own needs no colon.
    const label = cellLine(/^(?:O|KR) ?\d{1,2}(?:\.\d{1,2})?$/i.test(first) ? `${first}:` : first);
    const isLabel = label.named?.section !== 'other' && (label.named !== null || label.isKeyResult);
    const other = cellLine(second);
    const isTitles =
      label.text === '' && (other.named !== null || /^(?:kr|key result) ?#?\d?$/i.test(second));
    if (!isLabel || isTitles || (label.text === '' && second === '')) {
      this.okrs.hand(row.written);
      return;
    }
    const isAlone = label.text === '';
    const line = isAlone ? cellLine(`${first.replace(/[:：]+$/, '')}: ${second}`) : label;
    if (line.named?.section === 'objective') this.around.begin(line);
    else this.around.readLine(line);
    this.okrs.hand((isAlone ? others : [second, ...others]).filter((cell) => cell !== '').join(' · '));
  }

  private readByColumns(line: Line, {columns, titles}: Table): void {
    const row = tableRow(line.block.cells, columns, titles, this.isBelow);
    this.openFor(row);
    const {okrs} = this;
    if (row.text !== '') {
      const {opened} = okrs;
      for (const text of row.texts) opened.addKeyResult(cellLine(text).text, row.columns);
      // Work may be listed below a key result by its name or id: it belongs to the same objective.
      for (const name of [row.id, row.text]) okrs.call(name, opened);
    }
    if (row.guardrails !== '') okrs.opened.addGuardrails(row.guardrails);
    if (row.initiatives !== '')
      okrs.opened.initiatives.push(
        ...(row.kind === 'initiative' ? [row.initiatives] : partsOf(row.initiatives)),
      );
    if (row.objective + row.text + row.guardrails + row.initiatives === '') okrs.hand(line.written);
    else okrs.hand(row.rest.join(' · '));
    this.around.goOn();
  }

  /** The objective that a row is, or belongs to; it need not be the one above. */
  private openFor(row: TableRow): void {
    const {okrs} = this;
    const isOwn = row.kind === 'objective';
    const known = isOwn ? undefined : (okrs.named(row.objective) ?? okrs.named(row.parent));
    if (known) okrs.open = known;
    if (row.objective === '' || known || (!isOwn && row.objective === okrs.open?.text)) return;
    const {text, named} = cellLine(row.objective);
    const objective = new ObjectiveDraft(text, named?.remark);
    if (okrs.open?.text === '' && okrs.open.isEmpty) {
      // An owner or a day of nothing: nobody else's, and not to be lost.
      okrs.hand([okrs.open.owner, okrs.open.due].filter(Boolean).join(' · '));
      okrs.dropOpen();
    }
    okrs.start(objective);
    if (isOwn || row.text === '') {
      for (const [name, value] of [
        ['owner', row.owner],
        ['due', row.due],
      ] as const)
        if (value !== '')
          for (const one of objective.addField(name, value, `${name}: ${value}`)) okrs.hand(one);
    }
    okrs.call(row.objective, objective);
    if (isOwn) okrs.call(row.id, objective);
  }
}
