import type { Point } from '../../body/geometry';
import type { Pose } from '../../body/pose';
import type { Exercise } from '../../exercises/definition';
import { HEAD_RADIUS } from '../parts/figure-stage';
import { ghostOf, type GhostFigure } from './ghost-figure';
import { placeGhost, type GhostPlace, type GhostState } from './ghost-place';
import { BACK_STYLES } from './back-style';
import { CASING, LINE } from './strokes';

/** Thickness of limbs and of the trunk's rounded edge, in torso lengths. */
const LIMB = 0.2;
/** Widths of the pale edge and of the dark casing round it, in torso lengths. */
const EDGE = 0.055;
const DARK = 0.05;

/** Maps the figure's torso lengths to picture pixels. */
const mapFor =
  ({ torso, hip, turned }: GhostPlace, figure: GhostFigure) =>
  ({ x, y }: Point): Point => ({
    x: hip.x + (turned ? -1 : 1) * (x - figure.hip.x) * torso,
    y: hip.y + (y - figure.hip.y) * torso,
  });

function chain(path: Path2D, points: readonly Point[]): void {
  points.forEach(({ x, y }, i) => (i === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
}

/** The whole body as one path, so that overlapping strokes stay one silhouette. */
function silhouette(figure: GhostFigure, place: GhostPlace): Path2D {
  const put = mapFor(place, figure);
  const path = new Path2D();
  for (const limb of figure.limbs) chain(path, limb.map(put));
  chain(path, figure.outline.map(put));
  path.closePath();
  const head = put(figure.head);
  const radius = (HEAD_RADIUS - LIMB / 2) * place.torso;
  path.moveTo(head.x + radius, head.y);
  path.arc(head.x, head.y, radius, 0, 2 * Math.PI);
  return path;
}

/** Strokes and fills the path `grown` torso lengths wider than the limbs. */
function lay(context: CanvasRenderingContext2D, path: Path2D, width: number, colour: string): void {
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.fill(path);
  context.stroke(path);
}

/** A hollow body with a pale edge in a dark casing: seen on any picture, hiding nothing of it. */
function drawGhost(
  context: CanvasRenderingContext2D,
  path: Path2D,
  torso: number,
  fits: boolean,
): void {
  context.lineCap = 'round';
  context.lineJoin = 'round';
  lay(context, path, (LIMB + 2 * (EDGE + DARK)) * torso, CASING);
  lay(context, path, (LIMB + 2 * EDGE) * torso, fits ? BACK_STYLES.ok.colour : LINE);
  context.globalCompositeOperation = 'destination-out';
  lay(context, path, LIMB * torso, '#000');
  context.globalCompositeOperation = 'source-over';
}

/**
 * The ghost of an exercise's start pose, following the person from frame to frame.
 * @returns draws it; `fits` while the person holds the pose. Call before anything else is drawn.
 */
export function ghostFor(
  exercise: Pick<Exercise, 'poses' | 'posture' | 'view'>,
): (context: CanvasRenderingContext2D, pose: Pose, fits: boolean) => void {
  const figure = ghostOf(exercise);
  let state: GhostState | null = null;
  return (context, pose, fits) => {
    state = placeGhost(state, figure, exercise, pose);
    drawGhost(context, silhouette(figure, state.place), state.place.torso, fits);
  };
}
