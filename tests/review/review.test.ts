import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SetReport, Warning } from '../../src/coach/report';
import { inWords, repWords } from '../../src/review';
import { reviewSet } from '../../src/review/review';
import { meets } from '../../src/review/spans';
import { summaryOf } from '../../src/storage/stored-set';
import { rep, reportOf, storedSet } from '../storage/made-up';
import { EXERCISES } from '../../src/exercises';
import { en } from '../../src/words/en';
import { EXERCISE, plain, reports } from './made-up';

/** As the registry has it, for what storage computes by itself. */
const REAL = EXERCISES[0]!;

const review = (report: SetReport) => reviewSet(report, EXERCISE, en);
const forEveryReport = (holds: (report: SetReport) => void) =>
  fc.assert(fc.property(reports, holds));

const warning = (fromMs: number, toMs: number, over: Partial<Warning> = {}): Warning => ({
  id: 'back-sags',
  fromMs,
  toMs,
  peak: 14,
  unit: 'deg',
  level: 'warn',
  ...over,
});

describe('the counts of a review', () => {
  it('tell complete, clean and short repetitions apart', () => {
    const done = [rep(0), rep(3000, { clean: false }), rep(6000, { complete: false }), rep(9000)];
    expect(review(reportOf(done)).counts).toEqual({
      counted: 3,
      clean: 2,
      unjudged: 0,
      short: 1,
      void: 0,
    });
  });

  it('agree with the list of sets, and with the sides taken together', () => {
    forEveryReport((report) => {
      const { counts, bySide, rows } = review(report);
      expect(counts.counted + counts.short + counts.void).toBe(report.reps.length);
      expect(counts.clean).toBeLessThanOrEqual(counts.counted);
      const { void: _, unjudged: __, ...listed } = reviewSet(report, REAL, en).counts;
      expect(summaryOf(storedSet('a', { report, exercise: REAL.id }))).toMatchObject(listed);
      if (rows.length > 0)
        for (const key of ['counted', 'clean', 'unjudged', 'short', 'void'] as const)
          expect(bySide!.left[key] + bySide!.right[key]).toBe(counts[key]);
    });
  });

  it('have no sides where the exercise has none', () => {
    expect(review(reportOf([rep(0), rep(3000)])).bySide).toBeNull();
    expect(review(reportOf([])).bySide).toBeNull();
  });
});

describe('the rows of a review', () => {
  it('are one a repetition, numbered as they were counted aloud', () => {
    forEveryReport((report) => {
      const { rows, counts } = review(report);
      const numbers = rows.flatMap((row) => row.number ?? []);
      expect(rows).toHaveLength(report.reps.length);
      expect(numbers).toEqual(Array.from({ length: counts.counted }, (_, i) => i + 1));
      rows.forEach((row, i) => expect(row.number === null).toBe(!report.reps[i]!.complete));
    });
  });

  it('call a repetition clean, counted or short', () => {
    const done = [rep(0), rep(3000, { clean: false }), rep(6000, { complete: false })];
    const results = review(reportOf(done)).rows.map((row) => row.result);
    expect(results).toEqual(['clean', 'warned', 'short']);
  });

  it('never call a repetition clean in which the back was not judged', () => {
    const unseen = { id: 'back-sags', reason: 'too-dark' } as const;
    const leg = { id: 'leg-too-high', reason: 'covered' } as const;
    const done = [
      rep(0, { notJudged: [unseen, leg] }),
      rep(3000, { notJudged: [leg] }),
      rep(6000, { clean: false, faults: ['leg-too-high'], notJudged: [unseen] }),
    ];
    const { rows, counts } = review(reportOf(done));
    expect(rows.map((row) => row.result)).toEqual(['unjudged', 'clean', 'warned']);
    expect(rows.map((row) => row.number)).toEqual([1, 2, 3]);
    expect(counts).toEqual({ counted: 3, clean: 1, unjudged: 1, short: 0, void: 0 });
    expect(rows.map((row) => repWords(row, en))).toEqual([
      'Back not judged · too little light · an arm in front of your back',
      'Clean · not all judged',
      'Counted · Leg too high',
    ]);
  });

  it('say where a hold broke', () => {
    const { rows } = review(reportOf([rep(0, { broken: true, clean: false }), rep(3000)]));
    expect(rows.map((row) => repWords(row, en))).toEqual(['Counted · hold broken', 'Clean']);
  });

  it('tell a movement of another kind from a short one', () => {
    const other = rep(0, { complete: false, clean: false, faults: ['same-side'] });
    const report = reportOf([other, rep(3000), rep(6000, { complete: false })]);
    const { rows, counts } = review(report);
    expect(rows.map((row) => row.result)).toEqual(['void', 'clean', 'short']);
    expect(rows.map((row) => row.number)).toEqual([null, 1, null]);
    expect(counts).toEqual({ counted: 1, clean: 1, unjudged: 0, short: 1, void: 1 });
    expect(reviewSet(report, undefined, en).rows[0]!.result).toBe('short');
  });

  it('say each fault in the words of the exercise, and of an unknown one by its id', () => {
    const done = [rep(0, { clean: false, faults: ['back-sags', 'an-old-check'] })];
    const titles = review(reportOf(done)).rows[0]!.faults.map((fault) => fault.title);
    expect(titles).toEqual(['Back sags', 'An old check']);
    expect(reviewSet(reportOf(done), undefined, en).rows[0]!.faults[0]!.title).toBe('Back sags');
  });

  it('say how much of each repetition could be judged', () => {
    const gaps = [
      { fromMs: 500, toMs: 1000, reason: 'nobody' as const },
      { fromMs: 800, toMs: 1500, reason: 'outline-torn' as const },
    ];
    const { rows } = review(reportOf([rep(0), rep(3000)], { notSeen: gaps }));
    expect(rows.map((row) => row.judged)).toEqual([
      { value: 50, unit: 'percent' },
      { value: 100, unit: 'percent' },
    ]);
  });
});

describe('the pace', () => {
  it('is the middle duration of the counted repetitions, in seconds', () => {
    const done = [2000, 3000, 9000, 11_000].map((length, i) =>
      rep(i * 10_000, { endMs: i * 10_000 + length }),
    );
    expect(review(reportOf(done)).pace).toEqual({ value: 6, unit: 's' });
    expect(review(reportOf(done.slice(0, 3))).pace).toEqual({ value: 3, unit: 's' });
  });

  it('lies between the shortest and the longest counted one, or is not known', () => {
    forEveryReport((report) => {
      const took = report.reps.filter((r) => r.complete).map((r) => (r.endMs - r.startMs) / 1000);
      const { pace } = review(report);
      expect(pace === null).toBe(took.length === 0);
      if (!pace) return;
      expect(pace.value).toBeGreaterThanOrEqual(Math.min(...took));
      expect(pace.value).toBeLessThanOrEqual(Math.max(...took));
    });
  });
});

describe('the warnings', () => {
  it('are all there, in order of time, each with a repetition it meets', () => {
    forEveryReport((report) => {
      const { warnings, rows } = review(report);
      expect(warnings).toHaveLength(report.warnings.length);
      const times = warnings.map((each) => each.fromMs);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      for (const each of warnings) {
        expect(each.rep === null).toBe(!rows.some((row) => meets(row, each)));
        if (each.rep) expect(meets(each.rep, each)).toBe(true);
      }
    });
  });

  it('belong to the repetition that they share most time with', () => {
    const done = [rep(0), rep(2100), rep(6000)];
    const report = reportOf(done, { warnings: [warning(1800, 3500), warning(4500, 5000)] });
    expect(review(report).warnings.map((each) => each.rep?.number)).toEqual([2, undefined]);
  });

  it('carry their peak in its unit', () => {
    const units = [
      warning(0, 1, { peak: 14.4, unit: 'deg' }),
      warning(1, 2, { peak: -0.083, unit: 'torso' }),
      warning(2, 3, { peak: 1250, unit: 'ms' }),
      warning(3, 4, { peak: 1, unit: 'none' }),
    ];
    const { warnings } = review(reportOf([], { warnings: units }));
    const words = warnings.map((each) => plain(inWords(each.peak, en)));
    expect(words).toEqual(['14°', '−8 % of torso', '1.3 s', '']);
  });
});

describe('what could be judged', () => {
  it('is about the whole recording without repetitions, whenever that began', () => {
    const curve = [5000, 25_000].map((t) => ({ t, main: null, back: null, lumbar: null }));
    const notSeen = [{ fromMs: 20_000, toMs: 25_000, reason: 'nobody' as const }];
    expect(review(reportOf([], { curve, notSeen })).judged.share.value).toBe(75);
  });

  it('is a share between nothing and all, and the rest is not judged', () => {
    forEveryReport((report) => {
      const { share, notJudged, reasons } = review(report).judged;
      expect(share.value).toBeGreaterThanOrEqual(0);
      expect(share.value).toBeLessThanOrEqual(100);
      expect(share.value + notJudged.value).toBeCloseTo(100);
      const longest = reasons.map((each) => each.time.value);
      expect(longest).toEqual([...longest].sort((a, b) => b - a));
    });
  });

  it('is about the time between the first and the last repetition', () => {
    const gaps = [
      { fromMs: 0, toMs: 10_000, reason: 'no-neutral' as const },
      { fromMs: 12_000, toMs: 13_000, reason: 'nobody' as const },
    ];
    const { judged } = review(reportOf([rep(10_000), rep(12_000)], { notSeen: gaps }));
    expect(judged.share).toEqual({ value: 75, unit: 'percent' });
    expect(judged.reasons).toEqual([
      { reason: 'no-neutral', time: { value: 10, unit: 's' } },
      { reason: 'nobody', time: { value: 1, unit: 's' } },
    ]);
  });

  it('does not change when the whole set is later', () => {
    forEveryReport((report) => {
      const later = <T extends { fromMs: number; toMs: number }>(span: T): T => ({
        ...span,
        fromMs: span.fromMs + 5000,
        toMs: span.toMs + 5000,
      });
      const moved = {
        ...report,
        reps: report.reps.map((r) => ({
          ...r,
          startMs: r.startMs + 5000,
          peakMs: r.peakMs + 5000,
          endMs: r.endMs + 5000,
        })),
        warnings: report.warnings.map(later),
        notSeen: report.notSeen.map(later),
      };
      if (report.reps.length > 0)
        expect(review(moved).judged.share.value).toBeCloseTo(review(report).judged.share.value);
      expect(review(moved).advice).toEqual(review(report).advice);
      expect(review(moved).pace).toEqual(review(report).pace);
    });
  });
});
