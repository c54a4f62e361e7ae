import { describe, expect, test } from 'vitest';
import { LANDMARK_NAMES, landmarkOf, type Joint } from '../../src/body/landmarks';
import { midOf } from '../../src/body/facing';
import type { Landmark, Pose } from '../../src/body/pose';
import { ms } from '../../src/body/units';
import { EXERCISES } from '../../src/exercises';
import type { Exercise } from '../../src/exercises/definition';
import { ghostOf, type GhostFigure } from '../../src/ui/overlay/ghost-figure';
import { placeGhost, type GhostPlace, type GhostState } from '../../src/ui/overlay/ghost-place';
import { posesOf } from '../../src/ui/parts/figure-cycle';
import { placeOn, stageFor } from '../../src/ui/parts/figure-stage';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 720, height: 1280 },
];
const NAMED: readonly Joint[] = [
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

interface Who {
  readonly exercise: Exercise;
  readonly size: (typeof SIZES)[number];
  readonly torso: number;
  readonly x: number;
  readonly floor: number;
  readonly turned?: boolean;
}

/** Somebody in an exercise's start pose, their stage's origin at `x`, on a floor at `floor`, in pixels. */
function person({ exercise, size, torso, x, floor, turned }: Who, time = 0): Pose {
  const { near, far, head } = placeOn(stageFor(posesOf(exercise.poses)), exercise.poses.start);
  const at = (point: { x: number; y: number }): Landmark => ({
    x: x + (turned ? -1 : 1) * point.x * torso,
    y: floor + point.y * torso,
    visibility: 1,
  });
  const landmarks = LANDMARK_NAMES.map(() => at(head));
  for (const joint of NAMED) {
    landmarks[landmarkOf(joint, 'left')] = at(near[joint]);
    landmarks[landmarkOf(joint, 'right')] = at(far[joint]);
  }
  // Standing, the side is told by toes and face: the nose leads the ears as the toes lead the heels.
  landmarks[0] = at({ x: near.ear.x - 0.15, y: near.ear.y });
  return { time: ms(time), ...size, landmarks, outline: null, light: 0.5 };
}

const nobody = (size: (typeof SIZES)[number], time = 0): Pose => ({
  time: ms(time),
  ...size,
  landmarks: null,
  outline: null,
  light: 0.5,
});

/** Left, top, right and bottom of the whole movement at a place, in pixels. */
function room({ box, hip }: GhostFigure, place: GhostPlace): readonly number[] {
  const [left, top, width, height] = box;
  const from = place.turned ? hip.x - left - width : left - hip.x;
  const x = place.hip.x + from * place.torso;
  const y = place.hip.y + (top - hip.y) * place.torso;
  return [x, y, x + width * place.torso, y + height * place.torso];
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1;

describe.each(EXERCISES.map((exercise) => [exercise.id, exercise] as const))(
  '%s',
  (_, exercise) => {
    const figure = ghostOf(exercise);

    test.each(SIZES)('alone, the whole movement is in a picture of $width × $height', (size) => {
      const { place } = placeGhost(null, figure, exercise, nobody(size));
      const [left, top, right, bottom] = room(figure, place);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(size.width);
      expect(bottom).toBeLessThanOrEqual(size.height);
    });

    test.each([false, true])('lies on who is well placed, turned %s', (turned) => {
      const size = SIZES[0]!;
      const [, , width, height] = figure.box;
      const torso = 0.75 * Math.min(size.width / width, size.height / height);
      const pose = person({ exercise, size, torso, x: size.width / 2, floor: 640, turned });
      const { place } = placeGhost(null, figure, exercise, pose);
      const hip = midOf(pose.landmarks!, 'hip');
      // From the front, left is always on the picture's right.
      expect(place.turned).toBe(turned && exercise.view !== 'front');
      expect(near(place.hip.x, hip.x) && near(place.hip.y, hip.y)).toBe(true);
      expect(place.torso / torso).toBeCloseTo(1, 2);
    });

    test('who lies at the edge, or too close, is shown where to be', () => {
      const size = SIZES[0]!;
      for (const who of [
        { torso: 150, x: 40, floor: 640 },
        { torso: 900, x: 640, floor: 900 },
      ]) {
        const { place } = placeGhost(null, figure, exercise, person({ exercise, size, ...who }));
        const [left, top, right, bottom] = room(figure, place);
        expect(Math.min(left!, top!)).toBeGreaterThanOrEqual(-1);
        expect(right).toBeLessThanOrEqual(size.width + 1);
        expect(bottom).toBeLessThanOrEqual(size.height + 1);
      }
    });
  },
);

describe('following', () => {
  const exercise = EXERCISES[0]!;
  const figure = ghostOf(exercise);
  const size = SIZES[0]!;
  const who = { exercise, size, torso: 130, floor: 600 };
  const start = placeGhost(null, figure, exercise, person({ ...who, x: 560 }));

  const after = (stepMs: number): GhostState => {
    let state = start;
    for (let time = stepMs; time <= 600; time += stepMs) {
      state = placeGhost(state, figure, exercise, person({ ...who, x: 700 }, time));
    }
    return state;
  };

  test('it comes after the person, not at once', () => {
    const moved = after(100).place.hip.x - start.place.hip.x;
    expect(moved).toBeGreaterThan(70);
    expect(moved).toBeLessThan(140);
  });

  test('as fast at 10 frames a second as at 50', () =>
    expect(after(20).place.hip.x).toBeCloseTo(after(100).place.hip.x, 3));

  test('who leaves takes the head’s side along', () => {
    const turned = placeGhost(null, figure, exercise, person({ ...who, x: 640, turned: true }));
    expect(turned.place.turned).toBe(true);
    expect(placeGhost(turned, figure, exercise, nobody(size, 40)).place.turned).toBe(true);
  });
});
