import { expect, test } from 'vitest';
import type { Pose } from '../../src/body/pose';
import { judge } from '../../src/coach/judge';
import { exerciseById } from '../../src/exercises';
import { CoachedSet } from '../../src/session/coached-set';
import { cue, play } from '../support/acting';
import { at, chance, moved } from '../support/person';
import { recordingOf } from '../support/sets';

const bird = exerciseById('bird-dog')!;
const { start, peak } = bird.poses;
const dice = chance(7);

/** Places as a model gives them, with more digits than are kept. */
const trembling = (pose: Pose): Pose =>
  moved(pose, (l) => ({ ...l, x: l.x + 2 * dice(), y: l.y + 2 * dice() }));

const poses = play([cue(start, 0, 1000), cue(peak, 1500, 1500), cue(start, 1500, 700)], 15).map(
  (pose) => at(trembling(pose), 5000 / 7 + pose.time),
);

test('what is told live is what judging the recording tells, to the last digit', () => {
  const set = new CoachedSet(bird);
  const told = poses.map((pose) => set.take(pose));
  const frames = told.map(({ recorded }) => recorded);
  const report = judge(bird, { ...recordingOf(bird, []), frames });
  expect(report.curve).toEqual(
    told.map(({ view, recorded: { t } }) => {
      const { main, backChange: back, lumbar } = view;
      return { t, main, back, lumbar };
    }),
  );
  expect(report.curve.some(({ lumbar }) => lumbar !== null)).toBe(true);
  expect(set.tally).toEqual({ counted: 1, left: 1, right: 0, last: 'left' });
});

test('its time begins with its first frame, or where it is told to', () => {
  const [first, second] = poses as [Pose, Pose];
  const set = new CoachedSet(bird);
  expect(set.take(first).recorded.t).toBe(0);
  expect(set.take(second).recorded.t).toBeCloseTo(second.time - first.time, 0);
  const file = new CoachedSet(bird, 0);
  expect(file.take(first).recorded.t).toBeCloseTo(first.time, 0);
});

test('before its first frame nothing is counted', () => {
  expect(new CoachedSet(bird).tally).toEqual({ counted: 0, left: 0, right: 0, last: null });
});
