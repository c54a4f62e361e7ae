import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { deleteSet, listSets, loadSet, saveSet } from '../../src/storage/sets';
import { freshDatabase, rep, reportOf, storedSet } from './made-up';

describe('kept sets', () => {
  it('gives back exactly what was saved, also after the database is opened again', async () => {
    const disk = new IDBFactory();
    const before = freshDatabase(disk);
    await saveSet(before, storedSet('a'));
    before.close();
    expect(await loadSet(freshDatabase(disk), 'a')).toEqual(storedSet('a'));
  });

  it('has no set where none was saved', async () => {
    expect(await loadSet(freshDatabase(), 'nobody')).toBeUndefined();
  });

  it('gives back what a set belonged to and was judged by, in the list too', async () => {
    const db = freshDatabase();
    const context = {
      workout: { id: 'w', set: 2, sets: 3 },
      target: { reps: 8, perSide: true, holdMs: 5000 },
      sensitivity: 'early',
    } as const;
    await saveSet(db, storedSet('a', context));
    expect(await loadSet(db, 'a')).toEqual(storedSet('a', context));
    expect(await listSets(db)).toMatchObject([context]);
  });

  it('makes nothing up for sets from before that was kept', async () => {
    const db = freshDatabase();
    await saveSet(db, storedSet('a'));
    for (const part of ['workout', 'target', 'sensitivity']) {
      expect(await loadSet(db, 'a')).not.toHaveProperty(part);
      expect((await listSets(db))[0]).not.toHaveProperty(part);
    }
  });

  it('saves again in place of the first time', async () => {
    const db = freshDatabase();
    await saveSet(db, storedSet('a'));
    await saveSet(db, storedSet('a', { report: reportOf([]) }));
    expect(await listSets(db)).toMatchObject([{ id: 'a', counted: 0 }]);
    expect((await loadSet(db, 'a'))!.report.reps).toEqual([]);
  });

  it('deletes a set with everything that belongs to it', async () => {
    const db = freshDatabase();
    await saveSet(db, storedSet('a'));
    await saveSet(db, storedSet('b'));
    await deleteSet(db, 'a');
    expect(await loadSet(db, 'a')).toBeUndefined();
    const left = await Promise.all([db.summaries, db.reports, db.recordings].map((t) => t.count()));
    expect(left).toEqual([1, 1, 1]);
  });
});

describe('the list of sets', () => {
  const at = (id: string, startedAt: number, exercise = 'bird-dog') =>
    storedSet(id, { startedAt, exercise });

  async function three() {
    const db = freshDatabase();
    for (const set of [at('mid', 20), at('new', 30, 'dead-bug'), at('old', 10)])
      await saveSet(db, set);
    return db;
  }
  const ids = (sets: readonly { id: string }[]) => sets.map((set) => set.id);

  it('comes newest first', async () => {
    expect(ids(await listSets(await three()))).toEqual(['new', 'mid', 'old']);
  });

  it('can be cut to the newest few', async () => {
    expect(ids(await listSets(await three(), { limit: 2 }))).toEqual(['new', 'mid']);
  });

  it('can be of one exercise, newest first', async () => {
    const db = await three();
    expect(ids(await listSets(db, { exercise: 'bird-dog' }))).toEqual(['mid', 'old']);
    expect(ids(await listSets(db, { exercise: 'bird-dog', limit: 1 }))).toEqual(['mid']);
    expect(await listSets(db, { exercise: 'plank' })).toEqual([]);
  });

  it('says how many were counted, seen to be clean, and short', async () => {
    const db = freshDatabase();
    const short = rep(9000, { complete: false });
    const unseen = { notJudged: [{ id: 'back-sags', reason: 'covered' as const }] };
    await saveSet(
      db,
      storedSet('a', {
        report: reportOf([rep(0), rep(3000, { clean: false }), rep(6000, unseen), short]),
      }),
    );
    expect(await listSets(db)).toEqual([
      {
        id: 'a',
        exercise: 'bird-dog',
        startedAt: 1_700_000_000_000,
        source: 'camera',
        durationMs: 20_000,
        counted: 3,
        clean: 1,
        short: 1,
      },
    ]);
  });
});

describe('a browser that keeps nothing', () => {
  it('answers every call with the sentence that says what to do', async () => {
    const refused = new IDBFactory();
    refused.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const db = freshDatabase(refused);
    const failed = { name: 'Trouble', code: 'storage-failed', message: /Save recording/ };
    await expect(saveSet(db, storedSet('a'))).rejects.toMatchObject({ code: failed.code });
    await expect(loadSet(db, 'a')).rejects.toThrow(failed.message);
    await expect(listSets(db)).rejects.toMatchObject({ name: failed.name });
    await expect(deleteSet(db, 'a')).rejects.toMatchObject({ code: failed.code });
  });

  it('keeps all of a set or none of it', async () => {
    const db = freshDatabase();
    const uncloneable = { ...storedSet('a').recording, source: (() => 0) as never };
    await expect(saveSet(db, storedSet('a', { recording: uncloneable }))).rejects.toMatchObject({
      code: 'storage-failed',
    });
    expect(await listSets(db)).toEqual([]);
    expect(await db.reports.count()).toBe(0);
  });
});
