import { describe, expect, test } from 'vitest';
import type { Rep, SetReport } from '../../src/coach/report';
import { exerciseById } from '../../src/exercises';
import { doneTogether, type DoneSet } from '../../src/review';
import { en } from '../../src/words/en';

const rep: Rep = {
  startMs: 0,
  peakMs: 1000,
  endMs: 2000,
  side: null,
  complete: true,
  clean: true,
  broken: false,
  faults: [],
  notJudged: [],
  heldMs: 400,
};
const faulty: Rep = { ...rep, clean: false, faults: ['too-low'] };
const short: Rep = { ...rep, complete: false };

const report = (exercise: string, reps: readonly Rep[], more = {}): SetReport => ({
  exercise,
  source: 'camera',
  frames: 10,
  durationMs: 10_000,
  reps,
  warnings: reps.flatMap(({ faults }) =>
    faults.map(
      (id) => ({ id, fromMs: 0, toMs: 2000, peak: 185, unit: 'deg', level: 'warn' }) as const,
    ),
  ),
  notSeen: [],
  curve: [],
  ...more,
});

const set = (id: string, exercise: string, reps: readonly Rep[], more = {}): DoneSet => ({
  id,
  exercise,
  startedAt: 0,
  report: report(exercise, reps, more),
});

const told = (sets: readonly DoneSet[]) => doneTogether(sets, exerciseById, en);

describe('several exercises together', () => {
  test('are told in the order in which they were begun, each with all of its sets', () => {
    const done = told([
      set('a', 'glute-bridge', [rep, faulty]),
      set('b', 'bird-dog', [rep]),
      set('c', 'glute-bridge', [rep, short]),
    ]);
    expect(done.map(({ exercise, setIds }) => [exercise, ...setIds])).toEqual([
      ['glute-bridge', 'a', 'c'],
      ['bird-dog', 'b'],
    ]);
    expect(done[0]).toMatchObject({
      counts: { counted: 3, clean: 2, short: 1 },
      heldMs: 1600,
      durationMs: 20_000,
      by: null,
    });
  });

  test('have one thing to try: the latest that there was', () => {
    const [done] = told([
      set('a', 'glute-bridge', [faulty, faulty]),
      set('b', 'glute-bridge', [rep, rep]),
    ]);
    expect(done!.oneThing).toMatchObject({
      title: en.advice.tryTitle,
      say: 'Hips up a little more',
    });
  });

  test('have nothing to try where all was well', () => {
    const [done] = told([set('a', 'glute-bridge', [rep, rep])]);
    expect(done!.oneThing).toMatchObject({ title: en.advice.wellTitle });
  });

  test('that no camera judged are not told how they were', () => {
    const [done] = told([set('a', 'pelvic-tilt', [rep], { by: 'clock', source: 'clock' })]);
    expect(done).toMatchObject({ by: 'clock', oneThing: null, counts: { counted: 1 } });
  });

  test('an exercise since removed is still told', () => {
    const [done] = told([set('a', 'gone', [rep])]);
    expect(done).toMatchObject({ exercise: 'gone', counts: { counted: 1 } });
  });

  test('of nothing there is nothing', () => expect(told([])).toEqual([]));
});
