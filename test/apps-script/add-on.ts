/** The add-on as it is built, on the workbench's host: what these tests call is what Google would call. */

import {readText} from '../../sidebar/reading/read-text';
import {checkDraft} from '../../src/okr/writing/document/check-draft';
import type {Draft, DraftKeyResult, DraftObjective} from '../../src/okr/writing/document/draft';
import type {Args, CallName, Envelope, Reply} from '../../src/rpc/contract';
import {type HeadlessHost, type HeadlessOptions, openHeadless} from '../../workbench/host/headless';
import {keptRealms} from '../../workbench/host/kept-realms';
import type {RealmFactory} from '../../workbench/host/realm';
import {nodeRealm} from '../../workbench/host/realm-node';
import {builtOnce} from '../built-once';

/** What a script has behind the add-on's. */
const added = new Map<string, string>();
const withAdded = new Map<string, string>();

/**
 * The script of the add-on, from the sources as they are now.
 * @param more functions of a test's own, behind it; none of them may have the name of one of the add-on's
 */
export function code(more = ''): string {
  const own = builtOnce('addOnScript');
  if (!more) return own;
  const known = withAdded.get(more) ?? own + more;
  withAdded.set(more, known);
  added.set(known, more);
  return known;
}

export const TODAY = new Date(2026, 10, 21);

/** The script's clock stands still at noon of that day, so that cycles, pace and check-ins are the same every day. */
const CLOCK = `
var Date = (function (Real) {
  var noon = new Real(2026, 10, 21, 12).getTime();
  return class Date extends Real {
    constructor(...parts) {
      if (parts.length === 0) super(noon);
      else super(...parts);
    }
    static now() { return noon; }
  };
})(Date);
`;

/** What the script wrote into its log: accidents, in the services' own words. */
export const logged: string[] = [];

/** One text for all workbooks with this script: to tell two alike ones takes as long as they are. */
const timed = new Map<string, string>();

function withClock(script: string): string {
  const text = timed.get(script) ?? CLOCK + script;
  timed.set(script, text);
  return text;
}

/**
 * What a test has of its own is evaluated on top of the add-on's script, which is the same for all tests: so they can
 * share its realms, and nothing of it runs for the first time in every test file.
 */
const withMore =
  (make: RealmFactory, script: string, more: string): RealmFactory =>
  (use) => {
    const realm = make(use);
    return {
      ...realm,
      evaluate: (source, name) => {
        const value = realm.evaluate(source, name);
        // What an `eval` declares can be taken away again.
        if (source === script) realm.evaluate(`(0, eval)(${JSON.stringify(more)})`, 'more');
        return value;
      },
    };
  };

export function open(options: HeadlessOptions = {}): HeadlessHost {
  const {code: script = code(), realm: given, ...rest} = options;
  const ui = {log: (_: string, text: string) => logged.push(text)};
  const more = added.get(script);
  const timed = withClock(more === undefined ? script : code());
  const make = given ?? keptRealms(timed, nodeRealm);
  const realm = more === undefined ? make : withMore(make, timed, more);
  return openHeadless({today: TODAY, ui, ...rest, realm, code: timed});
}

/** The same with a fresh realm for every call, as at Google. */
export const openFresh = (options: HeadlessOptions = {}): HeadlessHost =>
  open({...options, realm: nodeRealm});

export function envelope<N extends CallName>(host: HeadlessHost, name: N, args: Args<N>): Envelope {
  return host.run('rpc', name, args) as Envelope;
}

/** A call of the sidebar that works. */
export function call<N extends CallName>(host: HeadlessHost, name: N, args: Args<N>): Reply<N> {
  const answer = envelope(host, name, args);
  if (!answer.ok) throw new Error(`${name}: ${answer.message} ${answer.hint} ${logged.splice(0).join('\n')}`);
  return answer.reply as Reply<N>;
}

/** What Write makes of a pasted text with what it knows of this workbook. */
export function written(host: HeadlessHost, text: string) {
  const basis = call(host, 'overview', {});
  const {draft, unread} = readText(text, basis);
  return {draft, unread, checks: checkDraft(draft, basis)};
}

/** The address of a cell by the title of its column and what stands in the first column of its row. */
export function at(host: HeadlessHost, sheet: string, title: string, row: string, first = 0): string {
  const {sheetId} = host.locate(`'${sheet}'!A1`);
  const shown = (column: number, line: number) => host.shown(sheetId, column, line);
  const letters = (n: number): string =>
    (n > 25 ? letters(Math.floor(n / 26) - 1) : '') + String.fromCharCode(65 + (n % 26));
  const column = Array.from({length: 60}, (_, n) => n).find((n) => shown(n, 3) === title);
  if (column === undefined) throw new Error(`${sheet} has no column ${title}`);
  const line = Array.from({length: 300}, (_, n) => n + 5).find((n) => shown(first, n) === row);
  if (line === undefined) throw new Error(`${sheet} has no row ${row}`);
  return `'${sheet}'!${letters(column)}${line + 1}`;
}

/** What a row shows under these titles. */
export function shown(host: HeadlessHost, sheet: string, row: string, titles: readonly string[]): string[] {
  return titles.map((title) => host.cell(at(host, sheet, title, row)));
}

/** Pastes lines of cells from outside, its first cell at the address, as a person would. */
export function paste(host: HeadlessHost, address: string, lines: readonly (readonly string[])[]): void {
  const {sheetId, zone} = host.locate(address);
  // Pasting goes to the sheet that is looked at.
  host.model.dispatch('ACTIVATE_SHEET', {
    sheetIdFrom: host.engine.getters.getActiveSheetId(),
    sheetIdTo: sheetId,
  });
  const text = lines.map((line) => line.join('\t')).join('\n');
  host.model.dispatch('PASTE_FROM_OS_CLIPBOARD', {target: [zone], clipboardContent: {text}});
}

/** An objective with one key result, to be varied. */
export function draftWith(
  keyResult: Partial<DraftKeyResult> = {},
  objective: Partial<DraftObjective> = {},
): Draft {
  const result = {
    okr: '',
    text: 'Increase win rate from 18% to 23%',
    type: 'Increase',
    metric: 'win rate',
    start: 0.18,
    target: 0.23,
    current: null,
    unit: '%',
    segment: '',
    owner: 'Ada',
    due: '',
    kpi: '',
    newKpi: false,
    tolerance: '',
    ...keyResult,
  };
  const usual = {
    okr: '',
    opened: false,
    text: 'Win more',
    owner: '',
    due: '',
    keyResults: [result],
    guardrails: [],
    initiatives: [],
  };
  return {objectives: [{...usual, ...objective}]};
}
