// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LANDMARK_COUNT,
  landmarkOf,
  opposite,
  type Joint,
  type Side,
} from '../../src/body/landmarks';
import { NO_PAIRS, untangle, type PairsState } from '../../src/body/pairs';
import type { Landmark } from '../../src/body/pose';

const UNIT = 100;
const LEG: Joint[] = ['knee', 'ankle', 'heel', 'footIndex'];
const ARM: Joint[] = ['elbow', 'wrist'];
const SIDES: Side[] = ['left', 'right'];

/** Where a side's limbs are; a limb moves as one, its joints at the same place. */
interface Limbs {
  readonly leftLeg: number;
  readonly rightLeg: number;
  readonly leftArm?: number;
  readonly rightArm?: number;
}

function bodyWith({ leftLeg, rightLeg, leftArm = 300, rightArm = 500 }: Limbs): Landmark[] {
  const body = Array.from({ length: LANDMARK_COUNT }, (_, i) => ({ x: i, y: 0, visibility: 1 }));
  const put = (joints: Joint[], side: Side, x: number, visibility: number) =>
    joints.forEach((joint) => (body[landmarkOf(joint, side)] = { x, y: 50, visibility }));
  put(LEG, 'left', leftLeg, 0.9);
  put(LEG, 'right', rightLeg, 0.2);
  put(ARM, 'left', leftArm, 0.9);
  put(ARM, 'right', rightArm, 0.2);
  return body;
}

/** What the model gives when it takes one side's limb for the other's. */
function swapped(body: readonly Landmark[], joints: Joint[]): Landmark[] {
  const next = [...body];
  for (const joint of joints)
    for (const side of SIDES)
      next[landmarkOf(joint, side)] = body[landmarkOf(joint, opposite(side))]!;
  return next;
}

const APART = bodyWith({ leftLeg: 0, rightLeg: 200 });
const CLOSE = bodyWith({ leftLeg: 100, rightLeg: 110 });

/** Watches bodies at given times and gives what is made of the last one. */
function watch(seen: readonly (readonly [number, readonly Landmark[]])[]): readonly Landmark[] {
  let state: PairsState = NO_PAIRS;
  let places: readonly Landmark[] = [];
  for (const [time, body] of seen) [state, places] = untangle(state, body, UNIT, time);
  return places;
}

describe('legs and arms that the model takes for each other', () => {
  it('are believed at first sight', () => {
    expect(watch([[0, swapped(APART, LEG)]])).toEqual(swapped(APART, LEG));
  });

  it('are exchanged back, with their visibility, from ankle to toe but not at the hip', () => {
    const seen = swapped(APART, LEG);
    expect(
      watch([
        [0, APART],
        [33, seen],
      ]),
    ).toEqual(APART);
    expect(seen[landmarkOf('hip', 'left')]).toBe(APART[landmarkOf('hip', 'left')]);
  });

  it('are exchanged back after they fell together and came apart the wrong way round', () => {
    const collapse = [100, 200, 300, 400].map((time) => [time, CLOSE] as const);
    expect(watch([[0, APART], ...collapse, [500, swapped(APART, LEG)]])).toEqual(APART);
  });

  it('are exchanged back as long as it lasts', () => {
    const wrong = [33, 66, 800, 1500, 2200].map((time) => [time, swapped(APART, LEG)] as const);
    expect(watch([[0, APART], ...wrong])).toEqual(APART);
  });

  it('are left as they are while they are together', () => {
    expect(
      watch([
        [0, APART],
        [33, CLOSE],
      ]),
    ).toBe(CLOSE);
  });

  it('are exchanged each for itself', () => {
    const body = bodyWith({ leftLeg: 0, rightLeg: 200, leftArm: 300, rightArm: 500 });
    expect(
      watch([
        [0, body],
        [33, swapped(body, ARM)],
      ]),
    ).toEqual(body);
    expect(
      watch([
        [0, body],
        [33, swapped(swapped(body, ARM), LEG)],
      ]),
    ).toEqual(body);
    expect(
      watch([
        [0, body],
        [33, body],
      ]),
    ).toBe(body);
  });
});

describe('the memory of where limbs were', () => {
  it('serves for 800 ms and no longer', () => {
    const seen = swapped(APART, LEG);
    expect(
      watch([
        [0, APART],
        [800, seen],
      ]),
    ).toEqual(APART);
    expect(
      watch([
        [0, APART],
        [801, seen],
      ]),
    ).toBe(seen);
  });

  it('is renewed by every frame in which they are apart', () => {
    const seen = swapped(APART, LEG);
    expect(
      watch([
        [0, APART],
        [700, APART],
        [1500, seen],
      ]),
    ).toEqual(APART);
  });

  it('is not renewed while they are together', () => {
    const seen = swapped(APART, LEG);
    expect(
      watch([
        [0, APART],
        [700, CLOSE],
        [1500, seen],
      ]),
    ).toBe(seen);
  });

  it('begins when they are a quarter of the torso apart', () => {
    const [told, untold] = [25, 24].map((gap) => bodyWith({ leftLeg: 100, rightLeg: 100 + gap }));
    expect(untangle(NO_PAIRS, told!, UNIT, 7)[0].legs).toEqual({ time: 7, landmarks: told });
    expect(untangle(NO_PAIRS, untold!, UNIT, 7)[0].legs).toBeNull();
    expect(
      watch([
        [0, told!],
        [33, swapped(untold!, LEG)],
      ]),
    ).toEqual(swapped(untold!, LEG));
  });
});

describe('legs that move by themselves', () => {
  it('are not exchanged unless that brings them more than twice as near', () => {
    // Both legs go two thirds of the way between them: exchanged they would have gone one third.
    const was = bodyWith({ leftLeg: 0, rightLeg: 300 });
    const twice = bodyWith({ leftLeg: 200, rightLeg: 100 });
    expect(
      watch([
        [0, was],
        [33, twice],
      ]),
    ).toBe(twice);
    const more = bodyWith({ leftLeg: 201, rightLeg: 99 });
    expect(
      watch([
        [0, was],
        [33, more],
      ]),
    ).toEqual(swapped(more, LEG));
  });

  it('may stretch at any speed', () => {
    const stretched = bodyWith({ leftLeg: -600, rightLeg: 200 });
    expect(
      watch([
        [0, APART],
        [33, stretched],
      ]),
    ).toBe(stretched);
  });

  it('may pass each other when it takes longer than the memory', () => {
    // A quarter of the torso apart at 1500 ms, the other way round at 2500 ms.
    const crossing = Array.from(
      { length: 41 },
      (_, i) => [i * 100, bodyWith({ leftLeg: i * 2.5, rightLeg: 100 - i * 2.5 })] as const,
    );
    expect(watch(crossing)).toBe(crossing.at(-1)![1]);
  });

  it('come out right however often the model swaps, while no step is large', () => {
    const swap = fc.record({
      legs: fc.boolean(),
      arms: fc.boolean(),
      step: fc.integer({ min: -25, max: 25 }),
    });
    fc.assert(
      fc.property(fc.array(swap, { maxLength: 40 }), (frames) => {
        let x = 0;
        let [state] = untangle(NO_PAIRS, bodyWith({ leftLeg: x, rightLeg: x + 100 }), UNIT, 0);
        frames.forEach(({ legs, arms, step }, i) => {
          x += step;
          const truth = bodyWith({ leftLeg: x, rightLeg: x + 100 });
          const seen = swapped(legs ? swapped(truth, LEG) : truth, arms ? ARM : []);
          const [next, places] = untangle(state, seen, UNIT, 33 * (i + 1));
          state = next;
          expect(places).toEqual(truth);
        });
      }),
    );
  });
});
