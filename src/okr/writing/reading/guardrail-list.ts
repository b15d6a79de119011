import {mentionsCoreWebVitals, VITALS, vitalsIn} from '../../guardrail/core-web-vitals';
import {last} from '../../last';
import {scanComparisons} from '../figures/comparisons';
import {scanQuantities} from '../figures/quantities';
import {nameFirst, type WrittenGuardrail} from './name-first';

/**
 * `CAC payback ≤ 12 mo, refund ≤ 1.0%, INP ≤ 200ms` → three guardrails. A comma parts two of them when each side has
 * a rule of its own. `INP/LCP within CWV` and `CWV green` become one guardrail a metric: a rule answers for one value.
 */
export function splitGuardrails(text: string): WrittenGuardrail[] {
  return text
    .split(/;|,(?= )|(?<= )(?:and|&)(?= \p{L}[^,;]*[≤≥<>])/u)
    .reduce<string[]>((parts, part) => {
      const sentence = part.trim().replace(/\.$/, '').replace(/^and /i, '');
      if (sentence === '') return parts;
      const before = last(parts);
      if (before !== undefined && !saysRule(sentence)) parts[parts.length - 1] = `${before}, ${sentence}`;
      else parts.push(sentence);
      return parts;
    }, [])
    .flatMap(oneEach);
}

/** `pause if above`, `otherwise we stop`: what happens when the rule before it breaks. */
const CONSEQUENCE =
  /^(?:otherwise|else|or|then)? ?(?:we |the \p{L}+ )?(?:pauses?|stops?|halts?|aborts?|trips?|freezes?|rolls? back|escalates?|alerts?|warns?|kills?|suspends?|reverts?)(?!\p{L})/iu;

function saysRule(sentence: string): boolean {
  if (CONSEQUENCE.test(sentence) && scanQuantities(sentence).length === 0) return false;
  return scanComparisons(sentence).length > 0 || mentionsCoreWebVitals(sentence);
}

/** `CWV green on mobile`: what is said beyond the names and that they are to be good. */
function beyondVitals(sentence: string): string {
  return sentence
    .replace(/(?<![a-zà-ÿ\d])(?:inp|lcp|cls|cwv|core web vitals?|web vitals?)(?![a-zà-ÿ\d])/gi, ' ')
    .replace(
      /(?<![a-zà-ÿ])(?:within|green|good|pass(?:es|ed)?|stays?|and|all|the|are|is|remains?)(?![a-zà-ÿ])/gi,
      ' ',
    )
    .replace(/[/&,:]+(?= |$)|(?<= )[/&,:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `Keep churn below 3%`, `CSAT must not fall below 4.2`: the name is what stands between. */
const KEPT = /^(?:keep|maintain|hold|preserve) (?:the |our )?/i;
const STAYS =
  /(?: (?:must|should|shall|may|can|will|does|do|has|have|to|not|never|always|be|is|are|kept|stays|(?<=(?:s|must|should|shall|will|to|not|never|always) )stay|remains?|bleib(?:t|en)|darf|dürfen|reste(?:nt)?|doit|doivent|ne))+$/i;

function oneEach(sentence: string): WrittenGuardrail[] {
  if (mentionsCoreWebVitals(sentence)) {
    const named = vitalsIn(sentence);
    const rest = beyondVitals(sentence);
    if (named.length !== 1)
      return (named.length ? named : VITALS).map((vital) => ({
        name: vital,
        rule: `${vital} within CWV${rest === '' ? '' : ` ${rest}`}`,
      }));
  }
  const apart = nameFirst(sentence);
  if (apart) return [apart];
  const begin = scanComparisons(sentence)[0]?.from ?? sentence.length;
  const before = sentence.slice(0, begin).trim();
  // Where the rule comes first, all of the sentence is its name.
  const name = begin < sentence.length ? before.replace(KEPT, '').replace(STAYS, '') : before;
  return [{name: name.replace(/[\s:–—-]+$/, '') || sentence, rule: sentence}];
}
