import {isEnglish} from '../lexicon/language';
import {withHours} from './clock-durations';

const WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const NUMBER_WORD = new RegExp(
  `(?<![a-zà-ÿ\\d-])(?:${Object.keys(WORDS).join('|')})(?![a-zà-ÿ\\d-]| (?:quarters?|thirds?|halves|fifths?) of )`,
  'gi',
);

/** “With zero downtime” names a kind of deployment; at the beginning or behind “to” it counts. */
const ZERO = /(?<=^|(?:to|at|of|is|are|=|:|under|above|below|over|exceed|than) )zero(?![a-zà-ÿ\d-])/gi;

/** `Half of all invoices`, `at most half of the team`: a share where a clause or a limit begins. */
const HALF_OF =
  /(?<=^|(?:at least|at most|more than|less than|over|under|up to|from|to) )(?:one )?half(?= of )/gi;

/** `three customers` → `3 customers`, `1h30` → `1h 30m`. “One” stays: it is a pronoun as often as a number. */
export function withDigits(text: string): string {
  const timed = withHours(text);
  if (!isEnglish(timed)) return timed;
  return timed
    .replace(
      /(?<=(?<![a-zà-ÿ])(?:at least|at most|no more than|only|just|minimum of|exactly) )one(?= )/gi,
      '1',
    )
    .replace(ZERO, '0')
    .replace(HALF_OF, '50%')
    .replace(NUMBER_WORD, (word) => String(WORDS[word.toLowerCase()]));
}
