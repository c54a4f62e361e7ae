import { describe, expect, it } from 'vitest';
import { curveOf, extremesOf, reviewSet } from '../../src/review';
import { en } from '../../src/words/en';
import { rep, reportOf } from '../storage/made-up';
import { EXERCISE } from './made-up';

const curve = [1500, 4500, 7500, 10500].map((t, i) => [
  { t: t - 400, main: 90, back: null, lumbar: null },
  { t, main: 100 + i * 10, back: null, lumbar: null },
]);

const extremes = (reps: ReturnType<typeof rep>[]) => {
  const report = reportOf(reps, { curve: curve.flat() });
  return extremesOf(reviewSet(report, EXERCISE, en).rows, curveOf(report));
};

describe('worst and best repetition', () => {
  it('are the one with most faults, and the clean one with the largest range', () => {
    const { worst, best } = extremes([
      rep(1000),
      rep(4000, { clean: false, faults: ['back-sags', 'leg-too-high'] }),
      rep(7000),
      rep(10_000, { clean: false, faults: ['back-sags'] }),
    ]);
    expect(worst!.number).toBe(2);
    expect(best!.number).toBe(3);
  });

  it('count a warned one as further from clean than a short one', () => {
    const { worst } = extremes([
      rep(1000, { complete: false, clean: false }),
      rep(4000, { clean: false, faults: ['leg-too-high'] }),
    ]);
    expect(worst!.number).toBe(1);
    expect(worst!.result).toBe('warned');
  });

  it('are not claimed where there are none', () => {
    expect(extremes([rep(1000)])).toEqual({ worst: null, best: null });
    expect(extremes([rep(1000), rep(4000)]).worst).toBeNull();
    expect(extremes([rep(1000, { complete: false })]).best).toBeNull();
    expect(extremes([])).toEqual({ worst: null, best: null });
  });
});
