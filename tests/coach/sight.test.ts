// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Posture } from '../../src/body/facing';
import type { MeasureName, Values } from '../../src/body/measures';
import type { Reading } from '../../src/body/reader';
import { ms } from '../../src/body/units';
import { NO_BASELINE, remember, settle, type Baseline } from '../../src/coach/baseline';
import type { NotSeen, NotSeenReason } from '../../src/coach/report';
import { IDLE, type RepState } from '../../src/coach/repetition';
import { blindness, CLEAR, lastOf, stepSight } from '../../src/coach/sight';
import { turnedAway } from '../../src/coach/why-not';
import { empty } from '../support/person';
import { madeCheck, madeExercise, madeReading, valuesOf } from '../support/made-up-exercise';
import { poseOf } from '../support/acting';

const pose = empty(poseOf({ trunk: 0, near: { hip: 90, knee: 90, shoulder: 90, elbow: 90 } }, 0));
const seen = (values: Values): Reading => ({
  time: ms(0),
  near: 'left',
  values,
  blind: null,
  clarity: { light: null, torso: 150, covered: [] },
  pose,
});
const blind = (reason: 'nobody' | 'out-of-frame'): Reading => ({
  ...seen(valuesOf({})),
  values: null,
  blind: reason,
});

const restedWith = (values: Values) =>
  settle(remember(remember(NO_BASELINE, 0, values, true), 500, values, false));

const exercise = madeExercise({
  back: [madeReading()],
  checks: [madeCheck({ id: 'back', measure: 'lumbar', back: true }), madeCheck()],
});
const ALL = valuesOf({ lowerBack: 0.01, knee: 90, trunkTurn: 0 });
const KNOWN = restedWith(ALL);
const TURNED = restedWith({ ...ALL, trunkTurn: 0.4 });
const phase = (name: RepState['phase']): RepState => ({ ...IDLE, phase: name });

describe('form', () => {
  it('can be judged when all is seen', () => {
    expect(blindness(exercise, seen(ALL), phase('out'), KNOWN)).toBeNull();
    expect(blindness(exercise, seen(ALL), phase('start'), KNOWN)).toBeNull();
  });

  it.each(['nobody', 'out-of-frame'] as const)('cannot be judged when %s is the case', (reason) => {
    for (const name of ['away', 'start', 'out'] as const)
      expect(blindness(exercise, blind(reason), phase(name), TURNED)).toBe(reason);
  });

  it('is not asked for before the exercise begins', () => {
    expect(blindness(exercise, seen(valuesOf({})), phase('away'), TURNED)).toBeNull();
  });

  it('cannot be judged on a body turned away, whatever else is the matter', () => {
    expect(blindness(exercise, seen(valuesOf({})), phase('out'), TURNED)).toBe('turned-away');
    expect(blindness(exercise, seen(valuesOf({})), phase('start'), TURNED)).toBe('turned-away');
  });

  it('cannot be judged where the back’s edge is torn, even if it had no neutral', () => {
    const torn = seen({ ...ALL, lowerBack: null });
    expect(blindness(exercise, torn, phase('start'), KNOWN)).toBe('outline-torn');
    expect(blindness(exercise, torn, phase('out'), NO_BASELINE)).toBe('outline-torn');
  });

  it('cannot be judged in a movement without a neutral; before it there is time', () => {
    expect(blindness(exercise, seen(ALL), phase('out'), NO_BASELINE)).toBe('no-neutral');
    expect(blindness(exercise, seen(ALL), phase('start'), NO_BASELINE)).toBeNull();
  });

  it('can be judged by any of several readings of the back', () => {
    const twice = madeExercise({ back: [madeReading(), madeReading('belly')] });
    const [none, one] = [valuesOf({}), valuesOf({ belly: 0.2 })];
    expect(blindness(twice, seen(one), phase('start'), restedWith(one))).toBeNull();
    expect(blindness(twice, seen(none), phase('out'), restedWith(one))).toBe('outline-torn');
    expect(blindness(twice, seen(one), phase('out'), restedWith(none))).toBe('outline-torn');
  });

  const looking = (clarity: Partial<Reading['clarity']>, reading = seen(ALL)): Reading => ({
    ...reading,
    clarity: { ...reading.clarity, ...clarity },
  });
  const why = (reading: Reading, name: RepState['phase'] = 'out', baseline = KNOWN) =>
    blindness(exercise, reading, phase(name), baseline);

  it('cannot be judged in the dark, before the exercise begins too', () => {
    expect(why(looking({ light: 0.075 }))).toBeNull();
    expect(why(looking({ light: 0.0749 }))).toBe('too-dark');
    expect(why(looking({ light: 0.0749 }), 'away')).toBe('too-dark');
    expect(why(looking({ light: 0.02 }, blind('nobody')), 'away')).toBe('too-dark');
    expect(why(looking({ light: 0.02 }, blind('out-of-frame')))).toBe('out-of-frame');
  });

  it('cannot be judged on a body that is too small in the picture', () => {
    expect(why(looking({ torso: 36 }))).toBeNull();
    expect(why(looking({ torso: 35.9 }))).toBe('too-far');
    expect(why(looking({ torso: 35.9 }), 'away')).toBe('too-far');
    expect(why(looking({ torso: null }))).toBeNull();
  });

  it('cannot be judged behind an arm, which is not a torn outline', () => {
    const hidden = seen({ ...ALL, lowerBack: null });
    expect(why(looking({ covered: ['lowerBack'] }, hidden))).toBe('covered');
    expect(why(looking({ covered: ['hollow'] }, hidden))).toBe('outline-torn');
    expect(why(looking({ covered: ['lowerBack'] }))).toBeNull();
  });

  it('cannot be judged in a top that hangs differently each time, between movements too', () => {
    const restAgain = (baseline: Baseline, lowerBack: number) => {
      const values = { ...ALL, lowerBack };
      return settle(remember(remember(baseline, 0, values, true), 500, values, false));
    };
    const loose = [0, 0.03, 0].reduce(restAgain, NO_BASELINE);
    expect(why(seen(ALL), 'out', loose)).toBe('loose-top');
    expect(why(seen(ALL), 'start', loose)).toBe('loose-top');
    expect(why(seen(ALL), 'out', [0, 0.012, 0].reduce(restAgain, NO_BASELINE))).toBeNull();
  });

  it('cannot be judged where an arm hid the back in the start pose, which is the reason', () => {
    const hidden = { ...ALL, lowerBack: null };
    const rest = (covered: MeasureName[]) =>
      settle(
        remember(remember(NO_BASELINE, 0, hidden, true, covered), 500, hidden, false, covered),
      );
    expect(why(seen(ALL), 'out', rest(['lowerBack']))).toBe('covered');
    expect(why(seen(ALL), 'out', rest(['hollow']))).toBe('no-neutral');
  });

  it('needs no neutral for what is judged by itself', () => {
    const absolute = madeExercise({ back: [madeReading('hip')] });
    expect(blindness(absolute, seen(valuesOf({ hip: 3 })), phase('out'), NO_BASELINE)).toBeNull();
  });

  it('can be judged without the back where no check looks at it', () => {
    const plain = madeExercise({ checks: [madeCheck()] });
    expect(blindness(plain, seen(valuesOf({})), phase('out'), NO_BASELINE)).toBeNull();
  });
});

describe.each<[Posture, 'kneeTurn' | 'trunkTurn' | 'turn', number]>([
  ['supine', 'kneeTurn', 0.14],
  ['quadruped', 'trunkTurn', 0.21],
  ['standing', 'turn', 0.2],
])('a body %s', (posture, measure, beyond) => {
  const here = madeExercise({ posture });
  const turn = (amount: number) => turnedAway(here, restedWith(valuesOf({ [measure]: amount })));

  it('is turned away when its two sides are further apart than the bound, either way', () => {
    expect([turn(beyond + 1e-6), turn(-beyond - 1e-6)]).toEqual([true, true]);
    expect([turn(beyond), turn(-beyond), turn(0)]).toEqual([false, false, false]);
  });

  it('is so by its latest start pose: who turned side-on is judged from then on', () => {
    const rests = (...turns: number[]) =>
      turns.reduce((baseline, each) => {
        const values = valuesOf({ [measure]: each });
        return settle(remember(remember(baseline, 0, values, true), 500, values, false));
      }, NO_BASELINE);
    expect(turnedAway(here, rests(0.4, 0.4, 0.4, 0.01))).toBe(false);
    expect(turnedAway(here, rests(0.01, 0.01, 0.4))).toBe(true);
  });

  it('is not said to be while that is not known', () => {
    expect(turnedAway(here, NO_BASELINE)).toBe(false);
  });
});

describe('a stretch in which nothing is seen', () => {
  /** Takes reasons by their times, and gives what has ended and what is still open. */
  function watch(looks: readonly (readonly [number, NotSeenReason | null])[]) {
    let state = CLEAR;
    const ended: NotSeen[] = [];
    for (const [time, reason] of looks) {
      const [next, stretch] = stepSight(state, reason, time);
      state = next;
      if (stretch) ended.push(stretch);
    }
    return { ended, last: lastOf(state) };
  }

  it('is reported from 400 ms on', () => {
    expect(
      watch([
        [0, 'nobody'],
        [399, null],
      ]).ended,
    ).toEqual([]);
    expect(
      watch([
        [0, 'nobody'],
        [400, null],
      ]).ended,
    ).toEqual([{ fromMs: 0, toMs: 400, reason: 'nobody' }]);
  });

  it('goes on while the reason stays', () => {
    const looks = [0, 200, 400, 600].map((time) => [time, 'nobody'] as const);
    expect(watch([...looks, [800, null]]).ended).toEqual([
      { fromMs: 0, toMs: 800, reason: 'nobody' },
    ]);
  });

  it('gives way to another reason, each for its own time', () => {
    expect(
      watch([
        [0, 'nobody'],
        [500, 'out-of-frame'],
        [700, 'nobody'],
        [1200, null],
      ]).ended,
    ).toEqual([
      { fromMs: 0, toMs: 500, reason: 'nobody' },
      { fromMs: 700, toMs: 1200, reason: 'nobody' },
    ]);
  });

  it('that is not over is told at the end of the set, if it was long enough', () => {
    expect(
      watch([
        [0, 'nobody'],
        [399, 'nobody'],
      ]).last,
    ).toBeNull();
    expect(
      watch([
        [0, 'nobody'],
        [400, 'nobody'],
      ]).last,
    ).toEqual({
      fromMs: 0,
      toMs: 400,
      reason: 'nobody',
    });
    expect(
      watch([
        [0, 'nobody'],
        [400, null],
      ]).last,
    ).toBeNull();
  });

  it('is none when all is seen', () => {
    expect(
      watch([
        [0, null],
        [5000, null],
      ]),
    ).toEqual({ ended: [], last: null });
  });
});
