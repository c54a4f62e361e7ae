import { MEASURES } from '../body/measures';
import type { RepRule } from '../exercises/definition';

/**
 * Going into a pose and out of it is no holding, wide as the pose's bounds are: they take in what people
 * differ by. A pose is held while its measure stays where it is: the first and the last third of a second
 * are on average no further apart than a share of the way from the start pose, or some degrees
 * (hundredths of the torso), for people sway. A choice. Where people go slowly, beginning and end are both
 * seen half a second late and the time between them is right: 11 rendered holds of five exercises come out
 * 3 % too short to 8 % too long, by the bounds alone 19–36 % too long. Who is there at once has up to
 * 0.8 s more to hold.
 */
const SETTLED_SHARE = 0.1;
const SETTLED_LEAST = 1.5;
const SETTLED_MS = 1000;

/** The measure at one moment, ms. */
export interface Trace {
  readonly time: number;
  readonly value: number;
}

/** The trail of the last second with one value more. */
export const traced = (trail: readonly Trace[], time: number, value: number): readonly Trace[] => [
  ...trail.filter((trace) => time - trace.time <= SETTLED_MS),
  { time, value },
];

const mean = (trail: readonly Trace[]): number =>
  trail.reduce((sum, { value }) => sum + value, 0) / trail.length;

/** How far the measure has gone within the trail, in its own unit. */
function gone(trail: readonly Trace[]): number {
  const third = Math.max(1, Math.round(trail.length / 3));
  return trail.length < 2 ? 0 : Math.abs(mean(trail.slice(-third)) - mean(trail.slice(0, third)));
}

interface Settling {
  readonly trail: readonly Trace[];
  /** The furthest the movement has come. */
  readonly peakValue: number;
}

/** Whether the measure is about where it was a second ago, or as long ago as the movement began. */
export function isSettled({ trail, peakValue }: Settling, rule: RepRule): boolean {
  const scale = MEASURES[rule.measure].unit === 'deg' ? 1 : 100;
  const way = SETTLED_SHARE * (peakValue - rule.leave) * scale;
  return gone(trail) * scale <= Math.max(SETTLED_LEAST, way);
}
