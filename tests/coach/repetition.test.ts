// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { LAPSE_MS, PEAK_MS, SHORT_MS, type Finished } from '../../src/coach/movement';
import {
  END_MS,
  IDLE,
  isHeld,
  isPaused,
  LOST_MS,
  START_MS,
  stepRepetition,
  type RepState,
} from '../../src/coach/repetition';
import type { RepRule } from '../../src/exercises/definition';
import { RULE, valuesOf } from '../support/made-up-exercise';

const REST = 100;
const FULL = 170;

/** One look: when, the hip angle, and the trunk, level unless told. */
type Look = readonly [time: number, hip: number | null, trunk?: number | null];

interface Seen {
  readonly state: RepState;
  readonly finished: readonly Finished[];
}

function watch(looks: readonly Look[], from: RepState = IDLE): Seen {
  let state = from;
  const finished: Finished[] = [];
  for (const [time, hip, trunk = 0] of looks) {
    const [next, done] = stepRepetition(RULE, state, time, valuesOf({ hip, trunk }));
    state = next;
    if (done) finished.push(done);
  }
  return { state, finished };
}

/** Ready in the start pose at 1000 ms. */
const READY = watch([
  [1000 - START_MS, REST],
  [1000, REST],
]).state;

/** From ready: looks at a steady pace, given by their hip angles from 1100 ms on. */
const every = (ms: number, hips: readonly (number | null)[], from = 1100): Look[] =>
  hips.map((hip, i) => [from + i * ms, hip] as const);

/** Looks in the full range from 1200 ms on, close together, that add up to a time. */
const fullFor = (ms: number): Look[] => {
  const looks = Array.from({ length: Math.floor((ms - 1) / 10) }, (_, i): Look => [
    1210 + i * 10,
    FULL,
  ]);
  return [...looks, [1200 + ms, FULL]];
};

/** A whole movement: out at 1100, full until `fullMs` after 1200, back in the start pose at `backAt`. */
const movement = (fullMs: number, backAt: number): Look[] => [
  [1100, 125],
  [1200, 150],
  ...fullFor(fullMs),
  [backAt - 10, 130],
  [backAt, REST],
  [backAt + END_MS, REST],
];

describe('a set', () => {
  it('begins when the start pose has been held for its time, not a millisecond sooner', () => {
    expect(
      watch([
        [0, REST],
        [START_MS - 1, REST],
      ]).state.phase,
    ).toBe('away');
    expect(
      watch([
        [0, REST],
        [START_MS, REST],
      ]).state.phase,
    ).toBe('start');
  });

  it('does not begin with a start pose that is broken off', () => {
    const { state } = watch([
      [0, REST],
      [START_MS - 1, 115],
      [START_MS, REST],
      [START_MS + 50, REST],
    ]);
    expect(state.phase).toBe('away');
  });

  it('does not begin on the bound of the start pose, or out of posture', () => {
    expect(
      watch([
        [0, 110],
        [5000, 110],
      ]).state.phase,
    ).toBe('away');
    expect(
      watch([
        [0, REST, 40],
        [5000, REST, 40],
      ]).state.phase,
    ).toBe('away');
  });

  it('does not begin where the start pose or the posture is not seen', () => {
    expect(
      watch([
        [0, null],
        [5000, null],
      ]).state.phase,
    ).toBe('away');
    expect(
      watch([
        [0, REST, null],
        [5000, REST, null],
      ]).state.phase,
    ).toBe('away');
  });

  it('does not begin with a movement', () => {
    expect(watch(every(100, [FULL, FULL, FULL, FULL])).finished).toEqual([]);
    expect(watch(every(100, [FULL, FULL, FULL, FULL])).state.phase).toBe('away');
  });
});

describe('a movement', () => {
  it('begins beyond the bound that says so, and at the last look before it', () => {
    expect(
      watch(
        [
          [1100, 115],
          [1150, 120],
        ],
        READY,
      ).state.phase,
    ).toBe('start');
    const { state } = watch(
      [
        [1100, 115],
        [1150, 120.1],
      ],
      READY,
    );
    expect(state.phase).toBe('out');
    expect(state.movement).toMatchObject({ startMs: 1100, peakMs: 1150, peakValue: 120.1 });
  });

  it('does not begin where it is not seen', () => {
    expect(
      watch(
        [
          [1100, null],
          [1500, null],
        ],
        READY,
      ).state.phase,
    ).toBe('start');
  });

  it('that comes back whole is one repetition, with its times', () => {
    const { state, finished } = watch(movement(PEAK_MS, 2000), READY);
    expect(finished).toHaveLength(1);
    expect(finished[0]).toMatchObject({
      startMs: 1000,
      peakMs: 1210,
      peakValue: FULL,
      endMs: 2000,
      complete: true,
    });
    expect(state).toMatchObject({ phase: 'start', movement: null });
  });

  it('peaks where it first was furthest', () => {
    const looks: Look[] = [...every(100, [125, 165, FULL, FULL, 165]), [2000, REST], [2100, REST]];
    expect(watch(looks, READY).finished[0]).toMatchObject({ peakMs: 1300, peakValue: FULL });
  });

  it('ends when the start pose has been held for its time, not a millisecond sooner', () => {
    const back = movement(PEAK_MS, 2000).slice(0, -1);
    expect(watch([...back, [2000 + END_MS - 1, REST]], READY).finished).toEqual([]);
    expect(watch([...back, [2000 + END_MS, REST]], READY).finished).toHaveLength(1);
  });

  it('does not end with a start pose that is broken off', () => {
    const back = movement(PEAK_MS, 2000).slice(0, -1);
    const looks: Look[] = [...back, [2050, 115], [2090, REST], [2100, REST]];
    expect(watch(looks, READY).finished).toEqual([]);
    expect(watch([...looks, [2090 + END_MS, REST]], READY).finished[0]!.endMs).toBe(2090);
  });

  it('goes on while it stays between the start pose and the bound', () => {
    const looks = every(100, [125, FULL, FULL, 115, 111, 110, 110]);
    expect(watch(looks, READY).state.phase).toBe('out');
  });

  it('that follows at once is the next one', () => {
    const second = movement(PEAK_MS, 2000).map(([time, hip]): Look => [time + 1100, hip]);
    const { finished } = watch([...movement(PEAK_MS, 2000), ...second], READY);
    expect(finished.map(({ complete }) => complete)).toEqual([true, true]);
    expect(finished[1]!.startMs).toBe(2000 + END_MS);
  });
});

describe('the full range', () => {
  it('must be held for its time to count, not a millisecond less', () => {
    expect(watch(movement(PEAK_MS - 1, 2000), READY).finished[0]!.complete).toBe(false);
    expect(watch(movement(PEAK_MS, 2000), READY).finished[0]!.complete).toBe(true);
  });

  it('is not reached on its bound', () => {
    const looks: Look[] = [...every(100, [125, 160, 160, 160, 160]), [2000, REST], [2100, REST]];
    expect(watch(looks, READY).finished[0]).toMatchObject({ complete: false, reachedMs: 0 });
  });

  it('may be reached in two goes', () => {
    const looks: Look[] = [
      ...every(75, [125, FULL, FULL, 150, FULL, FULL]),
      [2000, REST],
      [2100, REST],
    ];
    expect(watch(looks, READY).finished[0]).toMatchObject({ complete: true, reachedMs: 300 });
  });

  it('is not reached where it is not seen', () => {
    const looks: Look[] = [...every(100, [125, null, null, null]), [2000, REST], [2100, REST]];
    expect(watch(looks, READY).finished).toEqual([]);
  });
});

describe('a hold', () => {
  /** Full range, then another angle for a time, then either full range again or not, then back. */
  const lapse = (hip: number, ms: number, again = FULL): Look[] => [
    [1100, 125],
    ...fullFor(PEAK_MS),
    ...Array.from({ length: ms / 10 }, (_, i): Look => [1210 + PEAK_MS + i * 10, hip]),
    [1210 + PEAK_MS + ms, again],
    [2500, REST],
    [2600, REST],
  ];
  const given = FULL - 0.6 * (FULL - RULE.leave);
  const broken = (looks: Look[]) => watch(looks, READY).finished[0]!.broken;

  it('is broken when it is given up for its time and taken up again', () => {
    expect(broken(lapse(given - 0.1, LAPSE_MS))).toBe(true);
    expect(broken(lapse(given - 0.1, LAPSE_MS - 10))).toBe(false);
  });

  it('is not broken when it sinks less than most of the way', () => {
    expect(broken(lapse(given, 1000))).toBe(false);
  });

  it('is not broken when it ends', () => {
    expect(broken(lapse(given - 0.1, LAPSE_MS, 125))).toBe(false);
  });

  it('is not broken before it was held', () => {
    const touched = every(100, [125, FULL, 125, 125, 125, 125]);
    const held = every(
      50,
      Array.from({ length: 10 }, () => FULL),
      1700,
    );
    const back = [3000, 3100].map((time): Look => [time, REST]);
    const [done] = watch([...touched, ...held, ...back], READY).finished;
    expect(done).toMatchObject({ complete: true, broken: false });
  });
});

describe('the time that the full range is held', () => {
  const held = (looks: readonly Look[]) => watch(looks, READY).state.movement?.heldMs;
  const out = every(100, [125, FULL, FULL, FULL]);

  it('is counted from the first look at it, and a gap as one look at most', () => {
    expect([1, 2, 4].map((looks) => held(out.slice(0, looks)))).toEqual([0, 100, 300]);
    expect(held([...out, [3400, FULL]])).toBe(400);
    expect(held([...out, [1480, FULL]])).toBe(380);
  });

  it('stands still in a flicker and goes on after it', () => {
    const flicker: Look[] = [
      [1450, 159],
      [1450 + LAPSE_MS - 1, 159],
    ];
    expect(held([...out, ...flicker])).toBe(300);
    expect(held([...out, ...flicker, [1760, FULL]])).toBe(311);
  });

  it('begins anew when the full range was given up for longer', () => {
    const lapse: Look[] = [
      [1450, 159],
      [1450 + LAPSE_MS, 159],
    ];
    expect(held([...out, ...lapse])).toBe(0);
    expect(held([...out, ...lapse, [1800, FULL]])).toBe(50);
  });

  it('stands still while it is not seen, and is none of the next movement’s', () => {
    expect(held([...out, [1450, null], [2450, null]])).toBe(300);
    expect(held([...movement(PEAK_MS, 2000), [2200, 125]])).toBe(0);
    expect(held(movement(PEAK_MS, 2000))).toBeUndefined();
  });
});

describe('a pose that people rest in', () => {
  const resting: RepRule = { ...RULE, rests: [[{ measure: 'knee', below: 90 }]] };
  const play = (knee: number, ms: number) => {
    let state = READY;
    const done: Finished[] = [];
    const look = (time: number, hip: number, bend: number) => {
      const values = valuesOf({ hip, trunk: 0, knee: bend });
      const [next, finished] = stepRepetition(resting, state, time, values);
      state = next;
      if (finished) done.push(finished);
    };
    look(1100, 130, 170);
    for (let t = 0; t <= ms; t += 50) look(1200 + t, 150, knee);
    look(1250 + ms, REST, 170);
    look(1250 + ms + END_MS, REST, 170);
    return done;
  };

  it('drops the movement that led to it, once it is held', () => {
    expect(play(89, LOST_MS)).toEqual([]);
    expect(play(89, LOST_MS - 50)).toHaveLength(1);
    expect(play(90, LOST_MS)).toHaveLength(1);
  });
});

describe('a movement that is not whole', () => {
  const to = (peak: number): Look[] => [
    ...every(100, [125, peak, 125]),
    [2000, REST],
    [2100, REST],
  ];

  it('is short when it came as far as a short one must', () => {
    expect(watch(to(140), READY).finished[0]).toMatchObject({ complete: false, peakValue: 140 });
  });

  it('is nothing when it came less far, and the next one is seen all the same', () => {
    const { state, finished } = watch(to(139.9), READY);
    expect(finished).toEqual([]);
    expect(state).toMatchObject({ phase: 'start', movement: null });
  });

  it('is short when it was quicker than anyone can be', () => {
    const backAt = 1000 + RULE.minMs;
    expect(watch(movement(PEAK_MS, backAt - 1), READY).finished[0]!.complete).toBe(false);
    expect(watch(movement(PEAK_MS, backAt), READY).finished[0]!.complete).toBe(true);
  });

  it('is nothing when it was but a twitch', () => {
    const twitch = (ms: number): Look[] => [
      [1100, 150],
      [1000 + ms, REST],
      [1000 + ms + END_MS, REST],
    ];
    expect(watch(twitch(SHORT_MS - 1), READY).finished).toEqual([]);
    expect(watch(twitch(SHORT_MS), READY).finished).toMatchObject([{ complete: false }]);
  });
});

describe('a posture that is left', () => {
  const out: Look[] = [
    [1100, 130],
    [1200, FULL],
  ];
  const lost = (time: number): Look => [time, FULL, 60];

  it('for its time drops the movement, not a millisecond sooner', () => {
    const before = watch([...out, lost(1300), lost(1300 + LOST_MS - 1)], READY).state;
    expect(before.phase).toBe('out');
    const { state, finished } = watch([...out, lost(1300), lost(1300 + LOST_MS)], READY);
    expect(state).toMatchObject({ phase: 'away', movement: null });
    expect(finished).toEqual([]);
  });

  it('for less than that changes nothing', () => {
    const looks: Look[] = [...out, lost(1300), lost(1900), [1950, FULL], lost(2000), lost(2600)];
    expect(watch(looks, READY).state.phase).toBe('out');
  });

  it('ends the start pose, too, and that must be held again', () => {
    const gone = watch(
      [
        [1100, REST, 60],
        [1100 + LOST_MS, REST, 60],
      ],
      READY,
    ).state;
    expect(gone.phase).toBe('away');
    expect(
      watch(
        [
          [3000, REST],
          [3000 + START_MS - 1, REST],
        ],
        gone,
      ).state.phase,
    ).toBe('away');
    expect(
      watch(
        [
          [3000, REST],
          [3000 + START_MS, REST],
        ],
        gone,
      ).state.phase,
    ).toBe('start');
  });

  it('is not left by not being seen', () => {
    const unseen = Array.from({ length: 30 }, (_, i): Look => [1300 + i * 100, FULL, null]);
    expect(watch([...out, ...unseen], READY).state.phase).toBe('out');
  });

  it('stays left while it is not seen', () => {
    const looks: Look[] = [...out, lost(1300), [1500, null, null], lost(1300 + LOST_MS)];
    expect(watch(looks, READY).state.phase).toBe('away');
  });
});

describe('what is not seen', () => {
  it('holds the movement as it is', () => {
    const out = watch(
      [
        [1100, 130],
        [1200, FULL],
        [1250, FULL],
      ],
      READY,
    ).state;
    const { state, finished } = watch(every(100, [null, null, null, null], 1300), out);
    expect(finished).toEqual([]);
    expect(state.movement).toEqual(out.movement);
    expect(state.phase).toBe('out');
  });

  it('does not end a movement', () => {
    const out = watch(
      [
        [1100, 130],
        [1200, FULL],
        [1350, FULL],
      ],
      READY,
    ).state;
    const back = watch(
      [
        [2000, REST],
        [2050, null],
        [2050 + END_MS, null],
      ],
      out,
    );
    expect(back.finished).toEqual([]);
    expect(
      watch(
        [
          [3000, REST],
          [3000 + END_MS, REST],
        ],
        back.state,
      ).finished,
    ).toHaveLength(1);
  });

  it('by its posture does not end a movement either', () => {
    const out = watch(
      [
        [1100, 130],
        [1200, FULL],
        [1350, FULL],
      ],
      READY,
    ).state;
    expect(
      watch(
        [
          [2000, REST, null],
          [2500, REST, null],
        ],
        out,
      ).finished,
    ).toEqual([]);
  });
});

describe('standing still', () => {
  const pace = (perSecond: number, forMs = 3000): RepState => {
    const looks: Look[] = [];
    for (let t = 0; t <= forMs; t += 50) looks.push([t, 130 + (perSecond * t) / 1000]);
    return watch(looks).state;
  };

  it.each([0, 15, -15])('is a hold, though people sway, at %i° a second', (perSecond) => {
    expect(isHeld(pace(perSecond))).toBe(true);
  });

  it.each([60, -60])('is no hold at %i° a second', (perSecond) => {
    expect(isHeld(pace(perSecond))).toBe(false);
  });

  it.each([0, 3, -3])('is a pause at %i° a second', (perSecond) => {
    expect(isPaused(pace(perSecond))).toBe(true);
  });

  it.each([18, -18])('is no pause at %i° a second, as in a slow lowering', (perSecond) => {
    expect(isPaused(pace(perSecond))).toBe(false);
  });

  it('is not taken up by looks in which nothing is seen', () => {
    const { state } = watch(
      [
        [3050, null],
        [3100, null],
      ],
      pace(60),
    );
    expect([isHeld(state), isPaused(state)]).toEqual([false, false]);
  });

  it('is what someone does of whom nothing is known yet', () => {
    expect([isHeld(IDLE), isPaused(IDLE)]).toEqual([true, true]);
  });
});

describe.each([10, 15, 30, 60])('at %i frames a second', (fps) => {
  /** Seven repetitions of three seconds, a pause, three short ones. */
  const angleAt = (time: number): number => {
    if (time < 1 || (time >= 22 && time < 24) || time >= 33) return REST;
    const high = time < 22 ? 175 : 150;
    return REST + (high - REST) * Math.sin((Math.PI * ((time - 1) % 3)) / 3) ** 2;
  };

  it('the same movement gives the same repetitions', () => {
    const looks = Array.from({ length: 35 * fps }, (_, i): Look => [
      (i * 1000) / fps,
      angleAt(i / fps),
    ]);
    const { finished } = watch(looks);
    expect(finished.map(({ complete }) => complete)).toEqual([
      ...Array<boolean>(7).fill(true),
      ...Array<boolean>(3).fill(false),
    ]);
    finished.slice(0, 7).forEach(({ peakMs }, i) => {
      expect(Math.abs(peakMs - (2500 + 3000 * i))).toBeLessThanOrEqual(1000 / fps);
    });
  });
});
