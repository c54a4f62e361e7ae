import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CurvePoint } from '../../src/coach/report';
import { curveOf, numbersOf, setFigures, sideFigures } from '../../src/review';
import { phasesOf } from '../../src/review/phases';
import { rowsOf } from '../../src/review/rows';
import { backOf, phaseWords, rangeWords } from '../../src/ui/parts/review/rep-words';
import { en } from '../../src/words/en';
import { es } from '../../src/words/es';
import { rep, reportOf } from '../storage/made-up';
import { EXERCISE, plain } from './made-up';

const point = (t: number, main: number | null, degrees: number | null = null): CurvePoint => ({
  t,
  main,
  back: degrees === null ? null : -degrees / 200,
  lumbar: degrees === null ? null : { degrees, uncertainty: 4 },
});

/** 90° up to 170° within a second, there for two, down in one. */
const trapezoid = Array.from({ length: 41 }, (_, i) => {
  const s = i / 10;
  return point(1000 + i * 100, 90 + 80 * Math.min(1, s, 4 - s), s === 2 ? 12 : -3);
});
const one = (over = {}) =>
  reportOf([rep(1000, { peakMs: 3000, endMs: 5000, ...over })], { curve: trapezoid });

describe('what was measured in a repetition', () => {
  it('is its range, its times, and the back with its uncertainty', () => {
    const report = one({ heldMs: 2000 });
    const [numbers] = numbersOf(report, rowsOf(report, EXERCISE), EXERCISE);
    expect(numbers!.range).toEqual({ least: 90, most: 170 });
    expect(numbers!.lumbar).toEqual({ degrees: 12, uncertainty: 4 });
    expect(plain(phaseWords(numbers!, en))).toBe('1.0 s · 2.0 s · 1.0 s');
    expect(rangeWords(numbers!, curveOf(report), en)).toBe('90° to 170°');
    expect(backOf(numbers!, en)).toBe('12° ± 4° arched');
    expect(backOf(numbers!, es)).toBe('12° ± 4° arqueada');
  });

  it('is told by the line of the back where there is no angle, and not seen where there is neither', () => {
    const curve = trapezoid.map((each) => ({ ...each, lumbar: null }));
    const report = { ...one(), curve };
    const [numbers] = numbersOf(report, rowsOf(report, EXERCISE), EXERCISE);
    expect(plain(backOf(numbers!, en))).toBe('6 % arched');
    const [blind] = numbersOf({ ...report, curve: [] }, rowsOf(report, EXERCISE), EXERCISE);
    expect(blind).toEqual({ range: null, phases: null, lumbar: null, back: null });
    expect(backOf(blind!, en)).toBe('not seen');
    expect(phaseWords(blind!, en)).toBe('not seen');
  });

  it('counts as held what lies within the last tenth of the range, where no hold was kept', () => {
    const report = one();
    const { out, held, back } = phasesOf(rowsOf(report, EXERCISE)[0]!, curveOf(report))!;
    expect(out.value).toBeCloseTo(0.9);
    expect(held.value).toBeCloseTo(2.2);
    expect(back.value).toBeCloseTo(0.9);
  });

  it('tells a quick way out from a slow return', () => {
    const curve = [point(1000, 90), point(2000, 170), point(5000, 90)];
    const report = reportOf([rep(1000, { peakMs: 2000, endMs: 5000, heldMs: 0 })], { curve });
    const { out, back } = phasesOf(rowsOf(report, EXERCISE)[0]!, curveOf(report))!;
    expect([out.value, back.value]).toEqual([1, 3]);
  });

  it('has times that add up to the whole repetition, none of them negative', () => {
    const mains = fc.array(fc.option(fc.integer({ min: 0, max: 180 })), { maxLength: 60 });
    const holds = fc.option(fc.integer({ min: 0, max: 9000 }), { nil: undefined });
    fc.assert(
      fc.property(mains, holds, fc.integer({ min: 0, max: 4000 }), (values, heldMs, peak) => {
        const curve = values.map((main, i) => point(1000 + i * 70, main));
        const over = heldMs === undefined ? {} : { heldMs };
        const report = reportOf([rep(1000, { peakMs: 1000 + peak, endMs: 5000, ...over })], {
          curve,
        });
        const phases = phasesOf(rowsOf(report, EXERCISE)[0]!, curveOf(report));
        if (!phases) return;
        const times = [phases.out.value, phases.held.value, phases.back.value];
        expect(Math.min(...times)).toBeGreaterThanOrEqual(0);
        expect(times.reduce((sum, time) => sum + time, 0)).toBeCloseTo(4);
      }),
    );
  });
});

describe('what several come to', () => {
  const curve = [0, 1, 2].flatMap((i) => [
    point(1000 + 3000 * i, 90),
    point(2000 + 3000 * i, 130 + 10 * i, 5 + i),
    point(3000 + 3000 * i, 90),
  ]);
  const report = reportOf(
    [
      rep(1000, { side: 'left', heldMs: 500 }),
      rep(4000, { side: 'right', heldMs: 700, clean: false, faults: ['back-sags'] }),
      rep(7000, { side: 'left', complete: false, clean: false }),
    ],
    { curve },
  );

  it('is the middle of the counted ones, the back at its furthest', () => {
    expect(setFigures(report, EXERCISE)).toMatchObject({
      counted: 2,
      clean: 1,
      short: 1,
      range: { value: 45, unit: 'deg' },
      took: { value: 2, unit: 's' },
      held: { value: 0.6, unit: 's' },
      back: { degrees: 6, uncertainty: 4 },
    });
  });

  it('is told of each side, where there are sides', () => {
    const { left, right } = sideFigures(report, EXERCISE)!;
    expect(left).toMatchObject({ counted: 1, clean: 1, short: 1, range: { value: 40 } });
    expect(right).toMatchObject({ counted: 1, clean: 0, short: 0, back: { degrees: 6 } });
    expect(sideFigures(reportOf([rep(1000)]), EXERCISE)).toBeNull();
  });

  it('is nothing of nothing', () => {
    expect(setFigures(reportOf([]), EXERCISE)).toMatchObject({
      counted: 0,
      range: null,
      took: null,
    });
  });
});
