import { describe, expect, it } from 'vitest';
import type { Rep, SetReport } from '../../src/coach/report';
import { EXERCISES } from '../../src/exercises';
import type { Exercise } from '../../src/exercises/definition';
import {
  curveOf,
  hasBack,
  headlineOf,
  inWords,
  mainQuantity,
  nothingCounted,
  repWords,
  reviewSet,
} from '../../src/review';
import { summaryOf } from '../../src/storage/stored-set';
import { resultLine } from '../../src/ui/set-words';
import { en } from '../../src/words/en';
import { plain } from './made-up';

const byId = (id: string): Exercise => EXERCISES.find((exercise) => exercise.id === id)!;

const rep = (heldMs: number, change: Partial<Rep> = {}): Rep => ({
  startMs: 0,
  peakMs: 1000,
  endMs: heldMs + 2000,
  side: null,
  complete: true,
  broken: false,
  heldMs,
  clean: true,
  faults: [],
  notJudged: [],
  ...change,
});

const reportOf = (exercise: string, reps: readonly Rep[], main = 0, back = 0.05): SetReport => ({
  exercise,
  source: 'camera',
  frames: 2,
  durationMs: 60_000,
  reps,
  warnings: [],
  notSeen: [],
  curve: [0, 1000].map((t) => ({ t, main, back, lumbar: null })),
});

describe('a set of holds', () => {
  const exercise = byId('wall-sit');
  const short = rep(6400, { complete: false, clean: false });
  const review = reviewSet(reportOf('wall-sit', [rep(10_200), short]), exercise, en);

  it('tells holds kept and left, and how long was held', () => {
    const told = headlineOf(review.counts, en, true).map(({ number, word }) => `${number} ${word}`);
    expect(told).toEqual(['1 held', '1 clean', '1 left early']);
    expect(plain(inWords(review.held!.all, en))).toBe('16.6 s');
    expect(plain(inWords(review.held!.longest, en))).toBe('10.2 s');
    expect(review.rows.map(({ held }) => held?.value)).toEqual([10.2, 6.4]);
    expect(review.pace).toBeNull();
  });

  it('advises to stay, not to go further', () =>
    expect(review.advice).toMatchObject({ say: en.advice.holdSay, why: en.advice.holdWhy }));

  it('of which none was whole is told by its longest', () => {
    const report = reportOf('wall-sit', [short]);
    const nothing = nothingCounted(report, reviewSet(report, exercise, en), exercise, en)!;
    expect(plain(nothing.title)).toBe('Held for 6.4 s');
  });

  it('is listed with the time held', () => {
    const report = reportOf('wall-sit', [rep(10_200), short]);
    const set = { id: 'a', exercise: 'wall-sit', startedAt: 0, source: 'camera', report };
    const summary = summaryOf({ ...set, recording: {} as never });
    expect(summary.heldMs).toBe(16_600);
    expect(plain(resultLine(summary, en))).toBe('1 hold, 17 s');
  });
});

it('repetitions are told with their pace, without holds', () => {
  const review = reviewSet(reportOf('dead-bug', [rep(600)]), byId('dead-bug'), en);
  expect(review.held).toBeNull();
  expect(review.pace).not.toBeNull();
});

describe('the curve', () => {
  const written = (id: string, main: number): string => {
    const curve = curveOf(reportOf(id, [], main), byId(id));
    return plain(inWords(mainQuantity(curve, curve.main[0]!), en));
  };

  it.each([
    ['wall-sit', 88, '88°'],
    ['cat-cow', 0.04, '4 % of torso'],
    ['clamshell', 0.4, '40 %'],
  ])('of %s is told in its own unit', (id, main, words) => expect(written(id, main)).toBe(words));

  it('has a back line only where the exercise looks at the back', () => {
    const has = (id: string): boolean => hasBack(curveOf(reportOf(id, []), byId(id)));
    expect(['dead-bug', 'hip-hinge'].map(has)).toEqual([true, true]);
    expect(['wall-sit', 'cat-cow', 'farmers-carry'].map(has)).toEqual([false, false, false]);
  });
});

it('another exercise is named as one, and is no warning', () => {
  const exercise = byId('row');
  const bent = rep(0, { complete: false, clean: false, faults: ['bent-over'] });
  const warnings = [
    { id: 'bent-over', fromMs: 0, toMs: 900, peak: 50, unit: 'deg', level: 'warn' } as const,
  ];
  const review = reviewSet({ ...reportOf('row', [bent]), warnings }, exercise, en);
  expect(review.warnings).toEqual([]);
  expect(repWords(review.rows[0]!, en)).toBe('Not counted · a different exercise: Bent-over row');
});
