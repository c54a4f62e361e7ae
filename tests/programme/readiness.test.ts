import { describe, expect, test } from 'vitest';
import {
  changeDue,
  mayBegin,
  readinessOf,
  stoppedToday,
  type ReadinessAnswers,
} from '../../src/programme/readiness';

const DAY = 86_400_000;
const NOON = new Date(2026, 4, 3, 12).getTime();

const answered = (change: Partial<ReadinessAnswers> = {}): ReadinessAnswers => ({
  askedAt: NOON,
  helpNow: false,
  askFirst: false,
  goOn: false,
  ...change,
});

describe('what follows from the answers', () => {
  test.each([
    ['nothing was asked', null, 'unasked', false],
    ['nothing applies', answered(), 'go', true],
    ['one is to ask first', answered({ askFirst: true }), 'ask-first', false],
    ['one goes on by own choice', answered({ askFirst: true, goOn: true }), 'ask-first', true],
    ['help is needed at once', answered({ helpNow: true }), 'emergency', false],
    ['both lists apply', answered({ helpNow: true, askFirst: true }), 'emergency', false],
    [
      'help is needed, whatever one chose',
      answered({ helpNow: true, goOn: true }),
      'emergency',
      false,
    ],
  ] as const)('%s', (_, answers, state, begins) => {
    expect(readinessOf(answers)).toBe(state);
    expect(mayBegin(answers)).toBe(begins);
  });
});

describe('asking whether something changed', () => {
  test.each([
    ['a moment later', 0, false],
    ['just under a week later', 7 * DAY - 1, false],
    ['a week later', 7 * DAY, true],
    ['with the clock a day back', -DAY, false],
    ['with the clock more than a day back', -DAY - 1, true],
  ])('%s', (_, later, due) => expect(changeDue(answered(), NOON + later)).toBe(due));

  test('is not due before anything was asked', () => expect(changeDue(null, NOON)).toBe(false));
});

describe('stopping for today', () => {
  const at = (hour: number, minute: number, day = 3) =>
    new Date(2026, 4, day, hour, minute).getTime();

  test('lasts until midnight', () => {
    expect(stoppedToday(at(9, 0), at(23, 59))).toBe(true);
    expect(stoppedToday(at(9, 0), at(0, 0, 4))).toBe(false);
    expect(stoppedToday(null, NOON)).toBe(false);
  });
});
