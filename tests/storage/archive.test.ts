// @vitest-environment node
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/coach/judge';
import { exerciseById } from '../../src/exercises';
import { deleteEverything, mergeArchive } from '../../src/storage/archive-merge';
import { readArchive } from '../../src/storage/archive-read';
import { writeArchive } from '../../src/storage/archive-write';
import type { PainRow, SetDatabase } from '../../src/storage/database';
import { keepOwnExercise } from '../../src/storage/own-exercises';
import { keepPain } from '../../src/storage/pain';
import { writeKept } from '../../src/storage/kept';
import type { PackedRecording } from '../../src/storage/packed-recording';
import { parseRecording } from '../../src/storage/recording-schema';
import { listSets, loadSet, saveSet } from '../../src/storage/sets';
import type { StoredSet } from '../../src/storage/stored-set';
import {
  draftHead,
  frameAt,
  freshDatabase,
  rep,
  reportOf,
  recordingOf,
  storedSet,
} from './made-up';

const NOW = 1_750_000_000_000;
const SETTINGS = { theme: 'dark', plans: { 'bird-dog': { reps: 6 } } };
const OWN = { id: 'own-dead-bug', text: '{"basedOn": "dead-bug", "name": "Mine"}' };
const PAIN: PainRow = { id: 'p1', at: NOW, when: 'morning', level: 3 };

const guided = storedSet('walk', {
  exercise: 'walking',
  report: reportOf([], { by: 'clock', frames: 0 }),
  recording: recordingOf([]),
  workout: { id: 'w1', set: 2, sets: 3 },
  target: { reps: 8, perSide: true, holdMs: 5000 },
  sensitivity: 'early',
});

async function filled(): Promise<SetDatabase> {
  const db = freshDatabase();
  await saveSet(db, storedSet('a'));
  await saveSet(db, guided);
  await keepPain(db, PAIN);
  await writeKept(db, 'programme', { programme: 'beginner', week: 2 });
  await keepOwnExercise(db, OWN);
  await keepOwnExercise(db, { ...OWN, id: 'own-gone', removed: true });
  return db;
}

/** All rows of all tables, as they are. */
const rowsOf = async (db: SetDatabase): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])),
  );

const copyInto = async (db: SetDatabase, file: Blob) => mergeArchive(db, await readArchive(file));

describe('an archive', () => {
  it('brings everything back after everything was deleted', async () => {
    const db = await filled();
    const before = await rowsOf(db);
    const { file, ...told } = await writeArchive(db, SETTINGS, NOW);
    expect(told).toEqual({ sets: 2, damaged: 0 });
    await deleteEverything(db);
    for (const rows of Object.values(await rowsOf(db))) expect(rows).toEqual([]);
    expect(await copyInto(db, file)).toEqual({ added: 2, here: 0 });
    expect(await rowsOf(db)).toEqual(before);
    expect((await readArchive(file)).contents).toMatchObject({ savedAt: NOW, settings: SETTINGS });
    expect(await loadSet(db, 'walk')).toEqual(guided);
  });

  it('leaves sets in progress out, and deleting does not', async () => {
    const db = await filled();
    await db.drafts.put(draftHead('d'));
    await db.draftChunks.put({ draft: 'd', index: 0, frames: [frameAt(0)] });
    const { file } = await writeArchive(db, {}, NOW);
    expect((await readArchive(file)).sets.map(({ summary }) => summary.id).sort()).toEqual([
      'a',
      'walk',
    ]);
    await deleteEverything(db);
    expect(await db.draftChunks.count()).toBe(0);
  });

  it('leaves what is here as it is', async () => {
    const { file } = await writeArchive(await filled(), {}, NOW);
    const db = freshDatabase();
    const mine = storedSet('a', { source: 'mine' });
    await saveSet(db, mine);
    await writeKept(db, 'programme', 'mine');
    await keepPain(db, { ...PAIN, level: 9 });
    expect(await copyInto(db, file)).toEqual({ added: 1, here: 1 });
    expect((await loadSet(db, 'a'))?.source).toBe('mine');
    expect(await db.kept.get('programme')).toEqual({ key: 'programme', value: 'mine' });
    expect((await db.pain.get('p1'))?.level).toBe(9);
    expect(await copyInto(db, file)).toEqual({ added: 0, here: 2 });
  });

  it('keeps what was judged of a set whose recording is damaged, and says so', async () => {
    const db = await filled();
    const row = (await db.recordings.get('a'))!;
    const recording = { ...row.recording, packed: new Uint8Array([1, 2, 3]) } as PackedRecording;
    await db.recordings.put({ id: 'a', recording });
    const { file, damaged } = await writeArchive(db, {}, NOW);
    expect(damaged).toBe(1);
    const other = freshDatabase();
    await copyInto(other, file);
    const back = await loadSet(other, 'a');
    expect(back?.report).toEqual(storedSet('a').report);
    expect(back?.recording).toMatchObject({ width: 1280, frames: [] });
  });

  it('adds nothing at all where keeping fails in the middle', async () => {
    const { file } = await writeArchive(await filled(), {}, NOW);
    const db = freshDatabase();
    await db.open();
    db.recordings.hook('creating', (key) => {
      if (key === 'walk') throw new Error('the disk is full');
    });
    const before = await rowsOf(db);
    await expect(copyInto(db, file)).rejects.toMatchObject({ code: 'storage-failed' });
    expect(await rowsOf(db)).toEqual(before);
  });

  it('tells how far it is', async () => {
    const db = await filled();
    const told: string[] = [];
    const { file } = await writeArchive(db, {}, NOW, (done, all) => told.push(`w${done}/${all}`));
    await readArchive(file, (done, all) => told.push(`r${done}/${all}`));
    expect(told).toEqual(['w1/2', 'w2/2', 'r1/2', 'r2/2']);
  });
});

/** Sets that the engine really saw. */
const KEPT = fileURLToPath(new URL('../recordings', import.meta.url));
const seen = readdirSync(KEPT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('recording.json'))
  .filter((_, i) => i % 4 === 0);

it.each(seen)('takes the report of what was really seen: %s', async (path) => {
  const recording = parseRecording(JSON.parse(readFileSync(`${KEPT}/${path}`, 'utf8')), path);
  const rules = exerciseById(path.split('/')[0]!)!;
  const report = judge(rules, recording);
  const db = freshDatabase();
  await saveSet(db, storedSet('seen', { exercise: rules.id, report, recording }));
  const before = await rowsOf(db);
  const { file } = await writeArchive(db, {}, NOW);
  await deleteEverything(db);
  await copyInto(db, file);
  expect(await rowsOf(db)).toEqual(before);
});

const ids = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 });
const place = fc.record({ ids, source: fc.constantFrom('here', 'there') });

const setFor = (id: string, source: string): StoredSet =>
  storedSet(id, { source, report: reportOf([rep(1000, { heldMs: 12 })]) });

async function having(ids: readonly string[], source: string): Promise<SetDatabase> {
  const db = freshDatabase();
  for (const id of ids) await saveSet(db, setFor(id, source));
  return db;
}

describe('merging', () => {
  it('has every id of both, each from where it was first, however often it is done', () =>
    fc.assert(
      fc.asyncProperty(place, place, async (here, there) => {
        const { file } = await writeArchive(await having(there.ids, 'there'), {}, NOW);
        const db = await having(here.ids, 'here');
        const merged = await copyInto(db, file);
        expect(merged.added + merged.here).toBe(there.ids.length);
        const sets = await listSets(db);
        expect(new Set(sets.map(({ id }) => id))).toEqual(new Set([...here.ids, ...there.ids]));
        for (const { id, source } of sets)
          expect(source).toBe(here.ids.includes(id) ? 'here' : 'there');
        const once = await rowsOf(db);
        await copyInto(db, file);
        expect(await rowsOf(db)).toEqual(once);
      }),
      { numRuns: 15 },
    ));
});
