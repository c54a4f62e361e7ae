// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { addLead, laneOf, NO_LEAD, sameSideShare, sideOf, type Lead } from '../../src/coach/side';
import { valuesOf } from '../support/made-up-exercise';

/** For so long the near leg, and arm, were so far ahead of the far ones. */
type Stretch = readonly [ms: number, legLead: number | null, armLead?: number | null];

function lead(stretches: readonly Stretch[], pace = 25): Lead {
  let sum = NO_LEAD;
  for (const [ms, legLead, armLead = null] of stretches)
    for (let t = 0; t < ms; t += pace) sum = addLead(sum, valuesOf({ legLead, armLead }), pace);
  return sum;
}

describe('the side of a movement', () => {
  it('is that of the leg that moves', () => {
    expect(sideOf(lead([[900, 70]]), 'left')).toBe('left');
    expect(sideOf(lead([[900, -70]]), 'left')).toBe('right');
    expect(sideOf(lead([[900, 70]]), 'right')).toBe('right');
    expect(sideOf(lead([[900, -70]]), 'right')).toBe('left');
    expect([laneOf(lead([[900, 70]])), laneOf(lead([[900, -70]]))]).toEqual(['near', 'far']);
  });

  it('is not changed by legs that the model swaps for a third of the movement', () => {
    const swapped = lead([
      [600, 70, -80],
      [600, -70, -80],
      [600, 70, -80],
    ]);
    expect(sideOf(swapped, 'left')).toBe('left');
    expect(
      sideOf(
        lead([
          [800, -70],
          [400, 70],
        ]),
        'left',
      ),
    ).toBe('right');
  });

  it('is told by the arm where the far leg is hidden: it is the other one', () => {
    expect(sideOf(lead([[900, null, -80]]), 'left')).toBe('left');
    expect(sideOf(lead([[900, null, 80]]), 'left')).toBe('right');
  });

  it('is told by the legs rather than by the arms', () => {
    expect(sideOf(lead([[900, 70, 80]]), 'left')).toBe('left');
    expect(sideOf(lead([[900, -70, -80]]), 'left')).toBe('right');
  });

  it('is told by the arms when the legs say half as much', () => {
    expect(
      laneOf(
        lead([
          [500, 70],
          [500, null, 80],
        ]),
      ),
    ).toBe('near');
    expect(
      laneOf(
        lead([
          [500, 70],
          [1025, null, 80],
        ]),
      ),
    ).toBe('far');
  });

  it('is told by however small a lead of the legs', () => {
    expect(laneOf(lead([[100, -5]]))).toBe('far');
    expect(laneOf(lead([[100, 5]]))).toBe('near');
  });

  it('is not told by arms under 50° apart; under 30° they do not even raise doubt', () => {
    const arms = (armLead: number) => lead([[100, null, armLead]]).arms;
    expect(arms(29.9)).toEqual({ net: 0, all: 0 });
    expect(arms(-30)).toEqual({ net: 0, all: 50 });
    expect(arms(49.9).net).toBe(0);
    expect(arms(-50).net).toBeCloseTo((-100 * 50) / 60, 9);
  });

  it('is told by a lead of 60° as clearly as by any', () => {
    expect(lead([[500, 60]])).toEqual(lead([[500, 170]]));
    expect(lead([[500, 30]]).legs.net).toBeCloseTo(250, 9);
  });

  it('does not depend on the frame rate', () => {
    const [slow, quick] = [100, 10].map((pace) =>
      lead(
        [
          [600, 45, -45],
          [600, -45, 70],
        ],
        pace,
      ),
    );
    expect(slow!.legs.net).toBeCloseTo(quick!.legs.net, 9);
    expect(slow!.arms.all).toBeCloseTo(quick!.arms.all, 9);
  });
});

describe('arm and leg of one side', () => {
  it('are told surely when both lead on it all the time, near or far', () => {
    expect(sameSideShare(lead([[900, 70, 80]]))).toBeCloseTo(1, 9);
    expect(sameSideShare(lead([[900, -70, -80]]))).toBeCloseTo(1, 9);
  });

  it('are not told of opposite ones', () => {
    expect(sameSideShare(lead([[900, 70, -80]]))).toBe(0);
    expect(sameSideShare(lead([[900, -70, 80]]))).toBe(0);
  });

  it('are not told where either is not seen', () => {
    expect(sameSideShare(lead([[900, 70, null]]))).toBe(0);
    expect(sameSideShare(lead([[900, null, 70]]))).toBe(0);
    expect(sameSideShare(NO_LEAD)).toBe(0);
  });

  it('are told by arms that are clearly apart only; less raises doubt', () => {
    expect(sameSideShare(lead([[900, 70, 35]]))).toBe(0);
    const doubtful = sameSideShare(
      lead([
        [600, 70, 80],
        [600, 70, 35],
      ]),
    );
    expect(doubtful).toBeGreaterThan(0);
    expect(doubtful).toBeLessThan(0.75);
  });

  it('are told by 300 ms of each and no less', () => {
    expect(sameSideShare(lead([[300, 70, 80]]))).toBeCloseTo(1, 9);
    expect(
      sameSideShare(
        lead([
          [275, 70, 80],
          [100, 70],
        ]),
      ),
    ).toBe(0);
    expect(
      sameSideShare(
        lead([
          [275, 70, 80],
          [100, null, 80],
        ]),
      ),
    ).toBe(0);
  });

  it('are told as surely as the less sure of the two', () => {
    // The arm leads the other way for a quarter of the time: ¾ − ¼.
    expect(
      sameSideShare(
        lead([
          [750, 70, 80],
          [250, 70, -80],
        ]),
      ),
    ).toBeCloseTo(0.5, 9);
    expect(
      sameSideShare(
        lead([
          [750, 70, 80],
          [250, -70, 80],
        ]),
      ),
    ).toBeCloseTo(0.5, 9);
  });
});
