import { describe, expect, it } from 'vitest';
import type { Check, Exercise } from '../../src/exercises/definition';
import { EXERCISES } from '../../src/exercises';
import { cue, mirrored, play, type Cue } from '../support/acting';
import { counted, reportOf, warned } from '../support/sets';

const still = (exercise: Exercise): Cue => cue(exercise.poses.start, 0, 2000);
const peaks = ({ poses }: Exercise) => [poses.peak, ...(poses.otherPeak ? [poses.otherPeak] : [])];

/** A clean set: every kind of peak twice. */
const cleanSet = (exercise: Exercise): Cue[] => [
  still(exercise),
  ...[...peaks(exercise), ...peaks(exercise)].flatMap((peak) => [
    cue(peak),
    cue(exercise.poses.start),
  ]),
];

/** A movement that shows one fault, in the order in which its check looks. */
function faultySet(exercise: Exercise, check: Check): Cue[] {
  const { start, peak, faults } = exercise.poses;
  const fault = cue(faults[check.id]!, 1200, 1200);
  if (check.when === 'end') return [still(exercise), fault, cue(start)];
  if (check.when === 'start') return [still(exercise), cue(peak), cue(start), fault];
  return [still(exercise), cue(peak), fault, cue(start)];
}

describe.each(EXERCISES)('$id', (exercise) => {
  const repetitions = peaks(exercise).length * 2;

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
    expect(turned.reps).toEqual(
      plain.reps.map((rep) => ({ ...rep, side: rep.side && exchanged[rep.side] })),
    );
    expect(turned.warnings).toEqual(plain.warnings);
  });

  it.each(exercise.checks)('fires $id, and only that, on its own fault pose', (check) => {
    const report = reportOf(exercise, play(faultySet(exercise, check)));
    expect(warned(report)).toEqual([check.id]);
    if (check.voids) expect(counted(report)).toBe(0);
  });

  it('asks one short question where its back cannot be judged', () => {
    const asking = exercise.checks.filter((check) => check.ask);
    expect(asking).toHaveLength(1);
    const { ask = '', back } = asking[0]!;
    expect(back).toBe(true);
    expect(ask).toMatch(/^Did your .*[^?]\?$/);
    expect(ask.split(' ').length).toBeLessThanOrEqual(12);
    expect(ask).not.toMatch(/danger|injur|bad|wrong|fail/i);
  });

  it('has a fault pose, words and a source for every check', () => {
    for (const check of exercise.checks) {
      expect(exercise.poses.faults, check.id).toHaveProperty(check.id);
      expect(check.say.split(' ').length, check.say).toBeLessThanOrEqual(6);
      expect(check.source.length, check.id).toBeGreaterThan(10);
    }
    expect(Object.keys(exercise.poses.faults).sort()).toEqual(
      exercise.checks.map(({ id }) => id).sort(),
    );
  });
});
