import * as v from 'valibot';
import { expect, test } from 'vitest';
import walking from '../../src/exercises/walking';
import { storedGuided } from '../../src/session/guided-set';
import { FORMATS, setSchema, VERSION } from '../../src/storage/archive-schema';
import { listSets, loadSet, saveSet } from '../../src/storage/sets';
import { summaryOf } from '../../src/storage/stored-set';
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

test('and is taken back from the file of everything as it was', () => {
  const { report, recording, ...rest } = JSON.parse(JSON.stringify(walk)) as typeof walk;
  const { id, exercise, startedAt, source, workout: done, target } = rest;
  const counts = { durationMs: 480_000, counted: 0, clean: 0, short: 1, by: 'clock' };
  const summary = { id, exercise, startedAt, source, ...counts, workout: done, target };
  const file = { format: FORMATS.set, version: VERSION, summary, report, recording };
  expect(v.parse(setSchema, file)).toEqual(file);
  expect(summary).toEqual(summaryOf(walk));
  const frames = [{ t: 0, lm: null, torso: null, left: null, right: null }];
  const seen = (width: number) =>
    v.is(setSchema, { ...file, recording: { ...recording, width, height: 360, frames } });
  expect([seen(640), seen(0)]).toEqual([true, false]);
});
