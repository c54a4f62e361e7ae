import { describe, expect, test } from 'vitest';
import { canSkip, listActionOf } from '../../src/ui/parts/list/keys';

const PLAIN = { ctrlKey: false, altKey: false, metaKey: false };
const place = { at: 1, of: 2 };
const at = (stage: Parameters<typeof canSkip>[0]['stage']) => ({ stage, place, guided: true });
const press = (key: string, more = {}) => ({ key, ...PLAIN, ...more });

describe('keys in a list', () => {
  test.each(['framing', 'count-in', 'set', 'paused', 'rest'] as const)(
    'the arrow skips while %s',
    (stage) => expect(listActionOf(press('ArrowRight'), at(stage))).toBe('skipExercise'),
  );

  test.each(['loading', 'ending', 'ended', 'trouble'] as const)('but not while %s', (stage) =>
    expect(listActionOf(press('ArrowRight'), at(stage))).toBeNull(),
  );

  test('with another key held it belongs to the browser', () =>
    expect(listActionOf(press('ArrowRight', { altKey: true }), at('set'))).toBeNull());

  test('all others do what they do in any workout', () => {
    expect(listActionOf(press('Escape'), at('set'))).toBe('stop');
    expect(listActionOf(press(' '), at('rest'))).toBe('next');
    expect(listActionOf(press('x'), at('set'))).toBeNull();
  });

  test('an exercise done on its own has nothing to skip', () =>
    expect(canSkip({ stage: 'set', place: null })).toBe(false));
});
