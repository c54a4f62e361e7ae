import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { PainRow } from '../../src/storage/database';
import { clearPain, keepPain, listPain } from '../../src/storage/pain';
import { freshDatabase } from './made-up';

const row = (id: string, at: number, level = 3): PainRow => ({ id, at, when: 'before', level });

describe('the pain diary', () => {
  it('gives its rows back oldest first, also after the database is opened again', async () => {
    const disk = new IDBFactory();
    const before = freshDatabase(disk);
    for (const each of [row('b', 20), row('a', 30), row('c', 10)]) await keepPain(before, each);
    before.close();
    const ids = (await listPain(freshDatabase(disk))).map(({ id }) => id);
    expect(ids).toEqual(['c', 'b', 'a']);
  });

  it('lists from a moment on, that moment too', async () => {
    const db = freshDatabase();
    for (const each of [row('a', 10), row('b', 20), row('c', 30)]) await keepPain(db, each);
    expect(await listPain(db, { since: 20 })).toEqual([row('b', 20), row('c', 30)]);
    expect(await listPain(db, { since: 31 })).toEqual([]);
  });

  it('keeps a corrected answer in place of the first', async () => {
    const db = freshDatabase();
    await keepPain(db, row('a', 10, 3));
    await keepPain(db, row('a', 10, 7));
    expect(await listPain(db)).toEqual([row('a', 10, 7)]);
  });

  it('is empty after it was cleared', async () => {
    const db = freshDatabase();
    await keepPain(db, row('a', 10));
    await clearPain(db);
    expect(await listPain(db)).toEqual([]);
  });
});
