import type uPlot from 'uplot';

import type { NotSeen, RepRow, WarningRow } from '../../../review';
import type { Palette } from './palette';

/** Everything that is drawn around the lines. */
export interface CurveMarks {
  readonly rows: readonly RepRow[];
  readonly warnings: readonly WarningRow[];
  readonly notSeen: readonly NotSeen[];
  /** Height of a repetition's peak on the curve, in degrees; null when not seen there. */
  readonly peaks: readonly (number | null)[];
}

/** Where to draw, in canvas pixels. */
interface Canvas {
  readonly ctx: CanvasRenderingContext2D;
  readonly box: uPlot.BBox;
  /** Canvas pixels per CSS pixel. */
  readonly px: number;
  /** Canvas x of a media time in ms. */
  readonly x: (ms: number) => number;
}

/** Below this width a span would not be seen, CSS pixels. */
const LEAST_WIDTH = 2;

function canvasOf(plot: uPlot): Canvas {
  const { ctx, bbox } = plot;
  const x = (ms: number): number => plot.valToPos(ms / 1000, 'x', true);
  return { ctx, box: bbox, px: devicePixelRatio, x };
}

/** Draws with the canvas's state put back afterwards, and never outside the plot. */
function inside({ ctx, box }: Canvas, draw: () => void): void {
  ctx.save();
  ctx.beginPath();
  ctx.rect(box.left, box.top, box.width, box.height);
  ctx.clip();
  draw();
  ctx.restore();
}

function hatch(canvas: Canvas, left: number, right: number): void {
  const { ctx, box, px } = canvas;
  const step = 7 * px;
  ctx.beginPath();
  for (let x = left - box.height; x < right; x += step) {
    ctx.moveTo(x, box.top + box.height);
    ctx.lineTo(x + box.height, box.top);
  }
  ctx.stroke();
}

function drawNotSeen(canvas: Canvas, gap: NotSeen, colours: Palette): void {
  const { ctx, box, px, x } = canvas;
  const left = x(gap.fromMs);
  const width = Math.max(LEAST_WIDTH * px, x(gap.toMs) - left);
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, box.top, width, box.height);
  ctx.clip();
  ctx.strokeStyle = colours.edge;
  ctx.globalAlpha = 0.6;
  ctx.lineWidth = 1.25 * px;
  hatch(canvas, left, left + width);
  ctx.restore();
}

/** A warning: full and solid-edged for warn, faint and dotted-edged for watch. */
function drawWarning(canvas: Canvas, warning: WarningRow, colours: Palette): void {
  const { ctx, box, px, x } = canvas;
  const left = x(warning.fromMs);
  const width = Math.max(LEAST_WIDTH * px, x(warning.toMs) - left);
  const warn = warning.level === 'warn';
  ctx.fillStyle = ctx.strokeStyle = warn ? colours.warn : colours.watch;
  ctx.globalAlpha = warn ? 0.22 : 0.16;
  ctx.fillRect(left, box.top, width, box.height);
  ctx.globalAlpha = 1;
  ctx.lineWidth = 3 * px;
  ctx.setLineDash(warn ? [] : [2 * px, 3 * px]);
  ctx.beginPath();
  ctx.moveTo(left, box.top + box.height - 1.5 * px);
  ctx.lineTo(left + width, box.top + box.height - 1.5 * px);
  ctx.stroke();
}

/** What lies behind the lines: not seen hatched, warnings coloured. */
export function drawBehind(plot: uPlot, marks: CurveMarks, colours: Palette): void {
  const canvas = canvasOf(plot);
  inside(canvas, () => {
    for (const gap of marks.notSeen) drawNotSeen(canvas, gap, colours);
    for (const warning of marks.warnings) drawWarning(canvas, warning, colours);
  });
}

/** The outline of a repetition's end mark around 0, 0, in CSS pixels. */
function shapeOf(result: RepRow['result']): Path2D {
  const triangle = 'M0 -6 5.5 4 -5.5 4Z';
  const cross = 'M-4 -4 4 4M4 -4 -4 4';
  if (result === 'warned') return new Path2D(triangle);
  if (result === 'void') return new Path2D(cross);
  const dot = new Path2D();
  dot.arc(0, 0, 4.5, 0, 2 * Math.PI);
  return dot;
}

/** Its filling; none where a repetition was not counted or not judged. */
function fillOf(result: RepRow['result'], { ok, warn }: Palette): string | null {
  if (result === 'clean') return ok;
  return result === 'warned' ? warn : null;
}

/**
 * A repetition's end: dot when clean, triangle when warned, dashed ring when not judged, ring when
 * short, cross when void.
 */
function drawPeak({ ctx, px }: Canvas, row: RepRow, x: number, y: number, colours: Palette): void {
  const fill = fillOf(row.result, colours);
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(px, px);
  ctx.lineWidth = 2;
  ctx.fillStyle = fill ?? colours.sheet;
  ctx.strokeStyle = fill ? colours.sheet : colours.quiet;
  ctx.setLineDash(row.result === 'unjudged' ? [2.4, 1.9] : []);
  ctx.fill(shapeOf(row.result));
  ctx.stroke(shapeOf(row.result));
  ctx.restore();
}

const labelOf = (row: RepRow): string => (row.number === null ? '–' : String(row.number));

/** The repetition's stretch as a bracket at the top, with its number where there is room. */
function drawNumber(canvas: Canvas, row: RepRow, room: boolean, colours: Palette): void {
  const { ctx, box, px, x } = canvas;
  const from = x(row.fromMs);
  const to = x(row.toMs);
  const y = box.top + 22 * px;
  ctx.strokeStyle = row.number === null ? colours.edge : colours.quiet;
  ctx.lineWidth = 1.5 * px;
  ctx.setLineDash(row.number === null ? [3 * px, 3 * px] : []);
  ctx.beginPath();
  ctx.moveTo(from + px, y + 4 * px);
  ctx.lineTo(from + px, y);
  ctx.lineTo(to - px, y);
  ctx.lineTo(to - px, y + 4 * px);
  ctx.stroke();
  if (!room) return;
  ctx.fillStyle = colours.ink;
  ctx.fillText(labelOf(row), (from + to) / 2, y - 5 * px);
}

/** Which numbers fit side by side, each clear of the last one shown. */
function withRoom(rows: readonly RepRow[], { ctx, x, px }: Canvas): Set<RepRow> {
  const shown = new Set<RepRow>();
  let end = -Infinity;
  for (const row of rows) {
    const half = ctx.measureText(labelOf(row)).width / 2;
    const at = x((row.fromMs + row.toMs) / 2);
    if (at - half < end + 4 * px) continue;
    shown.add(row);
    end = at + half;
  }
  return shown;
}

/** What lies over the lines: the repetitions, numbered, each with its peak. */
export function drawOver(plot: uPlot, marks: CurveMarks, colours: Palette): void {
  const canvas = canvasOf(plot);
  const { ctx, px, x } = canvas;
  inside(canvas, () => {
    ctx.font = `600 ${12 * px}px ui-sans-serif, system-ui, sans-serif`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'alphabetic';
    const room = withRoom(marks.rows, canvas);
    for (const row of marks.rows) drawNumber(canvas, row, room.has(row), colours);
    ctx.setLineDash([]);
    marks.rows.forEach((row, i) => {
      const peak = marks.peaks[i] ?? null;
      if (peak === null) return;
      drawPeak(canvas, row, x(row.peakMs), plot.valToPos(peak, 'deg', true), colours);
    });
  });
}
