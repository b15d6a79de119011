/** The people whom OKRs name stand on Settings, so that their cells don't show as wrong entries. */
import {keyOf} from '../okr/known';
import type {Draft} from '../okr/writing/document/draft';
import {Condition} from '../rpc/condition';
import type {Area} from '../templates/sheet-plan';
import {stretches} from '../templates/stretches';
import {emptied, rangeOf, sizeOf} from './areas';
import type {Step} from './journal';
import {literal} from './literal';
import {refuseIfLocked} from './protection';
import {listArea, readList} from './settings-lists';
import {readRows} from './table';
import type {Workbook} from './workbook';

/** Everybody whom a draft names, each once. */
export function ownersOf({objectives}: Draft): string[] {
  const names = objectives.flatMap(({owner, keyResults}) => [
    owner.trim(),
    ...keyResults.map((result) => result.owner.trim()),
  ]);
  return [...new Map(names.filter(Boolean).map((name) => [keyOf(name), name])).values()];
}

export interface AddedOwners {
  readonly steps: readonly Step[];
  readonly names: readonly string[];
  readonly notes: readonly string[];
}

const NOBODY: AddedOwners = {steps: [], names: [], notes: []};

function isLocked(sheet: GoogleAppsScript.Spreadsheet.Sheet, areas: readonly Area[]): boolean {
  try {
    refuseIfLocked(sheet, areas);
    return false;
  } catch (error) {
    if (error instanceof Condition) return true;
    throw error;
  }
}

/**
 * Writes names that the list lacks into its blank cells. A list that a formula fills is left to it, and a locked one
 * to whoever locked it: neither is a reason to refuse the OKRs.
 */
export function addOwners(workbook: Workbook, names: readonly string[]): AddedOwners {
  const settings = workbook.known.get('settings');
  if (!settings || names.length === 0) return NOBODY;
  const {sheet, facts} = settings;
  const present = readList(workbook, 'owners');
  const known = new Set(present.map(keyOf));
  const blank = present.flatMap((name, index) => (name === '' ? [index] : []));
  const lacking = names.filter((name) => !known.has(keyOf(name))).slice(0, blank.length);
  if (lacking.length === 0) return NOBODY;
  const list = listArea('owners');
  const filled = {...list, rows: present.length};
  if (rangeOf(sheet, filled).getFormulas().flat().some(Boolean)) return NOBODY;
  const areas = stretches(blank.slice(0, lacking.length)).map(([index, rows]) => ({
    ...list,
    row: list.row + index,
    rows,
  }));
  if (isLocked(sheet, areas)) {
    return {
      ...NOBODY,
      notes: [`${facts.tab} is locked, so ${lacking.join(', ')} was not added to its owners.`],
    };
  }
  let next = 0;
  const steps = areas.map((area): Step => {
    const cells = lacking.slice(next, next + area.rows).map((name) => [literal(name)]);
    next += area.rows;
    return {
      apply: () => rangeOf(sheet, area).setValues(cells),
      revert: () => emptied(sheet, area),
    };
  });
  const are = lacking.length === 1 ? 'is' : 'are';
  return {
    steps,
    names: lacking,
    notes: [`${lacking.join(', ')} ${are} new among the owners on ${facts.tab}.`],
  };
}

/** Whether a row of one of our tables stays. */
export type Stays = (table: string, row: number) => boolean;

/** Takes names off the list again, those aside who own something that stays. */
export function removeOwners(workbook: Workbook, names: readonly string[], stays: Stays): readonly Step[] {
  const settings = workbook.known.get('settings');
  if (!settings || names.length === 0) return [];
  const busy = (['kpis', 'okrs', 'initiatives'] as const).flatMap((key) => {
    const known = workbook.known.get(key);
    if (!known) return [];
    return readRows(key, known.sheet, known.facts)
      .filter(({row}) => stays(key, row))
      .map(({cells}) => keyOf(String(cells.owner ?? '')));
  });
  const going = new Set(names.map(keyOf).filter((name) => !busy.includes(name)));
  const {sheet} = settings;
  const list = listArea('owners');
  return readList(workbook, 'owners').flatMap((name, index): Step[] => {
    const area = {...list, row: list.row + index, rows: 1};
    if (name === '' || !going.has(keyOf(name)) || area.row > sizeOf(sheet).rows) return [];
    refuseIfLocked(sheet, [area]);
    return [
      {
        apply: () => emptied(sheet, area),
        revert: () => rangeOf(sheet, area).setValues([[literal(name)]]),
      },
    ];
  });
}
