import type {Answer} from '../cell';
import type {Chance} from '../chance';
import {because, isRefusal, type Known, keyOf} from '../known';
import {WORST_FIRST} from '../objective-status';
import {parentId} from '../okr-tree';
import {Refusal} from '../refusal';
import type {KeyResultStatus} from '../status';
import {atLeast} from '../tolerance';
import {lands} from './lands';

export interface BriefRow {
  readonly id: Known<string>;
  readonly text: Known<string>;
  readonly status: Known<KeyResultStatus>;
  /** 1 is the target reached. */
  readonly progress: Known<number>;
  readonly P50: Known<number>;
  readonly P80: Known<number>;
  readonly chance: Known<Chance>;
  readonly owner: Known<string>;
  readonly unit: Known<string>;
}

const MOST_OBJECTIVES = 5;
const LONGEST_OBJECTIVE = 42;
/** However long the counts behind it are, so much of an objective's name is left. */
const SHORTEST_OBJECTIVE = 12;
/** What stands between a name and its counts. */
const BETWEEN = ' · ';
const BLOCKS = 8;
/** Only of these words an outlook is shown beside them. */
const JUDGED: readonly (KeyResultStatus | null)[] = ['On track', 'At risk', 'Off track'];

/** A row that can be shown, or what keeps it from that. */
interface Line {
  readonly row: BriefRow;
  readonly id: string;
  readonly isObjective: boolean;
  readonly broken: Refusal | null;
  readonly place: number;
}

/**
 * The OKRs in so many rows: id, text, status, done (a bar), lands, chance, owner, all text. All of them in their order
 * if they fit; else the worst objectives, each with the counts of its key results, the worst key results, and how many
 * more there are. Worst as in OKR_STATUS, then the lower chance.
 */
export function okrBrief(okrs: readonly BriefRow[], most: number | null): (readonly Answer[] | Refusal)[] {
  if (most !== null && !(Number.isInteger(most) && most >= 1))
    throw new Refusal(`rows must be a whole number from 1 on, not ${most}`);
  const lines = okrs.flatMap((row, place): Line[] => {
    const {id} = row;
    if (id === null || (!isRefusal(id) && keyOf(id) === '')) return [];
    if (isRefusal(id)) return [{row, id: '', isObjective: false, broken: id, place}];
    const unread = Object.values(row).find(isRefusal);
    return [
      {
        row,
        id: id.trim(),
        isObjective: parentId(id) === null,
        broken: unread ? because(id.trim(), unread) : null,
        place,
      },
    ];
  });
  if (most === null || lines.length <= most) return lines.map((line) => cells(line, []));

  const below = keyResultsBelow(lines);
  const lowest = new Map(
    [...below].map(([id, keyResults]) => [
      id,
      keyResults.reduce((least, line) => Math.min(least, chanceOf(line)), Number.POSITIVE_INFINITY),
    ]),
  );
  const objectives = lines
    .filter(({isObjective}) => isObjective)
    .sort(worstFirst(({id}) => lowest.get(keyOf(id)) ?? Number.POSITIVE_INFINITY))
    .slice(0, Math.min(MOST_OBJECTIVES, Math.floor(most / 2)));
  const keyResults = lines
    .filter(({isObjective}) => !isObjective)
    .sort(worstFirst(chanceOf))
    .slice(0, most - 1 - objectives.length);
  const left = lines.length - objectives.length - keyResults.length;
  return [
    ...objectives.map((line) => cells(line, counts(below.get(keyOf(line.id)) ?? []))),
    ...keyResults.map((line) => cells(line, [])),
    [null, `and ${left} more on OKRs`],
  ];
}

/** By objective: everything below it, at any depth. */
function keyResultsBelow(lines: readonly Line[]): ReadonlyMap<string, Line[]> {
  const below = new Map<string, Line[]>();
  for (const line of lines) if (line.isObjective && !line.broken) below.set(keyOf(line.id), []);
  for (const line of lines) {
    let root = line.id;
    for (let above = parentId(root); above !== null; above = parentId(above)) root = above;
    if (!line.isObjective) below.get(keyOf(root))?.push(line);
  }
  return below;
}

const statusOf = ({row: {status}}: Line): KeyResultStatus | null => (isRefusal(status) ? null : status);

function chanceOf({row: {status, chance}}: Line): number {
  const known = JUDGED.includes(isRefusal(status) ? null : status) && !isRefusal(chance) ? chance : null;
  return known?.share ?? Number.POSITIVE_INFINITY;
}

/** What cannot be read comes first: it might be anything. A row without a status yet comes last. */
function severity(line: Line): number {
  const status = statusOf(line);
  if (line.broken) return -1;
  return status === null ? WORST_FIRST.length : WORST_FIRST.indexOf(status);
}

function worstFirst(chance: (line: Line) => number): (a: Line, b: Line) => number {
  return (a, b) => {
    const bySeverity = severity(a) - severity(b);
    if (bySeverity !== 0) return bySeverity;
    const [one, other] = [chance(a), chance(b)];
    return one === other ? a.place - b.place : one - other;
  };
}

/** How many of its key results are in which state, the worst first. */
interface Count {
  readonly many: number;
  readonly says: string;
}

function counts(keyResults: readonly Line[]): readonly Count[] {
  return WORST_FIRST.flatMap((status) => {
    const many = keyResults.filter((line) => statusOf(line) === status).length;
    return many ? [{many, says: `${many} ${status.toLowerCase()}`}] : [];
  });
}

/**
 * `2 on track · 1 paused`: the good ones first, the word beside it tells the worst. Where there is no room for all of
 * them the worst are told, and how many key results there are besides: `1 off track · 1 at risk · 3 more`.
 */
function counted(states: readonly Count[], room: number): string {
  const all = states
    .map(({says}) => says)
    .reverse()
    .join(BETWEEN);
  if (all.length <= room) return all;
  const total = states.reduce((sum, {many}) => sum + many, 0);
  let [worst, named] = ['', 0];
  for (const {many, says} of states) {
    const longer = worst + says + BETWEEN;
    if (worst && `${longer}${total} more`.length > room) break;
    [worst, named] = [longer, named + many];
  }
  return `${worst}${total - named} more`;
}

function cells(line: Line, states: readonly Count[]): readonly Answer[] | Refusal {
  if (line.broken) return line.broken;
  const {row, id, isObjective} = line;
  const read = <T>(known: Known<T>) => (isRefusal(known) ? null : known);
  const status = read(row.status);
  const text = read(row.text)?.trim() ?? '';
  const [p50, p80, chance] = [read(row.P50), read(row.P80), read(row.chance)];
  const isShown = !isObjective && JUDGED.includes(status);
  return [
    id,
    (isObjective ? objectiveText(text, states) : text) || null,
    status,
    bar(read(row.progress)),
    isShown && p50 !== null && p80 !== null ? lands(p50, p80, read(row.unit) ?? '') : null,
    isShown ? (chance?.shown ?? null) : null,
    read(row.owner)?.trim() || null,
  ];
}

/** Cells cut what does not fit without a mark; so the name gives way, and then the better states. */
function objectiveText(text: string, states: readonly Count[]): string {
  if (states.length === 0) return shortened(text, LONGEST_OBJECTIVE);
  const shortest = Math.min([...text].length, SHORTEST_OBJECTIVE);
  const behind = counted(states, LONGEST_OBJECTIVE - shortest - BETWEEN.length);
  const name = shortened(text, LONGEST_OBJECTIVE - behind.length - BETWEEN.length);
  return [name, behind].filter(Boolean).join(BETWEEN);
}

/** Cut at the end of a word, where one ends in the last third. */
function shortened(text: string, longest: number): string {
  const signs = [...text.slice(0, 2 * longest + 2)];
  if (signs.length <= longest) return text;
  const kept = signs.slice(0, longest - 1).join('');
  const word = signs[longest - 1] === ' ' ? kept.length : kept.lastIndexOf(' ');
  return `${kept.slice(0, word > (2 * kept.length) / 3 ? word : kept.length).trimEnd()}…`;
}

/** Eight blocks; full only when the target is reached. */
function bar(progress: number | null): string | null {
  if (progress === null) return null;
  const share = Math.min(1, Math.max(0, progress));
  const full = Math.round(BLOCKS * share);
  const shown = atLeast(share, 1) ? BLOCKS : Math.min(full, BLOCKS - 1);
  return '█'.repeat(shown) + '░'.repeat(BLOCKS - shown);
}
