// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  forgetHeld,
  learnZero,
  NO_ZERO,
  noteHeld,
  withZero,
  type Telling,
} from '../../src/coach/zero';

const telling = (degrees: number, change: Partial<Telling> = {}): Telling => ({
  key: 'a',
  degrees,
  expected: 0,
  sureness: { sd: 1.5, offsetSd: 5 },
  ...change,
});
/** A reading of little worth: people differ in its zero by much. */
const vague = (degrees: number) => telling(degrees, { sureness: { sd: 2, offsetSd: 10 } });
/** The zero after movements that were told like this. */
const afterAll = (tellings: readonly Telling[]) =>
  tellings.reduce((zero, each) => learnZero(noteHeld(zero, each)), NO_ZERO);
const after = (...told: number[]) => afterAll(told.map((degrees) => telling(degrees)));
const angle = (degrees: number, ...before: number[]) =>
  withZero(after(...before), telling(degrees)).degrees;

describe('a person’s own zero', () => {
  it('is taken to be the usual one at first: small angles are nothing, large ones are told', () => {
    expect(Math.abs(angle(4))).toBeLessThan(2);
    expect(angle(25)).toBeGreaterThan(15);
    expect(angle(-25)).toBeLessThan(-15);
  });

  it('is what several movements agree on', () => {
    expect(Math.abs(angle(9, 9, 9.5, 8.5))).toBeLessThan(4.5);
    expect(angle(29, 9, 9.5, 8.5)).toBeCloseTo(20, -0.5);
    expect(angle(9, -11, -10, -11)).toBeGreaterThan(14);
  });

  it('is found beside movements that left it', () => {
    expect(angle(-25, 0, -15, 0.5, -14)).toBeLessThan(-20);
    expect(Math.abs(angle(0, 0, -15, 0.5, -14))).toBeLessThan(2);
  });

  it('does not follow movements that are too far from what is usual to be one', () => {
    for (let n = 0; n < 12; n++)
      expect(angle(25, ...Array<number>(n).fill(25))).toBeGreaterThan(15);
  });

  it('is looked for where it is expected: what is told is told from there', () => {
    const at = (expected: number) => telling(12, { expected });
    expect(Math.abs(withZero(NO_ZERO, at(12)).degrees)).toBeLessThan(0.5);
    expect(withZero(NO_ZERO, at(-12)).degrees).toBeGreaterThan(20);
    const moved = withZero(afterAll([at(12), at(12)]), telling(32, { expected: 12 }));
    expect(moved.degrees).toBeCloseTo(angle(20, 0, 0), 1);
  });

  it('is expected where all movements together say, not the latest alone', () => {
    const at = (expected: number) => telling(12, { expected });
    const [steady, once] = [
      withZero(afterAll([at(12), at(12), at(12)]), at(0)),
      withZero(NO_ZERO, at(0)),
    ];
    expect(Math.abs(steady.degrees)).toBeLessThan(2);
    expect(once.degrees).toBeGreaterThan(steady.degrees + 3);
  });

  it('grows surer with movements that agree', () => {
    const unsure = withZero(NO_ZERO, telling(6)).uncertainty;
    expect(withZero(after(6, 6, 6), telling(6)).uncertainty).toBeLessThan(unsure - 0.5);
  });

  it('is found at once where a better reading tells the angle at the same time', () => {
    const by = { degrees: 0, uncertainty: 2 };
    const helped = learnZero(noteHeld(NO_ZERO, vague(12), by));
    const alone = learnZero(noteHeld(NO_ZERO, vague(12)));
    const now = (zero: typeof NO_ZERO) => withZero(zero, vague(-3)).degrees;
    expect(now(helped)).toBeLessThan(-10);
    expect(now(helped)).toBeLessThan(now(alone) - 3);
  });

  it('is another one for another reading', () => {
    const zero = after(12, 12, 12);
    const other = telling(12, { key: 'b' });
    expect(withZero(zero, other)).toEqual(withZero(NO_ZERO, other));
  });

  it('is not learnt from what was no repetition', () => {
    const dropped = forgetHeld(noteHeld(NO_ZERO, telling(20)));
    expect(learnZero(dropped)).toEqual(NO_ZERO);
  });

  it('is told by the middle of a hold, whatever one frame says', () => {
    const told = [9, 9, 9, 60, 9];
    const zero = learnZero(told.reduce((z, degrees) => noteHeld(z, telling(degrees)), NO_ZERO));
    expect(zero).toEqual(after(9));
  });

  it('makes nothing that is no number, and turns with the sign', () => {
    const degrees = fc.double({ min: -90, max: 90, noNaN: true });
    fc.assert(
      fc.property(degrees, fc.array(degrees, { maxLength: 12 }), (now, before) => {
        const [told, turned] = [angle(now, ...before), angle(-now, ...before.map((d) => -d))];
        expect(told).not.toBeNaN();
        expect(turned).toBeCloseTo(-told, 6);
      }),
    );
  });
});
