/** SPARKLINE: small charts inside a cell, drawn from what the function left with the host. */
import {type Getters, helpers, type Zone} from '@odoo/o-spreadsheet';
import {sparklineAt} from '../host/formula-results';
import type {WorkbenchPort} from '../host/port';
import {type Shape, shapesOf} from '../print/sparkline-shapes';

function paint(ctx: CanvasRenderingContext2D, shape: Shape): void {
  if (shape.kind === 'bar') {
    ctx.fillStyle = shape.colour;
    ctx.fillRect(shape.x, shape.y, shape.width, shape.height);
    return;
  }
  ctx.strokeStyle = shape.colour;
  ctx.lineWidth = shape.width;
  ctx.lineJoin = 'round';
  ctx.beginPath();
  for (const [x, y] of shape.points) ctx.lineTo(x, y);
  ctx.stroke();
}

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
    if (!sparkline) continue;
    const cell = getters.getRect(getters.expandZone(sheetId, helpers.positionToZone(position)));
    for (const shape of shapesOf(sparkline, cell)) paint(ctx, shape);
  }
}
