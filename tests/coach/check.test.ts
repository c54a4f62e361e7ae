// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { SATISFIED, stepCheck, type CheckState } from '../../src/coach/check';
import type { Check } from '../../src/exercises/definition';
import { madeCheck } from '../support/made-up-exercise';

/** Watches above 110, warns above 120, ends below 100, each after 300 ms. */
const HIGH = madeCheck();
const LOW = madeCheck({ watch: { below: 70 }, fault: { below: 60 }, clear: { above: 80 } });

type Look = readonly [time: number, value: number];

function watch(check: Check, looks: readonly Look[], from = SATISFIED): CheckState {
  return looks.reduce((state, [time, value]) => stepCheck(check, state, time, value), from);
}

describe('a fault', () => {
  it('must last its time, not a millisecond less', () => {
    expect(
      watch(HIGH, [
        [0, 130],
        [299, 130],
      ]).level,
    ).toBeNull();
    expect(
      watch(HIGH, [
        [0, 130],
        [300, 130],
      ]).level,
    ).toBe('warn');
  });

  it('that breaks off begins anew', () => {
    expect(
      watch(HIGH, [
        [0, 130],
        [250, 105],
        [299, 130],
        [598, 130],
      ]).level,
    ).toBeNull();
    expect(
      watch(HIGH, [
        [0, 130],
        [250, 105],
        [299, 130],
        [599, 130],
      ]).level,
    ).toBe('warn');
  });

  it('is not one on the bound', () => {
    expect(
      watch(HIGH, [
        [0, 120],
        [900, 120],
      ]).level,
    ).toBe('watch');
    expect(
      watch(HIGH, [
        [0, 110],
        [900, 110],
      ]).level,
    ).toBeNull();
  });

  it('that need not last warns at once', () => {
    expect(watch(madeCheck({ afterMs: 0 }), [[0, 130]]).level).toBe('warn');
  });

  it('below a bound is one just as well', () => {
    expect(
      watch(LOW, [
        [0, 60],
        [900, 60],
      ]).level,
    ).toBe('watch');
    expect(
      watch(LOW, [
        [0, 59],
        [900, 59],
      ]).level,
    ).toBe('warn');
    expect(
      watch(LOW, [
        [0, 70],
        [900, 70],
      ]).level,
    ).toBeNull();
  });
});

describe('something to watch', () => {
  it('comes first when the value rises slowly, and then the warning', () => {
    const watched = watch(HIGH, [
      [0, 115],
      [300, 115],
    ]);
    expect(watched.open).toMatchObject({ level: 'watch', fromMs: 0, peak: 115 });
    const soon = watch(
      HIGH,
      [
        [400, 125],
        [699, 125],
      ],
      watched,
    );
    expect(soon.level).toBe('watch');
    expect(watch(HIGH, [[700, 125]], soon).open).toMatchObject({
      level: 'warn',
      fromMs: 0,
      toMs: 700,
    });
  });

  it('counts from when the watch bound was crossed, also for a fault', () => {
    expect(
      watch(HIGH, [
        [0, 115],
        [100, 125],
        [300, 125],
        [400, 125],
      ]).open,
    ).toMatchObject({
      level: 'warn',
      fromMs: 0,
    });
  });

  it('must last its time, too', () => {
    expect(
      watch(HIGH, [
        [0, 115],
        [299, 115],
      ]).level,
    ).toBeNull();
    expect(
      watch(HIGH, [
        [0, 115],
        [299, 115],
        [300, 109],
      ]).level,
    ).toBeNull();
  });
});

describe('a warning', () => {
  const warning = watch(HIGH, [
    [0, 130],
    [300, 130],
  ]);

  it('says what, since when, until when, how far and in which unit', () => {
    expect(warning.open).toEqual({
      id: 'knee-high',
      fromMs: 0,
      toMs: 300,
      peak: 130,
      unit: 'deg',
      level: 'warn',
    });
  });

  it('is in the unit of its measure', () => {
    const unitOf = (measure: 'lowerBack' | 'lumbar') =>
      watch(madeCheck({ measure, afterMs: 0 }), [[0, 130]]).open!.unit;
    expect([unitOf('lowerBack'), unitOf('lumbar')]).toEqual(['torso', 'deg']);
  });

  it('stays until the value is beyond the clearing bound', () => {
    const still = watch(
      HIGH,
      [
        [400, 115],
        [500, 105],
        [600, 100],
      ],
      warning,
    );
    expect(still.open).toMatchObject({ level: 'warn', toMs: 600 });
    expect(watch(HIGH, [[700, 99.9]], still)).toEqual(SATISFIED);
  });

  it('of what is too low stays until the value is above the clearing bound', () => {
    const low = watch(LOW, [
      [0, 50],
      [300, 50],
      [400, 80],
    ]);
    expect(low.level).toBe('warn');
    expect(watch(LOW, [[500, 80.1]], low)).toEqual(SATISFIED);
  });

  it('never falls back to something to watch', () => {
    expect(
      watch(
        HIGH,
        [
          [400, 115],
          [5000, 115],
        ],
        warning,
      ).level,
    ).toBe('warn');
  });

  it('keeps the furthest value above its bound', () => {
    expect(
      watch(
        HIGH,
        [
          [400, 140],
          [500, 121],
        ],
        warning,
      ).open!.peak,
    ).toBe(140);
  });

  it('keeps the furthest value below its bound', () => {
    expect(
      watch(LOW, [
        [0, 50],
        [300, 55],
        [400, 40],
        [500, 59],
      ]).open!.peak,
    ).toBe(40);
  });

  it('can come again after it ended, and must last its time again', () => {
    const ended = watch(HIGH, [[400, 90]], warning);
    expect(
      watch(
        HIGH,
        [
          [500, 130],
          [799, 130],
        ],
        ended,
      ).level,
    ).toBeNull();
    expect(
      watch(
        HIGH,
        [
          [500, 130],
          [800, 130],
        ],
        ended,
      ).open,
    ).toMatchObject({ fromMs: 500 });
  });

  it('that is only watched ends the same way', () => {
    const watched = watch(HIGH, [
      [0, 115],
      [300, 115],
    ]);
    expect(watch(HIGH, [[400, 100]], watched).level).toBe('watch');
    expect(watch(HIGH, [[400, 99]], watched)).toEqual(SATISFIED);
  });
});

describe('flickering', () => {
  it('about the fault’s bound gives one warning, not many', () => {
    let state: CheckState = SATISFIED;
    const levels: (string | null)[] = [];
    for (let time = 0; time < 3000; time += 100) {
      state = stepCheck(HIGH, state, time, time < 400 ? 121 : time % 200 ? 121 : 119);
      levels.push(state.level);
    }
    const changes = levels.filter((level, i) => level !== (levels[i - 1] ?? null));
    expect(changes).toEqual(['warn']);
  });
});
