import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rep, SetReport, Warning } from '../../src/coach/report';
import { adviceWhere } from '../../src/review';
import { reviewSet } from '../../src/review/review';
import { en } from '../../src/words/en';
import { rep, reportOf } from '../storage/made-up';
import { CHECK_IDS, EXERCISE, reports } from './made-up';

const advice = (report: SetReport) => reviewSet(report, EXERCISE, en).advice;
const faulty = (startMs: number, ...faults: string[]): Rep =>
  rep(startMs, { clean: false, faults });

const watch = (id: string, fromMs: number, toMs = fromMs + 500): Warning => ({
  id,
  fromMs,
  toMs,
  peak: 12,
  unit: 'deg',
  level: 'watch',
});

describe('the one thing to try', () => {
  it('is nothing after a clean set', () => {
    expect(advice(reportOf([rep(0), rep(3000)]))).toBeNull();
    expect(advice(reportOf([]))).toBeNull();
  });

  it('comes from the warning in most repetitions, in the words of its check', () => {
    const done = [
      faulty(0, 'back-sags'),
      rep(3000),
      faulty(6000, 'leg-too-high'),
      faulty(9000, 'leg-too-high'),
    ];
    const found = advice(reportOf(done));
    expect(found).toMatchObject({ check: 'leg-too-high', say: 'Lower your leg', reps: [3, 4] });
    expect(adviceWhere(found!, en)).toBe('In rep 3 and 4.');
  });

  it('puts one that warned before many that were only watched', () => {
    const warnings = [0, 3000, 6000].map((at) => watch('leg-too-high', at));
    const done = [rep(0), rep(3000), faulty(6000, 'back-sags')];
    expect(advice(reportOf(done, { warnings }))).toMatchObject({
      check: 'back-sags',
      level: 'warn',
    });
  });

  it('of two in equally many repetitions takes the longer', () => {
    const warnings = [watch('back-sags', 0, 300), watch('leg-too-high', 3000, 4900)];
    expect(advice(reportOf([rep(0), rep(3000)], { warnings }))).toMatchObject({
      check: 'leg-too-high',
      level: 'watch',
    });
  });

  it('is about the range when short repetitions are the more frequent', () => {
    const short = [3000, 6000].map((at) => rep(at, { complete: false }));
    const found = advice(reportOf([faulty(0, 'back-sags'), ...short]));
    expect(found).toMatchObject({ check: null, times: 2, reps: [] });
    expect(adviceWhere(found!, en)).toBe('2 were short.');
    const once = reportOf([faulty(0, 'back-sags'), faulty(9000, 'back-sags'), short[0]!]);
    expect(advice(once)!.check).toBe('back-sags');
  });

  it('names the side when it shows on one only', () => {
    const on = (side: 'left' | 'right', at: number): Rep => ({
      ...faulty(at, 'leg-too-high'),
      side,
    });
    const right = reportOf([on('right', 0), rep(3000, { side: 'left' }), on('right', 6000)]);
    expect(adviceWhere(advice(right)!, en)).toBe('On the right, in rep 1 and 3.');
    expect(advice(reportOf([on('right', 0), on('left', 3000)]))!.side).toBeNull();
    expect(advice(reportOf([on('right', 0)]))!.side).toBeNull();
  });

  it('is there exactly when something warned, was watched or was short', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const found = advice(report);
        const faults = report.reps.flatMap((each) => each.faults);
        const anything =
          report.warnings.length + faults.length > 0 || report.reps.some((each) => !each.complete);
        expect(found !== null).toBe(anything);
        if (found?.check) expect(CHECK_IDS).toContain(found.check);
      }),
    );
  });
});
