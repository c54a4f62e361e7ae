import { describe, expect, it } from 'vitest';
import { OUTLINE_STATIONS } from '../../src/body/pose';
import { withoutMerges } from '../../src/pose/merges';

const edge = (off: (station: number) => number | null) =>
  Array.from({ length: OUTLINE_STATIONS }, (_, i) => off(i));

/** The numbers of the stations that were there and are no more. */
const taken = (before: readonly (number | null)[]) =>
  withoutMerges(before).flatMap((off, i) => (off === null && before[i] !== null ? [i] : []));

describe('withoutMerges', () => {
  it('leaves a trunk as it is, however round', () => {
    expect(taken(edge((i) => 0.1 + 0.3 * Math.sin((i / 40) * Math.PI)))).toEqual([]);
    expect(taken(edge((i) => 0.2 + (i < 5 ? -0.06 * (5 - i) : 0)))).toEqual([]);
    expect(taken(edge((i) => (i === 0 ? null : 0.2)))).toEqual([]);
  });

  it('takes out what an arm covers between two jumps, and nothing beside it', () => {
    expect(taken(edge((i) => (i >= 18 && i <= 22 ? 0.7 - 0.01 * i : 0.25)))).toEqual([
      18, 19, 20, 21, 22,
    ]);
  });

  it('takes out a thigh up to the end of the outline', () => {
    const thigh = edge((i) => (i < 6 ? 0.8 - 0.05 * i : 0.25));
    expect(taken(thigh)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(taken(thigh.toReversed())).toEqual([35, 36, 37, 38, 39, 40]);
  });

  it('takes out a limb that leaves the trunk at a slant, piece by piece', () => {
    expect(taken(edge((i) => (i < 6 ? 0.2 + 0.15 * (6 - i) : 0.2)))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('keeps the edge beyond the reach of what joined it, where no second jump shows its end', () => {
    const seen = withoutMerges(edge((i) => (i < 20 ? 0.25 : 0.4)));
    expect(seen[19]).toBe(0.25);
    expect(seen[20]).toBeNull();
    expect(seen[27]).toBeNull();
    expect(seen[28]).toBe(0.4);
  });

  it('judges no jump across a station that was not seen', () => {
    expect(taken(edge((i) => (i === 20 ? null : i < 20 ? 0.2 : 0.5)))).toEqual([]);
  });
});
