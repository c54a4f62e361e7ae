// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import type { Pose } from '../../src/body/pose';
import { START_MS } from '../../src/coach/repetition';
import { EXERCISES } from '../../src/exercises';
import type { Exercise } from '../../src/exercises/definition';
import type { Look } from '../../src/workout/framing';
import {
  CLOSED,
  OPEN_MS,
  PATIENT_MS,
  RESUME_MS,
  stepOpening,
  type Opening,
} from '../../src/workout/opening';
import { play, poseOf } from '../support/acting';
import { at, dropping, empty, inTurn, shifted } from '../support/person';
import { brief, cleanSet, isJudged } from '../support/plays';
import { atRate, inMirror, inPicture, trembling } from '../support/variants';
import { changed, follow, heldFor, looksAt, placed } from './watching';

vi.setConfig({ testTimeout: 60_000 });

const openings = (exercise: Exercise, looks: readonly Look[], ofMs?: number): Opening[] =>
  follow(
    looks.map((look) => ({ ...look })),
    CLOSED,
    (state, look) => stepOpening(exercise, state, look, ofMs),
  );

/** When it opens, ms; null when it does not. */
function opensAt(exercise: Exercise, poses: readonly Pose[], ofMs?: number): number | null {
  const first = openings(exercise, looksAt(exercise, poses), ofMs).findIndex(({ ready }) => ready);
  return first < 0 ? null : poses[first]!.time;
}

describe('the times', () => {
  it('are two seconds for a set, a second and a half after a pause', () => {
    expect([OPEN_MS, RESUME_MS, PATIENT_MS]).toEqual([2000, 1500, 6000]);
  });
});

type Spoilt = [string, (poses: readonly Pose[]) => Pose[], string];

const TURNED: Spoilt = [
  'turned',
  (poses) => changed(poses, 'right', ['shoulder', 'hip', 'knee'], (l) => ({ ...l, x: l.x + 90 })),
  'turn-side-on',
];

const isSideOn = ({ view, posture }: Exercise): boolean =>
  view !== 'front' && posture !== 'side-lying';

describe.each(EXERCISES.filter(isJudged).map(brief))('the start of $id', (exercise) => {
  const { start } = exercise.poses;
  const still = (ms: number, fps = 30) => heldFor(poseOf(start, 0), ms, fps);

  it.each([10, 15, 30, 60])('opens when the pose was held for its time, at %d fps', (fps) => {
    const look = 1000 / fps;
    for (const poses of [still(3000, fps), inMirror(still(3000, fps))]) {
      const opened = opensAt(exercise, poses)!;
      expect(opened).toBeGreaterThanOrEqual(START_MS + OPEN_MS - 1e-6);
      expect(opened).toBeLessThan(START_MS + OPEN_MS + 2 * look);
      expect(opensAt(exercise, poses, RESUME_MS)!).toBeLessThan(START_MS + RESUME_MS + 2 * look);
    }
  });

  it('tells how long it has been held, never more than asked, and to hold still', () => {
    const told = openings(exercise, looksAt(exercise, still(3000)));
    const held = told.map(({ heldMs }) => heldMs);
    expect(held[0]).toBe(0);
    expect([...held].sort((a, b) => a - b)).toEqual(held);
    expect(held.at(-1)).toBe(OPEN_MS);
    expect(told.at(-1)).toMatchObject({ ofMs: OPEN_MS, ready: true, direction: null });
    expect(told[0]!.direction).toBeNull();
    expect(new Set(told.map(({ direction }) => direction))).toEqual(new Set([null, 'hold-still']));
  });

  it('opens on a body that sways and landmarks that tremble, with frames lost', () => {
    const swaying = still(4000).map((pose) =>
      shifted(pose, 4 * Math.sin(pose.time / 500), 2 * Math.sin(pose.time / 300)),
    );
    for (const poses of [swaying, trembling(still(4000), 0.012), inPicture(swaying, 480, 640)])
      for (const each of [poses, dropping(poses, 0.3), atRate(poses, 10)])
        expect(opensAt(exercise, each)!).toBeLessThan(3000);
  });

  it('does not begin again for a lost frame', () => {
    const gone = still(3000).map((pose, i) => (i === 40 ? empty(pose) : pose));
    expect(opensAt(exercise, gone)!).toBeLessThan(START_MS + OPEN_MS + 80);
  });

  it('begins again for a longer absence', () => {
    const gone = still(5000).map((pose, i) => (i >= 40 && i < 52 ? empty(pose) : pose));
    expect(opensAt(exercise, gone)!).toBeGreaterThan(1700 + OPEN_MS);
  });

  it('does not take a gap for holding still', () => {
    const cut = inTurn([still(500), still(1000)], 8000);
    expect(opensAt(exercise, cut)).toBeNull();
  });

  it('does not open on a body that moves slowly about in the start pose', () => {
    const drifting = still(6000).map((pose) => shifted(pose, 80 * Math.sin(pose.time / 1000), 0));
    expect(opensAt(exercise, drifting)).toBeNull();
  });

  it('does not open on one limb that moves', () => {
    const waving = changed(still(6000), 'left', ['elbow', 'wrist'], (l, pose) => ({
      ...l,
      y: l.y + 20 * Math.sin(pose.time / 250),
    }));
    expect(opensAt(exercise, waving)).toBeNull();
  });

  it('opens with the first whole repetition of who does not wait', () => {
    const [first, ...more] = cleanSet(exercise);
    const poses = play([{ ...first!, holdMs: 900 }, ...more], 30);
    const counted = looksAt(exercise, poses).find(({ view }) => view.count === 1)!;
    // Holds are long enough to begin with: who is in the pose already need not leave it.
    if (exercise.kind === 'hold') expect(opensAt(exercise, poses)!).toBeGreaterThan(OPEN_MS);
    else expect(opensAt(exercise, poses)).toBe(counted.pose.time);
  });

  it('does not take repetitions of before for the first one', () => {
    const looks = looksAt(exercise, still(1000)).map((look) => ({
      ...look,
      view: { ...look.view, count: 5 },
    }));
    expect(openings(exercise, looks).some(({ ready }) => ready)).toBe(false);
  });

  it.each<Spoilt>([
    ['dark', (poses) => poses.map((pose) => ({ ...pose, light: 0.03 })), 'more-light'],
    ['far', (poses) => placed(poses, 0.2), 'come-closer'],
    ...(isSideOn(exercise) ? [TURNED] : []),
    ['empty', (poses) => poses.map(empty), 'step-in'],
  ])('never opens on a picture that is %s', (_, spoil, direction) => {
    const told = openings(exercise, looksAt(exercise, spoil(still(12_000, 10))));
    // That somebody is turned shows once the start pose was held for a moment.
    expect(told.some(({ ready, heldMs }) => ready || heldMs > 500)).toBe(false);
    expect(told.at(-1)!.heldMs).toBe(0);
    expect(told.at(-1)!.direction).toBe(direction);
  });

  it('opens in the pose itself where holding it is the exercise', () => {
    const held = heldFor(poseOf(exercise.poses.peak, 0), 4000);
    const opened = opensAt(exercise, held);
    if (exercise.kind === 'hold') expect(opened!).toBeLessThan(START_MS + OPEN_MS + 200);
    // What is measured against the first start pose has none yet that it could differ from.
    else if (!exercise.rep?.also) expect(opened).toBeNull();
  });

  it('has patience with who cannot follow what would only be better', () => {
    const told = openings(exercise, looksAt(exercise, still(12_000, 10), 2));
    expect(told[60]).toMatchObject({ direction: 'someone-else', heldMs: 0, ready: false });
    const opened = told.findIndex(({ ready }) => ready) * 100;
    expect(opened).toBeGreaterThanOrEqual(OPEN_MS + PATIENT_MS);
    expect(opened).toBeLessThan(OPEN_MS + PATIENT_MS + START_MS + 400);
  });
});

describe('frames out of order', () => {
  it('neither open nor break', () => {
    const [bug] = EXERCISES as [Exercise];
    const still = heldFor(poseOf(bug.poses.start, 0), 1500);
    const odd = still.flatMap((pose) => [pose, at(pose, pose.time - 20), at(pose, pose.time)]);
    expect(opensAt(bug, odd)).toBeNull();
  });
});

describe.each(EXERCISES.filter((exercise) => !isJudged(exercise)))(
  'the start of $id',
  (exercise) => {
    it('waits for a word or a button, without a direction', () => {
      const told = openings(
        exercise,
        looksAt(exercise, heldFor(poseOf(exercise.poses.start, 0), 9000, 10)),
      );
      expect(told.some(({ ready, direction }) => ready || direction !== null)).toBe(false);
    });
  },
);
