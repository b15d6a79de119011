/** Engine plugins of the host: the script's one transaction, bulk writing, semicolons, and the watch on users' edits. */
import {CorePlugin, coreTypes, registries, type Style, UIPlugin} from '@odoo/o-spreadsheet';
import {AttachmentsPlugin} from './attachments-plugin';
import type {Dispatch, Payload} from './engine';
import {asEngineWrites} from './formulas';
import {ownStyle} from './painting';
import {type CellChange, portOf, type WorkbenchPort} from './port';

interface AnyCommand extends Payload {
  readonly type: string;
}

interface CellUpdate extends AnyCommand {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  content?: string;
  format?: string;
  style?: Style | null;
}

/** Writes a rectangle in one command: `contents` as typed, `undefined` leaves a cell; `formats` where given. */
interface WriteCells extends AnyCommand {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  readonly contents: readonly (readonly (string | undefined)[])[];
  readonly formats?: readonly (readonly (string | undefined)[])[];
}

class WritingPlugin extends CorePlugin {
  private readonly port: WorkbenchPort | undefined;

  constructor(config: ConstructorParameters<typeof CorePlugin>[0]) {
    super(config);
    this.port = portOf(config.custom);
  }

  /** Google takes semicolons in every locale; the engine's own parser takes commas only. */
  override beforeHandle(command: unknown): void {
    const update = command as CellUpdate;
    if (update.type !== 'UPDATE_CELL') return;
    if (update.style) update.style = ownStyle(update.style);
    if (update.content?.startsWith('=')) update.content = asEngineWrites(update.content, this.port?.written);
  }

  override handle(command: unknown): void {
    const {type} = command as AnyCommand;
    if (type === 'WRITE_CELLS') this.write(command as WriteCells);
  }

  private write({sheetId, col, row, contents, formats}: WriteCells): void {
    const dispatch = this.dispatch as unknown as Dispatch;
    contents.forEach((line, i) => {
      line.forEach((content, j) => {
        const format = formats?.[i]?.[j];
        if (content === undefined && format === undefined) return;
        dispatch('UPDATE_CELL', {
          sheetId,
          col: col + j,
          row: row + i,
          ...(content === undefined ? {} : {content}),
          ...(format === undefined ? {} : {format}),
        });
      });
    });
  }
}

/** The commands by which a person changes cells in the grid; all else that writes cells is the engine's own doing. */
const edits = new Set([
  'UPDATE_CELL',
  'DELETE_CONTENT',
  'DELETE_UNFILTERED_CONTENT',
  'CLEAR_CELL',
  'CLEAR_CELLS',
  'PASTE',
  'PASTE_FROM_OS_CLIPBOARD',
  'REPEAT_PASTE',
  'COPY_PASTE_CELLS_ABOVE',
  'COPY_PASTE_CELLS_ON_LEFT',
  'COPY_PASTE_CELLS_ON_ZONE',
  'AUTOFILL',
  'AUTOFILL_AUTO',
  'AUTOFILL_TABLE_COLUMN',
  'REPLACE_SEARCH',
  'SORT_CELLS',
  'SPLIT_TEXT_INTO_COLUMNS',
  'REMOVE_DUPLICATES',
  'TRIM_WHITESPACE',
  'SUM_SELECTION',
  'TOGGLE_CHECKBOX',
]);

class ScriptPlugin extends UIPlugin {
  private readonly port: WorkbenchPort | undefined;
  private depth = 0;
  private outermost = '';
  private changes = new Map<string, CellChange>();

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.port = portOf(config.custom);
  }

  override allowDispatch(command: unknown): ReturnType<UIPlugin['allowDispatch']> {
    const update = command as CellUpdate;
    const refused =
      update.type === 'UPDATE_CELL' &&
      this.depth === 0 &&
      'content' in update &&
      !this.port?.dispatch &&
      this.port?.refusal(update);
    return (refused ? 'ProtectedCell' : 'Success') as ReturnType<UIPlugin['allowDispatch']>;
  }

  override beforeHandle(command: unknown): void {
    const {type} = command as AnyCommand;
    if (this.port?.dispatch) return;
    this.depth += 1;
    if (this.depth === 1) {
      this.outermost = type;
      this.changes = new Map();
    }
    if (type === 'UPDATE_CELL' && edits.has(this.outermost)) this.note(command as CellUpdate);
  }

  override handle(command: unknown): void {
    const {type} = command as AnyCommand;
    if (type === 'RUN_SCRIPT') {
      this.depth = 0;
      this.runScript();
      return;
    }
    if (this.port?.dispatch) return;
    this.depth = Math.max(0, this.depth - 1);
    if (this.depth > 0 || !this.changes.size) return;
    const changes = [...this.changes.values()];
    this.changes = new Map();
    this.port?.userEdited(changes, this.dispatch as unknown as Dispatch);
  }

  private runScript(): void {
    const {port} = this;
    if (!port?.body) return;
    port.dispatch = this.dispatch as unknown as Dispatch;
    try {
      port.body();
    } finally {
      port.dispatch = null;
    }
  }

  private note({sheetId, col, row, content}: CellUpdate): void {
    const key = `${sheetId}!${col},${row}`;
    if (content === undefined || this.changes.has(key)) return;
    const cell = this.getters.getCell({sheetId, col, row});
    const oldContent = cell?.isFormula
      ? cell.compiledFormula.toFormulaString(this.getters)
      : (cell?.content ?? '');
    if (oldContent === content) return;
    const oldValue = this.getters.getEvaluatedCell({sheetId, col, row}).value;
    this.changes.set(key, {sheetId, col, row, oldContent, oldValue});
  }
}

for (const type of ['WRITE_CELLS', 'ATTACH', 'DETACH']) {
  (coreTypes as Set<string>).add(type);
  // Without an inverse of its own a command makes undo wait for ever.
  registries.inverseCommandRegistry.add(type, (command) => [command]);
}
registries.corePluginRegistry.add('workbench_writing', WritingPlugin);
registries.corePluginRegistry.add('workbench_attachments', AttachmentsPlugin);
registries.featurePluginRegistry.add('workbench_script', ScriptPlugin);
