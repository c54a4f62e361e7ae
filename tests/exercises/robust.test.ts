import { describe, expect, it } from 'vitest';
import type { Pose } from '../../src/body/pose';
import { ALL_EXERCISES } from '../support/all-exercises';
import { play } from '../support/acting';
import { dropping, empty, farHidden } from '../support/person';
import { brief, cleanSet, isJudged, peaksOf } from '../support/plays';
import { counted, reportOf, warned } from '../support/sets';
import { trembling } from '../support/variants';

/** For stretches of a third of a second nobody is found. */
const blinking = (poses: readonly Pose[]): Pose[] =>
  poses.map((pose) => (pose.time % 4100 > 3800 ? empty(pose) : pose));

describe.each(ALL_EXERCISES.filter(isJudged).map(brief))('$id, acted', (exercise) => {
  const repetitions = peaksOf(exercise).length * 2;
  const acted = play(cleanSet(exercise), 30);

  it.each([1, 2, 3])('is counted and clean with landmarks that tremble (%i)', (seed) => {
    const report = reportOf(exercise, trembling(acted, 0.01, seed));
    expect(counted(report)).toBe(repetitions);
    expect(warned(report)).toEqual([]);
  });

  it.each([1, 2, 3])('is counted and clean with a third of the frames dropped (%i)', (seed) => {
    const report = reportOf(exercise, dropping(acted, 0.33, seed));
    expect(counted(report)).toBe(repetitions);
    expect(warned(report)).toEqual([]);
  });

  const fromTheSide = exercise.view !== 'front' && exercise.posture !== 'side-lying';
  it.runIf(fromTheSide)('is counted and clean with the far limbs hidden', () => {
    const report = reportOf(exercise, farHidden(acted));
    expect(counted(report)).toBe(repetitions);
    expect(warned(report)).toEqual([]);
  });

  it.skipIf(exercise.kind === 'steps')('is counted and clean though it is lost at times', () => {
    const report = reportOf(exercise, blinking(acted));
    expect(counted(report)).toBe(repetitions);
    expect(warned(report)).toEqual([]);
  });
});
