// @vitest-environment node
import { CORE_FOUR } from '../support/core-four';
import { isJudged } from '../support/plays';
import { EXERCISES } from '../../src/exercises';
import { describe, expect, it } from 'vitest';
import { between, type KeyPose, type LimbAngles } from '../../src/body/figure';
import type { Pose } from '../../src/body/pose';
import { cue, play } from '../support/acting';
import { reportOf } from '../support/sets';
import { farGuessed, inMirror, swappedInBursts, trembling } from '../support/variants';

const FPS = 12;
const SLOW = 60_000;
/** In recordings of real sets half of a landmark's steps from frame to frame are below 0.6–1.4 % of the torso. */
const TREMBLE = 0.008;

const down: LimbAngles = { hip: 178, knee: 176, shoulder: 4, elbow: 172 };
const kneeling: LimbAngles = { hip: 105, knee: 90, shoulder: 75, elbow: 172 };
const flat: LimbAngles = { hip: 172, knee: 172, shoulder: 0, elbow: 175 };
const hooked: LimbAngles = { hip: 130, knee: 62, shoulder: -8, elbow: 175 };
const tabletop: LimbAngles = { hip: 90, knee: 90, shoulder: 90, elbow: 175 };
const lifted: LimbAngles = { hip: 180, knee: 70, shoulder: -30, elbow: 175 };

const STANDING: KeyPose = { trunk: 90, near: down };
const STOOPING: KeyPose = { trunk: 55, near: { hip: 70, knee: 80, shoulder: 60, elbow: 170 } };
const SQUATTING: KeyPose = { trunk: 58, near: { hip: 55, knee: 55, shoulder: 60, elbow: 170 } };
const HALF_KNEELING: KeyPose = {
  trunk: 85,
  near: { ...down, hip: 170, knee: 88 },
  far: { ...down, hip: 88, knee: 90 },
};
const KNEELING_TALL: KeyPose = { trunk: 88, near: { ...down, knee: 90 } };
const ON_HEELS: KeyPose = { trunk: 75, near: { hip: 65, knee: 25, shoulder: 20, elbow: 150 } };
const SITTING: KeyPose = { trunk: 105, near: { hip: 85, knee: 80, shoulder: -25, elbow: 172 } };
const LEANING_BACK: KeyPose = {
  trunk: 140,
  near: { hip: 115, knee: 80, shoulder: -40, elbow: 150 },
};
const LYING: KeyPose = { trunk: 180, near: flat };
const HOOKED: KeyPose = { trunk: 180, near: hooked };
const TABLETOP: KeyPose = { trunk: 180, near: tabletop };
const HUGGING: KeyPose = { trunk: 180, near: { hip: 45, knee: 45, shoulder: 55, elbow: 100 } };
const ALL_FOURS: KeyPose = { trunk: 12, near: kneeling };
const PRONE: KeyPose = { trunk: 0, near: { ...flat, shoulder: 170 } };
const ON_ELBOWS: KeyPose = { trunk: 25, near: { ...flat, shoulder: 70, elbow: 90 } };
const BRIDGING: KeyPose = { trunk: 201, near: lifted };

const limbs = (
  pose: KeyPose,
  near: Partial<LimbAngles>,
  far: Partial<LimbAngles> = {},
): KeyPose => ({
  ...pose,
  near: { ...pose.near, ...near },
  far: { ...(pose.far ?? pose.near), ...far },
});
const rocking = (pose: KeyPose, trunk: number, hip: number): KeyPose => ({
  ...pose,
  trunk: pose.trunk + trunk,
  near: { ...pose.near, hip: pose.near.hip + hip },
});

const again = (poses: readonly KeyPose[], times: number): KeyPose[] =>
  Array.from({ length: times }, () => poses).flat();

/** What people do that is no repetition, of any exercise. */
const ANYTIME: Readonly<Record<string, readonly KeyPose[]>> = {
  'sits down on the floor and gets up': again(
    [STANDING, STOOPING, SQUATTING, SITTING, SQUATTING],
    3,
  ),
  'lies down and gets up': again(
    [STANDING, SQUATTING, SITTING, LEANING_BACK, LYING, LEANING_BACK, SITTING],
    2,
  ),
  'kneels down and gets up': again(
    [STANDING, HALF_KNEELING, KNEELING_TALL, ALL_FOURS, KNEELING_TALL],
    3,
  ),
  'lies prone and props up': again([PRONE, ON_ELBOWS], 4),
  'sits and shifts': again([SITTING, LEANING_BACK], 4),
  'pulls the shirt, standing': again(
    [
      STANDING,
      limbs(STANDING, { shoulder: 35, elbow: 80 }),
      limbs(STANDING, { shoulder: -20, elbow: 110 }),
    ],
    4,
  ),
  'pulls the shirt, lying': again(
    [
      HOOKED,
      limbs(HOOKED, { shoulder: 25, elbow: 90 }),
      limbs(HOOKED, {}, { shoulder: 40, elbow: 70 }),
    ],
    4,
  ),
  'talks on hands and knees': again(
    [
      ALL_FOURS,
      rocking(ALL_FOURS, -4, -8),
      limbs(ALL_FOURS, { shoulder: 130, elbow: 110 }),
      rocking(ALL_FOURS, 5, 10),
      limbs(ALL_FOURS, {}, { shoulder: 150, elbow: 130 }),
    ],
    4,
  ),
  'sits back on the heels and comes forward': again([ALL_FOURS, ON_HEELS], 4),
  'lies flat and lifts the limbs': again([LYING, TABLETOP, LYING, HUGGING], 3),
  'lies flat and lifts one leg, then the other': again(
    [LYING, limbs(LYING, { hip: 95, knee: 100 }), LYING, limbs(LYING, {}, { hip: 95, knee: 100 })],
    3,
  ),
  'draws the knees up and stretches out': again([HOOKED, LYING, HOOKED, HUGGING], 3),
  'puts the feet down to rest': again([TABLETOP, HOOKED], 4),
};

/** …or something near to one exercise, and not to be counted as that one. */
const NEAR_TO: Readonly<Record<string, Readonly<Record<string, readonly KeyPose[]>>>> = {
  'glute-bridge': {
    'marches at the top': again(
      [
        BRIDGING,
        limbs(BRIDGING, { hip: 95, knee: 95 }),
        BRIDGING,
        limbs(BRIDGING, {}, { hip: 95, knee: 95 }),
      ],
      4,
    ),
  },
  'hip-hinge': {
    'squats to pick something up': again([STANDING, SQUATTING], 4),
    'sits down on a chair': again(
      [STANDING, STOOPING, { trunk: 92, near: { hip: 95, knee: 90, shoulder: 20, elbow: 120 } }],
      3,
    ),
  },
};

const act = (poses: readonly KeyPose[], moveMs: number): Pose[] =>
  play(
    poses.map((pose, i) => cue(pose, i === 0 ? 0 : moveMs, 600)),
    FPS,
  );

/** As a camera may show it: plain, from the other end, with swapped sides, with a hidden far side. */
const seen = (poses: readonly Pose[]): Readonly<Record<string, readonly Pose[]>> => ({
  plain: poses,
  mirrored: inMirror(poses),
  swapped: swappedInBursts(poses, 3),
  'far side hidden': farGuessed(poses, 'right', 'about-right'),
});

// Squats, sits and legs that are drawn up are exercises of their own.
describe.each(CORE_FOUR)('nothing is counted as $id of someone who', (exercise) => {
  const all = { ...ANYTIME, ...NEAR_TO[exercise.id] };
  it.each(Object.keys(all))(
    '%s',
    (what) => {
      for (const moveMs of [700, 1500]) {
        const poses = trembling(act(all[what]!, moveMs), TREMBLE);
        for (const [how, shown] of Object.entries(seen(poses)))
          expect(reportOf(exercise, shown).reps, `${how}, ${moveMs} ms`).toEqual([]);
      }
    },
    SLOW,
  );
});

describe.each(EXERCISES.filter((exercise) => isJudged(exercise) && !exercise.rep?.also))(
  'someone who trembles as the model lets people tremble, in $id,',
  (exercise) => {
    const { start, peak } = exercise.poses;

    it(
      'has nothing counted in ten minutes of stillness, whatever sides the model swaps',
      () => {
        const still = trembling(play([cue(start, 0, 600_000)], 3), TREMBLE);
        expect(reportOf(exercise, swappedInBursts(still, 7, 10_000)).reps).toEqual([]);
      },
      SLOW,
    );

    it(
      'has one counted for a hold of a minute, as it ends',
      () => {
        const held = [cue(start, 0, 2000), cue(peak, 1500, 60_000), cue(start, 1500, 1000)];
        const { reps } = reportOf(exercise, trembling(play(held, FPS), TREMBLE));
        expect(reps).toMatchObject([{ complete: true, broken: false }]);
      },
      SLOW,
    );
  },
);

describe.each(CORE_FOUR.filter(({ dose }) => dose.holdMs > 0))('a hold of $id', (exercise) => {
  const { start, peak } = exercise.poses;
  /** A hold that goes back that share of the way for a while and is taken up again. */
  const lapse = (share: number, ms: number) => [
    cue(start, 0, 1500),
    cue(peak),
    cue(between(peak, start, share), 500, ms),
    cue(peak, 500),
    cue(start),
  ];

  it('is broken when it goes far back and is taken up again', () => {
    const { reps } = reportOf(exercise, play(lapse(0.54, 600), FPS));
    expect(reps).toMatchObject([{ complete: true, broken: true }]);
  });

  it('is whole when it sways', () => {
    const { reps } = reportOf(exercise, play(lapse(0.1, 500), FPS));
    expect(reps).toMatchObject([{ complete: true, broken: false }]);
  });
});
