import { describe, expect, test } from 'vitest';
import type { LiveStage } from '../../../src/session/workout-shape';
import { actionOf, mainActionOf } from '../../../src/ui/parts/live/keys';

const STAGES: readonly LiveStage[] = [
  'loading',
  'framing',
  'count-in',
  'set',
  'paused',
  'rest',
  'ending',
  'ended',
  'trouble',
];

describe('keys', () => {
  test.each(STAGES)('%s: space does what the big button does', (stage) => {
    const main = mainActionOf(stage, true);
    if (main) expect(actionOf(' ', stage, true)).toBe(main);
  });

  test.each([
    ['framing', 'start'],
    ['count-in', 'start'],
    ['set', 'pause'],
    ['paused', 'resume'],
    ['rest', 'next'],
  ] as const)('space in %s: %s', (stage, action) =>
    expect(actionOf(' ', stage, true)).toBe(action),
  );

  test.each(STAGES.slice(0, 6))('escape stops in %s', (stage) =>
    expect(actionOf('Escape', stage, true)).toBe('stop'),
  );

  test.each(['ending', 'ended', 'trouble'] as const)('%s: no key does anything', (stage) => {
    expect(actionOf('Escape', stage, true)).toBeNull();
    expect(actionOf(' ', stage, true)).toBeNull();
  });

  test('a video cannot pause: space stops it, but not while it loads', () => {
    expect(mainActionOf('set', false)).toBeNull();
    expect(actionOf(' ', 'set', false)).toBe('stop');
    expect(actionOf(' ', 'loading', false)).toBeNull();
  });

  test('where the person counts, space counts in a set, and does in others what it always does', () => {
    expect(actionOf(' ', 'set', true, true)).toBe('count');
    expect(actionOf(' ', 'paused', true, true)).toBe('resume');
    expect(actionOf(' ', 'count-in', true, true)).toBe('start');
    expect(actionOf('Escape', 'set', true, true)).toBe('stop');
  });

  test('other keys are left to the browser', () =>
    expect(actionOf('Enter', 'set', true)).toBeNull());
});
