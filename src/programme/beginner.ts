import type { Frequency, Programme } from './programme';

const daily: Frequency = { kind: 'daily' };
const everyOtherDay: Frequency = { kind: 'every-other-day' };

/** The first article's beginner table. */
export const beginner: Programme = {
  id: 'beginner',
  weeks: [1, 4],
  items: [
    { exercise: 'cat-cow', sets: 1, reps: 10, frequency: daily },
    { exercise: 'pelvic-tilt', sets: 1, reps: 15, frequency: daily },
    { exercise: 'knee-to-chest', sets: 1, reps: 1, holdMs: 30_000, frequency: daily },
    { exercise: 'glute-bridge', sets: 2, reps: 10, frequency: everyOtherDay },
    { exercise: 'bird-dog', sets: 2, reps: 8, frequency: everyOtherDay },
    {
      exercise: 'walking',
      sets: 1,
      reps: 1,
      holdMs: 15 * 60_000,
      mostHoldMs: 20 * 60_000,
      frequency: daily,
    },
  ],
};
