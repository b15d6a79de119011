// Makes series for the calibration: weekly values of five kinds of process, the same for the same seed on every
// machine. They are made, not measured: nobody's business behaves like this, but each kind is one way in which a
// business can.

/** A small generator of numbers from 0 to 1 (mulberry32), so that a table can be computed again. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Numbers to draw from: even between two bounds, and normal with mean 0 and standard deviation 1. */
export function drawFrom(seed) {
  const next = generator(seed);
  return {
    between: (low, high) => low + (high - low) * next(),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}

const MEAN = 50;
const SEASON = 26;

/** Each kind: what it is, and so many weekly values of it with a noise of 1. */
export const kinds = {
  level: {
    what: 'stays where it is',
    make: (draw, weeks) => Array.from({length: weeks}, () => MEAN + draw.normal()),
  },
  drift: {
    what: 'climbs or falls steadily, by −2 to 4 in a cycle',
    make: (draw, weeks) => {
      const climb = draw.between(-2, 4) / weeks;
      return Array.from({length: weeks}, (_, week) => MEAN + climb * week + draw.normal());
    },
  },
  walk: {
    what: 'wanders: each week starts from the last',
    make: (draw, weeks) => {
      let value = MEAN;
      return Array.from({length: weeks}, () => (value += draw.normal() / 2));
    },
  },
  season: {
    what: 'goes up and down by 2 within half a year',
    make: (draw, weeks) => {
      const phase = draw.between(0, 1);
      return Array.from(
        {length: weeks},
        (_, week) => MEAN + 2 * Math.sin(2 * Math.PI * (week / SEASON + phase)) + draw.normal(),
      );
    },
  },
  counted: {
    what: 'a running total',
    make: (draw, weeks) => {
      const rate = draw.between(5, 15);
      let total = 0;
      return Array.from({length: weeks}, () => (total += Math.max(0, rate * (1 + 0.4 * draw.normal()))));
    },
  },
};
