import { describe, expect, it } from 'vitest';
import type { KeyPose } from '../../src/body/figure';
import type { Exercise } from '../../src/exercises/definition';
import { ALL_EXERCISES } from '../support/all-exercises';
import { cue, mirrored, play, type Cue } from '../support/acting';
import { counted, reportOf, warned } from '../support/sets';
import { trembling } from '../support/variants';

const exerciseOf = (id: string): Exercise => ALL_EXERCISES.find((each) => each.id === id)!;

/** Movements that are another exercise than the chosen one: whose check names it, and how it goes. */
const OTHERS: Readonly<Record<string, { readonly check: string; readonly pose: KeyPose }>> = {
  'dead-bug': {
    check: 'both-legs',
    pose: { trunk: 180, near: { hip: 150, knee: 172, shoulder: 90, elbow: 175 } },
  },
  'partial-crunch': {
    check: 'sit-up',
    pose: { trunk: 95, near: { hip: 60, knee: 60, shoulder: 60, elbow: 160 } },
  },
  'hip-hinge': {
    check: 'toe-touch',
    pose: { trunk: -35, lowerBack: 0.2, near: { hip: 55, knee: 175, shoulder: 128, elbow: 172 } },
  },
  row: {
    check: 'bent-over',
    pose: { trunk: 35, near: { hip: 115, knee: 160, shoulder: -28, elbow: 80 } },
  },
};

const twice = (exercise: Exercise, pose: KeyPose, holdMs: number): Cue[] => {
  const { start } = exercise.poses;
  const once = [cue(pose, 1600, holdMs), cue(start, 1600)];
  return [cue(start, 0, 2000), ...once, ...once];
};

describe.each(Object.entries(OTHERS))('in place of %s', (id, { check, pose }) => {
  const exercise = exerciseOf(id);

  it.each([150, 1000, 4000])('another exercise is told apart, not counted: %i ms', (holdMs) => {
    const acted = play(twice(exercise, pose, holdMs));
    for (const seen of [acted, mirrored(acted), trembling(acted, 0.005, 1)]) {
      const report = reportOf(exercise, seen);
      expect(counted(report)).toBe(0);
      expect(warned(report)).toEqual([check]);
    }
  });

  it('is said to be another one, by its name', () => {
    const { another, voids, title } = exercise.checks.find((each) => each.id === check)!;
    expect([another, voids]).toEqual([true, true]);
    expect(title).toBe(
      {
        'both-legs': 'Double leg lift',
        'sit-up': 'Sit-up',
        'toe-touch': 'Toe touch',
        'bent-over': 'Bent-over row',
      }[check],
    );
  });
});

describe('what comes near to another exercise', () => {
  const hinge = exerciseOf('hip-hinge');
  const deep = { hip: 82, knee: 172, shoulder: 95, elbow: 172 };

  it.each([
    ['level, with a round back', { trunk: 4, lowerBack: 0.2, near: deep }],
    ['past level, with a long back', { trunk: -8, lowerBack: 0.03, near: deep }],
    ['past level, with soft knees', { trunk: -8, lowerBack: 0.2, near: { ...deep, knee: 155 } }],
  ])('a hinge %s, is no toe touch', (_, pose) => {
    expect(warned(reportOf(hinge, play(twice(hinge, pose, 1000))))).not.toContain('toe-touch');
  });
});
