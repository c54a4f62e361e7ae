import type { Check, Exercise } from '../exercises/definition';
import { cue, type Cue } from './acting';

/** How long the start pose is held before the first movement, ms. */
const STILL_MS = 2000;
/** How long a short hold lasts, ms, where the exercise's own is too long to play. */
const BRIEF_MS = 2000;
/** How long a fault is shown, ms, where its check asks for no longer. */
const FAULT_MS = 1200;
/** For how much longer than its check waits a fault is shown, ms: readings are smoothed. */
const MORE_MS = 600;

/** The exercise with holds so short that they can be played. */
export const brief = (exercise: Exercise): Exercise =>
  exercise.kind === 'hold'
    ? { ...exercise, dose: { ...exercise.dose, holdMs: Math.min(exercise.dose.holdMs, BRIEF_MS) } }
    : exercise;

const still = ({ poses }: Exercise): Cue => cue(poses.start, 0, STILL_MS);

/** Every kind of peak that an exercise has. */
export const peaksOf = ({ poses }: Exercise) => [
  poses.peak,
  ...(poses.otherPeak ? [poses.otherPeak] : []),
];

/** How long it takes to a pose, and how long it is held, ms: steps are quicker, holds longer. */
function timesOf({ kind, rep }: Exercise): [number, number] {
  if (kind === 'steps') return [400, 250];
  const shortest = rep?.minMs ?? 0;
  const moveMs = Math.max(1500, shortest / 2);
  // A hold counts once it is seen that the body stays, and some frames may be lost.
  return kind === 'hold' ? [moveMs, Math.max(BRIEF_MS, shortest) + 1800] : [moveMs, 1000];
}

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
  const pose = faults[check.id];
  if (!pose) throw new Error(`no pose shows ${check.id}`);
  const fault = cue(pose, FAULT_MS, Math.max(FAULT_MS, check.afterMs + MORE_MS));
  if (check.when === 'end') return [still(exercise), fault, cue(start)];
  if (check.when === 'start') return [still(exercise), cue(peak), cue(start), fault];
  return [still(exercise), cue(peak), fault, cue(start)];
}
