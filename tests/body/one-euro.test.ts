// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { oneEuro, type Filtered, type OneEuroOptions } from '../../src/body/one-euro';

/** A cut-off whose time constant is a tenth of a second. */
const TENTH = 1 / (2 * Math.PI * 0.1);
const STEADY: OneEuroOptions = { minCutoff: TENTH, beta: 0, speedCutoff: TENTH };
const LIVELY: OneEuroOptions = { minCutoff: 1.5, beta: 4, speedCutoff: 1 };

/** Filters a signal of time, in seconds, at a frame rate. */
function follow(signal: (t: number) => number, seconds: number, fps: number, options = LIVELY) {
  const values: number[] = [];
  let last: Filtered | null = null;
  for (let i = 0; i <= seconds * fps; i++) {
    last = oneEuro(last, signal(i / fps), 1 / fps, options);
    values.push(last.value);
  }
  return values;
}

const step = (t: number): number => (t < 0.2 ? 0 : 1);

describe('the one-euro filter', () => {
  it('begins at the first value, at rest', () => {
    expect(oneEuro(null, 7, 0.1, STEADY)).toEqual({ value: 7, speed: 0 });
  });

  it('goes half-way in one time constant, and half-way to the new speed', () => {
    const next = oneEuro({ value: 10, speed: 0 }, 20, 0.1, STEADY);
    expect(next.value).toBeCloseTo(15, 9);
    expect(next.speed).toBeCloseTo(50, 9);
  });

  it.each([1, -1])('follows a quick movement more closely, in direction %i', (sign) => {
    const quick = { ...STEADY, beta: 1 };
    const [slow, fast] = [STEADY, quick].map(
      (options) => sign * oneEuro({ value: 0, speed: 0 }, sign, 0.1, options).value,
    );
    expect(slow).toBeCloseTo(0.5, 9);
    // Speed 5 a second adds 5 Hz to the 1.6 Hz at rest.
    const tau = 1 / (2 * Math.PI * (TENTH + 5));
    expect(fast).toBeCloseTo(0.1 / (0.1 + tau), 9);
  });

  it.each([0, -0.02])('gives the last value back when %d s have passed', (seconds) => {
    const last = { value: 3, speed: 1 };
    expect(oneEuro(last, 100, seconds, LIVELY)).toBe(last);
  });

  it('comes to a step within half a second and does not overshoot', () => {
    const values = follow(step, 0.7, 30);
    expect(values.at(-1)!).toBeGreaterThan(0.98);
    expect(Math.max(...values)).toBeLessThanOrEqual(1);
    for (let i = 1; i < values.length; i++)
      expect(values[i]).toBeGreaterThanOrEqual(values[i - 1]!);
  });

  it.each([10, 15, 60])('smooths a movement at %i frames a second as it does at 30', (fps) => {
    const movement = (t: number) => Math.sin(Math.PI * t) ** 2;
    const [here, usual] = [follow(movement, 2, fps), follow(movement, 2, 30)];
    const everyFifth = [0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.8, 2];
    for (const t of everyFifth)
      expect(Math.abs(here[Math.round(t * fps)]! - usual[Math.round(t * 30)]!)).toBeLessThan(0.06);
  });

  it('makes trembling smaller', () => {
    const tremble = (t: number) => (Math.round(t * 30) % 2 ? 0.01 : -0.01);
    const late = follow(tremble, 3, 30).slice(30);
    expect(Math.max(...late.map(Math.abs))).toBeLessThan(0.003);
  });
});
