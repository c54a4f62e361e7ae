import type { Check, Exercise } from '../../src/exercises/definition';
import { cue, type Cue } from './acting';

/** The exercise with holds so short that a test can play them. */
export const brief = (exercise: Exercise): Exercise =>
  exercise.kind === 'hold' ? { ...exercise, dose: { ...exercise.dose, holdMs: 2000 } } : exercise;

/** Exercises that the camera judges. */
export const isJudged = ({ rep }: Exercise): boolean => rep !== undefined;

const still = ({ poses }: Exercise): Cue => cue(poses.start, 0, 2000);

/** Every kind of peak that an exercise has. */
export const peaksOf = ({ poses }: Exercise) => [
  poses.peak,
  ...(poses.otherPeak ? [poses.otherPeak] : []),
];

/** How long it takes to a pose, and how long it is held, ms: steps are quicker, holds longer. */
const timesOf = ({ kind }: Exercise): [number, number] => {
  if (kind === 'steps') return [400, 250];
  return kind === 'hold' ? [1500, 3200] : [1500, 1000];
};

/** Both ends of a movement and the way back. */
function movement(exercise: Exercise, peak: Exercise['poses']['peak']): Cue[] {
  const { start, also } = exercise.poses;
  const [moveMs, holdMs] = timesOf(exercise);
  return [
    cue(peak, moveMs, holdMs),
    ...(also ? [cue(also, moveMs, holdMs)] : []),
    cue(start, moveMs, Math.min(holdMs, 1000)),
  ];
}

/** A clean set: every kind of peak twice. */
export const cleanSet = (exercise: Exercise): Cue[] => {
  const peaks = peaksOf(exercise);
  return [still(exercise), ...[...peaks, ...peaks].flatMap((peak) => movement(exercise, peak))];
};

/** A movement that shows one fault, in the order in which its check looks. */
export function faultySet(exercise: Exercise, check: Check): Cue[] {
  const { start, peak, faults } = exercise.poses;
  const fault = cue(faults[check.id]!, 1200, 1200);
  if (check.when === 'end') return [still(exercise), fault, cue(start)];
  if (check.when === 'start') return [still(exercise), cue(peak), cue(start), fault];
  return [still(exercise), cue(peak), fault, cue(start)];
}
