// Computes what a promise is worth on made series: how often intervals and P80 hold, how often what was called likely
// came true, how often a signal is false. The rules are handed in, so that they are those of the product.
import {drawFrom, kinds} from './calibration-series.mjs';

/** Half-time of a cycle of 13 and of 26 weeks. */
const cycles = [
  {values: 6, weeks: 13},
  {values: 13, weeks: 26},
];
const LIKELY = 0.6;
const POSSIBLE = 0.2;
const BAR = 0.7;
/** Below so many cases a share says nothing. */
const FEWEST = 20;

const dayed = (values) => values.map((value, week) => ({day: 46000 + 7 * week, value}));

class Share {
  #of = 0;
  #held = 0;
  add(holds) {
    this.#of++;
    if (holds) this.#held++;
  }
  toString() {
    return this.#of < FEWEST ? '–' : `${Math.round((100 * this.#held) / this.#of)}%`;
  }
}

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = ([head, ...body]) => [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');

function target(kind, draw, {values, weeks}, history) {
  if (kind === 'counted') {
    const perWeek = history[values - 1] / values;
    return {start: 0, target: perWeek * weeks * draw.between(0.7, 1.3)};
  }
  return {start: 50, target: 50 + draw.between(0.5, 3)};
}

function outlookRow(kind, {historyOutlook, boundWith, chanceOf, outlook, reachedWith}, series, seed) {
  const draw = drawFrom(seed);
  const [inFour, inLine, p80, likely, green, red] = Array.from({length: 6}, () => new Share());
  for (const cycle of cycles) {
    for (let i = 0; i < series; i++) {
      const values = kinds[kind].make(draw, cycle.weeks);
      const {start, target: wanted} = target(kind, draw, cycle, values);
      const bar = start + BAR * (wanted - start);
      const known = dayed(values).slice(0, cycle.values);
      const [end, by] = [values[cycle.weeks - 1], 46000 + 7 * (cycle.weeks - 1)];
      const at = historyOutlook(known, by);
      const line = outlook(known, by);
      inFour.add(end >= boundWith(0.9, 'up', at) && end <= boundWith(0.9, 'down', at));
      inLine.add(end >= reachedWith(0.9, 'up', line) && end <= reachedWith(0.9, 'down', line));
      p80.add(end >= boundWith(0.8, 'up', at));
      const chance = chanceOf(bar, 'up', at);
      if (chance >= LIKELY && chance < 0.8) likely.add(end >= bar);
      if (chance >= LIKELY) green.add(end >= bar);
      if (end >= bar) red.add(chance < POSSIBLE);
    }
  }
  return [`**${kind}** – ${kinds[kind].what}`, inLine, inFour, p80, likely, green, red];
}

const baselines = [8, 12, 26];
const AFTER = 13;

function signalRow(base, {kpiSignal}, series, seed) {
  const draw = drawFrom(seed);
  const [quiet, month, quarter] = [new Share(), new Share(), new Share()];
  const speaks = (values, weeks) => {
    const history = dayed(values.slice(0, base + weeks));
    const found = kpiSignal(history, {from: null, until: 46000 + 7 * (base - 1)}, 'up');
    return found.signal !== 'Noise';
  };
  for (let i = 0; i < series; i++) {
    const values = kinds.level.make(draw, base + AFTER);
    for (let week = 1; week <= AFTER; week++) quiet.add(speaks(values, week));
    const shifted = values.map((value, week) => (week < base ? value : value + 1.5));
    month.add(speaks(shifted, 4));
    quarter.add(speaks(shifted, AFTER));
  }
  return [String(base), quiet, month, quarter];
}

/** The two tables as Markdown, from so many series a row. */
export function calibrationTables(rules, {series, seed}) {
  return [
    `${series} series a kind and cycle, seed ${seed}.`,
    table([
      [
        'kind',
        '80% interval of a straight line holds',
        '80% interval holds',
        'P80 kept',
        'said 60–80%, came true',
        'green that reach the bar',
        'reachers that were red',
      ],
      ...Object.keys(kinds).map((kind, i) => outlookRow(kind, rules, series, seed + i)),
    ]),
    table([
      [
        'baseline values',
        'false: weeks that speak though nothing changed',
        'a lasting shift of 1.5 σ speaks after 4 weeks',
        'after 13 weeks',
      ],
      ...baselines.map((base, i) => signalRow(base, rules, series, seed + 100 + i)),
    ]),
  ].join('\n\n');
}
