import type { Pose } from '../../../body/pose';
import { outlineOf } from '../../../review';

/** Thin and soft: what was measured, not what is said of it. */
const COLOUR = 'rgb(185 193 198 / 0.75)';
/** Width ÷ the picture's shorter side. */
const WIDTH = 1 / 220;

/** The trunk's edges as the camera saw them. */
export function drawOutline(context: CanvasRenderingContext2D, pose: Pose): void {
  context.lineWidth = Math.min(pose.width, pose.height) * WIDTH;
  context.strokeStyle = COLOUR;
  context.beginPath();
  for (const [first, ...rest] of outlineOf(pose)) {
    context.moveTo(first!.x, first!.y);
    for (const { x, y } of rest) context.lineTo(x, y);
  }
  context.stroke();
}
