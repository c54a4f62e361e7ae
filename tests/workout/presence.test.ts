// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import type { Pose } from '../../src/body/pose';
import { EXERCISES } from '../../src/exercises';
import type { Exercise } from '../../src/exercises/definition';
import {
  GETTING_THERE_MS,
  GONE_MS,
  IDLE_MS,
  PRESENT,
  stepPresence,
  UP_MS,
} from '../../src/workout/presence';
import { cue, play, poseOf, type Cue } from '../support/acting';
import { isJudged } from '../support/plays';
import { at, empty, inTurn } from '../support/person';
import { inMirror } from '../support/variants';
import { follow, heldFor, looksAt } from './watching';

vi.setConfig({ testTimeout: 60_000 });

/** When a set of these poses would first pause, and why. */
function pauseIn(exercise: Exercise, poses: readonly Pose[]) {
  const told = follow(looksAt(exercise, poses), PRESENT, (state, frame) =>
    stepPresence(exercise, state, frame),
  );
  const first = told.findIndex((why) => why !== null);
  return first < 0 ? null : { why: told[first], atMs: poses[first]!.time };
}

const tall = { hip: 178, knee: 176, shoulder: 4, elbow: 172 };
const STANDING = { trunk: 90, near: tall };

const LYING = { trunk: 180, near: { hip: 178, knee: 178, shoulder: 4, elbow: 172 } };

const UPRIGHT = ['standing', 'kneeling', 'seated'];
const isUpright = ({ posture }: Exercise): boolean => UPRIGHT.includes(posture);

describe.each(EXERCISES.filter(isJudged))('a set of $id', (exercise) => {
  const { start, peak, otherPeak = peak } = exercise.poses;
  const still = heldFor(poseOf(start, 0), 1000);
  const then = (ms: number, what: (pose: Pose) => Pose, fps = 30) =>
    inTurn([still, heldFor(poseOf(start, 0), ms, fps).map(what)], 1000 / fps);

  it.each([10, 30, 60])('pauses after three seconds without anybody, at %d fps', (fps) => {
    const { why, atMs } = pauseIn(exercise, then(5000, empty, fps))!;
    expect(why).toBe('left');
    expect(atMs).toBeGreaterThan(1000 + GONE_MS);
    expect(atMs).toBeLessThanOrEqual(1000 + GONE_MS + 3 * (1000 / fps) + 1);
  });

  it('goes on when somebody is back before, or was there for a moment more than a flicker', () => {
    const gone = heldFor(poseOf(start, 0), GONE_MS - 100).map(empty);
    const back = heldFor(poseOf(start, 0), 400);
    expect(pauseIn(exercise, inTurn([still, gone, back, gone, still], 33))).toBeNull();
    const ghost = back.slice(0, 4);
    expect(pauseIn(exercise, inTurn([still, gone, ghost, gone, still], 33))!.why).toBe('left');
  });

  it('pauses when no picture came for more than four seconds', () => {
    expect(pauseIn(exercise, inTurn([still, still], 4001))).toMatchObject({ why: 'interrupted' });
    expect(pauseIn(exercise, inTurn([still, still], 3999))).toBeNull();
  });

  it('does not pause in long holds and rests in the start pose', () => {
    const slow: Cue[] = [peak, otherPeak].flatMap((pose) => [
      cue(pose, 3000, 12_000),
      cue(start, 3000, 12_000),
    ]);
    const poses = play([cue(start, 0, 2000), ...slow], 10);
    expect(pauseIn(exercise, poses)).toBeNull();
    expect(pauseIn(exercise, inMirror(poses))).toBeNull();
  });

  it('pauses when somebody stands up for six seconds, or sits down for longer', () => {
    // From standing people go down into many poses that are some exercise's; from lying they stand up.
    if (isUpright(exercise) || exercise.view === 'front') return;
    const [other, ms] = [STANDING, UP_MS];
    const leaving = (stays: number) =>
      play([cue(start, 0, 1500), cue(other, 1000, stays), cue(start, 1000, 1000)], 15);
    for (const poses of [leaving(ms + 2500), inMirror(leaving(ms + 2500))]) {
      const { why, atMs } = pauseIn(exercise, poses)!;
      expect(why).toBe('left');
      expect(atMs).toBeGreaterThan(1500 + ms);
      expect(atMs).toBeLessThan(2500 + ms + 1500);
    }
    expect(pauseIn(exercise, leaving(ms - 1500))).toBeNull();
  });

  it('does not wait for who has not begun', () => {
    const other = isUpright(exercise) ? LYING : STANDING;
    expect(pauseIn(exercise, heldFor(poseOf(other, 0), 25_000, 10))).toBeNull();
    const away = heldFor(empty(poseOf(other, 0)), GETTING_THERE_MS, 10);
    expect(pauseIn(exercise, away)).toBeNull();
    expect(pauseIn(exercise, inTurn([away, away.slice(0, 3)]))!.why).toBe('left');
  });
});

describe('somebody who rests lying', () => {
  const bug = EXERCISES.find(({ id }) => id === 'dead-bug')!;
  const feetDown = { trunk: 180, near: { hip: 130, knee: 60, shoulder: 5, elbow: 175 } };
  const resting = (ms: number) =>
    play([cue(bug.poses.start, 0, 1500), cue(feetDown, 1000, ms)], 10);

  it('may do so for a while', () => {
    expect(pauseIn(bug, resting(IDLE_MS - 2000))).toBeNull();
    expect(pauseIn(bug, resting(IDLE_MS + 3000))!.why).toBe('left');
  });
});

describe('somebody who sits down from standing', () => {
  const hinge = EXERCISES.find(({ id }) => id === 'hip-hinge')!;
  const sitting = { trunk: 85, near: { hip: 90, knee: 88, shoulder: 20, elbow: 150 } };
  const resting = (ms: number) =>
    play([cue(hinge.poses.start, 0, 1500), cue(sitting, 1000, ms)], 10);

  it('may do so for a while', () => {
    expect(pauseIn(hinge, resting(IDLE_MS - 2000))).toBeNull();
    expect(pauseIn(hinge, resting(IDLE_MS + 3000))!.why).toBe('left');
  });
});

describe('what the camera does not judge', () => {
  const tilt = EXERCISES.find(({ rep }) => !rep)!;

  it('does not pause, whoever is seen', () => {
    const nobody = heldFor(empty(poseOf(tilt.poses.start, 0)), GETTING_THERE_MS + 5000, 10);
    expect(pauseIn(tilt, nobody)).toBeNull();
  });
});

describe('patience', () => {
  it('is three seconds for who is gone, six for who stands up, more for who rests or gets there', () => {
    expect([GONE_MS, UP_MS, IDLE_MS, GETTING_THERE_MS]).toEqual([3000, 6000, 20_000, 30_000]);
  });
});

describe('time that runs backwards', () => {
  it('pauses nothing', () => {
    const [bug] = EXERCISES;
    const still = heldFor(poseOf(bug!.poses.start, 0), 1000);
    expect(pauseIn(bug!, [...still, at(still[0]!, -5000)])).toBeNull();
  });
});
