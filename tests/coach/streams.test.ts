// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANDMARK_COUNT } from '../../src/body/landmarks';
import type { Landmark, Pose } from '../../src/body/pose';
import { ms } from '../../src/body/units';
import { reportOf as reportOfState } from '../../src/coach/judge';
import { advance, beginSet, type SetState } from '../../src/coach/set';
import { EXERCISES } from '../../src/exercises';
import type { Exercise } from '../../src/exercises/definition';
import { mirrored, poseOf } from '../support/acting';
import { chance, empty, moved } from '../support/person';

/** What a camera or a model can do to one frame of someone who rests in the start pose. */
const GLITCHES = ['empty', 'noise', 'nan', 'teleport', 'mirror', 'bare'] as const;

interface Frame {
  readonly glitch: (typeof GLITCHES)[number] | 'none';
  readonly dt: number;
  readonly seed: number;
}

/** Some calm frames, the first after a gap, and then some spoiled ones. */
const spell: fc.Arbitrary<Frame[]> = fc
  .record({
    gap: fc.constantFrom(33, 33, 100, 300),
    calm: fc.integer({ min: 2, max: 15 }),
    glitch: fc.constantFrom(...GLITCHES),
    spoiled: fc.array(
      fc.record({
        dt: fc.constantFrom(33, 33, 16, 66, 0, -50),
        seed: fc.integer({ min: 0, max: 1e6 }),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ gap, calm, glitch, spoiled }) => [
    { glitch: 'none', dt: gap, seed: 0 },
    ...Array.from({ length: calm }, (): Frame => ({ glitch: 'none', dt: 33, seed: 0 })),
    ...spoiled.map((each) => ({ ...each, glitch })),
  ]);

const noise = (seed: number): Landmark[] => {
  const dice = chance(seed);
  return Array.from({ length: LANDMARK_COUNT }, () => ({
    x: dice() * 1280,
    y: dice() * 720,
    visibility: dice(),
  }));
};

function spoiled(rest: Pose, { glitch, seed }: Frame): Pose {
  const dice = chance(seed);
  if (glitch === 'empty') return empty(rest);
  if (glitch === 'noise') return { ...rest, landmarks: noise(seed) };
  if (glitch === 'bare') return { ...rest, outline: null };
  if (glitch === 'mirror') return mirrored([rest])[0]!;
  if (glitch === 'nan')
    return { ...moved(rest, (l, i) => (i % 7 === seed % 7 ? { ...l, x: NaN } : l)), outline: null };
  if (glitch !== 'teleport') return rest;
  const [dx, dy, scale] = [dice() * 4000 - 2000, dice() * 4000 - 2000, 0.1 + dice() * 5];
  return moved(rest, (l) => ({ ...l, x: l.x * scale + dx, y: l.y * scale + dy }));
}

/** Where in a value a number is not finite. */
function notFinite(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => notFinite(inner, `${path}.${key}`));
}

function watch(exercise: Exercise, frames: readonly Frame[]): SetState {
  const rest = poseOf(exercise.poses.start, 0);
  let state = beginSet(exercise);
  let time = 0;
  for (const each of frames) {
    time += each.dt;
    const pose = { ...spoiled(rest, each), time: ms(time) };
    const [next, events, view] = advance(exercise, state, pose);
    state = next;
    expect(notFinite([view, events])).toEqual([]);
  }
  return state;
}

describe.each(EXERCISES)('someone who rests before $id', (exercise) => {
  it('has nothing counted, whatever the camera and the model do', () => {
    const spells = fc.array(spell, { minLength: 3, maxLength: 12, size: 'max' });
    fc.assert(
      fc.property(spells, (frames) => {
        const report = reportOfState(exercise, watch(exercise, frames.flat()));
        expect(report.reps.filter(({ complete }) => complete)).toEqual([]);
        expect(notFinite(report)).toEqual([]);
      }),
      { numRuns: 15, seed: 2 },
    );
  }, 30_000);
});
