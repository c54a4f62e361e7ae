import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { othersOf, type SetSummary } from '../../src/review';
import { summaryOf } from '../../src/storage/stored-set';
import { storedSet } from '../storage/made-up';

const summary = (id: string, startedAt: number, over: Partial<SetSummary> = {}): SetSummary => ({
  ...summaryOf(storedSet(id, { startedAt })),
  ...over,
});
const now = summary('now', 1000);

describe('sets to compare with', () => {
  it('are the one before and the best before, never later ones or itself', () => {
    const old = summary('old', 100, { clean: 9 });
    const last = summary('last', 900, { clean: 2 });
    const later = summary('later', 2000, { clean: 20 });
    const { previous, best } = othersOf(now, [later, now, old, last]);
    expect([previous!.id, best!.id]).toEqual(['last', 'old']);
  });

  it('are none where the camera did not count, or nothing was counted', () => {
    const told = summary('told', 1, { by: 'person' });
    const nothing = summary('nothing', 2, { counted: 0, clean: 0 });
    expect(othersOf(now, [told, nothing])).toEqual({ previous: null, best: null });
  });

  it('are the longest held of holds', () => {
    const long = summary('long', 1, { heldMs: 9000, clean: 1 });
    const many = summary('many', 2, { heldMs: 5000, clean: 3 });
    expect(othersOf(now, [long, many]).best!.id).toBe('long');
  });

  it('do not depend on the order in which they come', () => {
    const made = fc.record({
      startedAt: fc.integer({ min: 0, max: 990 }),
      clean: fc.integer({ min: 0, max: 4 }),
      counted: fc.integer({ min: 1, max: 5 }),
    });
    const lists = fc.uniqueArray(made, { selector: ({ startedAt }) => startedAt, maxLength: 12 });
    fc.assert(
      fc.property(lists, (list) => {
        const all = list.map((each) => summary(`s${each.startedAt}`, each.startedAt, each));
        expect(othersOf(now, all)).toEqual(othersOf(now, [...all].reverse()));
      }),
    );
  });
});
