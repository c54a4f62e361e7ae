import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  adviceFor,
  afterSet,
  beforeNow,
  isJustDone,
  painAdvice,
  painOfDay,
  thisMorning,
  wakingDayOf,
  workedOutYesterday,
  type PainEntry,
  type PainMoment,
} from '../../src/programme/pain';

const HOUR = 3_600_000;
/** A moment of May 2026 by the local clock. */
const at = (day: number, hour: number, minute = 0): number =>
  new Date(2026, 4, day, hour, minute).getTime();
const entry = (when: PainMoment, time: number, level: number): PainEntry => ({
  when,
  at: time,
  level,
});

describe('painAdvice', () => {
  test.each([
    [0, 0, 0, null],
    [5, 5, 5, null],
    [6, null, null, 'high'],
    [5, 6, null, 'high'],
    [5, 5, 6, 'high'],
    [2, 3, 3, null],
    [2, 4, null, 'risen'],
    [2, 3, 4, 'risen'],
    [3, 5, null, 'risen'],
    [4, 6, null, 'high'],
    [4, 2, 2, null],
    [null, 5, null, null],
    [null, 0, 4, null],
    [3, null, null, null],
    [null, null, null, null],
  ] as const)('before %s, after %s, morning %s: %s', (before, after, morning, advice) =>
    expect(painAdvice({ before, after, morning })).toBe(advice),
  );

  const level = fc.option(fc.integer({ min: 0, max: 10 }));

  test('never gets milder when something hurts more later', () => {
    const order = [null, 'risen', 'high'];
    fc.assert(
      fc.property(level, fc.integer({ min: 0, max: 9 }), level, (before, after, morning) => {
        const less = painAdvice({ before, after, morning });
        const more = painAdvice({ before, after: after + 1, morning });
        expect(order.indexOf(more)).toBeGreaterThanOrEqual(order.indexOf(less));
      }),
    );
  });
});

describe('days', () => {
  test('last until four in the morning', () => {
    expect(wakingDayOf(at(4, 3, 59))).toBe(wakingDayOf(at(3, 12)));
    expect(wakingDayOf(at(4, 4))).toBe(wakingDayOf(at(3, 12)) + 1);
  });

  test('take the first before, the most after, and the next morning’s last word', () => {
    const all = [
      entry('morning', at(4, 9), 3),
      entry('morning', at(4, 8), 1),
      entry('after', at(3, 19), 2),
      entry('before', at(3, 17), 4),
      entry('after', at(4, 0, 30), 5),
      entry('before', at(3, 10), 2),
      entry('before', at(2, 10), 9),
      entry('morning', at(3, 8), 9),
    ];
    const day = wakingDayOf(at(3, 12));
    expect(painOfDay(all, day)).toEqual({ before: 2, after: 5, morning: 3 });
    expect(painOfDay(all.reverse(), day)).toEqual({ before: 2, after: 5, morning: 3 });
    expect(painOfDay([], day)).toEqual({ before: null, after: null, morning: null });
  });
});

describe('adviceFor', () => {
  const before = entry('before', at(3, 18), 2);

  test.each([
    ['before above five', entry('before', at(3, 18), 6), 'high'],
    ['after, two more', entry('after', at(3, 19), 4), 'risen'],
    ['after, one more', entry('after', at(3, 19), 3), null],
    ['the next morning, two more', entry('morning', at(4, 8), 4), 'risen'],
    ['two mornings later, nothing to compare with', entry('morning', at(5, 8), 4), null],
    ['after midnight it is still that day', entry('after', at(4, 1), 4), 'risen'],
  ] as const)('%s', (_, answer, advice) => expect(adviceFor(answer, [before])).toBe(advice));
});

describe('when to ask', () => {
  const now = at(3, 12);

  test('before a workout, once in three hours', () => {
    expect(beforeNow([], now)).toBeNull();
    const mark = { when: 'before', at: now - 3 * HOUR + 1 } as const;
    expect(beforeNow([mark], now)).toBe(mark);
    expect(beforeNow([{ ...mark, at: now - 3 * HOUR }], now)).toBeNull();
    expect(beforeNow([{ ...mark, when: 'after' }], now)).toBeNull();
  });

  test('the latest of answers and skips is the one that counts', () => {
    const older = { when: 'before', at: now - 2 } as const;
    const newer = { when: 'before', at: now - 1 } as const;
    expect(beforeNow([newer, older], now)).toBe(newer);
    expect(beforeNow([older, newer], now)).toBe(newer);
  });

  test('after a set, from when it began on', () => {
    expect(isJustDone(now - 3 * HOUR + 1, now)).toBe(true);
    expect(isJustDone(now - 3 * HOUR, now)).toBe(false);
    const began = { when: 'after', at: now } as const;
    expect(afterSet([began], now)).toBe(began);
    expect(afterSet([began], now + 1)).toBeNull();
    expect(afterSet([began], now - 3 * HOUR)).toBeNull();
  });

  test('in the morning after a workout, from four o’clock on, once', () => {
    const workouts = [at(2, 20)];
    expect(workedOutYesterday(workouts, at(3, 3, 59))).toBe(false);
    expect(workedOutYesterday(workouts, at(3, 4))).toBe(true);
    expect(workedOutYesterday(workouts, at(4, 3, 59))).toBe(true);
    expect(workedOutYesterday(workouts, at(4, 4))).toBe(false);
    expect(workedOutYesterday([at(3, 9)], at(3, 10))).toBe(false);
    const mark = { when: 'morning', at: at(3, 9) } as const;
    expect(thisMorning([mark], at(3, 10))).toBe(mark);
    expect(thisMorning([mark], at(4, 4))).toBeNull();
  });
});
