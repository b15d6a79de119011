/** SPARKLINE: small charts inside a cell, drawn from what the function left with the host. */
import {type Getters, helpers, type Zone} from '@odoo/o-spreadsheet';
import {sparklineAt} from '../host/formula-results';
import type {Sparkline, WorkbenchPort} from '../host/port';

const margin = 4;
const blue = '#1a73e8';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

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

function drawLine(ctx: CanvasRenderingContext2D, {x, y, width, height}: Box, line: Sparkline): void {
  const share = scale(line, Math.min(...line.values));
  ctx.strokeStyle = colourOr(line.options.color, blue);
  ctx.lineWidth = numberOr(line.options.linewidth, 1.5);
  ctx.lineJoin = 'round';
  ctx.beginPath();
  line.values.forEach((value, i) => {
    const across = line.values.length > 1 ? i / (line.values.length - 1) : 0.5;
    ctx.lineTo(x + across * width, y + (1 - share(value)) * height);
  });
  ctx.stroke();
}

function drawColumns(ctx: CanvasRenderingContext2D, {x, y, width, height}: Box, chart: Sparkline): void {
  const share = scale(chart, Math.min(0, ...chart.values));
  const step = width / chart.values.length;
  const zero = y + (1 - Math.min(1, Math.max(0, share(0)))) * height;
  ctx.fillStyle = colourOr(chart.options.color, blue);
  chart.values.forEach((value, i) => {
    const top = y + (1 - share(value)) * height;
    ctx.fillRect(
      x + i * step + step * 0.1,
      Math.min(top, zero),
      step * 0.8,
      Math.max(1, Math.abs(zero - top)),
    );
  });
}

function drawBar(ctx: CanvasRenderingContext2D, {x, y, width, height}: Box, bar: Sparkline): void {
  const total = bar.values.reduce((sum, value) => sum + Math.max(0, value), 0);
  const end = numberOr(bar.options.max, total) || 1;
  const colours = [colourOr(bar.options.color1, blue), colourOr(bar.options.color2, '#dadce0')];
  let at = x;
  bar.values.forEach((value, i) => {
    const length = Math.min((Math.max(0, value) / end) * width, x + width - at);
    ctx.fillStyle = colours[i % colours.length] ?? blue;
    ctx.fillRect(at, y, length, height);
    at += length;
  });
}

const charts: Readonly<Record<string, typeof drawLine>> = {
  line: drawLine,
  column: drawColumns,
  winloss: drawColumns,
  bar: drawBar,
};

export function drawSparklines(
  ctx: CanvasRenderingContext2D,
  getters: Getters,
  sheetId: string,
  view: Zone,
  sparklines: WorkbenchPort['sparklines'],
): void {
  if (!sparklines.size) return;
  for (const position of getters.getVisibleCellPositions()) {
    if (!helpers.isInside(position.col, position.row, view)) continue;
    const sparkline = sparklineAt(getters, sparklines, {...position, sheetId});
    if (!sparkline?.values.length) continue;
    const {x, y, width, height} = getters.getRect(
      getters.expandZone(sheetId, helpers.positionToZone(position)),
    );
    const box = {x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin};
    if (box.width <= 0 || box.height <= 0) continue;
    const draw = charts[String(sparkline.options.charttype ?? 'line')] ?? drawLine;
    draw(ctx, box, sparkline);
  }
}
