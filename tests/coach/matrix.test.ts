// @vitest-environment node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Pose } from '../../src/body/pose';
import { toPose, type Recording } from '../../src/body/recording';
import { compare, type RepResult } from '../../src/cli/accuracy/compare';
import { parseTruth, type Truth } from '../../src/cli/accuracy/truth';
import { exerciseById } from '../../src/exercises';
import { dropping } from '../support/person';
import { reportOf } from '../support/sets';
import {
  atRate,
  farGuessed,
  inMirror,
  inPicture,
  interrupted,
  misnamed,
  swappedInBursts,
  trembling,
} from '../support/variants';

const SLOW = 60_000;

const read = <T>(path: string): T =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../recordings/${path}`, import.meta.url)), 'utf8'),
  ) as T;

interface Kept {
  readonly truth: Truth;
  readonly poses: readonly Pose[];
}

/** A set that was really looked at; `keep.ts` and `recordings.test.ts` have checked its form. */
function load(name: string): Kept {
  const { frames, width, height } = read<Recording>(`${name}/recording.json`);
  const truth = parseTruth(read(`${name}/truth.json`));
  return { truth, poses: frames.map((frame) => toPose(frame, width, height)) };
}

/** Of each exercise a clean set and one with half repetitions, or movements that do not count. */
const SETS = [
  'bird-dog/clean',
  'bird-dog/half-leg-high-neck',
  'dead-bug/clean-heavy-loose',
  'dead-bug/half-both-legs-same-side',
  'glute-bridge/clean',
  'glute-bridge/half-hips-drop',
  'hip-hinge/clean',
  'hip-hinge/half-squatting',
];

const WALKER = load('hip-hinge/clean-heavy-hands-on-hips').poses;

const outcome = ({ expected, got }: RepResult): string => {
  if (expected === 'either') return 'either';
  if (!got) return 'not reported';
  if (got.complete) return 'full';
  return expected === 'void' ? 'void' : 'short';
};

const turned = (truth: Truth): Truth => ({
  ...truth,
  reps: truth.reps.map((rep) => ({
    ...rep,
    side: rep.side && (rep.side === 'left' ? 'right' : 'left'),
  })),
});

/** Holds what is counted, and on which sides, against what happened. */
function check(truth: Truth, poses: readonly Pose[], how: string): void {
  const { reps, extra } = compare(truth, reportOf(exerciseById(truth.exercise)!, poses));
  expect(reps.map(outcome), how).toEqual(reps.map(({ expected }) => expected));
  expect(extra, how).toEqual([]);
  expect(
    reps.filter(({ sideRight }) => sideRight === false),
    how,
  ).toEqual([]);
}

describe.each(SETS)('%s is counted as it happened', (name) => {
  const { truth, poses } = load(name);
  const again = (how: string, vary: (poses: readonly Pose[]) => readonly Pose[], of = truth) =>
    it(how, () => check(of, vary(poses), how), SLOW);

  it.each([10, 15, 24, 30, 60])(
    'at %i frames a second',
    (fps) => check(truth, atRate(poses, fps), `${fps}`),
    SLOW,
  );

  it.each([1, 2, 3])(
    'with a fifth of the frames lost (%i)',
    (seed) => check(truth, dropping(poses, 0.2, seed), `${seed}`),
    SLOW,
  );

  it.each([1, 2])(
    'while the tracker jumps to somebody who walks past (%i)',
    (seed) => check(truth, interrupted(poses, WALKER, seed), `${seed}`),
    SLOW,
  );

  again('in a mirror', inMirror, turned(truth));
  again('in a mirror at 10 frames a second', (p) => atRate(inMirror(p), 10), turned(truth));
  again('when the model takes left for right all the time', misnamed);
  again('in a portrait picture', (p) => inPicture(p, 360, 640));
  again('in a picture of 4:3', (p) => inPicture(p, 640, 480));
  again('with landmarks that tremble', (p) => trembling(p, 0.01));
});

describe('a set whose sides the model swaps in bursts', () => {
  const clean = SETS.filter((name) => name.includes('clean'));

  it.each(clean.flatMap((name) => [1, 2, 3].map((seed) => [name, seed] as const)))(
    '%s is counted as it happened (%i)',
    (name, seed) => {
      const { truth, poses } = load(name);
      check(truth, swappedInBursts(poses, seed, 1500, 350), name);
    },
    SLOW,
  );
});

describe('a far side that is hidden', () => {
  it.each(['bird-dog/clean', 'bird-dog/clean-heavy-loose', 'dead-bug/clean'])(
    'has the count and the sides of %s right where its place is guessed well',
    (name) => {
      const { truth, poses } = load(name);
      for (const far of ['left', 'right'] as const) {
        const hidden = farGuessed(poses, far, 'about-right');
        if (looksFar(poses, far)) check(truth, hidden, name);
      }
    },
    SLOW,
  );

  it.each(['bird-dog/clean', 'dead-bug/clean'])(
    'has no side of %s wrong where it is guessed to be where the near one is',
    (name) => {
      const { truth, poses } = load(name);
      const far = looksFar(poses, 'left') ? 'left' : 'right';
      const hidden = farGuessed(poses, far, 'like-near');
      const { reps } = compare(truth, reportOf(exerciseById(truth.exercise)!, hidden));
      const counted = reps.filter(({ got }) => got?.complete);
      expect(counted.length).toBeGreaterThan(0);
      expect(counted.map(({ sideRight }) => sideRight)).not.toContain(false);
    },
    SLOW,
  );
});

/** The far side's knee is the less visible one. */
function looksFar(poses: readonly Pose[], side: 'left' | 'right'): boolean {
  const [far, near] = side === 'left' ? [25, 26] : [26, 25];
  const lead = poses.map(
    ({ landmarks }) => landmarks![near]!.visibility - landmarks![far]!.visibility,
  );
  return lead.reduce((sum, each) => sum + each, 0) > 0;
}
