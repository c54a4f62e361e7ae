import type { Recording } from '../body/recording';
import type { Counter, SetReport } from '../coach/report';
import type { StoredSet } from '../storage';
import { clockedReps, countedReps } from '../workout/paced-reps';
import type { Plan } from '../workout/plan';

/** A set that no camera saw, and how far it got. */
export interface GuidedSet {
  readonly id: string;
  /** Id of the exercise. */
  readonly exercise: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly plan: Plan;
  readonly workout: NonNullable<StoredSet['workout']>;
  /** How long it ran, ms, pauses left out. */
  readonly ms: number;
  /** When the person counted, ms since it began. */
  readonly counts: readonly number[];
}

/** What takes the place of a camera's or a video's name: the clock ran, or the person told afterwards. */
export type GuidedSource = 'clock' | 'told';

/** The same file as of any set, with nothing in it: no picture was taken. */
const emptyRecording = (exercise: string, source: GuidedSource): Recording => ({
  format: 'backline-recording',
  version: 1,
  exercise,
  source,
  width: 0,
  height: 0,
  engine: 'none',
  model: 'none',
  frames: [],
});

/** A set as it is kept where clock or person counted, and nothing was judged. */
export function storedGuided(set: GuidedSet, source: GuidedSource, by: Counter): StoredSet {
  const { id, exercise, startedAt, plan, workout, ms, counts } = set;
  const reps = plan.pace?.by === 'person' ? countedReps(plan, counts) : clockedReps(plan, ms);
  const empty = { frames: 0, warnings: [], notSeen: [], curve: [] };
  const report: SetReport = { exercise, source, by, durationMs: ms, reps, ...empty };
  const target = { reps: plan.reps, perSide: plan.perSide, holdMs: plan.holdMs };
  const recording = emptyRecording(exercise, source);
  return { id, exercise, startedAt, source, workout, target, report, recording };
}
