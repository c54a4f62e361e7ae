import { describe, expect, test } from 'vitest';
import type { Side } from '../../src/body/landmarks';
import type { WorkoutEvent } from '../../src/workout/events';
import type { PacePart } from '../../src/workout/pace';
import { madeExercise } from '../support/made-up-exercise';
import { PLAN, play, voice, type Script } from './script';

const SLOW = { outMs: 4000, backMs: 4000, pauseMs: 2000, by: 'clock' } as const;
const QUICK = { outMs: 2500, backMs: 2500, pauseMs: 500, by: 'person' } as const;
const WALK = { outMs: 0, backMs: 0, pauseMs: 0, by: 'clock', inMinutes: true } as const;

const slow = { ...PLAN, reps: 1, perSide: true, holdMs: 20_000, pace: SLOW };
const quick = { ...PLAN, reps: 15, pace: QUICK };
const walk = { ...PLAN, sets: 1, reps: 1, holdMs: 900_000, pace: WALK };

const ready = (first: Side | null = null): WorkoutEvent => ({ type: 'ready', set: 1, first });
const part = (
  name: PacePart,
  repetition = 1,
  side: Side | null = null,
  ms = 4000,
): WorkoutEvent => ({
  type: 'pace',
  part: name,
  repetition,
  side,
  ms,
});
const left = (seconds: number): WorkoutEvent => ({ type: 'pace-left', seconds });
const one = (counted: number, side: Side | null = null): WorkoutEvent => ({
  type: 'counted',
  counted,
  side,
});
const over = (ms: number, counted = 1): WorkoutEvent => ({
  type: 'set-over',
  set: 1,
  sets: 1,
  counted,
  why: 'target',
  ms,
});

const STRETCH: Script = {
  0: [ready('left')],
  100: [part('out', 1, 'left')],
  4000: [part('hold', 1, 'left', 20_000)],
  14_000: [left(10)],
  21_000: [left(3)],
  22_000: [left(2)],
  23_000: [left(1)],
  24_000: [part('back', 1, 'left')],
  28_000: [one(1, 'left'), part('pause', 1, 'left')],
  30_000: [part('out', 2, 'right')],
};

const heard = (script: Script, setting: object, speaking?: 'none') =>
  play(speaking ? { ...script, 0: [voice(speaking), ...(script[0] ?? [])] } : script, {
    setting: { guided: true, ...setting },
  });

describe('a stretch that the clock leads', () => {
  test('is led in words and ticks, each side called as it is due, silent in between', () => {
    expect(heard(STRETCH, { plan: slow })).toEqual([
      '0 ready',
      '100 out',
      '100 “Left. And in”',
      '4000 “Hold”',
      '14000 “10”',
      '21000 tick',
      '22000 tick',
      '23000 tick',
      '24000 release',
      '24000 “And back”',
      '28000 count',
      '28000 “1”',
      '30000 out',
      '30000 “Right. And in”',
    ]);
  });

  test('in the words of the exercise, where it has some', () => {
    const exercise = madeExercise({ paceCues: { out: 'Across', back: 'Let go' } });
    const lines = heard(STRETCH, { plan: slow, exercise });
    expect(lines).toContain('100 “Left. Across”');
    expect(lines).toContain('24000 “Let go”');
  });

  test('without voices: a tone for each side, out and back; captions still come', () => {
    const lines = heard(STRETCH, { plan: slow }, 'none');
    expect(lines.filter((line) => !line.includes('“'))).toEqual([
      '0 ready',
      '100 out',
      '100 left+260',
      '21000 tick',
      '22000 tick',
      '23000 tick',
      '24000 release',
      '28000 count',
      '30000 out',
      '30000 right+260',
    ]);
    expect(lines).toContain('4000 “Hold”');
    expect(lines.join()).not.toMatch(/“1”|“10”/);
  });

  test('after a pause the side that is due is said', () => {
    const script: Script = {
      0: [ready('left')],
      1000: [one(1, 'left')],
      2000: [{ type: 'paused', why: 'asked' }],
      9000: [{ type: 'resumed' }],
    };
    expect(heard(script, { plan: slow })).toContain('9000 “Go on. Right”');
  });

  test('the next set begins by itself: nobody is asked to take a position', () => {
    const script: Script = { 0: [{ type: 'next-set', set: 2, sets: 2 }, ready('left')] };
    expect(heard(script, { plan: slow })).toEqual(['0 next', '0 ready', '0 “Set 2 of 2”']);
  });
});

describe('a quick one', () => {
  const reps = (count: number): Script =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [i * 5500, [part('out', i + 1, null, 2500)]]),
    );
  const spoken = (counting: string) =>
    heard({ ...reps(7) }, { plan: quick, counting }).filter((line) => line.includes('“')).length;

  test.each([
    ['spoken', 7],
    ['fewer', 4],
    ['tones', 0],
  ])('is led in words as it is counted in them: %s', (counting, times) => {
    expect(spoken(counting)).toBe(times);
  });

  test('says the number that the person has just counted', () => {
    expect(heard({ 0: [ready()], 3000: [one(1)] }, { plan: quick })).toEqual([
      '0 ready',
      '3000 count',
      '3000 “1”',
    ]);
  });
});

describe('a walk', () => {
  test('begins with a word, tells its half and how long it was', () => {
    const script: Script = {
      0: [ready()],
      100: [part('hold', 1, null, 900_000)],
      20_000: [{ type: 'halfway', leftMs: 450_000 }],
      40_000: [over(900_000), { type: 'over' }],
    };
    expect(heard(script, { plan: walk })).toEqual([
      '0 ready',
      '100 “Go”',
      '20000 next',
      '20000 “Halfway”',
      '40000 end',
      '40000 “Done. 15 minutes.”',
    ]);
  });

  test.each([
    [480_000, 'Done. 8 minutes.'],
    [119_900, 'Done. 1 minute.'],
    [42_000, 'Done. 42 seconds.'],
  ])('of %i ms: %s', (ms, line) => {
    expect(heard({ 0: [ready(), over(ms, 0)] }, { plan: walk }).at(-1)).toBe(`0 “${line}”`);
  });
});
