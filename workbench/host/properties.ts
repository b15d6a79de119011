/** PropertiesService, CacheService and LockService. */
import type {Face} from './face';
import {Service} from './service';

type GoogleProperties = GoogleAppsScript.Properties.Properties;
type GoogleService = GoogleAppsScript.Properties.PropertiesService;

/** 9 KB a value and 500 KB a store, as at Google. */
const largestValue = 9 * 1024;
const largestStore = 500 * 1024;

const bytes = (text: string) => unescape(encodeURIComponent(text)).length;

export class PropertiesHost
  extends Service
  implements
    Face<
      GoogleProperties,
      | 'deleteAllProperties'
      | 'deleteProperty'
      | 'getKeys'
      | 'getProperties'
      | 'getProperty'
      | 'setProperties'
      | 'setProperty'
    >
{
  static override readonly serviceName = 'Properties';
  static override readonly reach = 'service';

  constructor(private readonly store: Map<string, string>) {
    super();
  }
  getProperty(key: string) {
    return this.store.get(key) ?? null;
  }
  setProperty(key: string, value: string) {
    const text = String(value);
    if (bytes(text) > largestValue) throw new Error('Argument too large: value');
    const rest = [...this.store].reduce(
      (sum, [name, own]) => (name === key ? sum : sum + bytes(name) + bytes(own)),
      0,
    );
    if (rest + bytes(key) + bytes(text) > largestStore)
      throw new Error('You have exceeded the property storage quota.');
    this.store.set(key, text);
    return this;
  }
  setProperties(properties: Readonly<Record<string, string>>, deleteAllOthers = false) {
    if (deleteAllOthers) this.store.clear();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return this;
  }
  deleteProperty(key: string) {
    this.store.delete(key);
    return this;
  }
  deleteAllProperties() {
    this.store.clear();
    return this;
  }
  getKeys() {
    return [...this.store.keys()];
  }
  getProperties() {
    return Object.fromEntries(this.store);
  }
}

export interface Stores {
  readonly document: Map<string, string>;
  readonly script: Map<string, string>;
  readonly user: Map<string, string>;
}

export class PropertiesServiceHost
  extends Service
  implements Face<GoogleService, 'getDocumentProperties' | 'getScriptProperties' | 'getUserProperties'>
{
  static override readonly serviceName = 'PropertiesService';
  static override readonly reach = 'service';
  constructor(private readonly stores: Stores) {
    super();
  }
  getDocumentProperties() {
    return new PropertiesHost(this.stores.document);
  }
  getScriptProperties() {
    return new PropertiesHost(this.stores.script);
  }
  getUserProperties() {
    return new PropertiesHost(this.stores.user);
  }
}

interface Cached {
  readonly value: string;
  readonly until: number;
}

type GoogleCache = GoogleAppsScript.Cache.Cache;

/** Ten minutes when nothing else is said, as at Google. */
const usualSeconds = 600;

export class CacheHost
  extends Service
  implements Face<GoogleCache, 'get' | 'getAll' | 'put' | 'putAll' | 'remove' | 'removeAll'>
{
  static override readonly serviceName = 'Cache';
  static override readonly reach = 'service';
  constructor(private readonly store: Map<string, Cached>) {
    super();
  }
  get(key: string) {
    const found = this.store.get(key);
    return found && found.until > Date.now() ? found.value : null;
  }
  put(key: string, value: string, seconds = usualSeconds) {
    this.store.set(key, {value: String(value), until: Date.now() + seconds * 1000});
    return null;
  }
  remove(key: string) {
    this.store.delete(key);
    return null;
  }
  getAll(keys: readonly string[]) {
    const found = keys.map((key) => [key, this.get(key)] as const).filter(([, value]) => value !== null);
    return Object.fromEntries(found);
  }
  putAll(values: Readonly<Record<string, string>>, seconds = usualSeconds) {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }
  removeAll(keys: readonly string[]) {
    for (const key of keys) this.remove(key);
  }
}

export class CacheServiceHost extends Service {
  static override readonly serviceName = 'CacheService';
  static override readonly reach = 'service';
  private readonly document = new Map<string, Cached>();
  private readonly script = new Map<string, Cached>();
  private readonly user = new Map<string, Cached>();
  getDocumentCache() {
    return new CacheHost(this.document);
  }
  getScriptCache() {
    return new CacheHost(this.script);
  }
  getUserCache() {
    return new CacheHost(this.user);
  }
}

type GoogleLock = GoogleAppsScript.Lock.Lock;

/** One call runs at a time in the workbench, so a lock is always free – but nobody can wait less than no time. */
export class LockHost
  extends Service
  implements Face<GoogleLock, 'hasLock' | 'releaseLock' | 'tryLock' | 'waitLock'>
{
  static override readonly serviceName = 'Lock';
  static override readonly reach = 'service';
  private held = false;
  tryLock(milliseconds: number) {
    this.held ||= milliseconds >= 0;
    return this.held;
  }
  waitLock(milliseconds: number) {
    if (!this.tryLock(milliseconds))
      throw new Error('Lock timeout: another process was holding the lock for too long.');
  }
  releaseLock() {
    this.held = false;
  }
  hasLock() {
    return this.held;
  }
}

export class LockServiceHost extends Service {
  static override readonly serviceName = 'LockService';
  static override readonly reach = 'service';
  getDocumentLock() {
    return new LockHost();
  }
  getScriptLock() {
    return new LockHost();
  }
  getUserLock() {
    return new LockHost();
  }
}
