import {type KeyResult, parseKeyResult} from '../sentence/parse-key-result';
import type {Line} from './line';

interface Reading {
  /** A start and a target, or a threshold: a key result wherever it stands. */
  readonly result: boolean;
  /** Any figure that counts or measures something. */
  readonly figure: boolean;
}

/** Taking a sentence apart costs the most, and a whole document asks for each more than once. */
const KEPT = new Map<string, KeyResult>();
const MOST_KEPT = 4_000;

export function keptParse(text: string): KeyResult {
  const known = KEPT.get(text);
  if (known) return known;
  const found = parseKeyResult(text);
  if (KEPT.size >= MOST_KEPT) KEPT.clear();
  if (text.length <= 500) KEPT.set(text, found);
  return found;
}

const NOTHING: Reading = {result: false, figure: false};
/** Without a digit, the word for a number, or a half there is no figure. */
const MAY_HAVE_FIGURE =
  /[\d½¼¾⅓⅔]|(?<![a-z])(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|half|doubl|tripl|twice|quadrupl|all|every|always|none|no)/i;

export function keptReading({text}: Line): Reading {
  if (!MAY_HAVE_FIGURE.test(text)) return NOTHING;
  const {type, start, target} = keptParse(text);
  const result = target !== null && (start !== null || type === 'At least' || type === 'At most');
  return {result, figure: target !== null};
}
