import type { BackState } from '../../coach/report';
import { BACK_STYLES, type EndShape } from './back-style';
import { smoothEdge, type Point } from './smoothing';
import { CASING } from './strokes';

/** A smooth path near the points, its ends exact. */
function curve(points: readonly Point[]): Path2D {
  const path = new Path2D();
  const last = points.at(-1)!;
  path.moveTo(points[0]!.x, points[0]!.y);
  for (let i = 1; i < points.length - 1; i += 1) {
    const { x, y } = points[i]!;
    const next = points[i + 1]!;
    path.quadraticCurveTo(x, y, (x + next.x) / 2, (y + next.y) / 2);
  }
  path.lineTo(last.x, last.y);
  return path;
}

/** Corners of an end shape of half-width `r` round its middle, `angle` being the line's direction. */
function corners(shape: EndShape, r: number): readonly (readonly [number, number])[] {
  const thin = r * 0.45;
  return shape === 'bar'
    ? [[-thin, -1.6 * r], [thin, -1.6 * r], [thin, 1.6 * r], [-thin, 1.6 * r]] // prettier-ignore
    : [[-1.2 * r, 0], [0, -1.2 * r], [1.2 * r, 0], [0, 1.2 * r]]; // prettier-ignore
}

function addEnd(path: Path2D, shape: EndShape, at: Point, from: Point, r: number): void {
  if (shape === 'none') return;
  if (shape === 'dot') {
    path.moveTo(at.x + r * 0.9, at.y);
    path.arc(at.x, at.y, r * 0.9, 0, 2 * Math.PI);
    return;
  }
  const angle = Math.atan2(at.y - from.y, at.x - from.x);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  corners(shape, r).forEach(([along, across], i) => {
    const x = at.x + along * cos - across * sin;
    const y = at.y + along * sin + across * cos;
    if (i === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  path.closePath();
}

function endsOf(points: readonly Point[], shape: EndShape, r: number): Path2D {
  const path = new Path2D();
  addEnd(path, shape, points[0]!, points[1]!, r);
  addEnd(path, shape, points.at(-1)!, points.at(-2)!, r);
  return path;
}

/**
 * The back line: its state is told by colour, by its dashes and by the shape of its ends.
 * @param edge picture pixels from hip to shoulder, at least two
 * @param limb width of a limb's line in picture pixels
 */
export function drawBackLine(
  context: CanvasRenderingContext2D,
  edge: readonly Point[],
  state: BackState,
  limb: number,
): void {
  if (edge.length < 2) return;
  const points = smoothEdge(edge);
  const { colour, dash, end, weight } = BACK_STYLES[state];
  const width = limb * weight;
  const line = curve(points);
  const ends = endsOf(points, end, width);
  const dashes = dash.map((length) => length * width);

  context.setLineDash(dashes);
  context.lineWidth = width + limb * 1.1;
  context.strokeStyle = CASING;
  context.stroke(line);
  context.setLineDash([]);
  context.lineWidth = limb * 1.1;
  context.stroke(ends);

  context.setLineDash(dashes);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke(line);
  context.setLineDash([]);
  context.fillStyle = colour;
  context.fill(ends);
}
