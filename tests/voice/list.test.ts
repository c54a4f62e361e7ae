import { describe, expect, test } from 'vitest';
import { obey } from '../../src/voice/commands';
import { en } from '../../src/words/en';
import { es } from '../../src/words/es';
import type { WorkoutEvent } from '../../src/workout/events';
import { EXERCISE, PLAN, play, type Script } from './script';

const SETUP = ['Put the camera low.', 'Lie on your back.'] as const;
const exercise = { ...EXERCISE, name: 'Bridge', setup: SETUP };
const inList = (at: number, of: number, sets = 2) => ({
  setting: { guided: true, exercise, plan: { ...PLAN, sets }, place: { at, of } },
});

const over = (set: number, sets: number): WorkoutEvent => ({
  type: 'set-over',
  set,
  sets,
  counted: 3,
  why: 'target',
});
const done: WorkoutEvent = { type: 'over' };
const rest = (ms: number): WorkoutEvent => ({ type: 'rest', set: 1, sets: 2, ms });
const upNext: WorkoutEvent = { type: 'up-next' };
const nextSet: WorkoutEvent = { type: 'next-set', set: 1, sets: 2 };
const ready: WorkoutEvent = { type: 'ready', set: 1, first: null };
const lines = (heard: readonly string[]): string[] =>
  heard.filter((each) => each.includes('“')).map((each) => each.replace(/^\d+ /, ''));

describe('a list by ear', () => {
  test('tells what was done, how long to rest, what comes and how to place camera and body', () => {
    const script: Script = {
      0: [over(2, 2), done],
      100: [rest(45_000), upNext],
      45_000: [nextSet],
    };
    expect(lines(play(script, inList(2, 3)))).toEqual([
      '“Set 2 of 2 done. 3 counted.”',
      '“Bridge done.”',
      '“Rest for 45 seconds”',
      '“Now 2 of 3: Bridge.”',
      '“Put the camera low.”',
      '“Lie on your back.”',
      '“Bridge. Set 1 of 2. Take the start position.”',
    ]);
  });

  test('an exercise of one set is told as done as well', () => {
    expect(lines(play({ 0: [over(1, 1), done] }, inList(1, 3, 1)))).toEqual([
      '“Set over. 3 counted.”',
      '“Bridge done.”',
    ]);
  });

  test('the last one ends the whole list', () => {
    expect(lines(play({ 0: [over(2, 2), done] }, inList(3, 3))).at(-1)).toBe(
      '“All exercises done. Well done.”',
    );
  });

  test('the first one is told without a rest, and all that is dropped once the set begins', () => {
    expect(lines(play({ 0: [upNext], 2500: [ready] }, inList(1, 2)))).toEqual([
      '“First of 2: Bridge.”',
      '“Put the camera low.”',
      '!“Go”',
    ]);
  });

  test('a direction waits until that is said', () => {
    const heard = play(
      { 0: [upNext], 200: [{ type: 'direction', direction: 'step-in' }] },
      inList(1, 2),
    );
    expect(lines(heard).slice(0, 4)).toEqual([
      '“First of 2: Bridge.”',
      '“Put the camera low.”',
      '“Lie on your back.”',
      '“Step into the picture”',
    ]);
  });

  test('who stops before the next one began is not praised for the one before', () => {
    const script: Script = { 0: [over(2, 2), done], 9000: [rest(45_000), upNext], 30_000: [done] };
    expect(play(script, inList(2, 3)).at(-1)).toBe('30000 end');
  });
});

describe('a command of two words', () => {
  test.each([
    ['skip exercise', 'skipExercise'],
    ['Skip this exercise', 'skipExercise'],
    ['next exercise', 'skipExercise'],
    ['skip', 'next'],
    ['exercise', null],
    ['next stop', null],
  ])('English: “%s” → %s', (heard, command) =>
    expect(obey([heard], [], en.voice.commands)).toBe(command),
  );

  test('Spanish', () => {
    expect(obey(['saltar ejercicio'], [], es.voice.commands)).toBe('skipExercise');
    expect(obey(['Siguiente'], [], es.voice.commands)).toBe('next');
  });

  test('is no more obeyed than any other when the app itself said it', () =>
    expect(obey(['next exercise'], ['The next exercise'], en.voice.commands)).toBeNull());
});
