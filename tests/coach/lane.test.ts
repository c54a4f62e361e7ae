// @vitest-environment node
import { expect, it } from 'vitest';
import { advance, beginSet } from '../../src/coach/set';
import { exerciseById } from '../../src/exercises';
import { cue, play } from '../support/acting';

it('a hinge has one zero, whichever leg looks straighter', () => {
  const hinge = exerciseById('hip-hinge')!;
  const { start, peak } = hinge.poses;
  const legs = (nearBy: number) => ({
    ...peak,
    near: { ...peak.near, hip: peak.near.hip + nearBy },
    far: peak.near,
  });
  const poses = play(
    [0, 1, 2].flatMap((i) => [
      cue(start, 700, 900),
      cue(legs(i === 1 ? 12 : -12), 900, 900),
      cue(start, 900, 400),
    ]),
    20,
  );
  const end = poses.reduce((state, pose) => advance(hinge, state, pose)[0], beginSet(hinge));
  const told = Object.values(end.zero.seen).map((seen) => seen.told.length);
  expect(end.reps.map(({ complete }) => complete)).toEqual([true, true, true]);
  expect(told).toEqual(hinge.back.map(() => 3));
});
