/** The document's properties, read once a run: at Google each call costs a trip, whatever it brings. */
import type {Step} from './journal';

export type Properties = Readonly<Record<string, string>>;

const store = () => PropertiesService.getDocumentProperties();

export const readProperties = (): Properties => store().getProperties();

export const readProperty = (key: string): string | null => store().getProperty(key);

/**
 * One step that brings the properties from `before` to what they should be, and back.
 * @param more what is known only once the steps before this one are taken
 */
export function changing(
  before: Properties,
  gone: readonly string[],
  wanted: Properties,
  more: () => readonly (readonly [key: string, value: string])[] = () => [],
): Step {
  let set = wanted;
  return {
    apply: () => {
      const properties = store();
      set = {...wanted, ...Object.fromEntries(more())};
      for (const key of gone) properties.deleteProperty(key);
      if (Object.keys(set).length > 0) properties.setProperties(set);
    },
    revert: () => {
      const properties = store();
      for (const key of Object.keys(set)) if (before[key] === undefined) properties.deleteProperty(key);
      const lost = [...gone, ...Object.keys(set)].filter((key) => before[key] !== undefined);
      if (lost.length > 0)
        properties.setProperties(Object.fromEntries(lost.map((key) => [key, before[key]!])));
    },
  };
}

/** What the properties hold after such a change. */
export function changed(before: Properties, gone: readonly string[], wanted: Properties): Properties {
  const left = Object.entries(before).filter(([key]) => !gone.includes(key));
  return {...Object.fromEntries(left), ...wanted};
}
