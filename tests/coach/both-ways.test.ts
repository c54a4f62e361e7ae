// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { KeyPose } from '../../src/body/figure';
import type { Exercise } from '../../src/exercises/definition';
import { cue, mirrored, play, type Cue } from '../support/acting';
import { madeExercise, RULE } from '../support/made-up-exercise';
import { counted, reportOf } from '../support/sets';

const limbs = { hip: 95, knee: 90, shoulder: 85, elbow: 175 };
const back = (lowerBack: number): KeyPose => ({ trunk: 5, lowerBack, near: limbs });
const [NEUTRAL, CAT, COW] = [back(0), back(0.12), back(-0.1)];

/** Rounds the back, and hollows it: one repetition is both. */
const bothWays: Exercise = madeExercise({
  rep: {
    ...RULE,
    start: [{ measure: 'rounding', below: 0.01 }],
    measure: 'rounding',
    leave: 0.012,
    short: 0.015,
    peak: [{ measure: 'rounding', above: 0.025 }],
    also: [{ measure: 'rounding', below: -0.02 }],
    minMs: 1000,
  },
});

const count = (cues: readonly Cue[], from: KeyPose = NEUTRAL, fps = 30) => {
  const poses = play([cue(from, 0, 2500), ...cues], fps);
  return [poses, mirrored(poses)].map((each) => counted(reportOf(bothWays, each)));
};
const [cat, cow, neutral] = [cue(CAT), cue(COW), cue(NEUTRAL)];

describe('a movement that goes both ways', () => {
  it.each([10, 15, 30, 60])('counts each pair of ends, at %i fps', (fps) => {
    expect(count([cat, cow, cat, cow, neutral], NEUTRAL, fps)).toEqual([2, 2]);
    expect(count([cat, cow, neutral, cat, cow, neutral], NEUTRAL, fps)).toEqual([2, 2]);
  });

  it('counts the same whichever end comes first', () => {
    expect(count([cow, cat, cow, cat, neutral])).toEqual([2, 2]);
  });

  it('does not count one end alone', () => {
    expect(count([cat, cue(NEUTRAL, 1500, 3000), cat, cue(NEUTRAL, 1500, 3000)])).toEqual([0, 0]);
    expect(count([cow, neutral, cow, neutral])).toEqual([0, 0]);
  });

  it('is measured from the back’s shape at the start, whatever that is', () => {
    const shape = back(0.05);
    const ends = [cue(back(0.17)), cue(back(-0.05)), cue(shape)];
    expect(count([...ends, ...ends], shape)).toEqual([2, 2]);
  });

  it('is not counted where no outline is seen', () => {
    const poses = play([cue(NEUTRAL, 0, 2500), cat, cow, neutral]);
    expect(
      counted(
        reportOf(
          bothWays,
          poses.map((pose) => ({ ...pose, outline: null })),
        ),
      ),
    ).toBe(0);
  });
});

describe('steps', () => {
  const width = { shoulders: 0.7, hips: 0.4 };
  const leg = { hip: 180, knee: 180, shoulder: 0, elbow: 180 };
  const STAND: KeyPose = { trunk: 90, width, near: leg };
  const LEFT: KeyPose = { ...STAND, near: { ...leg, thigh: 0.7 }, far: leg };
  const RIGHT: KeyPose = { ...STAND, near: leg, far: { ...leg, thigh: 0.7 } };
  const marching = madeExercise({
    kind: 'steps',
    posture: 'standing',
    view: 'front',
    alternates: true,
    sideBy: 'stepLead',
    rep: {
      posture: [{ measure: 'trunk', above: 60, below: 120 }],
      start: [{ measure: 'step', below: 0.08 }],
      measure: 'step',
      leave: 0.09,
      short: 0.09,
      peak: [{ measure: 'step', above: 0.12 }],
      peakMs: 60,
      endMs: 0,
      minMs: 200,
      source: 'made up for a test',
    },
  });
  const march = (stepMs: number, fps: number) => {
    const cues = Array.from({ length: 10 }, (_, i) => cue(i % 2 ? RIGHT : LEFT, stepMs, 0));
    return play([cue(STAND, 0, 1500), ...cues, cue(STAND, 500, 1000)], fps);
  };

  it.each([
    [600, 10],
    [600, 15],
    [500, 15],
    [600, 30],
    [450, 30],
    [450, 60],
  ])('of %i ms are counted by the feet in turn, at %i fps', (stepMs, fps) => {
    const poses = march(stepMs, fps);
    const sides = reportOf(marching, poses).reps.map(({ side }) => side);
    expect(sides).toEqual(Array.from({ length: 10 }, (_, i) => (i % 2 ? 'right' : 'left')));
    const turned = reportOf(marching, mirrored(poses)).reps.map(({ side }) => side);
    expect(turned).toEqual(sides.map((side) => (side === 'left' ? 'right' : 'left')));
  });

  it('are not counted of who stands', () => {
    expect(reportOf(marching, play([cue(STAND, 0, 9000)])).reps).toEqual([]);
  });
});
