/** What a SPARKLINE looks like, as shapes in a box: the grid paints them, paper gets them as a drawing. */
import type {Sparkline} from '../host/port';
import type {Box} from './markup';

export type Shape =
  | {
      readonly kind: 'line';
      readonly points: readonly (readonly [number, number])[];
      readonly colour: string;
      readonly width: number;
    }
  | ({readonly kind: 'bar'; readonly colour: string} & Box);

const blue = '#1a73e8';
const quiet = '#dadce0';
const margin = 4;

const numberOr = (value: unknown, otherwise: number) =>
  typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
const colourOr = (value: unknown, otherwise: string) =>
  typeof value === 'string' && value ? value : otherwise;

/** Where a value stands between the lowest and the highest one, 0…1; a flat series runs through the middle. */
function scale({values, options}: Sparkline, lowest: number) {
  const low = numberOr(options.ymin, lowest);
  const high = numberOr(options.ymax, Math.max(...values));
  return (value: number) => (high === low ? 0.5 : (value - low) / (high - low));
}

function line({x, y, width, height}: Box, chart: Sparkline): Shape[] {
  const share = scale(chart, Math.min(...chart.values));
  const points = chart.values.map((value, i) => {
    const across = chart.values.length > 1 ? i / (chart.values.length - 1) : 0.5;
    return [x + across * width, y + (1 - share(value)) * height] as const;
  });
  return [
    {
      kind: 'line',
      points,
      colour: colourOr(chart.options.color, blue),
      width: numberOr(chart.options.linewidth, 1.5),
    },
  ];
}

function columns({x, y, width, height}: Box, chart: Sparkline): Shape[] {
  const share = scale(chart, Math.min(0, ...chart.values));
  const step = width / chart.values.length;
  const zero = y + (1 - Math.min(1, Math.max(0, share(0)))) * height;
  return chart.values.map((value, i) => {
    const top = y + (1 - share(value)) * height;
    return {
      kind: 'bar',
      colour: colourOr(chart.options.color, blue),
      x: x + i * step + step * 0.1,
      y: Math.min(top, zero),
      width: step * 0.8,
      height: Math.max(1, Math.abs(zero - top)),
    };
  });
}

function bar({x, y, width, height}: Box, chart: Sparkline): Shape[] {
  const total = chart.values.reduce((sum, value) => sum + Math.max(0, value), 0);
  const end = numberOr(chart.options.max, total) || 1;
  const colours = [colourOr(chart.options.color1, blue), colourOr(chart.options.color2, quiet)];
  let at = x;
  return chart.values.map((value, i) => {
    const long = Math.min((Math.max(0, value) / end) * width, x + width - at);
    const shape: Shape = {kind: 'bar', colour: colours[i % 2] ?? blue, x: at, y, width: long, height};
    at += long;
    return shape;
  });
}

const kinds: Readonly<Record<string, typeof line>> = {line, column: columns, winloss: columns, bar};

/** Nothing where the cell is too small to draw in. */
export function shapesOf(chart: Sparkline, cell: Box): Shape[] {
  const box = {
    x: cell.x + margin,
    y: cell.y + margin,
    width: cell.width - 2 * margin,
    height: cell.height - 2 * margin,
  };
  if (!chart.values.length || box.width <= 0 || box.height <= 0) return [];
  return (kinds[String(chart.options.charttype ?? 'line')] ?? line)(box, chart);
}
