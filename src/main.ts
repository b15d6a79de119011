/**
 * The bundle's face: what the top-level functions of the script call, and nothing else.
 * Google Sheets loads the whole bundle for every cell that holds a custom function, so only those are loaded
 * with it; everything else stands behind a `require` that is evaluated when its function is called.
 */
import {callFunction} from './functions/call';
import type {Argument} from './okr/cell';
import type {Envelope} from './rpc/contract';

declare function require(path: './apps-script/server'): typeof import('./apps-script/server');
declare function require(path: './apps-script/menu'): typeof import('./apps-script/menu');
declare function require(path: './apps-script/on-edit'): typeof import('./apps-script/on-edit');

export function call(name: string, args: readonly Argument[]): unknown {
  return callFunction(name, args);
}

export function rpc(name: unknown, payload: unknown): Envelope {
  return require('./apps-script/server').rpc(name, payload);
}

export function onOpen(): void {
  require('./apps-script/menu').addMenu();
}

export function onInstall(): void {
  onOpen();
}

export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  require('./apps-script/on-edit').onEdit(event);
}

export function showSidebar(): void {
  require('./apps-script/menu').showSidebar();
}

export function kpiPageForSelection(): void {
  require('./apps-script/server').kpiPageForSelection();
}

export function repairThisSheet(): void {
  require('./apps-script/server').repairThisSheet();
}
