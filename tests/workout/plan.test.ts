import { describe, expect, it } from 'vitest';
import { EXERCISES } from '../../src/exercises';
import { changed, PLAN_RANGES, planOf } from '../../src/workout/plan';
import { sideDue } from '../../src/workout/sides';
import { plan } from './play';

describe('planOf', () => {
  it.each(EXERCISES)(
    'takes the dose of the $name as it is, with a count-in where no camera begins it',
    (exercise) => {
      expect(planOf(exercise)).toEqual({
        ...exercise.dose,
        countInSeconds: exercise.pace ? 10 : 0,
        ...(exercise.pace && { pace: exercise.pace }),
      });
    },
  );

  it('takes what the person changed', () => {
    const changes = { sets: 4, restMs: 90_000, reps: undefined };
    expect(planOf(EXERCISES[0]!, changes)).toEqual({
      ...planOf(EXERCISES[0]!),
      sets: 4,
      restMs: 90_000,
    });
  });
});

describe('changed', () => {
  it.each([
    [{ sets: 0 }, { sets: 1 }],
    [{ sets: 10.4 }, { sets: 10 }],
    [{ sets: 11 }, { sets: 10 }],
    [{ reps: -3 }, { reps: 1 }],
    [{ reps: 51 }, { reps: 50 }],
    [{ reps: 7.5 }, { reps: 8 }],
    [{ holdMs: 4400 }, { holdMs: 4000 }],
    [{ holdMs: 1_801_000 }, { holdMs: 1_800_000 }],
    [{ restMs: -1 }, { restMs: 0 }],
    [{ restMs: 300_001 }, { restMs: 300_000 }],
    [{ countInSeconds: 11 }, { countInSeconds: 10 }],
    [{ reps: NaN, sets: Infinity }, {}],
  ])('moves %j to %j', (changes, made) => {
    expect(changed(plan(), changes)).toEqual(plan(made));
  });

  it('lets every dose be entered', () => {
    for (const { dose } of EXERCISES)
      for (const [part, { least, most }] of Object.entries(PLAN_RANGES)) {
        const value = dose[part as keyof typeof dose] ?? 0;
        expect(value).toBeGreaterThanOrEqual(least);
        expect(value).toBeLessThanOrEqual(most);
      }
  });
});

describe('sideDue', () => {
  const sides = { perSide: true, reps: 3 };

  it.each([
    ['the left to begin with', 0, 0, null, 'left'],
    ['the other than the last', 1, 0, 'left', 'right'],
    ['the other than the last', 1, 1, 'right', 'left'],
    ['the same again when the other has its share', 1, 3, 'left', 'left'],
    ['the one that lacks one, at the end', 3, 2, 'right', 'right'],
    ['the other when both have their share', 3, 3, 'right', 'left'],
  ] as const)('is %s: %i left, %i right, last %s', (_, left, right, last, due) => {
    expect(sideDue(sides, { left, right }, last)).toBe(due);
  });

  it('is none where sides do not alternate', () => {
    expect(sideDue({ perSide: false, reps: 3 }, { left: 0, right: 0 }, null)).toBeNull();
  });
});
