import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { LANDMARK_COUNT } from '../../src/body/landmarks';
import { OUTLINE_STATIONS } from '../../src/body/pose';
import { toRecordedFrame, type RecordedFrame, type Recording } from '../../src/body/recording';
import { ms } from '../../src/body/units';
import type { Rep, SetReport } from '../../src/coach/report';
import { SetDatabase } from '../../src/storage/database';
import type { DraftHead, StoredSet } from '../../src/storage/stored-set';

/** A database of its own for one test; the factory opens the same one again. */
export function freshDatabase(indexedDB = new IDBFactory()): SetDatabase {
  return new SetDatabase('backline', { indexedDB, IDBKeyRange });
}

const edge = (first: number): (number | null)[] =>
  Array.from({ length: OUTLINE_STATIONS }, (_, i) => (i % 3 === 1 ? null : first + i / 1000));

/** A frame as the app records it, of nobody in particular. */
export const frameAt = (t: number): RecordedFrame =>
  toRecordedFrame({
    time: ms(t),
    width: 1280,
    height: 720,
    landmarks: Array.from({ length: LANDMARK_COUNT }, (_, i) => ({
      x: 320.25 + i,
      y: 240.5,
      visibility: 0.987,
    })),
    outline: { torso: 151.2, left: edge(0.21), right: edge(0.19) },
    light: null,
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
