import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, weekdayOf } from '../../src/programme/days';
import { dueToday, type Changes } from '../../src/programme/due';
import type { DoneSet } from '../../src/programme/practice';
import type { Frequency, ProgrammeItem } from '../../src/programme/programme';
import { nextDue } from '../../src/programme/when';
import { at, doneSet, exercise, item, known, workout } from './made-up';

process.env.TZ = 'Europe/Madrid';

const DAILY: Frequency = { kind: 'daily' };
const ALTERNATE: Frequency = { kind: 'every-other-day' };
const THRICE: Frequency = { kind: 'weekly', times: 3 };
const TUE_FRI: Frequency = { kind: 'days', days: [2, 5] };

/** Monday, 16 November 2026, and days from it. */
const MONDAY = dayOf(at('2026-11-16T12:00'));
const days = (...from: number[]): ReadonlySet<number> => new Set(from.map((each) => MONDAY + each));

describe('next due', () => {
  test.each<[string, Frequency, number[], number, number | null]>([
    ['daily, never done', DAILY, [], 0, 0],
    ['daily, done yesterday', DAILY, [-1], 0, 0],
    ['daily, done today', DAILY, [0], 0, 1],
    ['every other day, never done', ALTERNATE, [], 0, 0],
    ['every other day, done today', ALTERNATE, [0], 0, 2],
    ['every other day, done yesterday', ALTERNATE, [-1], 0, 1],
    ['every other day, done two days ago', ALTERNATE, [-2], 0, 0],
    ['every other day, missed for long', ALTERNATE, [-9], 0, 0],
    ['three a week, never done', THRICE, [], 6, 6],
    ['three a week, done yesterday', THRICE, [1], 2, 3],
    ['three a week, done the day before', THRICE, [0], 2, 2],
    ['three a week, done thrice by Friday', THRICE, [0, 2, 4], 5, 7],
    ['three a week, done thrice, today the third', THRICE, [0, 2, 4], 4, 7],
    ['three a week, third on Sunday: not on Monday', THRICE, [2, 4, 6], 6, 8],
    ['three a week, third on Sunday, asked on Monday', THRICE, [2, 4, 6], 7, 8],
    ['three a week, last week does not count', THRICE, [-6, -4, -2], 0, 0],
    ['three a week, Saturday the second: Monday', THRICE, [3, 5], 6, 7],
    ['chosen days, on one', TUE_FRI, [], 1, 1],
    ['chosen days, between', TUE_FRI, [], 2, 4],
    ['chosen days, one done today', TUE_FRI, [1], 1, 4],
    ['chosen days, over the end of the week', TUE_FRI, [4], 4, 8],
    ['chosen days, done on another day', TUE_FRI, [0], 1, 1],
    ['one chosen day, done', { kind: 'days', days: [1] }, [0], 0, 7],
    ['no day chosen', { kind: 'days', days: [] }, [], 0, null],
  ])('%s', (_, frequency, done, today, next) =>
    expect(nextDue(frequency, days(...done), MONDAY + today)).toBe(
      next === null ? null : MONDAY + next,
    ),
  );

  const frequency = fc.oneof(
    fc.constant(DAILY),
    fc.constant(ALTERNATE),
    fc.record({ kind: fc.constant('weekly' as const), times: fc.integer({ min: 1, max: 4 }) }),
    fc.record({
      kind: fc.constant('days' as const),
      days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
    }),
  );
  const someDays = fc.uniqueArray(fc.integer({ min: -30, max: 30 }));

  test('is never in the past, never today when done, and within eight days', () => {
    fc.assert(
      fc.property(frequency, someDays, (often, done) => {
        const next = nextDue(often, days(...done), MONDAY)!;
        expect(next).toBeGreaterThanOrEqual(MONDAY + (done.includes(0) ? 1 : 0));
        expect(next).toBeLessThanOrEqual(MONDAY + 8);
      }),
    );
  });

  test('pays no heed to days ahead, as a clock set back makes them', () => {
    fc.assert(
      fc.property(frequency, someDays, (often, done) => {
        const past = done.filter((day) => day <= 0);
        expect(nextDue(often, days(...done), MONDAY)).toBe(nextDue(often, days(...past), MONDAY));
      }),
    );
  });

  test('is found by waiting: nothing is due on any day before', () => {
    fc.assert(
      fc.property(frequency, someDays, fc.integer({ min: 0, max: 8 }), (often, done, wait) => {
        const past = days(...done.filter((day) => day <= 0));
        const next = nextDue(often, past, MONDAY)!;
        const later = nextDue(often, past, MONDAY + wait)!;
        expect(later).toBe(Math.max(next, later));
        if (MONDAY + wait <= next) expect(later).toBe(next);
      }),
    );
  });

  /** Somebody who does it on every day it is due, but for some that they miss. */
  const follow = (often: Frequency, missed: readonly boolean[]): number[] => {
    const done: number[] = [];
    missed.forEach((isMissed, day) => {
      if (!isMissed && nextDue(often, new Set(done), MONDAY + day) === MONDAY + day)
        done.push(MONDAY + day);
    });
    return done;
  };
  const misses = fc.array(fc.boolean(), { minLength: 60, maxLength: 60 });

  test('followed, every other day and so often a week never ask two days running', () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 3, 4, 0), misses, (times, missed) => {
        const often: Frequency = times === 0 ? ALTERNATE : { kind: 'weekly', times };
        const done = follow(often, missed);
        for (let i = 1; i < done.length; i++)
          expect(done[i]! - done[i - 1]!).toBeGreaterThanOrEqual(2);
        if (times > 0)
          for (let week = 0; week < 8; week++)
            expect(
              done.filter((day) => Math.floor((day - MONDAY) / 7) === week).length,
            ).toBeLessThanOrEqual(times);
      }),
    );
  });

  test('followed without a miss, three a week are Monday, Wednesday and Friday', () => {
    const done = follow(THRICE, Array<boolean>(28).fill(false));
    expect(done.map(weekdayOf)).toEqual([1, 3, 5, 1, 3, 5, 1, 3, 5, 1, 3, 5]);
  });
});

const one = (own: ProgrammeItem, done: readonly DoneSet[], now: string, changes: Changes = {}) =>
  dueToday({ items: [own], changes, done, known }, at(now))[0]!;

describe('today’s list', () => {
  const now = '2026-11-16T18:00';
  const bridge = item({ sets: 2, reps: 10, frequency: ALTERNATE });

  test('keeps the order, and leaves out what there is not', () => {
    const items = [item({ exercise: 'bird-dog' }), item({ exercise: 'gone' }), item()];
    const list = dueToday({ items, changes: {}, done: [], known }, at(now));
    expect(list.map((each) => [each.exercise.id, each.state])).toEqual([
      ['bird-dog', 'due'],
      ['glute-bridge', 'due'],
    ]);
  });

  test.each<[string, DoneSet[], string, number]>([
    ['nothing done', [], 'due', 0],
    ['one set of two', [doneSet(at('2026-11-16T08:00'))], 'due', 1],
    ['both sets', workout(at('2026-11-16T08:00'), bridge, 10), 'done', 2],
    ['both sets, not all repetitions', workout(at('2026-11-16T08:00'), bridge, 7), 'done', 2],
    ['all repetitions in one set', [doneSet(at('2026-11-16T08:00'), 20)], 'done', 1],
    ['one repetition less', [doneSet(at('2026-11-16T08:00'), 19)], 'due', 1],
    ['two sets with nothing in them', workout(at('2026-11-16T08:00'), bridge, 0), 'due', 0],
    [
      'morning and evening',
      [doneSet(at('2026-11-16T00:01')), doneSet(at('2026-11-16T17:00'))],
      'done',
      2,
    ],
    [
      'another exercise',
      workout(at('2026-11-16T08:00'), item({ exercise: 'bird-dog' }), 10),
      'due',
      0,
    ],
    ['yesterday', workout(at('2026-11-15T08:00'), bridge, 10), 'later', 0],
    [
      'the evening before, past midnight',
      [doneSet(at('2026-11-15T23:58')), doneSet(at('2026-11-16T00:03'))],
      'due',
      1,
    ],
    ['tomorrow, by a clock set back', workout(at('2026-11-17T08:00'), bridge, 10), 'due', 0],
  ])('%s', (_, done, state, setsDone) => {
    const found = one(bridge, done, now);
    expect([found.state, found.setsDone]).toEqual([state, setsDone]);
  });

  test('repetitions of an exercise with sides are of both of them', () => {
    const birdDog = item({ exercise: 'bird-dog', reps: 8 });
    const set = (counted: number) => [doneSet(at(now), counted, { exercise: 'bird-dog' })];
    expect(one(birdDog, set(31), now).state).toBe('due');
    expect(one(birdDog, set(32), now).state).toBe('done');
  });

  test('a walk is done by its minutes, in one or in several', () => {
    const walk = item({ exercise: 'walking', sets: 1, reps: 1, holdMs: 900_000 });
    const walked = (minutes: number, counted = 0) =>
      doneSet(at(now), counted, { exercise: 'walking', durationMs: minutes * 60_000 });
    expect(one(walk, [walked(5, 1)], now).state).toBe('due');
    expect(one(walk, [walked(13)], now).state).toBe('due');
    expect(one(walk, [walked(13.5)], now).state).toBe('done');
    expect(one(walk, [walked(7), walked(8)], now).state).toBe('done');
  });

  test('what was taken today asks no more of what was done before', () => {
    const taken = {
      at: at('2026-11-16T12:00'),
      exercise: 'glute-bridge',
      sets: 3,
      reps: 12,
      holdMs: 5000,
    };
    const changes = { 'glute-bridge': [taken] };
    const morning = one(bridge, workout(at('2026-11-16T08:00'), bridge, 10), now, changes);
    expect(morning.state).toBe('done');
    expect(morning.dose).toMatchObject({ sets: 3, reps: 12 });
    expect(one(bridge, workout(at('2026-11-16T13:00'), bridge, 10), now, changes).state).toBe(
      'due',
    );
    expect(one(bridge, [], '2026-11-18T09:00', changes).dose.reps).toBe(12);
  });

  test('another way to do it counts for the same item, as does the one before', () => {
    const change = {
      at: at('2026-11-14T12:00'),
      exercise: 'bird-dog',
      sets: 1,
      reps: 5,
      holdMs: 0,
    };
    const changes = { 'glute-bridge': [change] };
    const variant = doneSet(at('2026-11-16T08:00'), 10, { exercise: 'bird-dog' });
    expect(one(bridge, [variant], now, changes)).toMatchObject({
      state: 'done',
      exercise: exercise('bird-dog'),
    });
    expect(one(bridge, workout(at('2026-11-13T08:00'), bridge, 10), now, changes).state).toBe(
      'due',
    );
  });

  test('a change to an exercise there is no more is passed over', () => {
    const changes = { 'glute-bridge': [{ at: 0, exercise: 'gone', sets: 9, reps: 9, holdMs: 0 }] };
    expect(one(bridge, [], now, changes).dose).toMatchObject({ sets: 2, reps: 10 });
  });

  test('the days on which clocks change are days like others', () => {
    for (const day of ['2026-03-29', '2026-10-25'])
      for (const hour of ['00:10', '03:30', '23:50']) {
        const done = workout(at(`${day}T${hour}`) - 300_000, item({ sets: 1 }), 10);
        const list = one(item({ sets: 1 }), done, `${day}T23:55`);
        expect(list.state, `${day} ${hour}`).toBe('done');
        expect(list.next).toBe(dayOf(at(`${day}T12:00`)) + 1);
      }
  });

  test('holds, rests and sides come from the exercise where the item says nothing of them', () => {
    expect(one(bridge, [], now).dose).toEqual({ sets: 2, reps: 10, holdMs: 5000, restMs: 45_000 });
    const own = item({ holdMs: 8000, restMs: 90_000 });
    expect(one(own, [], now).dose).toMatchObject({ holdMs: 8000, restMs: 90_000 });
  });
});
