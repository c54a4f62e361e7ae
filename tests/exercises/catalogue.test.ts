import { describe, expect, it } from 'vitest';
import { es } from '../../src/words/es';
import { exerciseIn } from '../../src/words/exercise-words';
import { ALL_EXERCISES } from '../support/all-exercises';
import { mirrored, play } from '../support/acting';
import { brief, cleanSet, faultySet, isJudged, peaksOf } from '../support/plays';
import { counted, reportOf, warned } from '../support/sets';

describe.each(ALL_EXERCISES.filter(isJudged).map(brief))('$id', (exercise) => {
  const repetitions = peaksOf(exercise).length * 2;

  it.each([10, 15, 30, 60])('counts its own peaks, clean, at %i frames a second', (fps) => {
    const report = reportOf(exercise, play(cleanSet(exercise), fps));
    expect(counted(report)).toBe(repetitions);
    expect(report.reps).toHaveLength(repetitions);
    expect(report.warnings).toEqual([]);
  });

  it('counts the same in a mirror, with the sides exchanged', () => {
    const poses = play(cleanSet(exercise));
    const [plain, turned] = [reportOf(exercise, poses), reportOf(exercise, mirrored(poses))];
    const exchanged = { left: 'right', right: 'left' } as const;
    // Where in a hold that stands quite still the peak lies is a matter of rounding.
    const timeless = ({ reps }: typeof plain) => reps.map(({ peakMs: _, ...rest }) => rest);
    expect(timeless(turned)).toEqual(
      timeless(plain).map((rep) => ({ ...rep, side: rep.side && exchanged[rep.side] })),
    );
    expect(turned.warnings).toEqual(plain.warnings);
  });

  it.each(exercise.checks)('fires $id, and only that, on its own fault pose', (check) => {
    const report = reportOf(exercise, play(faultySet(exercise, check)));
    expect(warned(report)).toEqual([check.id]);
    if (check.voids) expect(counted(report)).toBe(0);
  });

  it('says how it goes, whom it suits best and where to take care', () => {
    expect(exercise.steps?.length).toBeGreaterThanOrEqual(3);
    expect(exercise.bestFor).toMatch(/\.$/);
    expect(exercise.cautions?.length).toBeGreaterThanOrEqual(1);
  });

  it('asks one short question where its back is judged, for when it cannot be', () => {
    const asking = exercise.checks.filter((check) => check.ask);
    if (!exercise.checks.some((check) => check.back)) return expect(asking).toEqual([]);
    expect(asking).toHaveLength(1);
    const { ask = '', back } = asking[0]!;
    expect(back).toBe(true);
    expect(ask).toMatch(/^Did your .*[^?]\?$/);
    expect(ask.split(' ').length).toBeLessThanOrEqual(12);
    expect(ask).not.toMatch(/danger|injur|bad|wrong|fail/i);
  });

  it('says what to do next in six words, in Spanish, too', () => {
    const spanish = exerciseIn(exercise, es.exercises[exercise.id]);
    for (const { say } of [...exercise.checks, ...spanish.checks])
      expect(say.trim().split(/\s+/).length, say).toBeLessThanOrEqual(6);
  });

  it('has a fault pose, words and a source for every check', () => {
    for (const check of exercise.checks) {
      expect(exercise.poses.faults, check.id).toHaveProperty(check.id);
      expect(check.source.length, check.id).toBeGreaterThan(10);
    }
    expect(Object.keys(exercise.poses.faults).sort()).toEqual(
      exercise.checks.map(({ id }) => id).sort(),
    );
  });
});

describe.each(ALL_EXERCISES.filter((exercise) => !isJudged(exercise)))('$id', (exercise) => {
  it('has a pace and nothing for the camera to judge', () => {
    expect(exercise.kind).toBe('guided');
    expect(exercise.pace).toBeDefined();
    expect(exercise.checks).toEqual([]);
    expect(exercise.setup[0]).toMatch(/camera/);
  });
});
