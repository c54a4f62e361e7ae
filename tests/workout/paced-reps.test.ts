import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tallyAt, wholeMs } from '../../src/workout/pace';
import { clockedReps, countedReps } from '../../src/workout/paced-reps';
import type { Plan } from '../../src/workout/plan';
import { plan } from './play';

const PACE = { outMs: 2000, backMs: 1000, pauseMs: 1000, by: 'clock' } as const;
const stretch = (change: Partial<Plan> = {}): Plan =>
  plan({ reps: 2, holdMs: 5000, pace: PACE, ...change });
const walk = plan({
  reps: 1,
  holdMs: 900_000,
  pace: { outMs: 0, backMs: 0, pauseMs: 0, by: 'clock', inMinutes: true },
});

describe('what the clock counted', () => {
  it('is whole repetitions with their hold and side, none of them called clean', () => {
    const [first, second] = clockedReps(stretch({ perSide: true }), 17_000);
    expect(first).toMatchObject({
      startMs: 0,
      peakMs: 2000,
      endMs: 8000,
      heldMs: 5000,
      side: 'left',
      complete: true,
      clean: false,
    });
    expect(second).toMatchObject({ startMs: 9000, endMs: 17_000, side: 'right' });
  });

  it.each([
    [1999, []],
    [2000, [0]],
    [4500, [2500]],
    [7500, [5000]],
  ])('after %i ms: what was held of the one that was broken off is %j', (ms, held) => {
    const reps = clockedReps(stretch(), ms);
    expect(reps.map(({ heldMs }) => heldMs)).toEqual(held);
    expect(reps.every(({ complete }) => !complete)).toBe(true);
  });

  it('is of a walk the time walked', () => {
    expect(clockedReps(walk, 480_000)).toMatchObject([
      { startMs: 0, endMs: 480_000, heldMs: 480_000, complete: false },
    ]);
    expect(clockedReps(walk, 900_000)).toMatchObject([{ heldMs: 900_000, complete: true }]);
    expect(clockedReps(walk, 1_200_000)).toMatchObject([{ heldMs: 900_000, complete: true }]);
  });

  it('is as many as the tally, one after the other, within the time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.boolean(), (ms, perSide) => {
        const of = stretch({ perSide });
        const at = Math.min(ms, wholeMs(of));
        const reps = clockedReps(of, at);
        const tally = tallyAt(of, at);
        const whole = reps.filter(({ complete }) => complete);
        expect(whole).toHaveLength(tally.counted);
        expect(whole.filter(({ side }) => side === 'right')).toHaveLength(tally.right);
        for (const [i, { startMs, peakMs, endMs }] of reps.entries()) {
          expect(startMs).toBeGreaterThanOrEqual(reps[i - 1]?.endMs ?? 0);
          expect(peakMs).toBeGreaterThanOrEqual(startMs);
          expect(endMs).toBeLessThanOrEqual(at);
        }
      }),
    );
  });
});

it('what the person counted lasts from count to count', () => {
  const by = { ...PACE, by: 'person' } as const;
  expect(countedReps(stretch({ perSide: true, pace: by }), [4000, 9500])).toMatchObject([
    { startMs: 0, endMs: 4000, side: 'left', complete: true, clean: false },
    { startMs: 4000, endMs: 9500, side: 'right', complete: true },
  ]);
  expect(countedReps(stretch({ pace: by }), [])).toEqual([]);
});
