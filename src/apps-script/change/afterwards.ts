/**
 * What a repair could not put right by writing formulas. Only now can it be told: where a right formula shows an error,
 * nothing is spilled, so whatever stands below its heading was typed.
 */
import type {Change} from '../../actions/action';
import type {Run} from '../../rpc/contract';
import {openBook} from '../book/open-book';
import {isTable, templateOfId} from '../book/workbook';
import {movedAway} from '../sheet/move-away';
import {typedOver} from '../sheet/typed-over';
import {brokenHeadings, questionsAbout} from '../sheet/what-is-wrong';
import type {BuiltSheet} from './construct';
import {carryOut} from './journal';
import {idOfMake} from './work-out';

type Question = NonNullable<Run['asks']>[number];

export interface Afterwards {
  readonly asks: Question[];
  readonly notes: string[];
  /** The tabs that are not in order yet. */
  readonly broken: ReadonlySet<string>;
}

/**
 * Asks what may be moved out of the way of the formulas of repaired sheets, or moves it where somebody agreed, and says
 * what is wrong still.
 */
export function afterwards(changes: readonly Change[], repaired: readonly BuiltSheet[]): Afterwards {
  const asks: Question[] = [];
  const notes: string[] = [];
  const tabs = new Set<string>();
  for (const change of changes) {
    if (!('make' in change) || !change.repair) continue;
    const id = idOfMake(change);
    const built = repaired.find((one) => one.id === id);
    const template = templateOfId(id);
    if (!built || !isTable(template)) continue;
    const stillBroken = () => brokenHeadings(built.sheet(), built.plan);
    if (stillBroken().length === 0) continue;
    const known = openBook().workbook.find(id)!;
    const standing = typedOver(known, template);
    if (standing.length > 0 && !change.move) {
      asks.push(...questionsAbout(known, standing));
      tabs.add(built.tab);
      continue;
    }
    carryOut({steps: movedAway(known, standing)});
    const broken = stillBroken();
    if (broken.length === 0) continue;
    tabs.add(built.tab);
    const named = broken.map(({title, error}) => `${title} shows ${error}`).join(', ');
    notes.push(`Not repaired on ${known.facts.tab}: ${named}. Look what the cell says when you point at it.`);
  }
  return {asks, notes, broken: tabs};
}
