// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import type { KeyPose, LimbAngles } from '../../src/body/figure';
import { landmarkOf } from '../../src/body/landmarks';
import type { Pose } from '../../src/body/pose';
import { EXERCISES } from '../../src/exercises';
import type { Exercise } from '../../src/exercises/definition';
import { HANDS_DOWN, RAISED_MS, stepRaisedHand } from '../../src/workout/raised-hand';
import { cue, play, poseOf } from '../support/acting';
import { dropping, empty, inTurn, moved } from '../support/person';
import { farGuessed, inMirror, inPicture, misnamed, trembling } from '../support/variants';
import { changed, follow, heldFor, looksAt } from './watching';

vi.setConfig({ testTimeout: 60_000 });

const exerciseOf = (id: string): Exercise => EXERCISES.find((each) => each.id === id)!;
const [hinge, bug, dog, bridge] = ['hip-hinge', 'dead-bug', 'bird-dog', 'glute-bridge'].map(
  exerciseOf,
) as [Exercise, Exercise, Exercise, Exercise];

/** The longest that one hand was seen up, ms. */
const upIn = (exercise: Exercise, poses: readonly Pose[]): number =>
  Math.max(
    ...follow(looksAt(exercise, poses), HANDS_DOWN, (state, frame) =>
      stepRaisedHand(exercise, state, frame),
    ).map(({ heldMs }) => heldMs),
  );

interface Stance {
  readonly name: string;
  readonly exercise: Exercise;
  readonly trunk: number;
  readonly limbs: LimbAngles;
  /** Shoulder angle of an arm that hangs or lies, and of one that points straight up. */
  readonly up: number;
}

const STANCES: readonly Stance[] = [
  {
    name: 'standing',
    exercise: hinge,
    trunk: 90,
    limbs: { hip: 178, knee: 176, shoulder: 4, elbow: 172 },
    up: 180,
  },
  {
    name: 'kneeling upright',
    exercise: dog,
    trunk: 88,
    limbs: { hip: 170, knee: 90, shoulder: 5, elbow: 170 },
    up: 178,
  },
  {
    name: 'lying on the back',
    exercise: bridge,
    trunk: 180,
    limbs: bridge.poses.start.near,
    up: 90,
  },
  {
    name: 'lying ready for a dead bug',
    exercise: bug,
    trunk: 180,
    limbs: { hip: 90, knee: 90, shoulder: 5, elbow: 175 },
    up: 90,
  },
  {
    name: 'on all fours',
    exercise: dog,
    trunk: 17,
    limbs: dog.poses.start.near,
    up: 230,
  },
];

const raised = ({ trunk, limbs, up }: Stance, which: 'near' | 'far' | 'both' | 'none'): KeyPose => {
  const arm = { ...limbs, shoulder: up, elbow: 175 };
  return {
    trunk,
    near: which === 'near' || which === 'both' ? arm : limbs,
    far: which === 'far' || which === 'both' ? arm : limbs,
  };
};

const held = (pose: KeyPose, ms: number, fps = 30) => heldFor(poseOf(pose, 0), ms, fps);

describe.each(STANCES)('one hand held up, $name', (stance) => {
  const { exercise } = stance;

  it.each(['near', 'far'] as const)('is seen, the %s one, for as long as it is up', (which) => {
    const poses = held(raised(stance, which), 2500);
    for (const each of [poses, inMirror(poses), misnamed(poses), inPicture(poses, 480, 640)])
      expect(upIn(exercise, each)).toBeCloseTo(2500, 3);
  });

  it.each([10, 15, 60])('is seen at %d frames a second, trembling and with frames lost', (fps) => {
    const poses = held(raised(stance, 'near'), 2600, fps);
    const rough = dropping(trembling(poses, 0.01), 0.2);
    expect(upIn(exercise, rough)).toBeGreaterThan(RAISED_MS);
  });

  it('is seen although the hidden arm is taken for hidden', () => {
    const hidden = farGuessed(held(raised(stance, 'near'), 2500), 'right', 'about-right');
    expect(upIn(exercise, hidden)).toBeGreaterThan(RAISED_MS);
  });

  it('is none when both are up, or neither', () => {
    expect(upIn(exercise, held(raised(stance, 'both'), 3000))).toBe(0);
    expect(upIn(exercise, held(raised(stance, 'none'), 3000))).toBe(0);
  });

  it('is over when it comes down, but not for a flicker', () => {
    const up = held(raised(stance, 'near'), 1500);
    const down = held(raised(stance, 'none'), 400);
    expect(upIn(exercise, inTurn([up, down, up], 33))).toBeLessThan(1600);
    expect(upIn(exercise, inTurn([up, up.slice(0, 3).map(empty), up], 33))).toBeGreaterThan(2900);
  });
});

describe('a hand that is no sign', () => {
  const [standing] = STANCES as [Stance];
  const up = (ms = 3000) => held(raised(standing, 'near'), ms);
  const raise = (change: Partial<LimbAngles>): KeyPose => {
    const pose = raised(standing, 'near');
    return { ...pose, near: { ...pose.near, ...change } };
  };
  const elbowOf = (elbow: number) => upIn(hinge, held(raise({ elbow }), 1000));

  it('scratches the head: its elbow is bent', () => {
    expect(elbowOf(131)).toBeCloseTo(1000, 3);
    expect(elbowOf(129)).toBe(0);
  });

  it('points ahead, and not over the head', () => {
    expect(upIn(hinge, held(raise({ shoulder: 90 }), 3000))).toBe(0);
    expect(upIn(hinge, held(raise({ shoulder: 110 }), 3000))).toBe(0);
    expect(upIn(hinge, held(raise({ shoulder: 140 }), 1000))).toBeCloseTo(1000, 3);
  });

  it('is only guessed', () => {
    const guessed = (visibility: number) =>
      upIn(
        hinge,
        changed(up(1000), 'left', ['wrist'], (l) => ({ ...l, visibility })),
      );
    expect([guessed(0.49), guessed(0.5)]).toEqual([0, 1000]);
  });

  it('holds a knee', () => {
    const [, , lying] = STANCES as [Stance, Stance, Stance];
    const poses = held(raised(lying, 'near'), 1000);
    const wrist = poses[0]!.landmarks![landmarkOf('wrist', 'left')]!;
    const holding = (apart: number) =>
      changed(poses, 'left', ['knee'], (l) => ({ ...l, x: wrist.x - apart * 150, y: wrist.y }));
    expect([upIn(bridge, holding(0.39)), upIn(bridge, holding(0.41))]).toEqual([0, 1000]);
  });

  it('goes up while nobody can be read', () => {
    expect(upIn(hinge, up().map(empty))).toBe(0);
    expect(
      upIn(
        hinge,
        up().map((pose) => moved(pose, (l) => ({ ...l, x: NaN }))),
      ),
    ).toBe(0);
  });
});

describe('a hand that the picture shows up and may be the other', () => {
  const [standing, , , ready] = STANCES as [Stance, Stance, Stance, Stance];
  const guessed = (stance: Stance) =>
    farGuessed(held(raised(stance, 'near'), 1000), 'right', 'like-near');

  it('is a sign where the exercise holds no hands up', () => {
    expect(upIn(hinge, guessed(standing))).toBe(1000);
  });

  it('is a sign while the model only half believes in the other, just there', () => {
    const believed = (by: number) =>
      guessed(standing).map((pose) =>
        moved(pose, (l, i) => (i === landmarkOf('wrist', 'right') ? { ...l, visibility: by } : l)),
      );
    expect([believed(0.74), believed(0.75)].map((poses) => upIn(hinge, poses))).toEqual([1000, 0]);
  });

  it('is none where it does: there the other is up as well', () => {
    expect(upIn(bug, guessed(ready))).toBe(0);
    expect(upIn(bug, farGuessed(held(bug.poses.start, 3000), 'right', 'like-near'))).toBe(0);
  });
});

describe.each(EXERCISES)('a set of $id, its holds five seconds long', (exercise) => {
  const { start, peak, otherPeak = peak, faults } = exercise.poses;
  const cues = [peak, otherPeak, ...Object.values(faults)].flatMap((pose) => [
    cue(pose, 2000, 5000),
    cue(start, 2000, 2500),
  ]);
  const poses = play([cue(start, 0, 2500), ...cues], 8);

  it('raises no hand', () => {
    for (const each of [
      poses,
      inMirror(poses),
      trembling(poses, 0.01),
      farGuessed(poses, 'right', 'like-near'),
    ])
      expect(upIn(exercise, each)).toBeLessThan(RAISED_MS / 2);
  });
});

describe('a sign', () => {
  it('takes two seconds', () => {
    expect(RAISED_MS).toBe(2000);
  });
});
