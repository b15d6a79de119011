/** How a sheet is known: by its key, and one of many by the name of what it was made for, too. */
import type {SheetKey, Template} from '../template';
import {pages} from './pages';

/** Whether there are as many of it as there are KPIs, or teams. */
export const hasInstances = (template: Template): boolean =>
  template.kind === 'page' && template.instanceOf !== undefined;

/** `okrs`, `kpi-page:Win rate`. */
export const instanceId = (template: Template, instance: string | null = null): string =>
  template.kind === 'page' && template.instanceOf
    ? `${template.instanceOf.prefix}:${instance ?? ''}`
    : template.key;

export interface ParsedId {
  readonly key: SheetKey;
  /** What a page was made for; `null` for a sheet that is one of its kind. */
  readonly instance: string | null;
}

/** The id may be of a sheet that this version does not know: then its key is the id. */
export function parseId(id: string): ParsedId {
  const page = pages.find((one) => hasInstances(one) && id.startsWith(instanceId(one)));
  if (!page) return {key: id as SheetKey, instance: null};
  return {key: page.key, instance: id.slice(instanceId(page).length)};
}

/** The first values that a page made for `instance` has. */
export const answersFor = (template: Template, instance: string | null): Readonly<Record<string, string>> =>
  template.kind === 'page' && template.instanceOf && instance !== null
    ? {[template.instanceOf.answer]: instance}
    : {};
