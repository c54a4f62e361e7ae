import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { judge } from '../../src/coach/judge';
import { sensitised } from '../../src/coach/sensitivity';
import { exerciseById } from '../../src/exercises';
import { findSet, keepSet, recoverSets, removeSet } from '../../src/session/past-sets';
import { listSets, openDraft } from '../../src/storage';
import { cue, play } from '../support/acting';
import { recordingOf } from '../support/sets';
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

  it('come back after a crash warned of as early as they were', async () => {
    const bridge = exerciseById('glute-bridge')!;
    const { start, peak } = bridge.poses;
    // Feet a little too far: the usual warns from 116° on, early from 114.4°.
    const doubtful = { ...peak, near: { ...peak.near, knee: 115.2 } };
    const cues = [cue(start, 0, 1000), cue(doubtful, 1500, 1500), cue(start, 1500, 2500)];
    const recording = recordingOf(bridge, play(cues, 15));
    const { frames, ...head } = recording;
    const early = { id: 'early', exercise: bridge.id, startedAt: 0, sensitivity: 'early' } as const;
    const draft = openDraft({ ...head, ...early });
    frames.forEach((frame) => draft.add(frame));
    await draft.close();
    const [set] = await recoverSets();
    const judged = { ...recording, frames: set!.recording.frames };
    expect(set!.report).toEqual(judge(sensitised(bridge, 'early'), judged));
    expect(set!.report.warnings).not.toEqual(judge(bridge, judged).warnings);
  });
});
