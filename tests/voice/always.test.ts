import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../src/voice/decide';
import { TOPICS, type SpeechSound } from '../../src/voice/sounds';
import { silent } from '../../src/voice/state';
import { CUE_GAP, CUE_TIMES, EXPIRES, speechMs } from '../../src/voice/timing';
import {
  cleared,
  hear,
  hold,
  look,
  moving,
  notCounted,
  rep,
  SETTING,
  short,
  still,
  VIEW,
  warn,
  watch,
  type Happening,
  type Heard,
  type Script,
} from './script';

const IDS = ['fast', 'low', 'neck', 'arch', 'sag', 'drop', 'lean'];
const id = fc.constantFrom(...IDS);

/** What may happen in a set that runs, in any order. */
const inSet: fc.Arbitrary<Happening> = fc.oneof(
  id.map(warn),
  id.map(watch),
  id.map(cleared),
  id.map(notCounted),
  fc.tuple(fc.nat(20), fc.option(id)).map(([n, fault]) => rep(n, { faults: fault ? [fault] : [] })),
  fc.constantFrom(short, moving, still),
  fc.constantFrom(null, 0, 1000, 2000, 3000, 4500, 6000).map(hold),
  fc
    .constantFrom(null, 'nobody' as const, 'turned-away' as const)
    .map((notSeen) => look({ notSeen })),
);

/** And what may happen around it. */
const around: fc.Arbitrary<Happening> = fc.constantFrom<Happening[]>(
  { type: 'direction', direction: 'step-back' },
  { type: 'direction', direction: 'hold-still' },
  { type: 'count-in', seconds: 2 },
  { type: 'ready', set: 1, first: 'left' },
  { type: 'paused', why: 'left' },
  { type: 'resumed' },
  { type: 'set-over', set: 1, sets: 2, counted: 3, why: 'target' },
  { type: 'rest', set: 2, sets: 2, ms: 45_000 },
  { type: 'rest-left', seconds: 10 },
  { type: 'next-set', set: 2, sets: 2 },
);

const scriptOf = (happening: fc.Arbitrary<Happening>): fc.Arbitrary<Script> =>
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 1200 }), fc.array(happening, { maxLength: 3 })), {
      maxLength: 80,
    })
    .map((list) => Object.fromEntries(list.map(([slot, what]) => [slot * 50, what])));

const plan = { ...SETTING.plan, perSide: true, holdMs: 5000 };
const play = (script: Script): Heard[] => hear(script, { setting: { plan }, untilMs: 70_000 });

type Said = Heard & { readonly sound: SpeechSound };
const linesOf = (heard: Heard[]): Said[] =>
  heard.filter((each): each is Said => each.sound.kind === 'speech');
const isCue = ({ sound }: Said): boolean =>
  TOPICS.indexOf(sound.topic) >= TOPICS.indexOf('framing');

/** Enough to meet every row of the tables in some order, little enough for every run of the tests. */
const RUNS = { numRuns: 200 };

test('no two lines overlap, unless the second says that it cuts', () => {
  fc.assert(
    fc.property(scriptOf(fc.oneof(inSet, around)), (script) => {
      let freeAt = -Infinity;
      for (const { atMs, sound } of linesOf(play(script))) {
        if (!sound.cuts) expect(atMs).toBeGreaterThanOrEqual(freeAt);
        freeAt = atMs + speechMs(sound.text);
      }
    }),
    RUNS,
  );
});

test('in a set nothing cuts: no cue over a number, no number over a cue', () => {
  fc.assert(
    fc.property(scriptOf(inSet), (script) => {
      expect(linesOf(play(script)).some(({ sound }) => sound.cuts)).toBe(false);
    }),
    RUNS,
  );
});

test('six seconds between the beginnings of two cues of a set', () => {
  fc.assert(
    fc.property(scriptOf(inSet), (script) => {
      const times = linesOf(play(script))
        .filter(isCue)
        .map(({ atMs }) => atMs);
      times.slice(1).forEach((time, i) => expect(time - times[i]!).toBeGreaterThanOrEqual(CUE_GAP));
    }),
    RUNS,
  );
});

test('no cue more than three times a set, the easier version once', () => {
  fc.assert(
    fc.property(scriptOf(inSet), (script) => {
      const texts = linesOf(play(script)).map(({ sound }) => sound.text);
      const times = (text: string): number => texts.filter((each) => each === text).length;
      for (const { say } of SETTING.exercise.checks)
        expect(times(say)).toBeLessThanOrEqual(CUE_TIMES);
      expect(times('Try it easier. Leg only.')).toBeLessThanOrEqual(1);
    }),
    RUNS,
  );
});

test('every repetition has its tone in its own frame, and a number at most 1.5 s later', () => {
  fc.assert(
    fc.property(scriptOf(inSet), (script) => {
      const heard = play(script);
      const done = Object.entries(script).flatMap(([time, what]) =>
        what.flatMap((each) => ('type' in each && each.type === 'rep' ? Number(time) : [])),
      );
      const tones = heard.filter(({ sound }) => sound.kind === 'tone' && sound.tone === 'count');
      expect(tones.map(({ atMs }) => atMs)).toEqual(done.sort((a, b) => a - b));
      for (const { atMs, sound } of linesOf(heard)) {
        if (sound.topic !== 'count') continue;
        expect(done.some((time) => time <= atMs && atMs <= time + EXPIRES)).toBe(true);
      }
    }),
    RUNS,
  );
});

test('watch, cleared and a quiet view never sound', () => {
  const quiet = fc.oneof(id.map(watch), id.map(cleared), fc.constantFrom(moving, still));
  fc.assert(
    fc.property(scriptOf(quiet), (script) => {
      expect(play(script)).toEqual([]);
    }),
    RUNS,
  );
});

test('a quiet frame changes nothing at all, so that it costs nothing', () => {
  const state = silent(false);
  const moment = {
    nowMs: 5,
    coach: [],
    workout: [],
    view: VIEW,
    opening: 0,
    speaking: 'untold',
    setting: SETTING,
  } as const;
  expect(decide(state, moment)[0]).toBe(state);
});
