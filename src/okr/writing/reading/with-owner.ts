/** Whose a line is, as far as it says so itself. */
import {keyOf} from '../../known';
import {monthOf} from '../figures/months-abroad';
import {namesMetric} from '../lexicon/metric-nouns';
import {namesPeople} from '../lexicon/people';
import {PLACE} from '../lexicon/places';
import {FOREIGN} from '../lexicon/section-words';
import {namesThing} from '../lexicon/things';
import {keptParse} from './kept-reading';

const naming = (list: string) => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu');

const OWNER = new RegExp(
  `[\\s,;]*[([–—-]? ?(?<![a-zà-ÿ])(?:owners?|dri|lead|responsible|accountable|assignee|${FOREIGN.owner})s? ?: ?((?:[^()\\];,|–—]|\\([^()]{0,40}\\)){1,60}?) ?(?:[)\\]]|(?=[;,|–—])|$)`,
  'i',
);
const HANDLE = /[\s,;]*[([–—-]? ?@([\p{L}\d][\p{L}\d._-]{0,38}) ?[)\]]?[.]?$/u;

/** `(owner Mia)`, `[owned by Mia Berg]`, `(DRI Tom)`: in brackets no colon is needed, a name is. */
const NAMED =
  /[\s,;]*[([] ?(?:[Oo]wners?|[Oo]wned by|DRI|[Rr]esponsible|[Rr]esponsable|[Aa]ssignee|[Vv]erantwortlich) (?:[–—-] |is |ist )?(\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30})?) ?[)\]]/u;

/** `, owner Maria`, ` – owner is Luis`: at the end, or before the next thing that is said. */
const AT_THE_END =
  /[\s,;–—-]+(?:[Oo]wner|[Oo]wned by|DRI|[Vv]erantwortlich|[Rr]esponsable) (?:is |ist |[–—-] )?(\p{Lu}[\p{L}.'’-]{0,30}?(?: \p{Lu}[\p{L}'’-]{0,30})?)(?=[.]?$|[,;] )/u;

/** Behind a figure stands the part of the market more often than a person. */
const IN_BRACKETS = /(?<=\p{L}) \((\p{Lu}\p{Ll}{1,15}(?: \p{Lu}\p{Ll}{1,20})?)\)[.]?$/u;
/** `(Basic)`, `(Mobile)`: words in brackets that are a kind of thing are no names. */
const NO_NAME =
  /^(?:mobile|desktop|web|basic|enterprise|self|direct|monthly|weekly|daily|quarterly|annual|yearly|total|average|median|mean|new|all|pilot|beta|alpha|stretch|committed|aspirational|done|draft|global|regional|local|internal|external|north|south|east|west|europe|asia|africa|america|germany|france|spain|italy|japan|china|india|brazil|canada|youtube|google|meta|facebook|instagram|linkedin|slack|sales|marketing|product|finance|legal|support|engineering|design|operations|people|growth|platform|security|data|company|team|days|hours|weeks|months|minutes|percent|points|users|customers|optional|tbd|phase|tier|level|part)(?: |$)/i;

/** What a product or a market is called is nobody's name. */
const isPerson = (name: string): boolean =>
  !NO_NAME.test(name) &&
  (/^Jan(?: |$)/.test(name) || monthOf(name.replace(/ .*/, '')) === null) &&
  !namesThing(name);

/** Words of places, parts of the market, channels and teams: a pair with one of them is nobody's name. */
const NO_NAMES = naming(
  'central|middle|latin|united|hong|costa|puerto|san|los|las|tel|zealand|coast|city|station|airport|berlin|paris|london|madrid|oslo|munich|vienna|hamburg|cologne|frankfurt|stuttgart|zurich|geneva|bern|basel|dublin|manchester|leeds|glasgow|edinburgh|rome|milan|lisbon|porto|barcelona|valencia|seville|lyon|marseille|brussels|antwerp|amsterdam|rotterdam|utrecht|stockholm|gothenburg|malm[oö]|copenhagen|aarhus|bergen|helsinki|warsaw|krakow|prague|budapest|bucharest|athens|istanbul|dubai|delhi|mumbai|singapore|tokyo|osaka|seoul|sydney|melbourne|toronto|vancouver|montreal|boston|chicago|austin|seattle|denver|dallas|houston|miami|atlanta|mid|market|small|key|top|premium|pro|free|business|retail|care|rail|bus|online|store|play|amazon|apple|ads|search|social|media|paid|ops|group|region|area|zone|route|line|segment|black|week|quarter|year|peak|weekend|night|\\p{L}+(?:ors|ions|ments|ings|ists|ities)',
);
const PLACES = naming(PLACE);

/** What a product, a place or a market is called is nobody's name. */
const isPersons = (name: string): boolean =>
  name.split(' ').every(isPerson) &&
  !PLACES.test(name) &&
  !NO_NAMES.test(name) &&
  !namesPeople(name) &&
  !namesMetric(` ${name}`);

const NAME = '\\p{Lu}\\p{Ll}+(?:[-’]\\p{Lu}\\p{Ll}+)?';
/** `… to 40 [Amira]`. */
const IN_SQUARE = new RegExp(` \\[(${NAME}(?: ${NAME})?)\\][.]?$`, 'u');
/** `… to 40 – Jonas Lie`, `…, Tomasz Kern`: given and family name behind a sentence that has its figures. */
const BEHIND_FIGURES = new RegExp(`(?:(?: [–—-]|(?<!\\p{L} \\p{Lu}\\p{L}*),) )(${NAME} ${NAME})[.]?$`, 'u');

function behindFigures(text: string): RegExpExecArray | null {
  const match = IN_SQUARE.exec(text) ?? BEHIND_FIGURES.exec(text);
  if (!match || !isPersons(match[1]!)) return null;
  // “Sign 3 partners – Wells Fargo”: behind a mere count stands what is counted.
  const {start, target, type} = keptParse(text.slice(0, match.index));
  return target !== null && (start !== null || /^At /.test(type)) ? match : null;
}

/** `Clean-up (Dana)`: one name or two at the end of a line without figures behind it. */
function inBrackets(text: string): RegExpExecArray | null {
  const match = IN_BRACKETS.exec(text);
  return match && isPerson(match[1]!) ? match : null;
}

function named(text: string): RegExpExecArray | null {
  const match = NAMED.exec(text) ?? AT_THE_END.exec(text);
  return match && isPerson(match[1]!) ? match : null;
}

/** `(Owner: Ana)`, `DRI: Ana`, `(owner Ana)`, `@ana` at the end: the text without it, and the name. */
export function withOwner(text: string): {text: string; owner: string} {
  const match =
    OWNER.exec(text) ?? named(text) ?? HANDLE.exec(text) ?? inBrackets(text) ?? behindFigures(text);
  if (!match) return {text, owner: ''};
  const [whole] = match;
  const behind = text.slice(match.index + whole.length);
  // “(owner: Anna, due: 31 Jan)”: what else stands in the bracket stays in one.
  const opens = whole.includes('(') && !whole.includes(')') && behind.includes(')');
  const rest = `${text.slice(0, match.index)} ${opens ? behind.replace(/^[,; ]+/, '(') : behind}`;
  return {
    text: rest
      .replace(/\s+/g, ' ')
      .replace(/ (?=[,;] )/g, '')
      .trim(),
    owner: match[1]!.trim().replace(/^@/, ''),
  };
}

/** `… to 40 – TK`, `[Ops]`: short names and teams are owners where somebody has called them so. */
export function withKnownOwner(text: string, known: readonly string[]): {text: string; owner: string} {
  const [whole = '', behind = '', bracketed = ''] =
    /(?:(?: [–—-]|,) ([^,–—[\]()]{1,40}?)| [[(]([^[\]()]{1,40})[\])])[.]?$/u.exec(text) ?? [];
  const name = keyOf(behind || bracketed);
  const owner = name === '' ? undefined : known.find((one) => keyOf(one) === name);
  return owner === undefined ? {text, owner: ''} : {text: text.slice(0, -whole.length), owner: owner.trim()};
}
