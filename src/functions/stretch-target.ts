import {DIRECTIONS} from '../okr/direction';
import {quote, Refusal} from '../okr/refusal';
import {DRIVERS, type Driver, MOST_SIGMAS, stretchTarget} from '../okr/stretch-target';
import type {Doc} from './define';
import {defineEach} from './each';
import {choice, type FilledCell, number, optional, param} from './params';

function readDriver(cell: FilledCell, name: string): Driver | number {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  const typed = String(cell).trim().toLowerCase();
  const driver = DRIVERS.find((known) => known === typed);
  if (driver) return driver;
  throw new Refusal(
    `${name} is ${quote(String(cell))} – known are ${DRIVERS.join(', ')}, or a number from 0 to ${MOST_SIGMAS}`,
  );
}

export const STRETCH_TARGET = defineEach({
  name: 'STRETCH_TARGET',
  params: [
    number(
      'mean',
      'The KPI’s usual value: its mean (µ), in its own unit, from KPI_BASELINE. Blank: no target yet.',
    ),
    number(
      'sd',
      'How far its values usually stray from the mean: the standard deviation (σ), from KPI_BASELINE. Blank: no target yet.',
    ),
    optional(
      param(
        'driver',
        'noisy (1.5 σ), stable (2 σ), or how many σ, as a number from 0 to 4. Blank: noisy.',
        readDriver,
      ),
    ),
    optional(choice('direction', DIRECTIONS, 'up or down: which way is better. Blank: up.')),
  ],
  compute: (mean, sd, driver, direction) =>
    stretchTarget({mean, sd, driver: driver ?? null, direction: direction ?? null}),
});

export const doc = (): Doc => ({
  group: 'ask',
  summary:
    'Proposes a target that is ambitious but believable: so many standard deviations beyond the baseline.',
  returns: 'The target, in the unit of the mean; blank while mean or sd is blank.',
  formula: 'mean + k × sd, or mean − k × sd for down; k = 1.5 for noisy, 2 for stable, or the number given',
  source:
    'The method, section 3: “Stretch = µ + 1–1.5σ for noisy drivers; 2σ for stable ones”. The gentler 1 σ is STRETCH_TARGET(mean, sd, 1).',
  refuses: [
    'a negative sd',
    'a driver that is another word, or a number outside 0 to 4',
    'text, TRUE or FALSE and dates where a number belongs',
  ],
  examples: [
    {args: [0.18, 0.02], result: 0.21, note: 'noisy: 1.5 σ'},
    {args: [0.18, 0.02, 'stable'], result: 0.22},
    {args: [54, 4, 'noisy', 'down'], result: 48},
    {args: [100, 10, 1], result: 110, note: 'k itself'},
    {args: [100, 10, 'stable', 'down'], result: 80},
    {args: [100, ''], result: null, note: 'one value has no spread yet'},
    {args: [100, -1], error: 'STRETCH_TARGET: sd must not be negative: -1'},
    {args: [100, 10, 5], error: 'STRETCH_TARGET: driver must lie between 0 and 4, not 5'},
    {
      args: [100, 10, 'wild'],
      error: 'STRETCH_TARGET: driver is "wild" – known are noisy, stable, or a number from 0 to 4',
    },
    {
      args: [
        [[100], [54]],
        [[10], [4]],
        [['stable'], ['noisy']],
        [['up'], ['down']],
      ],
      result: [[120], [48]],
    },
  ],
  ours: {mean: 'kpis.mean', sd: 'kpis.sd', driver: 'kpis.driver', direction: 'kpis.better'},
});
