import type { Frequency, Programme } from './programme';

const daily: Frequency = { kind: 'daily' };
const thrice: Frequency = { kind: 'weekly', times: 3 };

/** The first article's intermediate table. */
export const intermediate: Programme = {
  id: 'intermediate',
  weeks: [5, 8],
  items: [
    {
      exercise: 'cat-cow-rotation',
      otherwise: 'cat-cow',
      sets: 1,
      reps: 10,
      frequency: daily,
    },
    { exercise: 'dead-bug', sets: 3, reps: 10, frequency: thrice },
    { exercise: 'modified-side-plank', sets: 3, reps: 1, holdMs: 20_000, frequency: thrice },
    { exercise: 'hip-hinge', sets: 3, reps: 12, frequency: thrice },
    { exercise: 'goblet-squat', sets: 3, reps: 12, frequency: thrice },
    { exercise: 'hip-flexor-stretch', sets: 1, reps: 1, holdMs: 60_000, frequency: daily },
    {
      exercise: 'walking',
      sets: 1,
      reps: 1,
      holdMs: 20 * 60_000,
      mostHoldMs: 30 * 60_000,
      frequency: daily,
    },
  ],
};
