/** The globals of a script: an explicit list. What is not on it is not there. */
import {HtmlServiceHost} from './html';
import {CacheServiceHost, LockServiceHost, PropertiesServiceHost, type Stores} from './properties';
import type {Service} from './service';
import {SpreadsheetAppHost} from './spreadsheet-app';
import {type TopMenu, UiHost} from './ui';
import type {UiPort} from './ui-port';
import {ChartsHost, ConsoleHost, LoggerHost, ScriptAppHost, SessionHost, UtilitiesHost} from './utilities';
import type {Workbook} from './workbook';

export interface ServiceSettings {
  readonly book: Workbook;
  readonly stores: Stores;
  readonly timeZone: string;
  readonly addOnName: string;
  readonly showMenu: (menu: TopMenu) => void;
}

const cache = new WeakMap<Workbook, CacheServiceHost>();

/** `withUi`: an edit trigger has no user interface. */
export function servicesFor(
  settings: ServiceSettings,
  port: UiPort,
  withUi: boolean,
): Readonly<Record<string, Service>> {
  const {book, stores, timeZone, addOnName, showMenu} = settings;
  const cached = cache.get(book) ?? new CacheServiceHost();
  cache.set(book, cached);
  return {
    SpreadsheetApp: new SpreadsheetAppHost(book, withUi ? new UiHost(port, addOnName, showMenu) : null),
    HtmlService: new HtmlServiceHost({Sidebar: book.sidebarHtml}),
    PropertiesService: new PropertiesServiceHost(stores),
    CacheService: cached,
    LockService: new LockServiceHost(),
    Utilities: new UtilitiesHost(() => book.engine.model.uuidGenerator.uuidv4()),
    Session: new SessionHost(timeZone),
    ScriptApp: new ScriptAppHost(),
    Charts: new ChartsHost(),
    Logger: new LoggerHost(port),
    console: new ConsoleHost(port),
  };
}
