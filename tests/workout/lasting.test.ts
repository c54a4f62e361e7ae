// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { FLICKER_MS, lasting, NOT_SO } from '../../src/workout/lasting';

const after = (...looks: readonly (readonly [time: number, now: boolean])[]) =>
  looks.reduce((state, [time, now]) => lasting(state, now, time), NOT_SO);

describe('how long something has been so', () => {
  it('counts from the first look that says so', () => {
    expect(after([0, false], [100, true]).forMs).toBe(0);
    expect(after([0, true], [100, true], [250, true]).forMs).toBe(250);
  });

  it('goes on through a flicker, not through anything longer', () => {
    const so = [0, true] as const;
    expect(after(so, [200, false], [FLICKER_MS, false], [FLICKER_MS, true]).forMs).toBe(300);
    expect(after(so, [FLICKER_MS + 1, false], [400, true])).toEqual({ forMs: 0, at: 400 });
  });

  it('takes a gap without pictures for one look', () => {
    expect(after([0, true], [5000, true]).forMs).toBe(300);
  });

  it('adds nothing when time runs backwards', () => {
    expect(after([100, true], [50, true]).forMs).toBe(0);
    expect(after([100, true], [50, true], [150, true]).forMs).toBe(50);
  });
});
