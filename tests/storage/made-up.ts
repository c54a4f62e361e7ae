import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { RecordedFrame, Recording } from '../../src/body/recording';
import type { Rep, SetReport } from '../../src/coach/report';
import { SetDatabase } from '../../src/storage/database';
import type { DraftHead, StoredSet } from '../../src/storage/stored-set';

/** A database of its own for one test; the factory opens the same one again. */
export function freshDatabase(indexedDB = new IDBFactory()): SetDatabase {
  return new SetDatabase('backline', { indexedDB, IDBKeyRange });
}

export const frameAt = (t: number): RecordedFrame => ({
  t,
  lm: [[320.25, 240.5, 0.987]],
  torso: 151.2,
  left: [0.21, null, 0.2231],
  right: [null, 0.19, 0.2],
});

export const recordingOf = (frames: readonly RecordedFrame[]): Recording => ({
  format: 'backline-recording',
  version: 1,
  exercise: 'bird-dog',
  source: 'camera',
  width: 1280,
  height: 720,
  engine: 'fast',
  model: 'full',
  frames,
});

export const rep = (startMs: number, over: Partial<Rep> = {}): Rep => ({
  startMs,
  peakMs: startMs + 1000,
  endMs: startMs + 2000,
  side: null,
  complete: true,
  clean: true,
  faults: [],
  broken: false,
  notJudged: [],
  ...over,
});

export const reportOf = (reps: readonly Rep[], over: Partial<SetReport> = {}): SetReport => ({
  exercise: 'bird-dog',
  source: 'camera',
  frames: 60,
  durationMs: 20_000,
  reps,
  warnings: [],
  notSeen: [],
  curve: [],
  ...over,
});

export const storedSet = (id: string, over: Partial<StoredSet> = {}): StoredSet => ({
  id,
  exercise: 'bird-dog',
  startedAt: 1_700_000_000_000,
  source: 'camera',
  report: reportOf([rep(1000), rep(4000, { clean: false, faults: ['back-sags'] })]),
  recording: recordingOf([frameAt(0), frameAt(33.3)]),
  ...over,
});

export const draftHead = (id: string): DraftHead => {
  const { frames: _, ...head } = recordingOf([]);
  return { ...head, id, exercise: 'bird-dog', startedAt: 1_700_000_000_000 };
};
