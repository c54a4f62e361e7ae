import { expect, test } from 'vitest';
import walking from '../../src/exercises/walking';
import { storedGuided } from '../../src/session/guided-set';
import { listSets, loadSet, saveSet } from '../../src/storage/sets';
import { planOf } from '../../src/workout/plan';
import { freshDatabase, storedSet } from './made-up';

const workout = { id: 'w', set: 1, sets: 1 };
const walk = storedGuided(
  {
    id: 'walk',
    exercise: 'walking',
    startedAt: 1_700_000_100_000,
    plan: planOf(walking),
    workout,
    ms: 480_000,
    counts: [],
  },
  'clock',
  'clock',
);

test('a set without pictures is kept whole, and listed as counted by the clock', async () => {
  const db = freshDatabase();
  await saveSet(db, walk);
  expect(await loadSet(db, 'walk')).toEqual(walk);
  const [summary] = await listSets(db);
  expect(summary).toMatchObject({ by: 'clock', counted: 0, clean: 0, durationMs: 480_000 });
});

test('sets from before there were any say nothing of who counted: the camera did', async () => {
  const db = freshDatabase();
  await saveSet(db, storedSet('old'));
  await saveSet(db, walk);
  const [newer, older] = await listSets(db);
  expect(newer!.by).toBe('clock');
  expect(older).not.toHaveProperty('by');
  expect((await loadSet(db, 'old'))!.report).not.toHaveProperty('by');
});
