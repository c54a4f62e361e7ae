// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { behindArms, uncovered } from '../../src/body/covered';
import type { LimbAngles } from '../../src/body/figure';
import type { Joint } from '../../src/body/landmarks';
import { OUTLINE_STATIONS, stationAt, type Landmark } from '../../src/body/pose';
import { profileOf } from '../../src/body/profile';
import { poseOf } from '../support/acting';

const LEGS = { hip: 178, knee: 176 };
const EDGE = Array.from({ length: OUTLINE_STATIONS }, () => 0.24);

/** Someone upright whose near, and far, arm is at these angles. */
function upright(near: Omit<LimbAngles, 'hip' | 'knee'>, far = { shoulder: 90, elbow: 180 }) {
  const pose = poseOf({ trunk: 90, near: { ...LEGS, ...near }, far: { ...LEGS, ...far } }, 0);
  return profileOf({ ...pose, outline: null }, pose.landmarks!, 'left', 150);
}

const hidden = (edge: readonly (number | null)[]): number[] =>
  edge.flatMap((off, i) => (off === null ? [stationAt(i)] : []));

describe('the back’s edge behind an arm', () => {
  it('is seen beside an arm that reaches forwards or hangs', () => {
    for (const shoulder of [90, 170, 0, 4])
      expect(hidden(uncovered(upright({ shoulder, elbow: 172 }), EDGE, 1)), `${shoulder}`).toEqual(
        [],
      );
  });

  it('is hidden where an elbow is taken behind the back, from there to the hand', () => {
    const gone = hidden(uncovered(upright({ shoulder: -50, elbow: 90 }), EDGE, 1));
    const [sin, cos] = [Math.sin(Math.PI / 3.6), Math.cos(Math.PI / 3.6)];
    // Upper arm (0.65) down and back from the shoulder, forearm (0.51) square to it; the arm is wide
    // enough to be the edge where its bone lies 0.12 or more behind the trunk's line.
    const step = stationAt(1) - stationAt(0);
    // Two stations beside what it hides are not trusted either.
    const hand = 1 - 0.65 * cos - 0.51 * sin - 2 * step;
    const leaves = 1 - (0.12 * cos) / sin + 2 * step;
    expect(gone[0]).toBeGreaterThanOrEqual(hand);
    expect(gone[0]).toBeLessThan(hand + step);
    expect(gone.at(-1)).toBeLessThanOrEqual(leaves);
    expect(gone.at(-1)).toBeGreaterThan(leaves - step);
    expect(gone).toHaveLength(Math.round((gone.at(-1)! - gone[0]!) / step) + 1);
  });

  it('is hidden by a far arm just as by a near one', () => {
    const arm = { shoulder: -50, elbow: 90 };
    const byFar = uncovered(upright({ shoulder: 90, elbow: 180 }, arm), EDGE, 1);
    const byNear = uncovered(upright(arm), EDGE, 1);
    expect(byFar).toEqual(byNear);
  });

  it('leaves the belly’s edge alone, and the other way round', () => {
    const behind = upright({ shoulder: -50, elbow: 90 });
    expect(hidden(uncovered(behind, EDGE, -1))).toEqual([]);
    const before = upright({ shoulder: 50, elbow: 90 });
    expect(hidden(uncovered(before, EDGE, -1)).length).toBeGreaterThan(5);
    expect(hidden(uncovered(before, EDGE, 1))).toEqual([]);
  });

  it('keeps the distances that are seen, and what was missing missing', () => {
    const torn = EDGE.map((off, i) => (i === 3 ? null : off + i / 1000));
    expect(uncovered(upright({ shoulder: 90, elbow: 180 }), torn, 1)).toEqual(torn);
  });
});

describe('an arm along the back', () => {
  const at = (x: number, y: number): Landmark => ({ x, y, visibility: 1 });
  const JOINTS: Joint[] = [
    'ear',
    'shoulder',
    'elbow',
    'wrist',
    'hip',
    'knee',
    'ankle',
    'heel',
    'footIndex',
  ];

  /** Level on hands and knees, head left, torso 100 px, with a forearm `off` px above the trunk. */
  function level(off: number, from = 30, to = 70) {
    const side = Object.fromEntries(JOINTS.map((joint) => [joint, at(0, 0)])) as Record<
      Joint,
      Landmark
    >;
    const body = { ...side, hip: at(100, 0), shoulder: at(0, 0), elbow: at(0, 0), wrist: at(0, 0) };
    const arm = { ...body, elbow: at(100 - from, -off), wrist: at(100 - to, -off) };
    return { near: arm, far: body };
  }

  it('hides an edge that is nearer than its own half thickness', () => {
    // 0.12 of the torso is half an arm: its skin reaches 0.24 when its bones lie at 0.12.
    expect(hidden(uncovered(level(11.9), EDGE, 1))).toEqual([]);
    expect(hidden(uncovered(level(12.1), EDGE, 1)).length).toBeGreaterThan(5);
  });

  it('hides the stations that it reaches, two beside them, and no others', () => {
    const step = stationAt(1) - stationAt(0);
    const gone = hidden(uncovered(level(20), EDGE, 1)).filter((station) => station < 0.65);
    expect(Math.min(...gone)).toBeGreaterThanOrEqual(0.3 - 2 * step - 1e-9);
    expect(Math.min(...gone)).toBeLessThan(0.3 - step);
  });

  it('that points straight at the back hides only where it stands', () => {
    const upwards = {
      ...level(20),
      near: { ...level(20).near, elbow: at(50, -30), wrist: at(50, -20) },
    };
    expect(() => uncovered(upwards, EDGE, 1)).not.toThrow();
    expect(uncovered(upwards, EDGE, 1)).not.toContain(NaN);
  });
});

describe('the back’s edge behind an arm that hangs in front of it', () => {
  const [from, to] = [12, 22];
  const inGap = (i: number) => i > from && i < to;
  const edge = EDGE.map((off, i) => (inGap(i) ? null : off + i / 1000));
  const line = EDGE.map((off, i) => off + i / 1000);
  const bareBy = (out: number) => line.map((off, i) => (inGap(i) ? off + out : off));

  it('is a straight line from where it goes out of sight to where it comes back', () => {
    for (const out of [0, -0.03, 0.009])
      behindArms(edge, bareBy(out)).forEach((off, i) => expect(off).toBeCloseTo(line[i]!, 12));
  });

  it('stays hidden where the arm is what is seen, or nothing is', () => {
    expect(behindArms(edge, bareBy(0.02))).toEqual(edge);
    const torn = line.map((off, i) => (i === 17 ? null : off));
    expect(behindArms(edge, torn)).toEqual(edge);
  });

  it('is not made up at its ends', () => {
    const ends = line.map((off, i) => (i < 3 || i > 36 ? null : off));
    expect(behindArms(ends, line)).toEqual(ends);
  });

  it('closes each gap for itself', () => {
    const two = edge.map((off, i) => (i === 30 ? null : off));
    const closed = behindArms(two, bareBy(0.05));
    expect(closed[30]).toBeCloseTo(line[30]!, 12);
    expect(closed[15]).toBeNull();
  });
});
