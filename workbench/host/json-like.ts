/** What google.script.run lets through: numbers, texts, booleans, null, and arrays and objects of these. */
import {isPlain} from './realm';

export function jsonCopy(value: unknown, place = ''): unknown {
  const illegal = (what: string) =>
    new TypeError(`Failed due to illegal value in property: ${place || what} (${what})`);
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      if (!Number.isFinite(value)) throw illegal(String(value));
      return value;
    case 'object': {
      if (value === null) return null;
      const inside = (key: string | number) => (place ? `${place}.${key}` : String(key));
      if (Array.isArray(value)) return Array.from(value, (item, i) => jsonCopy(item, inside(i)));
      if (!isPlain(value)) throw illegal(Object.prototype.toString.call(value).slice(8, -1));
      const out: Record<string, unknown> = {};
      // A property that is undefined is as good as absent; in an array it would move its neighbours.
      for (const [key, item] of Object.entries(value))
        if (item !== undefined) out[key] = jsonCopy(item, inside(key));
      return out;
    }
    default:
      throw illegal(typeof value);
  }
}
