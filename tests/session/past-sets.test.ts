import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findSet, keepSet, recoverSets, removeSet } from '../../src/session/past-sets';
import { listSets, openDraft } from '../../src/storage';
import { draftHead, frameAt, storedSet } from '../storage/made-up';

beforeEach(() => vi.stubGlobal('navigator', {}));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const diskFails = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });

describe('past sets', () => {
  it('are found after they were kept, and gone after they were removed', async () => {
    expect(await keepSet(storedSet('kept'))).toBeNull();
    expect(await findSet('kept')).toEqual({ set: storedSet('kept'), saved: true });
    await removeSet('kept');
    expect(await findSet('kept')).toBeNull();
  });

  it('can be reviewed from memory when the disk refuses them', async () => {
    const disk = diskFails();
    expect(await keepSet(storedSet('refused'))).toMatchObject({ code: 'storage-failed' });
    disk.mockRestore();
    expect(await findSet('refused')).toEqual({ set: storedSet('refused'), saved: false });
    expect(await listSets()).toEqual([]);
    await removeSet('refused');
    expect(await findSet('refused')).toBeNull();
  });

  it('are saved after all when it is tried again', async () => {
    const disk = diskFails();
    await keepSet(storedSet('later'));
    disk.mockRestore();
    expect(await keepSet(storedSet('later'))).toBeNull();
    expect(await findSet('later')).toMatchObject({ saved: true });
  });

  it('come back after a crash judged by their exercise, those of unknown exercises stay drafts', async () => {
    for (const exercise of ['bird-dog', 'no-such-exercise']) {
      const draft = openDraft({ ...draftHead(exercise), exercise });
      [0, 1_000, 2_000].forEach((t) => draft.add({ ...frameAt(t), lm: null }));
      await draft.close();
    }
    const [set, ...others] = await recoverSets();
    expect(others).toEqual([]);
    expect(set).toMatchObject({ id: 'bird-dog', report: { exercise: 'bird-dog', frames: 3 } });
    expect(await findSet('bird-dog')).toMatchObject({ saved: true });
  });
});
