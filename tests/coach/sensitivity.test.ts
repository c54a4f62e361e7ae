import { describe, expect, it } from 'vitest';
import { sensitised, SENSITIVITIES } from '../../src/coach/sensitivity';
import { EXERCISES, exerciseById } from '../../src/exercises';
import type { Bound, Check } from '../../src/exercises/definition';

const numberOf = (bound: Bound): number => ('above' in bound ? bound.above : bound.below);

const check = (exercise: string, id: string, sensitivity: 'early' | 'usual' | 'late'): Check =>
  sensitised(exerciseById(exercise)!, sensitivity).checks.find((each) => each.id === id)!;

const bounds = (...of: Parameters<typeof check>): number[] => {
  const { watch, fault, clear } = check(...of);
  return [watch, fault, clear].map(numberOf);
};

describe('sensitised', () => {
  it('leaves the exercise itself where it is the usual', () => {
    for (const exercise of EXERCISES) expect(sensitised(exercise, 'usual')).toBe(exercise);
  });

  it.each([
    ['a change of the back', 'bird-dog', 'back-sags', [6, 7.6, 4.8], [9.375, 11.875, 7.5]],
    [
      'a change the other way',
      'bird-dog',
      'back-rounded',
      [-6, -7.6, -4.8],
      [-9.375, -11.875, -7.5],
    ],
    [
      'a change since the start pose',
      'bird-dog',
      'trunk-tilts',
      [-3.6, -4.48, -3.2],
      [-5.625, -7, -5],
    ],
    [
      'an angle, from where it is quiet',
      'glute-bridge',
      'feet-too-far',
      [109.6, 114.4, 108],
      [110.5, 118, 108],
    ],
    ['an angle from below', 'hip-hinge', 'squatting', [145.6, 138.4, 148], [144.25, 133, 148]],
  ])('scales %s', (_, exercise, id, early, late) => {
    const close = (numbers: number[]) => numbers.map((n) => expect.closeTo(n, 9) as number);
    expect(bounds(exercise, id, 'early')).toEqual(close(early));
    expect(bounds(exercise, id, 'late')).toEqual(close(late));
  });

  it('never changes what is counted', () => {
    for (const exercise of EXERCISES)
      for (const sensitivity of SENSITIVITIES) {
        const { checks, ...rest } = sensitised(exercise, sensitivity);
        const { checks: usual, ...same } = exercise;
        expect(rest).toEqual(same);
        expect(checks.filter(({ voids }) => voids)).toEqual(usual.filter(({ voids }) => voids));
      }
  });

  it('keeps the order of quiet, watch and fault', () => {
    for (const exercise of EXERCISES)
      for (const { watch, fault, clear } of sensitised(exercise, 'early').checks) {
        const sign = 'above' in fault ? 1 : -1;
        const [quiet, early, late] = [clear, watch, fault].map((bound) => sign * numberOf(bound));
        expect(early).toBeGreaterThanOrEqual(quiet!);
        expect(late).toBeGreaterThan(early!);
      }
  });
});
