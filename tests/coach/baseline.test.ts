// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  coveredAtRest,
  NO_BASELINE,
  neutralOf,
  remember,
  repeats,
  settle,
  type Baseline,
} from '../../src/coach/baseline';
import type { Values } from '../../src/body/measures';
import { valuesOf } from '../support/made-up-exercise';

type Look = readonly [time: number, values: Values];

/** The start pose as it was held, from its first look on. */
const held = (looks: readonly Look[], from: Baseline = NO_BASELINE): Baseline =>
  looks.reduce((baseline, [time, values], i) => remember(baseline, time, values, i === 0), from);

/** A rest of a quarter of a second, by which the movement after it is judged. */
const rested = (values: Values, from: Baseline = NO_BASELINE): Baseline =>
  settle(
    held(
      [
        [0, values],
        [250, values],
      ],
      from,
    ),
  );

const restsOf = (trunks: readonly number[]): Baseline =>
  trunks.reduce((baseline, trunk) => rested(valuesOf({ trunk }), baseline), NO_BASELINE);

describe('the neutral before the first movement', () => {
  const trunk = (angle: number | null) => valuesOf({ trunk: angle });

  it('is not known before the start pose has been held for a quarter of a second', () => {
    expect(
      neutralOf(
        held([
          [0, trunk(5)],
          [249, trunk(5)],
        ]),
        'trunk',
      ),
    ).toBeNull();
    expect(
      neutralOf(
        held([
          [0, trunk(5)],
          [250, trunk(5)],
        ]),
        'trunk',
      ),
    ).toBe(5);
    expect(neutralOf(held([[9000, trunk(5)]]), 'trunk')).toBeNull();
  });

  it('is the value in the middle, so that a glitch does not move it', () => {
    const looks = [5, 6, 90, 5.5, 5.7].map((angle, i) => [i * 100, trunk(angle)] as const);
    expect(neutralOf(held(looks), 'trunk')).toBe(5.7);
  });

  it('is what was seen in more than half of the looks', () => {
    const looks = (angles: (number | null)[]) =>
      held(angles.map((angle, i) => [i * 200, trunk(angle)] as const));
    expect(neutralOf(looks([5, null, 7]), 'trunk')).toBe(6);
    expect(neutralOf(looks([5, null, 7, null]), 'trunk')).toBeNull();
  });

  it('is that of the last two seconds', () => {
    const looks: Look[] = [
      [0, trunk(50)],
      [1, trunk(50)],
      [1500, trunk(5)],
      [2001, trunk(7)],
    ];
    expect(held(looks).samples.map(({ time }) => time)).toEqual([1, 1500, 2001]);
  });

  it('begins anew when the start pose is taken anew', () => {
    const before = held([
      [0, trunk(50)],
      [500, trunk(50)],
    ]);
    expect(neutralOf(remember(before, 600, trunk(5), true), 'trunk')).toBeNull();
  });

  it('takes one look for each moment, however often it is given', () => {
    const looks: Look[] = [
      [0, trunk(5)],
      [300, trunk(9)],
      [300, trunk(9)],
      [300, trunk(9)],
      [300, trunk(5)],
    ];
    expect(neutralOf(held(looks), 'trunk')).toBe(5);
  });
});

describe('a rest between movements', () => {
  it('shorter than a quarter of a second leaves the neutral as it was', () => {
    const known = rested(valuesOf({ trunk: 5 }));
    const short = settle(
      held(
        [
          [0, valuesOf({ trunk: 9 })],
          [249, valuesOf({ trunk: 9 })],
        ],
        known,
      ),
    );
    expect(short.rests).toHaveLength(1);
    expect(neutralOf(short, 'trunk')).toBe(5);
  });

  it('becomes part of the neutral only as the next movement begins', () => {
    const known = rested(valuesOf({ trunk: 5 }));
    const now = held(
      [
        [0, valuesOf({ trunk: 9 })],
        [500, valuesOf({ trunk: 9 })],
      ],
      known,
    );
    expect(neutralOf(now, 'trunk')).toBe(5);
    expect(neutralOf(settle(now), 'trunk')).toBe(7);
  });

  it('is compared with the four before it, and the one in the middle counts', () => {
    expect(neutralOf(restsOf([1, 2, 3]), 'trunk')).toBe(2);
    expect(restsOf([1, 2, 3, 4, 5, 6]).rests).toHaveLength(5);
    expect(neutralOf(restsOf([1, 2, 3, 4, 5, 6]), 'trunk')).toBe(4);
  });

  it('is forgotten when the body has turned: what was seen from there is no zero for here', () => {
    const seen = (turn: number, trunk: number) => valuesOf({ turn, trunk });
    const by = (turn: number) =>
      [seen(0.4, 10), seen(0.4, 10), seen(turn, 20)].reduce(
        (baseline, values) => rested(values, baseline),
        NO_BASELINE,
      );
    expect(neutralOf(by(0.24), 'trunk')).toBe(20);
    expect(neutralOf(by(0.26), 'trunk')).toBe(10);
  });

  it('of the beginning is kept for the whole set', () => {
    expect(restsOf([1, 2, 3, 4, 5, 6, 7]).first!.trunk).toBe(1);
    expect(NO_BASELINE.first).toBeNull();
  });
});

describe('a measure behind an arm', () => {
  const looks = (...covered: boolean[]) =>
    covered.reduce(
      (baseline, is, i) =>
        remember(baseline, i * 100, valuesOf({}), i === 0, is ? ['lowerBack'] : []),
      NO_BASELINE,
    );

  it('was covered at rest when it was in most of the looks', () => {
    for (const at of [(b: Baseline) => b, settle]) {
      expect(coveredAtRest(at(looks(true, true, true, false)), 'lowerBack')).toBe(true);
      expect(coveredAtRest(at(looks(true, true, false, false)), 'lowerBack')).toBe(false);
      expect(coveredAtRest(at(looks(true, true, true, false)), 'hollow')).toBe(false);
    }
    expect(coveredAtRest(NO_BASELINE, 'lowerBack')).toBe(false);
  });

  it('is told of the latest rest', () => {
    const covered = settle(looks(true, true, true, true));
    expect(coveredAtRest(rested(valuesOf({}), covered), 'lowerBack')).toBe(false);
    const short = settle(held([[0, valuesOf({})]], covered));
    expect(coveredAtRest(short, 'lowerBack')).toBe(true);
  });
});

describe('an outline', () => {
  const outlines = (...offs: (number | null)[]): number | null =>
    neutralOf(
      offs.reduce((baseline, lowerBack) => rested(valuesOf({ lowerBack }), baseline), NO_BASELINE),
      'lowerBack',
    );

  it('that comes back to where it was is the neutral', () => {
    expect(outlines(0, 0.004, 0.002)).toBe(0.002);
  });

  it('that comes back elsewhere is none: the mask has run into something', () => {
    expect(outlines(0, 0, 0, 0, 0.013)).toBe(0);
    expect(outlines(0, 0, 0, 0, -0.013)).toBe(0);
    expect(outlines(0, 0, 0, 0, 0.0131)).toBeNull();
    expect(outlines(0, 0, 0, 0, -0.0131)).toBeNull();
  });

  it('that was not seen in the last rest is told by those before', () => {
    expect(outlines(0, 0, null)).toBe(0);
  });

  it('that was not seen in half of the rests is none', () => {
    expect(outlines(null, 0)).toBeNull();
    expect(outlines(null, 0, 0)).toBe(0);
  });

  it('that lies elsewhere in each rest has no neutral, though its last rest is the usual one', () => {
    // Three values a step apart have the step as their standard deviation.
    expect(outlines(0.013, -0.013, 0)).toBe(0);
    expect(outlines(0.0131, -0.0131, 0)).toBeNull();
    expect(outlines(-0.0131, 0.0131, 0)).toBeNull();
    // Two rests do not tell; an unseen one is none.
    expect(outlines(0.0131, 0)).not.toBeNull();
    expect(outlines(0.0131, -0.0131, null, 0)).toBeNull();
  });

  it('repeats until three rests say otherwise; an angle always does', () => {
    const by = (...offs: number[]) =>
      offs.reduce(
        (baseline, off) => rested(valuesOf({ lowerBack: off, trunk: 1000 * off }), baseline),
        NO_BASELINE,
      );
    expect(repeats(NO_BASELINE, 'lowerBack')).toBe(true);
    expect(repeats(by(0, 0.03), 'lowerBack')).toBe(true);
    expect(repeats(by(0, 0.03, 0), 'lowerBack')).toBe(false);
    expect(repeats(by(0, 0.03, 0), 'trunk')).toBe(true);
    // Once the stray rest is no longer among the latest five, the outline can be trusted again.
    expect(repeats(by(0.03, 0, 0, 0, 0), 'lowerBack')).toBe(false);
    expect(repeats(by(0.03, 0, 0, 0, 0, 0), 'lowerBack')).toBe(true);
  });

  it('is held to more than an angle is', () => {
    expect(neutralOf(restsOf([0, 0, 40]), 'trunk')).toBe(0);
  });

  /** Rests for half a second with an edge that trembles by so much about nothing. */
  const trembling = (by: number, trunkBy = 0): Baseline => {
    const looks = Array.from({ length: 21 }, (_, i): Look => [
      i * 25,
      valuesOf({ lowerBack: i % 2 ? by : -by, hollow: 0, trunk: i % 2 ? trunkBy : -trunkBy }),
    ]);
    return settle(held(looks));
  };

  it('that trembles in a rest is of no use', () => {
    const shaky = trembling(0.02);
    expect(neutralOf(shaky, 'lowerBack')).toBeNull();
    expect(neutralOf(shaky, 'hollow')).toBe(0);
  });

  it('that trembles a little is as good as any, and an angle may', () => {
    const steady = trembling(0.003, 40);
    expect(neutralOf(steady, 'lowerBack')).not.toBeNull();
    expect(neutralOf(steady, 'trunk')).not.toBeNull();
  });

  it('is known again when most rests were calm', () => {
    const calm = valuesOf({ lowerBack: 0, hollow: 0 });
    const once = rested(calm, trembling(0.02));
    expect(neutralOf(once, 'lowerBack')).toBeNull();
    expect(neutralOf(rested(calm, once), 'lowerBack')).toBe(0);
  });
});
