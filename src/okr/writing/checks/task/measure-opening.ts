import {anyOf, words} from '../../lexicon/word-list';

/** `Median of 3 messages a day`, `Time to first answer`: whatever follows, it is a measure. */
const METRIC =
  /^(?:the |an? |our )?(?:(?:median|average|avg|mean|total|overall|net|gross|p\d\d)(?![a-zà-ÿ])|(?:number|no\.|share|percentage|amount|proportion|count|volume|ratio|time|cost|rate|level|frequency|value|degree|likelihood) (?:of|to|from|between|per|until|spent)(?![a-zà-ÿ]))/i;
/** `41 minutes on average`, `X% → Y%`: a measure, with or without its figures. */
const AVERAGED = /(?<![a-zà-ÿ])(?:on (?:average|avg)|averaged)(?![a-zà-ÿ])/i;
const FROM_X_TO_Y = /(?<![a-zà-ÿ])x ?%? ?(?:→|->|to) ?y(?![a-zà-ÿ])/i;
/** `Break even`, `Become the first choice`, `No open incidents`: a state of the business, not a thing done. */
const STATE = new RegExp(
  `^${anyOf(
    words(`be, being, become, break[- ]?even, rank, remain, stay, stop, survive, feel, love, enjoy, excel, crush, beat, climb, rise, slow down,
    ease, relieve, lighten, outrank, outperform, sell, follow, enter, dominate, delight, wow, please, satisfy, inspire, excite,
    withstand, make it, qualify for, wake up, sleep, weigh, no, zero, not, never, nobody, if, when, fewer, less, 0`),
  )}(?![a-zà-ÿ\\d.,-])`,
  'i',
);
/** `Installing the package just works`: how it is to do something. */
const DOING_IS =
  /^(?!during|according|regarding|including)[a-zà-ÿ]+ing [^,;]{3,60} (?:just works|works|takes (?!place)|costs|needs|requires|becomes|feels|is|are) /i;
/** `Schools using the timetable`: others, and what they do. */
const OTHERS_DOING = /^(?:[a-zà-ÿ][a-zà-ÿ\d-]+|[a-zà-ÿ]+s) (?:using|adopting|seeing|finding|feeling) /i;
/** `Top-3 app in the store`, `Position 1 on Google`. */
const PLACE =
  /^top-[a-zà-ÿ]|^(?:top|position|place|rank|number|no\.)[ -]?\d+(?! (?:list|issues|bugs|accounts|customers))/i;
/** `sent back: from every third to every tenth`. */
const FROM_SHARE_TO = /(?<![a-zà-ÿ])from (?:every|half|nearly|almost|weekly|daily|monthly) [^,;]{1,40} to /i;
/** `A third of the changes come from outside`; but `Half of the docs have been translated`. */
const PART =
  /^(?:at least |over |about |nearly |almost )?(?:(?:a|one|two|three) (?:third|quarter|fifth|half|tenth)s?|half|most|the majority) of (?!.* (?:is|are|been|being) )/i;
/** `Spend below last year's level`, `Accidents: none`. */
const LIMITED =
  / (?:above|below|under|higher than|lower than|at most) (?:[a-zà-ÿ']+ ){0,4}(?:levels?|baseline|budget|plan|target|average|limit|norm|benchmark)|: (?:none|zero|nil)[ .]*$/i;
/** Behind a heading, `Lead time: under a day`. */
const LIMIT_ALONE = /^(?:under|below|over|above|within|less|fewer|max|min)(?![a-zà-ÿ])/i;

const OPENINGS = [METRIC, AVERAGED, FROM_X_TO_Y, STATE, DOING_IS, OTHERS_DOING, PLACE];
const LIMITS = [FROM_SHARE_TO, PART, LIMITED, LIMIT_ALONE];

/** Whether a sentence without an opening verb names a measure or a state of the business, whatever follows. */
export const opensWithMeasure = (text: string) => OPENINGS.some((pattern) => pattern.test(text));
/** Whether it tells a limit or a share in words. */
export const tellsLimit = (text: string) => LIMITS.some((pattern) => pattern.test(text));

/** `Ten hours of practice`, `1 hour of study a week`: time that goes in, not what comes out. */
export const SPENDS_TIME =
  /^(?:(?:spend|spent|dedicate|invest|devote) (?:at least |over |more than )?)?\d[\d.,]*\+? ?(?:hours?|hrs?|h|days?|minutes?|mins?)(?: (?:per|a|each|every) (?:day|week|month))? (?:of (?!downtime|outage|delay|waiting)|in |on |doing |(?!waiting|including)[a-zà-ÿ/]+ing )/i;
