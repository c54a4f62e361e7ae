import { toPose, type Recording } from '../body/recording';
import type { Exercise } from '../exercises/definition';
import { openWarnings } from './checks';
import type { CoachEvent, CurvePoint, LiveView, SetReport } from './report';
import { advance, beginSet, repsOf, type SetState } from './set';
import { allNotSeen } from './sight';

const byTime = <T extends { readonly fromMs: number }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => a.fromMs - b.fromMs);

/** What is known of a set, live or from its recording, after its latest frame. */
export function reportOf(exercise: Exercise, state: SetState) {
  return {
    exercise: exercise.id,
    reps: repsOf(exercise, state),
    warnings: byTime([...state.warnings, ...openWarnings(state.checks)]),
    notSeen: byTime(allNotSeen(state.notSeen, state.sight)),
  };
}

/** One point of the curve: what the view after a frame at `t` tells. */
export const pointOf = (t: number, view: LiveView): CurvePoint => ({
  t,
  main: view.main,
  back: view.backChange,
  lumbar: view.lumbar,
});

/** The report of a set after its last frame. @param curve one point for each frame */
export function wholeReport(
  exercise: Exercise,
  state: SetState,
  curve: readonly CurvePoint[],
  source: string,
): SetReport {
  const durationMs = (curve.at(-1)?.t ?? 0) - (curve[0]?.t ?? 0);
  return { ...reportOf(exercise, state), source, frames: curve.length, durationMs, curve };
}

/**
 * Judges a whole recording: the same counts and warnings as the set had live.
 * @param heard is told what the coach would have said, when it would have said it
 */
export function judge(
  exercise: Exercise,
  recording: Recording,
  heard?: (event: CoachEvent) => void,
): SetReport {
  let state = beginSet(exercise);
  const curve: CurvePoint[] = [];
  for (const frame of recording.frames) {
    const pose = toPose(frame, recording.width, recording.height);
    const [next, events, view] = advance(exercise, state, pose);
    state = next;
    if (heard) events.forEach(heard);
    curve.push(pointOf(frame.t, view));
  }
  return wholeReport(exercise, state, curve, recording.source);
}
