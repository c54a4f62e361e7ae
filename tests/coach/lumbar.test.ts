// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  comparedIn,
  estimateOf,
  measuresIn,
  termOf,
  toldBy,
  type Looked,
} from '../../src/coach/lumbar';
import { NO_ZERO } from '../../src/coach/zero';
import type { BackReading } from '../../src/exercises/definition';
import { madeReading, valuesOf } from '../support/made-up-exercise';

const REST = { lowerBack: 0.03, belly: 0.2, torso: 100 } as const;

/** The back's and the belly's edge in this frame; in the start pose they were as in `REST`. */
const looked = (
  lowerBack: number | null,
  belly: number | null = null,
  change: Partial<Looked> = {},
): Looked => ({
  values: valuesOf({ lowerBack, belly, torso: 100, hip: 190 }),
  neutral: (measure) => (REST as Partial<Record<typeof measure, number>>)[measure] ?? null,
  lane: 'near',
  ...change,
});

const lumbarOf = (readings: readonly BackReading[], frame: Looked) => {
  const [best] = toldBy(readings, frame);
  return best ? estimateOf(best, NO_ZERO) : null;
};

const both = madeReading('belly', {
  near: { add: 2, by: { belly: 200, lowerBack: -100 } },
  far: { add: -3, by: { belly: 100 } },
  sd: 4,
});

describe('the lumbar angle', () => {
  it('is a weighted sum of what the edges changed since the start pose', () => {
    const told = lumbarOf([both], looked(0.02, 0.25));
    expect(told?.degrees).toBeCloseTo(2 + 200 * 0.05 - 100 * -0.01, 9);
    expect(told?.uncertainty).toBe(4);
  });

  it('is read by the side whose leg moves', () => {
    expect(lumbarOf([both], looked(0.02, 0.25, { lane: 'far' }))?.degrees).toBeCloseTo(2, 9);
  });

  it('takes an angle as it is, which needs no start pose', () => {
    const line = { add: -187, by: { hip: 1 } };
    const byHip = { near: line, far: line, sd: 5 };
    expect(lumbarOf([byHip], looked(null, null, { neutral: () => null }))?.degrees).toBe(3);
  });

  it.each<[string, Looked]>([
    ['an edge is not seen', looked(null, 0.25)],
    [
      'an edge has no neutral',
      looked(0.02, 0.25, { neutral: (m) => (m === 'torso' ? 100 : null) }),
    ],
    ['the torso has none', looked(0.02, 0.25, { neutral: (m) => (m === 'torso' ? null : 0.1) })],
  ])('is not known where %s', (_, frame) => {
    expect(lumbarOf([both], frame)).toBeNull();
    expect(lumbarOf([], frame)).toBeNull();
  });

  it('is told from where other measures expect the reading’s zero', () => {
    const base = madeReading('belly', { sd: 2, offsetSd: 5 });
    const near = toldBy([{ ...base, zero: { add: 1, by: { torso: 100 } } }], looked(0, 0.25))[0]!;
    expect(near.expected).toBeCloseTo(1, 9);
    const longer = looked(0, 0.25, { values: valuesOf({ belly: 0.25, torso: 110 }) });
    expect(
      toldBy([{ ...base, zero: { add: 1, by: { torso: 100 } } }], longer)[0]!.expected,
    ).toBeCloseTo(11, 9);
    const hidden = { ...base, zero: { add: 0, by: { lowerBack: 1 } } };
    expect(toldBy([hidden], looked(null, 0.25))).toEqual([]);
    expect(measuresIn(hidden)).toContain('lowerBack');
  });

  it('is told by the next reading where the first cannot be made', () => {
    const byBack = madeReading('lowerBack', { sd: 7 });
    expect(lumbarOf([both, byBack], looked(0.02))).toEqual({
      degrees: expect.closeTo(10, 9) as number,
      uncertainty: 7,
    });
    expect(lumbarOf([both, byBack], looked(0.02, 0.25))?.uncertainty).toBe(4);
  });
});

describe('a measure of the outline', () => {
  it('is compared in torso lengths of the start pose, however long the line looks now', () => {
    const longer = looked(null, 0.2, { values: valuesOf({ belly: 0.2, torso: 110 }) });
    expect(termOf('belly', longer)).toBeCloseTo(0.02, 9);
  });

  it('counts the line itself by its own change', () => {
    const longer = looked(null, 0.2, { values: valuesOf({ belly: 0.2, torso: 110 }) });
    expect(termOf('torso', longer)).toBeCloseTo(0.1, 9);
    expect(comparedIn({ ...both, near: { add: 0, by: { torso: 1 } } })).toContain('torso');
  });

  it('is, with that line, the only kind that needs the start pose', () => {
    const mixed = { ...both, far: { add: 0, by: { hip: 1 } } };
    expect(measuresIn(mixed)).toEqual(['belly', 'lowerBack', 'hip']);
    expect(comparedIn(mixed)).toEqual(['belly', 'lowerBack']);
  });
});
