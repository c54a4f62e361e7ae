// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { allHold, beyond, holds, measuresOf } from '../../src/coach/conditions';
import { valuesOf } from '../support/made-up-exercise';

const BAND = { measure: 'hip', above: 90, below: 110 } as const;

describe('a bound', () => {
  it.each([
    [{ above: 20 }, 20, false],
    [{ above: 20 }, 20.001, true],
    [{ below: -6 }, -6, false],
    [{ below: -6 }, -6.001, true],
    [{ below: 0 }, 5, false],
  ])('%o is passed by %d: %s', (bound, value, passed) => {
    expect(beyond(bound, value)).toBe(passed);
  });
});

describe('a condition', () => {
  it.each([
    [90, false],
    [90.1, true],
    [109.9, true],
    [110, false],
    [0, false],
  ])('holds at %d: %s, both bounds lying outside', (hip, expected) => {
    expect(holds(BAND, valuesOf({ hip }))).toBe(expected);
  });

  it('may have one bound only', () => {
    expect(holds({ measure: 'hip', above: 90 }, valuesOf({ hip: 1e9 }))).toBe(true);
    expect(holds({ measure: 'hip', below: 90 }, valuesOf({ hip: -1e9 }))).toBe(true);
  });

  it('is not known when its measure is not seen', () => {
    expect(holds(BAND, valuesOf({ knee: 100 }))).toBeNull();
  });
});

describe('several conditions', () => {
  const both = [BAND, { measure: 'knee', above: 80 }] as const;

  it('hold when each does', () => {
    expect(allHold(both, valuesOf({ hip: 100, knee: 90 }))).toBe(true);
    expect(allHold([], valuesOf({}))).toBe(true);
  });

  it('do not hold as soon as one does not, whatever else is not seen', () => {
    expect(allHold(both, valuesOf({ hip: 100, knee: 80 }))).toBe(false);
    expect(allHold(both, valuesOf({ hip: null, knee: 80 }))).toBe(false);
  });

  it('are not known when one is not seen and none fails', () => {
    expect(allHold(both, valuesOf({ hip: 100 }))).toBeNull();
  });

  it('name what they look at', () => {
    expect(measuresOf(both)).toEqual(['hip', 'knee']);
  });
});
