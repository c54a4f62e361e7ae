import { describe, expect, it } from 'vitest';
import { correctSet } from '../../src/storage/corrections';
import { deleteSet, listSets, loadSet, saveSet } from '../../src/storage/sets';
import { freshDatabase, storedSet } from './made-up';

const correction = { at: 7, count: 10, notSo: [{ id: 'back-sags', fromMs: 4500 }] };

describe('a correction', () => {
  it('is kept beside what was measured, which stays as it is', async () => {
    const db = freshDatabase();
    await saveSet(db, storedSet('one'));
    const [measured] = await listSets(db);
    await correctSet(db, 'one', correction);
    expect(await listSets(db)).toEqual([{ ...measured, correction }]);
    expect(await loadSet(db, 'one')).toEqual({ ...storedSet('one'), correction });
  });

  it('can be said anew and taken back without a trace', async () => {
    const db = freshDatabase();
    await saveSet(db, storedSet('one'));
    await correctSet(db, 'one', correction);
    await correctSet(db, 'one', { ...correction, count: 9 });
    expect((await loadSet(db, 'one'))!.correction!.count).toBe(9);
    await correctSet(db, 'one', null);
    expect(await loadSet(db, 'one')).toEqual(storedSet('one'));
  });

  it('lasts when the set is saved again as it was loaded', async () => {
    const db = freshDatabase();
    await saveSet(db, storedSet('one'));
    await correctSet(db, 'one', correction);
    await saveSet(db, (await loadSet(db, 'one'))!);
    expect((await loadSet(db, 'one'))!.correction).toEqual(correction);
  });

  it('goes with its set, and brings none back', async () => {
    const db = freshDatabase();
    await saveSet(db, storedSet('one'));
    await correctSet(db, 'one', correction);
    await deleteSet(db, 'one');
    await correctSet(db, 'one', correction);
    expect(await listSets(db)).toEqual([]);
  });

  it('fails with a sentence when the disk does', async () => {
    const db = freshDatabase();
    await saveSet(db, storedSet('one'));
    db.close({ disableAutoOpen: true });
    await expect(correctSet(db, 'one', correction)).rejects.toMatchObject({
      code: 'storage-failed',
    });
  });
});
