import type { Pose } from '../../body/pose';
import type { LiveView } from '../../coach/report';
import { drawBackLine } from './back-line';
import { skeletonOf, type Bone, type Skeleton } from './bones';
import { CASING, LINE } from './strokes';

/** Width of a limb's line ÷ the picture's shorter side. */
const LIMB_WIDTH = 1 / 72;

/** Two strokes: a dark one under a light one, so that a line is seen on any picture. */
function cased(context: CanvasRenderingContext2D, path: Path2D, width: number): void {
  context.lineWidth = width * 1.9;
  context.strokeStyle = CASING;
  context.stroke(path);
  context.lineWidth = width;
  context.strokeStyle = LINE;
  context.stroke(path);
}

function addBone(path: Path2D, [from, to]: Bone): void {
  path.moveTo(from.x, from.y);
  path.lineTo(to.x, to.y);
}

function drawSkeleton(
  context: CanvasRenderingContext2D,
  { bones, head }: Skeleton,
  width: number,
): void {
  const path = new Path2D();
  for (const bone of bones) addBone(path, bone);
  path.moveTo(head.x + head.radius, head.y);
  path.arc(head.x, head.y, head.radius, 0, 2 * Math.PI);
  cased(context, path, width);
}

/**
 * Fits the canvas' pixels to the picture as it is shown, so that lines are sharp at any size. The
 * canvas lies on the video with the same `object-fit`, so both stay in register.
 * @returns canvas pixels per picture pixel
 */
function fit(canvas: HTMLCanvasElement, { width, height }: Pose): number {
  const box = Math.min(canvas.clientWidth / width, canvas.clientHeight / height);
  const scale = Math.max(box, 0.1) * Math.min(devicePixelRatio, 2);
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
  if (canvas.width !== w) canvas.width = w;
  if (canvas.height !== h) canvas.height = h;
  return scale;
}

/** What lies over the picture: the ghost to fit into, the back line to watch, the body alone. */
export type Layer = 'ghost' | 'back' | 'body' | 'none';

/** What is drawn of the back. */
export type BackView = Pick<LiveView, 'back' | 'backLine'>;

export interface Overlay {
  /** Asked with every frame. */
  readonly layer: () => Layer;
  readonly ghost?: (context: CanvasRenderingContext2D, pose: Pose) => void;
  /** Drawn with every frame, under the body. */
  readonly under?: (context: CanvasRenderingContext2D, pose: Pose) => void;
}

function drawBody(context: CanvasRenderingContext2D, pose: Pose, view: BackView | null): void {
  const skeleton = skeletonOf(pose);
  if (!skeleton) return;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const width = Math.min(pose.width, pose.height) * LIMB_WIDTH;
  // Without a back line the trunk is a bone like any other.
  const bones = view ? skeleton.bones : [...skeleton.bones, skeleton.trunk];
  drawSkeleton(context, { ...skeleton, bones }, width);
  if (view) drawBackLine(context, view.backLine ?? skeleton.trunk, view.back, width);
}

/** Draws frames on a canvas that lies over the picture. Coordinates are never mirrored: CSS does it. */
export function painterFor(
  canvas: HTMLCanvasElement,
  { layer, ghost, under }: Overlay,
): (pose: Pose, view: BackView | null) => void {
  const context = canvas.getContext('2d');
  if (!context) return () => undefined;
  return (pose, view) => {
    const scale = fit(canvas, pose);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, pose.width, pose.height);
    const wanted = layer();
    under?.(context, pose);
    if (wanted === 'ghost') ghost?.(context, pose);
    if (wanted !== 'none') drawBody(context, pose, wanted === 'back' ? view : null);
  };
}
