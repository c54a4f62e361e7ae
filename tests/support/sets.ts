import type { Pose } from '../../src/body/pose';
import { toRecordedFrame, type Recording } from '../../src/body/recording';
import { judge } from '../../src/coach/judge';
import type { SetReport } from '../../src/coach/report';
import type { Exercise } from '../../src/exercises/definition';

/** Poses as a recording. */
export const recordingOf = (exercise: Exercise, poses: readonly Pose[]): Recording => ({
  format: 'backline-recording',
  version: 1,
  exercise: exercise.id,
  source: 'acted',
  width: poses[0]?.width ?? 1280,
  height: poses[0]?.height ?? 720,
  engine: 'acted',
  model: 'none',
  frames: poses.map(toRecordedFrame),
});

/** The report of a set made of these poses. */
export const reportOf = (exercise: Exercise, poses: readonly Pose[]): SetReport =>
  judge(exercise, recordingOf(exercise, poses));

/** Repetitions that count. */
export const counted = (report: SetReport): number =>
  report.reps.filter(({ complete }) => complete).length;

/** Ids that warned, each once. */
export const warned = (report: SetReport): string[] => [
  ...new Set(report.warnings.filter(({ level }) => level === 'warn').map(({ id }) => id)),
];
