import type { Exercise } from '../exercises/definition';

/** How far the dose of an exercise is offered to grow. */
export interface DoseRange {
  readonly sets: number;
  readonly reps: number;
  readonly holdMs: number;
}

/** Seconds are easier to compare with the articles than milliseconds. */
const upTo = (sets: number, reps: number, holdSeconds = 0): DoseRange => ({
  sets,
  reps,
  holdMs: holdSeconds * 1000,
});

/**
 * The upper ends of the articles' doses, by exercise (first article's lists; partial crunch, wall sit
 * and clamshell from the second). Repetitions per side where there are sides.
 */
const ARTICLES: Readonly<Record<string, DoseRange>> = {
  'cat-cow': upTo(1, 15),
  'pelvic-tilt': upTo(1, 20),
  'knee-rocks': upTo(1, 10, 10),
  'lumbar-rotation-stretch': upTo(1, 3, 30),
  'dead-bug': upTo(3, 10),
  'bird-dog': upTo(3, 10, 10),
  'glute-bridge': upTo(3, 15, 10),
  'modified-side-plank': upTo(3, 3, 30),
  'hip-hinge': upTo(3, 15),
  'goblet-squat': upTo(3, 12),
  'farmers-carry': upTo(3, 40),
  row: upTo(3, 15),
  'hip-flexor-stretch': upTo(1, 1, 60),
  'piriformis-stretch': upTo(1, 1, 60),
  'hamstring-stretch': upTo(1, 2, 60),
  'childs-pose': upTo(1, 1, 60),
  'knee-to-chest': upTo(1, 1, 30),
  'partial-crunch': upTo(1, 12, 2),
  'wall-sit': upTo(1, 12, 10),
  clamshell: upTo(1, 15),
};

/** How far an exercise's dose may grow; one of which the articles say nothing stays at its own. */
export const rangeOf = ({ id, variantOf, dose }: Exercise): DoseRange =>
  ARTICLES[id] ?? ARTICLES[variantOf ?? ''] ?? dose;
