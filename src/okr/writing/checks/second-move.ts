import type {Anatomy} from '../sentence/anatomy';
import {withoutAsides} from '../sentence/asides';
import {LONGEST} from '../sentence/clauses';
import type {Joint} from '../sentence/joints';

/** What stands between where a measure comes from and where it goes. */
const LEADS = /^ ?(?:to|-{0,2}>|=>|[→⟶⇒➔➜]) ?$/i;
/** `, up from 20 to 25 in 2025`, `for 18 to 25 year olds`: what goes on about the first, and ranges. */
const NO_NAME =
  /^(?:up|down|an?|or|then|compared|versus|vs|was|were|stretch|with|per|including)(?![a-zà-ÿ])|(?:^|\s)(?:aged?|ages|between|among|for|with|within|than)\s*$/i;
const PLACE = /^\s*(in|for|on|at|among) \p{L}/u;
const REACHED = /(?:^|\s)(?:to|at|under|below|above|over|at least|at most|[<>≤≥]=?) ?$/i;

/** Whether behind a joint another measure moves, or the same one somewhere else: `63% to 69%, Portugal 57% to 64%`. */
export function namesSecondMove({masked, measure, figures}: Anatomy, joints: readonly Joint[]): boolean {
  if (!measure) return false;
  const text = withoutAsides(masked.slice(0, LONGEST));
  const end = Math.max(...measure.spans.map(({to}) => to));
  return joints.some(({index, to, isInMeans}) => {
    if (index < end || isInMeans) return false;
    const [third, fourth] = figures.filter(({from}) => from >= to && text[from] !== '·');
    if (!third || third.from > to + 120) return false;
    const name = text.slice(to, third.from);
    const isMove = fourth !== undefined && LEADS.test(text.slice(third.to, fourth.from));
    // “In Spain to 69% and in Portugal to 64%”.
    const place = PLACE.exec(name)?.[1];
    if (!isMove)
      return (
        place !== undefined && REACHED.test(name) && text.slice(0, measure.target.from).includes(` ${place} `)
      );
    const own = name.replace(/(?:^| )from $/i, '').trim();
    if (own !== '') return !NO_NAME.test(own) && /\p{L}{2}/u.test(own);
    const behind = PLACE.exec(text.slice(fourth.to))?.[1];
    return behind !== undefined && text.slice(end, index).includes(` ${behind} `);
  });
}
