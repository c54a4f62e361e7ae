import { describe, expect, it } from 'vitest';
import { createMediaClock } from '../../src/camera/media-clock';

describe('media clock', () => {
  it('starts at 0 with a camera’s first picture and counts milliseconds', () => {
    const clock = createMediaClock();
    expect([12.5, 12.54, 12.6].map((mediaTime) => clock({ mediaTime })!)).toEqual([
      0,
      expect.closeTo(40, 6),
      expect.closeTo(100, 6),
    ]);
  });

  it('starts where a file starts, also when its first picture was missed', () => {
    const clock = createMediaClock(80);
    expect(clock({ mediaTime: 0.12 })).toBeCloseTo(40, 6);
  });

  it('prefers the moment of capture', () => {
    const clock = createMediaClock();
    clock({ mediaTime: 1, captureTime: 5000 });
    expect(clock({ mediaTime: 1.2, captureTime: 5033 })).toBe(33);
  });

  it('does not mix two clocks when the moment of capture is missing once', () => {
    const clock = createMediaClock();
    clock({ mediaTime: 1, captureTime: 5000 });
    expect(clock({ mediaTime: 1.04 })).toBeNull();
    expect(clock({ mediaTime: 1.08, captureTime: 5080 })).toBe(80);
  });

  it('ignores capture times that start later than the set', () => {
    const clock = createMediaClock();
    clock({ mediaTime: 1 });
    expect(clock({ mediaTime: 1.5, captureTime: 90_000 })).toBe(500);
  });

  it('gives no time to a picture shown twice', () => {
    const clock = createMediaClock();
    clock({ mediaTime: 1 });
    expect(clock({ mediaTime: 1 })).toBeNull();
  });

  it('goes on forwards when the source’s clock is set back', () => {
    const clock = createMediaClock();
    const times = [10, 11, 3, 3.5].map((mediaTime) => clock({ mediaTime }));
    expect(times).toEqual([0, 1000, 1033, 1533]);
  });
});
