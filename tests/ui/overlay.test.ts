import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANDMARK_COUNT, landmarkOf } from '../../src/body/landmarks';
import type { Landmark, Pose } from '../../src/body/pose';
import { ms } from '../../src/body/units';
import { BACK_STYLES } from '../../src/ui/overlay/back-style';
import { skeletonOf } from '../../src/ui/overlay/bones';
import { smoothEdge } from '../../src/ui/overlay/smoothing';
import { en } from '../../src/words/en';
import { es } from '../../src/words/es';
import { darkOf } from './tokens';

const poseOf = (visibility: (i: number) => number): Pose => ({
  time: ms(0),
  width: 640,
  height: 360,
  outline: null,
  light: null,
  landmarks: Array.from({ length: LANDMARK_COUNT }, (_, i): Landmark => ({
    x: i * 10,
    y: i,
    visibility: visibility(i),
  })),
});

describe('skeleton', () => {
  test('nobody: nothing', () =>
    expect(skeletonOf({ ...poseOf(() => 1), landmarks: null })).toBeNull());

  test('everything seen: five bones a side', () =>
    expect(skeletonOf(poseOf(() => 1))?.bones).toHaveLength(10));

  test('a limb is drawn only as far as it is seen', () => {
    const hidden = landmarkOf('elbow', 'right');
    const skeleton = skeletonOf(poseOf((i) => (i === hidden ? 0.49 : 0.5)));
    expect(skeleton?.bones).toHaveLength(8);
  });

  test('the head sits between the ears and fits the trunk', () => {
    const skeleton = skeletonOf(poseOf(() => 1))!;
    expect(skeleton.head.x).toBe(75);
    const [hip, shoulder] = skeleton.trunk;
    const torso = Math.hypot(hip.x - shoulder.x, hip.y - shoulder.y);
    expect(skeleton.head.radius / torso).toBeCloseTo(0.17, 6);
  });
});

describe('the back line', () => {
  test('no two states look alike without their colour', () => {
    const looks = Object.values(BACK_STYLES).map(({ dash, end }) => `${dash.length > 0} ${end}`);
    expect(new Set(looks).size).toBe(4);
    for (const { live } of [en, es]) expect(new Set(Object.values(live.backLine)).size).toBe(4);
  });

  test('its colours are the dark theme’s', () => {
    const css = readFileSync('src/ui/tokens.css', 'utf8');
    for (const state of ['ok', 'watch', 'warn'] as const) {
      expect(BACK_STYLES[state].colour).toBe(darkOf(css, state));
    }
  });
});

describe('smoothing', () => {
  const line = (offset: (t: number) => number) =>
    Array.from({ length: 30 }, (_, i) => ({ x: 100 + i * 4, y: 200 + offset(i / 29) }));

  test('a bend that a back can have stays as it is', () => {
    const bent = line((t) => 12 * t * (1 - t));
    smoothEdge(bent).forEach(({ x, y }, i) => {
      expect(x).toBeCloseTo(bent[i]!.x, 3);
      expect(y).toBeCloseTo(bent[i]!.y, 3);
    });
  });

  test('the step where an arm comes into the outline is taken out', () => {
    const stepped = smoothEdge(line((t) => (t > 0.5 ? 20 : 0)));
    const jumps = stepped.slice(1).map((point, i) => Math.abs(point.y - stepped[i]!.y));
    expect(Math.max(...jumps)).toBeLessThan(4);
  });

  test.each([0, 1, 5])('%i points are left alone', (count) => {
    const few = line(() => 3).slice(0, count);
    expect(smoothEdge(few)).toBe(few);
  });

  test('points all in one place are left alone', () => {
    const heap = Array.from({ length: 8 }, () => ({ x: 5, y: 5 }));
    expect(smoothEdge(heap)).toBe(heap);
  });
});
