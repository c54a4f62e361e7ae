// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { direction, distance, fold, median, middle, spread, turnAt } from '../../src/body/geometry';

const at = (x: number, y: number) => ({ x, y });
const away = (angle: number, length = 100) => {
  const radians = (angle * Math.PI) / 180;
  return at(-length * Math.cos(radians), -length * Math.sin(radians));
};

describe('fold', () => {
  it.each([
    [0, 0],
    [180, 180],
    [-180, 180],
    [181, -179],
    [-181, 179],
    [360, 0],
    [540, 180],
    [-540, 180],
    [725, 5],
  ])('brings %i° to %i°', (angle, folded) => {
    expect(fold(angle) + 0).toBe(folded);
  });

  it('keeps the direction and stays above −180, up to 180', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (angle) => {
        const folded = fold(angle);
        expect(folded).toBeGreaterThan(-180);
        expect(folded).toBeLessThanOrEqual(180);
        expect(Math.abs(angle - folded) % 360).toBe(0);
      }),
    );
  });
});

describe('direction', () => {
  it.each([
    ['the left', at(-1, 0), 0],
    ['up', at(0, -1), 90],
    ['the right', at(1, 0), 180],
    ['down', at(0, 1), -90],
    ['up and left', at(-1, -1), 45],
  ])('towards %s of the picture', (_, point, expected) => {
    expect(direction(at(0, 0), point)).toBeCloseTo(expected, 12);
  });
});

describe('turnAt', () => {
  it.each([30, 90, 179, 180, 181, 230, 359])('tells %i° from its mirror image', (turn) => {
    expect(turnAt(away(20 + turn), at(0, 0), away(20))).toBeCloseTo(turn, 9);
  });

  it('does not depend on how the picture is turned or how long the bones are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 359 }),
        fc.double({ min: -360, max: 360, noNaN: true }),
        fc.double({ min: 1, max: 900, noNaN: true }),
        (turn, picture, length) => {
          const measured = turnAt(away(picture + turn, length), at(0, 0), away(picture));
          expect(measured).toBeCloseTo(turn, 6);
        },
      ),
    );
  });
});

describe('distance and middle', () => {
  it('measure a 3–4–5 triangle', () => {
    expect(distance(at(1, 1), at(4, 5))).toBe(5);
    expect(middle(at(1, 1), at(4, 5))).toEqual(at(2.5, 3));
  });
});

describe('median', () => {
  it('is the value in the middle, whatever the order, and leaves the list alone', () => {
    const values = [9, 1, 100];
    expect(median(values)).toBe(9);
    expect(values).toEqual([9, 1, 100]);
  });

  it('is half-way between the two in the middle', () => {
    expect(median([4, 1, 2, 100])).toBe(3);
  });

  it('sorts numbers as numbers', () => {
    expect(median([10, 9, 100])).toBe(10);
  });

  it('of nothing is not known', () => {
    expect(median([])).toBeNull();
  });
});

describe('spread', () => {
  const uniform = Array.from({ length: 401 }, (_, i) => i / 400);

  it('is the distance of the quartiles ÷ 1.349', () => {
    expect(spread(uniform)).toBeCloseTo(0.5 / 1.349, 9);
    expect(spread(uniform.map((value) => 100 - 4 * value).reverse())).toBeCloseTo(2 / 1.349, 9);
  });

  it('does not mind strays at the ends', () => {
    expect(spread([...uniform, 1e6, -1e6, 1e6, -1e6])).toBeCloseTo(0.5 / 1.349, 2);
  });

  it('sorts numbers as numbers and leaves the list alone', () => {
    const values = [100, 9, 10, 8, 11];
    expect(spread(values)).toBeCloseTo(2 / 1.349, 9);
    expect(values).toEqual([100, 9, 10, 8, 11]);
  });

  it('of one or nothing is nothing', () => {
    expect([spread([]), spread([7])]).toEqual([0, 0]);
  });
});
