// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  backLineOf,
  deviation,
  HOLLOW,
  LOWER_BACK,
  meanOff,
  type Stretch,
} from '../../src/body/back-line';
import { figureOf, type KeyPose } from '../../src/body/figure';
import { OUTLINE_STATIONS, stationAt, type Pose } from '../../src/body/pose';
import { mirrored, poseOf } from '../support/acting';
import { moved } from '../support/person';

type Edge = (number | null)[];

const edgeOf = (off: (at: number) => number): Edge =>
  Array.from({ length: OUTLINE_STATIONS }, (_, i) => off(stationAt(i)));

/** Out by `height` in the middle of the lower back, nothing at the ends of the trunk. */
const bulge = (height: number) =>
  edgeOf((at) => 0.24 + (at > 0 && at < 0.6 ? height * Math.sin((Math.PI * at) / 0.6) : 0));

const without = (edge: Edge, gone: (index: number) => boolean): Edge =>
  edge.map((off, i) => (gone(i) ? null : off));

describe('an edge of the trunk', () => {
  it.each([LOWER_BACK, HOLLOW])(
    'that is straight does not deviate, however it slopes',
    (stretch) => {
      expect(
        deviation(
          edgeOf(() => 0.24),
          stretch,
        ),
      ).toBeCloseTo(0, 12);
      expect(
        deviation(
          edgeOf((at) => 0.3 - 0.2 * at),
          stretch,
        ),
      ).toBeCloseTo(0, 12);
    },
  );

  it.each([LOWER_BACK, HOLLOW])(
    'that is rounded deviates outwards, a hollow one inwards',
    (stretch) => {
      const [round, hollow] = [deviation(bulge(0.05), stretch)!, deviation(bulge(-0.05), stretch)!];
      expect(round).toBeGreaterThan(0.015);
      expect(round).toBeLessThan(0.05);
      expect(hollow).toBeCloseTo(-round, 12);
    },
  );

  it('is measured by the mean distance of its part from the chord', () => {
    // One step out of 0.1 inside the part, nothing outside it.
    const { low, high } = LOWER_BACK;
    const stepped = edgeOf((at) => (at > low - 1e-9 && at < high + 1e-9 ? 0.34 : 0.24));
    expect(deviation(stepped, LOWER_BACK)).toBeCloseTo(0.1, 12);
  });

  it('is measured from the chord between its own points at the ends of the stretch', () => {
    // Only the ends of the chord are out: the part between lies in by as much.
    const { from, to } = HOLLOW;
    const off = (at: number) =>
      Math.abs(at - from) < 0.04 || Math.abs(at - to) < 0.04 ? 0.3 : 0.2;
    expect(deviation(edgeOf(off), HOLLOW)).toBeCloseTo(-0.1, 12);
  });
});

describe('an edge with stations missing', () => {
  /** Ends between stations 2 and 3 from both ends; of its part's 12 stations a quarter is 3. */
  const STRETCH: Stretch = {
    from: stationAt(2),
    to: stationAt(38),
    low: stationAt(14),
    high: stationAt(25),
  };
  const straight = edgeOf(() => 0.24);

  it('is judged as long as no more than a quarter is missing', () => {
    expect(
      deviation(
        without(straight, (i) => [14, 18, 25].includes(i)),
        STRETCH,
      ),
    ).toBeCloseTo(0);
    expect(
      deviation(
        without(straight, (i) => [14, 18, 21, 25].includes(i)),
        STRETCH,
      ),
    ).toBeNull();
  });

  it('may miss what lies outside its part', () => {
    const gone = (i: number) => (i > 4 && i < 14) || (i > 25 && i < 36);
    expect(deviation(without(bulge(0.05), gone), STRETCH)).toBeCloseTo(
      deviation(bulge(0.05), STRETCH)!,
      12,
    );
  });

  it('is not judged without the ends of its chord', () => {
    expect(
      deviation(
        without(straight, (i) => i <= 2),
        STRETCH,
      ),
    ).toBeNull();
    expect(
      deviation(
        without(straight, (i) => i >= 38),
        STRETCH,
      ),
    ).toBeNull();
    expect(
      deviation(
        without(straight, (i) => i < 2 || i > 38),
        STRETCH,
      ),
    ).toBeCloseTo(0);
  });

  it('takes an end from the stations around it, if they are no more than 15 % apart', () => {
    const ending = { ...STRETCH, to: stationAt(35) };
    const sloped = edgeOf((at) => 0.3 - 0.2 * at);
    const gap = (size: number) => without(sloped, (i) => i >= 35 && i < 35 + size);
    expect(deviation(gap(3), ending)).toBeCloseTo(0, 12);
    expect(deviation(gap(4), ending)).toBeNull();
  });

  it('is not judged when nothing of it is there', () => {
    expect(deviation([], LOWER_BACK)).toBeNull();
    expect(
      deviation(
        without(straight, () => true),
        LOWER_BACK,
      ),
    ).toBeNull();
  });
});

describe('how far an edge lies off the line', () => {
  const [low, high] = [stationAt(10), stationAt(17)];
  const sloped = edgeOf((at) => at);

  it('is the mean over the stations of a stretch, its ends among them', () => {
    expect(meanOff(sloped, low - 1e-9, high + 1e-9)).toBeCloseTo((low + high) / 2, 12);
    expect(meanOff(sloped, low + 1e-9, high - 1e-9)).toBeCloseTo((low + high) / 2, 12);
    expect(meanOff(sloped, low - 1e-9, high - 1e-9)).toBeCloseTo((low + stationAt(16)) / 2, 12);
  });

  it('is known while half of the stretch is seen', () => {
    const missing = (count: number) =>
      meanOff(
        without(sloped, (i) => i >= 10 && i < 10 + count),
        low - 1e-9,
        high + 1e-9,
      );
    expect(missing(4)).toBeCloseTo((stationAt(14) + high) / 2, 12);
    expect(missing(5)).toBeNull();
    expect(meanOff([], low, high)).toBeNull();
  });
});

describe('the drawn back line', () => {
  const KEY: KeyPose = {
    trunk: 25,
    lowerBack: 0.05,
    near: { hip: 95, knee: 90, shoulder: 85, elbow: 172 },
  };
  const pose = poseOf(KEY, 0);

  /** Distance in pixels from a point to the nearest of the figure's back. */
  const offBack = ({ x, y }: { x: number; y: number }): number =>
    Math.min(
      ...figureOf(KEY).back.flatMap((a, i, all) => {
        const b = all[i + 1];
        if (!b) return [];
        return [0, 0.25, 0.5, 0.75, 1].map((share) =>
          Math.hypot(
            640 + 150 * (a.x + (b.x - a.x) * share) - x,
            360 + 150 * (a.y + (b.y - a.y) * share) - y,
          ),
        );
      }),
    );

  it('lies on the skin of the back, from hip to shoulder', () => {
    const line = backLineOf(pose, 'left')!;
    expect(line.length).toBeGreaterThan(25);
    for (const point of line) expect(offBack(point)).toBeLessThan(2);
    // The head of someone on hands and knees with the left side near is on the picture's left.
    expect(line[0]!.x).toBeGreaterThan(line.at(-1)!.x + 120);
  });

  it('lies on the back in the mirror, too', () => {
    const line = backLineOf(mirrored([pose])[0]!, 'right')!;
    const plain = backLineOf(pose, 'left')!;
    line.forEach(({ x, y }, i) => {
      expect(x).toBeCloseTo(1280 - plain[i]!.x, 6);
      expect(y).toBeCloseTo(plain[i]!.y, 6);
    });
  });

  it('grows with the body', () => {
    const big: Pose = moved(pose, (l) => ({ ...l, x: 2 * l.x, y: 2 * l.y }));
    expect(backLineOf(big, 'left')![5]!.x).toBeCloseTo(2 * backLineOf(pose, 'left')![5]!.x, 6);
  });

  it('is not drawn from fewer than ten stations', () => {
    const kept = (count: number): Pose => {
      const gone = (i: number) => i < 10 || i >= 10 + count;
      const { torso, left, right } = pose.outline!;
      return { ...pose, outline: { torso, left, right: without([...right], gone) } };
    };
    expect(backLineOf(kept(10), 'left')).toHaveLength(10);
    expect(backLineOf(kept(9), 'left')).toBeNull();
  });

  it('is not drawn without a person or an outline', () => {
    expect(backLineOf({ ...pose, landmarks: null }, 'left')).toBeNull();
    expect(backLineOf({ ...pose, outline: null }, 'left')).toBeNull();
  });
});
