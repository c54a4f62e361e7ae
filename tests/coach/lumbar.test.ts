// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { lumbarOf, type Looked } from '../../src/coach/lumbar';
import type { BackReading } from '../../src/exercises/definition';
import { madeReading, valuesOf } from '../support/made-up-exercise';

/** The back's and the belly's edge in this frame, and in the start pose before it. */
const looked = (
  lowerBack: number | null,
  belly: number | null = null,
  change: Partial<Looked> = {},
): Looked => ({
  values: valuesOf({ lowerBack, belly }),
  neutral: (measure) => ({ lowerBack: 0.03, belly: 0.2 })[measure as string] ?? null,
  lane: 'near',
  ...change,
});

const flat = { still: 0, perDegree: 0.001 };
const byBelly = madeReading({ measure: 'belly', near: flat, far: flat });

describe('the lumbar angle', () => {
  it('is how much further the edge moved than with a still back, in degrees', () => {
    const reading = madeReading({ near: { still: 0.01, perDegree: -0.002 } });
    const told = lumbarOf([reading], looked(0.02));
    expect(told?.degrees).toBeCloseTo((0.02 - 0.03 - 0.01) / -0.002, 9);
    expect(told?.uncertainty).toBe(3);
  });

  it('is read by the side whose leg moves', () => {
    const reading = madeReading({ far: { still: 0.005, perDegree: -0.001 } });
    expect(lumbarOf([reading], looked(0.02, null, { lane: 'far' }))?.degrees).toBeCloseTo(15, 9);
  });

  it('needs no neutral where the measure is read as it is', () => {
    const { against: _, ...reading } = madeReading({ near: { still: 0.01, perDegree: 0.001 } });
    const told = lumbarOf([reading], looked(0.02, null, { neutral: () => null }));
    expect(told?.degrees).toBeCloseTo(10, 9);
  });

  it.each<[string, BackReading[], Looked]>([
    ['nothing can be read', [], looked(0.02)],
    ['nothing is seen', [madeReading(), byBelly], looked(null)],
    [
      'a reading that is seen has no neutral',
      [madeReading()],
      looked(0, 0, { neutral: () => null }),
    ],
  ])('is not known where %s', (_, readings, frame) => {
    expect(lumbarOf(readings, frame)).toBeNull();
  });

  it('is not told by one reading while another is seen without its neutral', () => {
    const neutral: Looked['neutral'] = (measure) => (measure === 'belly' ? 0.2 : null);
    expect(lumbarOf([madeReading(), byBelly], looked(0.02, 0.21, { neutral }))).toBeNull();
    expect(lumbarOf([madeReading(), byBelly], looked(null, 0.21, { neutral }))).not.toBeNull();
  });
});

describe('two readings of it', () => {
  const both = (first: number, second: number, sd = 3) =>
    lumbarOf(
      [madeReading(), { ...byBelly, sd }],
      looked(0.03 - first / 1000, 0.2 + second / 1000),
    )!;

  it('count by how sure they are', () => {
    expect(both(10, 16).degrees).toBeCloseTo(13, 9);
    expect(both(10, 16, 6).degrees).toBeCloseTo((10 * 4 + 16) / 5, 9);
  });

  it('are surer than one where they agree, less sure where they do not', () => {
    expect(both(12, 12).uncertainty).toBeCloseTo(3 / Math.SQRT2, 9);
    expect(both(2, 22).uncertainty).toBeCloseTo(10, 9);
  });

  it('leave it to one where the other is hidden', () => {
    const alone = lumbarOf([madeReading(), { ...byBelly, sd: 6 }], looked(null, 0.216))!;
    expect(alone).toEqual({ degrees: expect.closeTo(16, 9) as number, uncertainty: 6 });
  });
});
