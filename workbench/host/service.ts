/** What all service objects have in common, and the door through which a script sees them. */
import {isDate, isPlain, messageOf, type Realm, RealmValues} from './realm';

/**
 * `document`: a call that Google would send to the spreadsheet; `service`: one to another of its services, which may
 * fail as well; `local`: an object that lives in the script only.
 */
export type Reach = 'document' | 'service' | 'local';

export abstract class Service {
  static readonly serviceName: string = 'Service';
  static readonly reach: Reach = 'document';

  /** Names of services are what people see of them in a log. */
  describe(): string {
    return classOf(this).serviceName;
  }
}

interface ServiceClass {
  readonly serviceName: string;
  readonly reach: Reach;
}

const classOf = (service: Service) => service.constructor as unknown as ServiceClass;

export type CallKind = 'write' | 'read' | 'handle';

export interface ServiceCall {
  readonly service: string;
  readonly method: string;
  readonly kind: CallKind;
  readonly mutating: boolean;
}

/** These only name a place and cost no trip to the document. */
const handles = new Set([
  'getActive',
  'getActiveSpreadsheet',
  'getActiveSheet',
  'getUi',
  'getRange',
  'getRangeList',
  'getCell',
  'offset',
  'getSheet',
  'getA1Notation',
  'getRow',
  'getColumn',
  'getNumRows',
  'getNumColumns',
  'getSheetId',
  'getId',
  'getRanges',
  'getParent',
  'getHeight',
  'getWidth',
  'getGridId',
  'getRangeName',
  'modify',
  'flush',
  'getSpreadsheet',
  'createDeveloperMetadataFinder',
  'withKey',
  'withValue',
  'withId',
  'withVisibility',
  'withLocationType',
  'getColumnGroup',
  'getDocumentProperties',
  'getScriptProperties',
  'getUserProperties',
  'getDocumentCache',
  'getScriptCache',
  'getUserCache',
  'getDocumentLock',
  'getScriptLock',
  'getUserLock',
]); // prettier-ignore

const writing =
  /^(set|put|tryLock|waitLock|releaseLock|insert|delete|remove|clear|add|hide|show|unhide|protect|merge|break|activate|apply|copy|move|create|append|sort|auto|collapse|expand|update|shift|trim|rename|duplicate|toast|check|uncheck|split)/;

export function kindOf(reach: Reach, method: string): CallKind {
  if (reach === 'local' || handles.has(method) || /^new[A-Z]|^as[A-Z]|^build$/.test(method)) return 'handle';
  return writing.test(method) ? 'write' : 'read';
}

/** Is asked before every service call; what it throws, the script gets. */
export type CallWatch = (call: ServiceCall, reach: Reach) => void;

/** Stands between a call and its service. */
export interface CallMemory {
  answer(call: ServiceCall, args: readonly unknown[], ask: () => unknown): unknown;
  end(): void;
}

/** JavaScript itself asks every object for these; they are no calls of a script. */
const asked = new Set([
  'then',
  'toJSON',
  'constructor',
  'inspect',
  'nodeType',
  'asymmetricMatch',
  '$$typeof',
]);

/**
 * Hands service objects to a realm: methods that are not there throw their own name, results are arrays, dates and
 * errors of that realm, and every call is reported first.
 */
export class Doorway {
  readonly values: RealmValues;
  private readonly outside = new WeakMap<object, object>();
  private readonly inside = new WeakMap<object, object>();

  constructor(
    realm: Realm,
    private readonly watch: CallWatch,
    private readonly memory: CallMemory | null = null,
  ) {
    this.values = new RealmValues(realm);
  }

  /** A value of the host as the script gets it. */
  out(value: unknown): unknown {
    return this.values.copy(value, (object) => (object instanceof Service ? this.facade(object) : object));
  }

  /** A table of constants, such as SpreadsheetApp.BorderStyle. */
  constants(name: string, members: Readonly<Record<string, unknown>>): object {
    return new Proxy(members, {
      get: (_, key) => {
        if (typeof key === 'symbol' || asked.has(key)) return undefined;
        if (!(key in members)) throw this.missing(`${name}.${key}`);
        return members[key];
      },
    });
  }

  private facade(service: Service): object {
    const known = this.outside.get(service);
    if (known) return known;
    const made = new Proxy(service, {
      get: (_, key) => this.member(service, key),
      set: (_, key) => {
        throw this.values.newError(`${classOf(service).serviceName}.${String(key)} cannot be set.`);
      },
    });
    this.outside.set(service, made);
    this.inside.set(made, service);
    return made;
  }

  private member(service: Service, key: string | symbol): unknown {
    const {serviceName, reach} = classOf(service);
    if (key === Symbol.toPrimitive || key === 'toString') return () => serviceName;
    if (key === Symbol.toStringTag) return serviceName;
    if (typeof key === 'symbol' || asked.has(key)) return undefined;
    const member = (service as unknown as Record<string, unknown>)[key];
    if (member instanceof Constants) return this.constants(`${serviceName}.${key}`, member.members);
    if (typeof member !== 'function') throw this.missing(`${serviceName}.${key}`);
    return (...args: unknown[]) => {
      const kind = kindOf(reach, key);
      const call: ServiceCall = {service: serviceName, method: key, kind, mutating: kind === 'write'};
      try {
        this.watch(call, reach);
        const given = args.map((arg) => this.in(arg));
        const ask = () => member.apply(service, given);
        return this.out(this.memory ? this.memory.answer(call, given, ask) : ask());
      } catch (thrown) {
        this.memory?.end();
        throw this.values.newError(messageOf(thrown));
      }
    };
  }

  /** A value of the script as the host gets it: facades become services again, at any depth. */
  private in(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const service = this.inside.get(value);
    if (service) return service;
    if (isDate(value)) return new Date(value.getTime());
    if (Array.isArray(value)) {
      // Not map(), which would make an array of the script's realm, which the engine refuses.
      const own: unknown[] = [];
      for (const item of value) own.push(typeof item === 'object' ? this.in(item) : item);
      return own;
    }
    if (!isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.in(item)]));
  }

  private missing(name: string): unknown {
    return this.values.newError(`${name} is not implemented in the workbench`);
  }
}

/** Constants that hang on a service, such as SpreadsheetApp.WrapStrategy. */
export class Constants {
  constructor(readonly members: Readonly<Record<string, unknown>>) {}
}

/** Google's enums are objects whose text is their name; texts do here. */
export const constants = (...names: readonly string[]) =>
  new Constants(Object.fromEntries(names.map((name) => [name, name])));
