// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { landmarkOf, LANDMARK_NAMES, type Side } from '../../src/body/landmarks';
import { followNames, renamed, type NamesState } from '../../src/body/names';
import type { Landmark } from '../../src/body/pose';

/** A body whose knee and elbow named left and right are so visible. */
const body = (left: number, right: number): Landmark[] => {
  const landmarks: Landmark[] = LANDMARK_NAMES.map((_, i) => ({ x: i, y: 0, visibility: 0.5 }));
  const put = (side: Side, visibility: number) =>
    (['knee', 'elbow'] as const).forEach((joint) => {
      const i = landmarkOf(joint, side);
      landmarks[i] = { ...landmarks[i]!, visibility };
    });
  put('left', left);
  put('right', right);
  return landmarks;
};

function watch(
  stretches: readonly (readonly [ms: number, left: number, right: number])[],
  dt = 40,
) {
  let state: NamesState | null = null;
  let time = 0;
  for (const [ms, left, right] of stretches)
    for (const end = time + ms; time < end; time += dt)
      state = followNames(state, body(left, right), time);
  return state!;
}

describe('the side that looks nearer', () => {
  it('is the more visible one, from the first frame on', () => {
    expect(watch([[1, 0.9, 0.5]]).front).toBe('left');
    expect(watch([[1, 0.5, 0.9]]).front).toBe('right');
  });

  it('is not known where both are as visible', () => {
    expect(watch([[2000, 0.9, 0.86]]).front).toBeNull();
  });

  it('is not turned by a burst of half a second', () => {
    const burst = watch([
      [3000, 0.9, 0.5],
      [500, 0.5, 0.9],
    ]);
    expect(burst.front).toBe('left');
  });

  it('turns when the other one has been more visible for seconds', () => {
    const turned = watch([
      [3000, 0.9, 0.5],
      [4000, 0.5, 0.9],
    ]);
    expect(turned.front).toBe('right');
  });

  it('stays as it is while neither is more visible', () => {
    const doubtful = watch([
      [3000, 0.9, 0.5],
      [60_000, 0.9, 0.9],
    ]);
    expect(doubtful.front).toBe('left');
  });

  it('does not depend on the frame rate', () => {
    const play = [
      [3000, 0.9, 0.5],
      [1000, 0.5, 0.9],
    ] as const;
    expect(watch(play, 100).vote).toBeCloseTo(watch(play, 20).vote, 2);
  });
});

describe('renamed landmarks', () => {
  it('have left and right exchanged and the nose left alone', () => {
    const places = body(0.9, 0.5);
    const turned = renamed(places);
    expect(turned[0]).toBe(places[0]);
    for (const joint of ['ear', 'hip', 'knee', 'footIndex', 'wrist'] as const) {
      expect(turned[landmarkOf(joint, 'left')]).toBe(places[landmarkOf(joint, 'right')]);
      expect(turned[landmarkOf(joint, 'right')]).toBe(places[landmarkOf(joint, 'left')]);
    }
  });

  it('are what they were when renamed twice', () => {
    const places = body(0.9, 0.5);
    expect(renamed(renamed(places))).toEqual(places);
  });
});
