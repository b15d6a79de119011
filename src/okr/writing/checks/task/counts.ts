import {namesManyPeople} from '../../lexicon/people';
import {namesMadeThing} from '../../lexicon/things';

/** The number that opens a phrase, with what belongs to it. */
export const COUNT_BEFORE =
  /^(?:[a-zà-ÿ]+ly |at least |over |more than |a minimum of |up to |no fewer than |another |all |≥ ?|> ?)*\d[\d.,]*[k+]? ?(?:-\d+ )?(?:or more |x |new |more |additional |different )*/i;

/** `25 positive reviews`: what others say is no deliverable of ours. */
export const SAID_BY_OTHERS =
  /(?:positive|negative|good|great|rave|favou?rable|star|customer|user|app store) reviews?|(?:success|customer) stor(?:y|ies)|testimonials?|qualified (?:meetings|demos|calls)|(?:to|that|who|which) (?:adopt|use|try|integrate)|using/i;

/** `12 customer interviews`: a number of things that have been made or held. */
export function isCountOfThings(text: string): boolean {
  const counted = COUNT_BEFORE.exec(text.trim());
  if (counted === null || text.includes('%')) return false;
  const rest = text.trim().slice(counted[0].length);
  // “3 people cut releases”: people are counted, whatever they do.
  const [first = '', second = ''] = rest.split(' ');
  return namesMadeThing(rest) && !namesManyPeople(first) && !namesManyPeople(second);
}
