import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../src/storage/migrations';
import { listSets, loadSet, saveSet } from '../../src/storage/sets';
import { summaryOf, type StoredSet } from '../../src/storage/stored-set';
import { freshDatabase, rep, reportOf, storedSet } from './made-up';

const fromVersionOne = storedSet('from-version-1', {
  report: reportOf([rep(1000), rep(4000, { clean: false, faults: ['back-sags'] })], {
    curve: [
      { t: 0, main: 90, back: null, lumbar: null },
      { t: 33, main: 91, back: 0.01, lumbar: null },
    ],
  }),
});

interface Table {
  readonly name: string;
  readonly key: unknown;
  readonly indexes: readonly unknown[];
}

/** What a database is made of, read without our code. */
function tablesOf(disk: IDBFactory): Promise<Table[]> {
  return new Promise((done, failed) => {
    const opening = disk.open('backline');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const names = [...db.objectStoreNames];
      const stores = names.map((name) => db.transaction(names).objectStore(name));
      const tables = stores.map((store) => ({
        name: store.name,
        key: store.keyPath,
        indexes: [...store.indexNames].map((index) => store.index(index).keyPath),
      }));
      db.close();
      done(tables);
    };
  });
}

/** A report as version 1 kept it: no word of what was not judged or of holds, no lumbar angle. */
function oldReport({ report }: StoredSet) {
  const reps = report.reps.map(({ notJudged: _, broken: __, ...rep }) => rep);
  const curve = report.curve.map(({ lumbar: _, ...point }) => point);
  return { ...report, reps, curve };
}

/** Version 1 as browsers have it, made without our code. Dexie's version 1 is IndexedDB's 10. */
function versionOne(disk: IDBFactory): Promise<void> {
  const set = fromVersionOne;
  return new Promise((done, failed) => {
    const opening = disk.open('backline', 10);
    opening.onerror = () => failed(opening.error);
    opening.onupgradeneeded = () => {
      const summaries = opening.result.createObjectStore('summaries', { keyPath: 'id' });
      summaries.createIndex('startedAt', 'startedAt');
      summaries.createIndex('[exercise+startedAt]', ['exercise', 'startedAt']);
      const reports = opening.result.createObjectStore('reports', { keyPath: 'id' });
      const recordings = opening.result.createObjectStore('recordings', { keyPath: 'id' });
      opening.result.createObjectStore('drafts', { keyPath: 'id' });
      const chunks = opening.result.createObjectStore('draftChunks', {
        keyPath: ['draft', 'index'],
      });
      chunks.createIndex('draft', 'draft');
      summaries.put(summaryOf(set));
      reports.put({ id: set.id, report: oldReport(set) });
      recordings.put({ id: set.id, recording: set.recording });
    };
    opening.onsuccess = () => done(opening.result.close());
  });
}

describe('migrations', () => {
  it('have rising versions', () => {
    const versions = MIGRATIONS.map((migration) => migration.version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  });

  it('never change a version that people have: the first makes just what it always made', async () => {
    const [asReleased, asMade] = [new IDBFactory(), new IDBFactory()];
    await versionOne(asReleased);
    const { stores, version } = MIGRATIONS[0]!;
    const first = new Dexie('backline', { indexedDB: asMade, IDBKeyRange });
    first.version(version).stores({ ...stores });
    await first.open();
    first.close();
    expect(await tablesOf(asMade)).toEqual(await tablesOf(asReleased));
  });

  it('open a database of version 1 with every set in it', async () => {
    const disk = new IDBFactory();
    await versionOne(disk);
    const db = freshDatabase(disk);
    expect(await listSets(db, { exercise: 'bird-dog' })).toHaveLength(1);
    expect(await loadSet(db, 'from-version-1')).toEqual(fromVersionOne);
  });

  it('say of older sets that nothing is known to have been missed, and keep what newer ones say', async () => {
    const disk = new IDBFactory();
    await versionOne(disk);
    const db = freshDatabase(disk);
    const old = (await loadSet(db, 'from-version-1'))!.report;
    expect(old.reps.map(({ notJudged }) => notJudged)).toEqual([[], []]);
    expect(old.reps.map(({ broken }) => broken)).toEqual([false, false]);
    expect(old.curve.map(({ lumbar }) => lumbar)).toEqual([null, null]);
    const said = rep(0, { broken: true, notJudged: [{ id: 'back-sags', reason: 'too-dark' }] });
    const lumbar = { degrees: 4, uncertainty: 3 };
    const report = reportOf([said], { curve: [{ t: 0, main: 1, back: 0, lumbar }] });
    await saveSet(db, storedSet('new', { report }));
    db.close();
    expect((await loadSet(freshDatabase(disk), 'new'))!.report).toEqual(report);
  });
});
