import type { CurvePoint } from '../../coach/report';
import type { Span } from './pair';
import type { Spine } from './spine';
import { median } from '../../body/geometry';

/** The lumbar angle while a position was held: what it was, and what was read. Degrees. */
export interface HeldAngle {
  /** Number of the movement, from 1. */
  readonly rep: number;
  readonly truth: number;
  /** Null where nothing was read. */
  readonly estimate: number | null;
  /** What the estimate says of itself, one standard deviation. */
  readonly uncertainty: number | null;
}

const within = ({ startMs, endMs }: Span, t: number): boolean => t >= startMs && t <= endMs;

function heldIn(hold: Span, rep: number, spine: Spine, curve: readonly CurvePoint[]): HeldAngle[] {
  const truth = median(spine.lumbar.filter(([t]) => within(hold, t)).map(([, degrees]) => degrees));
  if (truth === null) return [];
  const read = curve.flatMap(({ t, lumbar }) => (lumbar && within(hold, t) ? lumbar : []));
  const estimate = median(read.map(({ degrees }) => degrees));
  const uncertainty = median(read.map((each) => each.uncertainty));
  return [{ rep, truth, estimate, uncertainty }];
}

/** True and read angle of every hold, the medians over it. */
export const heldAngles = (spine: Spine, curve: readonly CurvePoint[]): HeldAngle[] =>
  spine.holds.flatMap((hold, i) => (hold ? heldIn(hold, i + 1, spine, curve) : []));
