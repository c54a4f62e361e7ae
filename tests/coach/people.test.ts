// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { KeyPose } from '../../src/body/figure';
import type { Pose } from '../../src/body/pose';
import { exerciseById } from '../../src/exercises';
import { CORE_FOUR } from '../support/core-four';
import type { Exercise } from '../../src/exercises/definition';
import { cue, mirrored, play, type Cue } from '../support/acting';
import { dropping, farHidden, inTurn, shifted } from '../support/person';
import { counted, reportOf, warned } from '../support/sets';

const FPS = 12;
const SLOW = 20_000;

const arms = { shoulder: 4, elbow: 172 };
const STANDING: KeyPose = { trunk: 90, near: { ...arms, hip: 178, knee: 176 } };
const SQUATTING: KeyPose = { trunk: 60, near: { hip: 60, knee: 60, shoulder: 40, elbow: 160 } };
const SITTING: KeyPose = { trunk: 110, near: { hip: 80, knee: 80, shoulder: -20, elbow: 170 } };
const FEET_FLAT: KeyPose = { trunk: 180, near: { hip: 128, knee: 75, shoulder: -12, elbow: 175 } };
const HUGGING: KeyPose = { trunk: 180, near: { hip: 45, knee: 50, shoulder: 60, elbow: 100 } };
const KNEELING_TALL: KeyPose = { trunk: 88, near: { ...arms, hip: 175, knee: 90 } };
const ALL_FOURS: KeyPose = { trunk: 10, near: { hip: 100, knee: 90, shoulder: 80, elbow: 172 } };
const ON_HEELS: KeyPose = { trunk: -10, near: { hip: 30, knee: 25, shoulder: 160, elbow: 175 } };
const ON_A_CHAIR: KeyPose = { trunk: 92, near: { hip: 95, knee: 92, shoulder: 20, elbow: 120 } };

/** From standing at the mat to the start pose. */
const DOWN: Readonly<Record<string, readonly KeyPose[]>> = {
  'dead-bug': [STANDING, SQUATTING, SITTING, FEET_FLAT],
  'bird-dog': [STANDING, SQUATTING, KNEELING_TALL, ALL_FOURS],
  'glute-bridge': [STANDING, SQUATTING, SITTING, FEET_FLAT],
  'hip-hinge': [STANDING],
};

/** What people do between repetitions. */
const RESTS: Readonly<Record<string, readonly KeyPose[]>> = {
  'dead-bug': [HUGGING, SITTING, FEET_FLAT],
  'bird-dog': [ON_HEELS, KNEELING_TALL],
  'glute-bridge': [HUGGING, SITTING],
  'hip-hinge': [ON_A_CHAIR, KNEELING_TALL],
};

const act = (cues: readonly Cue[], fps = FPS): Pose[] => play(cues, fps);
const through = (poses: readonly KeyPose[], moveMs: number): Pose[] =>
  act(poses.map((pose, i) => cue(pose, i === 0 ? 0 : moveMs, 500)));

/** Someone upright who crosses the picture, from one place to another, in pixels off its middle. */
const walking = (from: number, to: number): Pose[] => {
  const poses = act([cue(STANDING, 0, 3000)]);
  return poses.map((pose, i) => shifted(pose, from + ((to - from) * i) / poses.length, 40));
};

const peaks = ({ poses }: Exercise) => [poses.peak, ...(poses.otherPeak ? [poses.otherPeak] : [])];

/** Two repetitions, one of each side where sides alternate, as people do them, and how many count. */
const twoReps = (exercise: Exercise): Pose[] =>
  act([
    cue(exercise.poses.start, 0, 1500),
    ...[...peaks(exercise), ...peaks(exercise)]
      .slice(0, 2)
      .flatMap((peak) => [cue(peak), cue(exercise.poses.start)]),
  ]);

describe.each(CORE_FOUR)('someone who is about to do $id', (exercise) => {
  const { start, peak } = exercise.poses;
  const down = [...DOWN[exercise.id]!, start];

  it.each([500, 1500])(
    'and goes down and up again in steps of %i ms has nothing counted',
    (moveMs) => {
      const [to, from] = [through(down, moveMs), through([...down].reverse(), moveMs)];
      expect(counted(reportOf(exercise, inTurn([to, from, to, from])))).toBe(0);
    },
    SLOW,
  );

  it(
    'has what was counted before getting up, and nothing more',
    () => {
      const up = through([...down].reverse(), 1200);
      const report = reportOf(exercise, inTurn([through(down, 1200), twoReps(exercise), up]));
      expect(counted(report)).toBe(2);
    },
    SLOW,
  );

  it(
    'and walks past, either way, has nothing counted',
    () => {
      const past = [walking(-900, 900), mirrored(walking(-900, 900)), walking(900, -900)];
      const report = reportOf(exercise, inTurn(past));
      expect(report.reps).toEqual([]);
    },
    SLOW,
  );

  it(
    'and over whom someone else steps has nothing counted',
    () => {
      const resting = act([cue(start, 0, 2000)]);
      const report = reportOf(exercise, inTurn([resting, walking(-900, 900), resting]));
      expect(counted(report)).toBe(0);
    },
    SLOW,
  );

  it(
    'and rests in other ways has nothing counted',
    () => {
      const rests = RESTS[exercise.id]!.flatMap((pose) => [
        cue(start, 1200, 1200),
        cue(pose, 1200, 2000),
      ]);
      const report = reportOf(
        exercise,
        act([cue(start, 0, 1000), ...rests, cue(start, 1200, 1000)]),
      );
      expect(counted(report)).toBe(0);
    },
    SLOW,
  );

  it(
    'and lies, kneels or stands still for ten minutes has nothing counted or warned of',
    () => {
      const report = reportOf(exercise, act([cue(start, 0, 600_000)], 3));
      expect(report.reps).toEqual([]);
      expect(report.warnings).toEqual([]);
      expect(report.notSeen).toEqual([]);
    },
    SLOW,
  );

  it(
    'and holds the full range for a minute has one counted, as it ends',
    () => {
      const held = act([cue(start, 0, 2000), cue(peak, 1500, 60_000)], 5);
      expect(reportOf(exercise, held).reps).toEqual([]);
      const back = act([cue(peak, 0, 200), cue(start, 1500, 1000)]);
      expect(counted(reportOf(exercise, inTurn([held, back])))).toBe(1);
    },
    SLOW,
  );

  it(
    'and loses a fifth of the frames has the same counted',
    () => {
      for (const seed of [1, 2, 3]) {
        const report = reportOf(exercise, dropping(twoReps(exercise), 0.2, seed));
        expect(counted(report)).toBe(2);
        expect(report.reps).toHaveLength(2);
        expect(warned(report)).toEqual([]);
      }
    },
    SLOW,
  );

  it(
    'and whose far side is only guessed has the same counted',
    () => {
      const report = reportOf(exercise, farHidden(twoReps(exercise)));
      expect(counted(report)).toBe(2);
      expect(report.reps).toHaveLength(2);
      expect(warned(report)).toEqual([]);
    },
    SLOW,
  );

  it(
    'and turns round half-way through has the rest counted as well',
    () => {
      const there = twoReps(exercise);
      expect(counted(reportOf(exercise, inTurn([there, mirrored(there)], 1000)))).toBe(4);
    },
    SLOW,
  );
});

describe('someone in a bridge', () => {
  const bridge = exerciseById('glute-bridge')!;
  const { start, peak } = bridge.poses;
  const raised = { ...peak.near, hip: 90, knee: 90 };
  const march = [
    { ...peak, near: raised, far: peak.near },
    peak,
    { ...peak, near: peak.near, far: raised },
    peak,
  ];
  const marching = [
    cue(start, 0, 1500),
    cue(peak),
    ...[...march, ...march].map((pose) => cue(pose, 600, 300)),
  ];

  it('who marches at the top has nothing counted', () => {
    expect(reportOf(bridge, act(marching)).reps).toEqual([]);
  });

  it('and comes down has one', () => {
    expect(counted(reportOf(bridge, act([...marching, cue(start)])))).toBe(1);
  });
});
