import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf } from '../../src/review';
import { summaryOf } from '../../src/storage/stored-set';
import { en } from '../../src/words/en';
import { storedSet } from '../storage/made-up';

const words = { ...en, locale: 'en-GB' };
const NOW = new Date(2026, 2, 11, 9, 0).getTime();
const setAt = (...at: [number, number, number, number, number]) =>
  summaryOf(storedSet(at.join('-'), { startedAt: new Date(...at).getTime() }));

describe('the days of a history', () => {
  it('are called as people call them, newest first', () => {
    const sets = [
      setAt(2025, 11, 24, 18, 0),
      setAt(2026, 2, 11, 0, 1),
      setAt(2026, 2, 10, 23, 59),
      setAt(2026, 2, 9, 12, 0),
    ];
    const [today, yesterday, ...older] = daysOf(sets, NOW, words).map((day) => day.title);
    expect([today, yesterday]).toEqual(['Today', 'Yesterday']);
    // Browsers differ in the comma.
    expect(older.map((title) => title.replace(',', ''))).toEqual([
      'Monday 9 March',
      'Wednesday 24 December 2025',
    ]);
  });

  it('find yesterday across a month', () => {
    const sets = [setAt(2026, 1, 28, 20, 0)];
    expect(daysOf(sets, new Date(2026, 2, 1, 8, 0).getTime(), words)[0]!.title).toBe('Yesterday');
  });

  it('hold every set once, each day once, all newest first', () => {
    const times = fc.array(fc.integer({ min: NOW - 1e10, max: NOW }));
    fc.assert(
      fc.property(times, (startedAt) => {
        const sets = startedAt.map((at, i) => summaryOf(storedSet(`${i}`, { startedAt: at })));
        const days = daysOf(sets, NOW, words);
        const shown = days.flatMap((day) => day.sets.map((set) => set.startedAt));
        expect(shown).toEqual([...startedAt].sort((a, b) => b - a));
        const dates = days.map((day) => day.date);
        expect(dates).toEqual([...new Set(dates)].sort().reverse());
      }),
    );
  });
});
