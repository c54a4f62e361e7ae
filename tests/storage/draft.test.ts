import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toRecordedFrame, type Recording } from '../../src/body/recording';
import { ms } from '../../src/body/units';
import type { SetDatabase } from '../../src/storage/database';
import { openDraft } from '../../src/storage/draft';
import { recoverDrafts } from '../../src/storage/recovery';
import type { SetContext } from '../../src/storage/stored-set';
import { deleteSet, listSets, loadSet, saveSet } from '../../src/storage/sets';
import { draftHead, frameAt, freshDatabase, reportOf, storedSet } from './made-up';
import { fakeLocks } from './fake-locks';

const judge = (recording: Recording, _: SetContext) =>
  reportOf([], { frames: recording.frames.length });
const frames = (untilMs: number, fps = 30) =>
  Array.from({ length: Math.floor((untilMs * fps) / 1000) + 1 }, (_, i) =>
    frameAt((i * 1000) / fps),
  );

const writtenMs = async (db: SetDatabase): Promise<number> => {
  const chunks = await db.draftChunks.toArray();
  return Math.max(-1, ...chunks.flatMap((chunk) => chunk.frames.map((frame) => frame.t)));
};

let tab = fakeLocks();
beforeEach(() => vi.stubGlobal('navigator', { locks: (tab = fakeLocks()) }));
afterEach(() => vi.unstubAllGlobals());

describe('a set in progress', () => {
  it.each([5, 15, 30, 60])('is never more than two seconds behind at %i fps', async (fps) => {
    const db = freshDatabase();
    const draft = openDraft(db, draftHead('a'));
    for (const frame of frames(9_000, fps)) {
      draft.add(frame);
      await draft.settled();
      expect(frame.t - (await writtenMs(db))).toBeLessThanOrEqual(2_000);
    }
    expect(await db.draftChunks.count()).toBeLessThan(7);
  });

  it('comes back after a crash as a finished set, frames in order', async () => {
    const disk = new IDBFactory();
    const draft = openDraft(freshDatabase(disk), draftHead('a'));
    frames(30_000).forEach((frame) => draft.add(frame));
    await draft.settled();
    tab.crash();

    const db = freshDatabase(disk);
    const [set] = await recoverDrafts(db, judge);
    const times = set!.recording.frames.map((frame) => frame.t);
    expect(times).toEqual(
      frames(30_000)
        .map((frame) => frame.t)
        .slice(0, times.length),
    );
    expect(times.at(-1)).toBeGreaterThanOrEqual(28_000);
    expect(set).toMatchObject({ id: 'a', exercise: 'bird-dog', source: 'camera' });
    expect(set!.report.frames).toBe(times.length);
    expect(await loadSet(db, 'a')).toEqual(set);
    expect(await recoverDrafts(db, judge)).toEqual([]);
  });

  it('comes back as the part of a workout it was, judged as early or late as it was', async () => {
    const disk = new IDBFactory();
    const context = {
      workout: { id: 'w', set: 1, sets: 2 },
      target: { reps: 8, perSide: true, holdMs: 5000 },
      sensitivity: 'late',
    } as const;
    const draft = openDraft(freshDatabase(disk), { ...draftHead('a'), ...context });
    frames(5_000).forEach((frame) => draft.add(frame));
    await draft.settled();
    tab.crash();

    const judged = vi.fn(judge);
    const [set] = await recoverDrafts(freshDatabase(disk), judged);
    expect(set).toMatchObject(context);
    expect(judged.mock.calls[0]).toEqual([set!.recording, context]);
    expect(set!.recording).not.toHaveProperty('workout');
  });

  it('is gone as a draft once the set is saved', async () => {
    const db = freshDatabase();
    const draft = openDraft(db, draftHead('a'));
    frames(5_000).forEach((frame) => draft.add(frame));
    await draft.settled();
    await saveSet(db, storedSet('a'));
    await draft.close();
    expect(await db.drafts.count()).toBe(0);
    expect(await db.draftChunks.count()).toBe(0);
    expect(await recoverDrafts(db, judge)).toEqual([]);
    expect(await loadSet(db, 'a')).toEqual(storedSet('a'));
  });

  it('writes nothing more after it was deleted under its feet', async () => {
    const db = freshDatabase();
    const draft = openDraft(db, draftHead('a'));
    await draft.settled();
    await deleteSet(db, 'a');
    frames(5_000).forEach((frame) => draft.add(frame));
    await draft.settled();
    expect(await db.draftChunks.count()).toBe(0);
  });

  it('can be discarded', async () => {
    const db = freshDatabase();
    const draft = openDraft(db, draftHead('a'));
    frames(5_000).forEach((frame) => draft.add(frame));
    await draft.discard();
    expect(await db.draftChunks.count()).toBe(0);
    expect(await recoverDrafts(db, judge)).toEqual([]);
  });

  it('keeps taking frames when the disk fails, and says so when asked', async () => {
    const full = new IDBFactory();
    full.open = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const draft = openDraft(freshDatabase(full), draftHead('a'));
    frames(5_000).forEach((frame) => draft.add(frame));
    await expect(draft.settled()).rejects.toMatchObject({ code: 'storage-failed' });
    await expect(draft.close()).rejects.toMatchObject({ code: 'storage-failed' });
    expect(tab.held()).toEqual([]);
  });
});

describe('recovery', () => {
  it('leaves the set that another tab is in the middle of', async () => {
    const disk = new IDBFactory();
    const draft = openDraft(freshDatabase(disk), draftHead('a'));
    frames(5_000).forEach((frame) => draft.add(frame));
    await draft.settled();
    expect(await recoverDrafts(freshDatabase(disk), judge)).toEqual([]);
    await draft.close();
    expect(await recoverDrafts(freshDatabase(disk), judge)).toHaveLength(1);
  });

  it('forgets a set that never got a frame', async () => {
    const db = freshDatabase();
    await openDraft(db, draftHead('a')).close();
    expect(await recoverDrafts(db, judge)).toEqual([]);
    expect(await db.drafts.count()).toBe(0);
    expect(await listSets(db)).toEqual([]);
  });

  it('brings the others back when one cannot be judged, and keeps that one', async () => {
    const db = freshDatabase();
    for (const id of ['damaged', 'fine']) {
      const draft = openDraft(db, { ...draftHead(id), exercise: id });
      frames(5_000).forEach((frame) => draft.add(frame));
      await draft.close();
    }
    const picky = (recording: Recording) => {
      if (recording.exercise === 'damaged') throw new Error('cannot be judged');
      return reportOf([]);
    };
    expect((await recoverDrafts(db, picky)).map((set) => set.id)).toEqual(['fine']);
    expect((await db.drafts.toArray()).map((head) => head.id)).toEqual(['damaged']);
  });

  it('takes frames just as the recording stores them', async () => {
    const db = freshDatabase();
    const draft = openDraft(db, draftHead('a'));
    const pose = { width: 1280, height: 720, landmarks: null, outline: null, light: null };
    const stored = [0, 1_600].map((t) => toRecordedFrame({ ...pose, time: ms(t) }));
    stored.forEach((frame) => draft.add(frame));
    await draft.close();
    const [set] = await recoverDrafts(db, judge);
    expect(set!.recording.frames).toEqual(stored);
  });
});
