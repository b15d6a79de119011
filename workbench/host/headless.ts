/** The built add-on on an empty workbook, without a page: for tests that read and type like a person. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {scriptValue} from './cell-values';
import type {Declaration} from './custom-functions';
import {Host, type HostOptions} from './host';
import {nodeRealm} from './realm-node';
import {machineClock} from './time-zone';

// The engine reports its timings there; in tests they would drown everything else.
console.debug = () => undefined;

const fileOf = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

const declared = new Map<string, readonly Declaration[]>();

/** The stubs say which functions there are and what their arguments are called. */
export function declarationsIn(code: string): readonly Declaration[] {
  const former = declared.get(code);
  if (former) return former;
  const stubs =
    /\/\*\*(?<doc>(?:(?!\*\/)[\s\S])*@customfunction(?:(?!\*\/)[\s\S])*)\*\/\s*function (?<name>[A-Z][A-Z0-9_]*)\((?<params>[^)]*)\)/g;
  const found = [...code.matchAll(stubs)].map(({groups}) => ({
    name: groups!.name!,
    summary: groups!
      .doc!.replace(/\s*\*\s?/g, ' ')
      .split('@')[0]!
      .trim(),
    // Optional as far as the engine is concerned: the function itself says what it misses.
    params: groups!
      .params!.split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => ({name, help: '', optional: true})),
  }));
  declared.set(code, found);
  return found;
}

export interface HeadlessOptions extends Partial<HostOptions> {
  /** Where the built add-on lies. */
  readonly dist?: string;
}

export class HeadlessHost extends Host {
  private at(address: string) {
    const {sheetId, zone} = this.locate(address);
    return {sheetId, col: zone.left, row: zone.top};
  }

  /** What a cell shows. */
  cell(address: string): string {
    const {sheetId, col, row} = this.at(address);
    return this.shown(sheetId, col, row);
  }

  /** What a cell holds: a number, a text, a boolean, a Date, or "" for a blank. */
  value(address: string) {
    return scriptValue(this.engine.getters.getEvaluatedCell(this.at(address)));
  }

  /** Types into a cell as a person would; false when it was refused. */
  type(address: string, text: string): boolean {
    const {sheetId, col, row} = this.at(address);
    const {reasons} = this.model.dispatch('UPDATE_CELL', {sheetId, col, row, content: text});
    return reasons.every((reason) => String(reason) === 'NoChanges');
  }

  /** Days go by while the workbook stays open. */
  goOnTo(day: Date): void {
    this.engine.port.today = Math.floor(machineClock.serialOf(day));
  }

  /** The fill a person sees, conditional rules included. */
  colour(address: string): string {
    return (this.engine.getters.getCellComputedStyle(this.at(address)).fillColor || '#ffffff').toLowerCase();
  }

  /** The colour of the text a person sees. */
  textColour(address: string): string {
    return (this.engine.getters.getCellComputedStyle(this.at(address)).textColor || '#000000').toLowerCase();
  }

  note(address: string): string {
    const {sheetId, col, row} = this.at(address);
    return this.noteAt(sheetId, col, row);
  }

  get sheetNames(): string[] {
    const {getters} = this.engine;
    return getters.getSheetIds().map((id) => getters.getSheetName(id));
  }
}

export function openHeadless(options: HeadlessOptions = {}): HeadlessHost {
  const {dist = path.join(process.cwd(), 'dist'), ...rest} = options;
  const code = rest.code ?? fileOf(dist, 'Code.js');
  const sidebarHtml =
    rest.sidebarHtml ?? (rest.code === undefined ? fileOf(dist, 'Sidebar.html') : '<p>Sidebar</p>');
  const declarations = rest.declarations ?? declarationsIn(code);
  const host = new HeadlessHost({realm: nodeRealm, ...rest, code, sidebarHtml, declarations});
  host.open();
  return host;
}
