/**
 * The bundle's face: what the top-level functions of the script call, and nothing else.
 * Google Sheets loads the whole bundle for every cell that holds a custom function, so only those are loaded
 * with it; everything else stands behind a `require` that is evaluated when its function is called.
 */
import {callFunction} from './functions/call';
import {type Argument, type Cell, isDate} from './okr/cell';
import type {Envelope} from './rpc/contract';

declare function require(
  path: './apps-script/entry/cell-days',
): typeof import('./apps-script/entry/cell-days');
declare function require(path: './apps-script/entry/server'): typeof import('./apps-script/entry/server');
declare function require(path: './apps-script/entry/menu'): typeof import('./apps-script/entry/menu');
declare function require(path: './apps-script/entry/on-edit'): typeof import('./apps-script/entry/on-edit');

/** Dates are rare among the arguments of a cell; where there is none, no service is asked. */
const holdsDate = (arg: Argument): boolean =>
  Array.isArray(arg) ? arg.some((row: readonly Cell[]) => row.some(isDate)) : isDate(arg);

export function call(name: string, args: readonly Argument[]): unknown {
  if (!args.some(holdsDate)) return callFunction(name, args);
  return callFunction(name, require('./apps-script/entry/cell-days').inSpreadsheetDays(args));
}

export function rpc(name: unknown, payload: unknown): Envelope {
  return require('./apps-script/entry/server').rpc(name, payload);
}

export function onOpen(): void {
  require('./apps-script/entry/menu').addMenu();
}

export function onInstall(): void {
  onOpen();
}

export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  require('./apps-script/entry/on-edit').onEdit(event);
}

export function showSidebar(): void {
  require('./apps-script/entry/menu').showSidebar();
}

export function showExamples(): void {
  require('./apps-script/entry/menu').showExamples();
}

export function kpiPageForSelection(): void {
  require('./apps-script/entry/server').kpiPageForSelection();
}

export function repairThisSheet(): void {
  require('./apps-script/entry/server').repairThisSheet();
}
