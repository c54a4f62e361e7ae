import { describe, expect, test } from 'vitest';
import type { CoachEvent, NotSeenReason, Rep } from '../../src/coach/report';
import { decide, SILENT, speechMs } from '../../src/voice/decide';

const CUES: Record<string, string> = {
  arch: 'Lower your leg a little',
  neck: 'Eyes to the floor',
};

const someRep: Rep = {
  startMs: 0,
  peakMs: 1,
  endMs: 2,
  side: null,
  complete: true,
  clean: true,
  faults: [],
  broken: false,
  notJudged: [],
};
const rep = (count: number): CoachEvent => ({ type: 'rep', rep: someRep, count });
const short: CoachEvent = { type: 'short', rep: { ...someRep, complete: false } };
const warn = (id: string): CoachEvent => ({ type: 'warning', id, level: 'warn', atMs: 0 });
const watch = (id: string): CoachEvent => ({ type: 'warning', id, level: 'watch', atMs: 0 });
const started: CoachEvent = { type: 'started', atMs: 0 };
const notCounted = (id: string): CoachEvent => ({ type: 'not-counted', id, atMs: 0 });

/** What happens when, in ms; a string says what is not seen from then on, null that all is. */
type Script = Record<number, readonly CoachEvent[] | NotSeenReason | null>;

/** Plays a script through the voice at 20 frames/s and writes down what sounds: "1200 tone count". */
function play(script: Script, untilMs: number, frameMs = 50): string[] {
  const heard: string[] = [];
  let state = SILENT;
  let notSeen: NotSeenReason | null = null;
  const times = Object.keys(script).map(Number);
  for (let from = 0; from <= untilMs; from += frameMs) {
    const due = times.filter((time) => time > from - frameMs && time <= from);
    const happened = due.map((time) => script[time]);
    const events = happened.filter((what) => Array.isArray(what)).flat() as CoachEvent[];
    for (const what of happened) if (!Array.isArray(what)) notSeen = what as NotSeenReason | null;
    const moment = { nowMs: from, events, notSeen, cueOf: (id: string) => CUES[id] };
    const [next, sounds] = decide(state, moment);
    state = next;
    for (const s of sounds) heard.push(`${from} ${s.kind === 'tone' ? s.tone : `“${s.text}”`}`);
  }
  return heard;
}

const ARCH = '“Lower your leg a little”';
const NECK = '“Eyes to the floor”';

describe('what is sounded', () => {
  test.each<[string, Script, string[]]>([
    ['nothing happens: nothing sounds', {}, []],
    ['a count: tone and number at once', { 100: [rep(1)] }, ['100 count', '100 “1”']],
    ['the start is known: tone and Go', { 100: [started] }, ['100 ready', '100 “Go”']],
    ['a short movement: its own tone, no number', { 100: [short] }, ['100 short']],
    ['watch is silent', { 100: [watch('arch')] }, []],
    ['cleared is silent', { 100: [{ type: 'cleared', id: 'arch', atMs: 0 }] }, []],
    ['a warning: tone and cue at once', { 100: [warn('arch')] }, ['100 warn', `100 ${ARCH}`]],
    ['a movement not counted says why', { 100: [notCounted('neck')] }, ['100 warn', `100 ${NECK}`]],
    ['a check without words still sounds', { 100: [warn('nameless')] }, ['100 warn']],
    [
      'two warnings in one frame share the tone, the first is said',
      { 100: [warn('arch'), warn('neck')] },
      ['100 warn', `100 ${ARCH}`],
    ],
    [
      'a cue waits until the number is out',
      { 100: [rep(1), warn('arch')] },
      ['100 count', '100 warn', '100 “1”', `750 ${ARCH}`],
    ],
    [
      'a number waits until the cue is out',
      { 100: [warn('arch')], 1600: [rep(1)] },
      ['100 warn', `100 ${ARCH}`, '1600 count', '2150 “1”'],
    ],
    [
      'a number that would come too late is not spoken, its tone is',
      { 100: [warn('arch')], 600: [rep(1)] },
      ['100 warn', `100 ${ARCH}`, '600 count'],
    ],
    [
      'six seconds from one cue to the next',
      { 0: [warn('arch')], 4000: [warn('neck')] },
      ['0 warn', `0 ${ARCH}`, '4000 warn', `6000 ${NECK}`],
    ],
    [
      'a cue that would come too late is not spoken',
      { 0: [warn('arch')], 2500: [warn('neck')] },
      ['0 warn', `0 ${ARCH}`, '2500 warn'],
    ],
    [
      'the same cue at most every other movement',
      {
        0: [warn('arch')],
        3000: [rep(1)],
        7000: [warn('arch')],
        10_000: [rep(2)],
        14_000: [warn('arch')],
      },
      [
        '0 warn',
        `0 ${ARCH}`,
        '3000 count',
        '3000 “1”',
        '7000 warn',
        '10000 count',
        '10000 “2”',
        '14000 warn',
        `14000 ${ARCH}`,
      ],
    ],
    [
      'short movements count as movements between two cues',
      { 0: [warn('arch')], 3000: [short], 6000: [short], 7000: [warn('arch')] },
      ['0 warn', `0 ${ARCH}`, '3000 short', '6000 short', '7000 warn', `7000 ${ARCH}`],
    ],
  ])('%s', (_, script, heard) => expect(play(script, 16_000)).toEqual(heard));
});

describe('hints', () => {
  const HINT = '“Turn side-on to the camera”';

  test.each<[string, Script, string[]]>([
    ['not seen for a moment: silent', { 0: 'turned-away', 2900: null }, []],
    ['not seen for three seconds: said', { 1000: 'turned-away', 5000: null }, [`4000 ${HINT}`]],
    [
      'said again after twelve seconds, then after twice that',
      { 0: 'turned-away' },
      [`3000 ${HINT}`, `15000 ${HINT}`, `39000 ${HINT}`],
    ],
    [
      'a flicker between two reasons begins anew',
      { 0: 'nobody', 2000: 'turned-away', 6000: null },
      [`5000 ${HINT}`],
    ],
    [
      'a number comes before a hint',
      { 0: 'turned-away', 3000: [rep(1)], 5000: null },
      ['3000 count', '3000 “1”', `3650 ${HINT}`],
    ],
  ])('%s', (_, script, heard) => expect(play(script, 60_000)).toEqual(heard));
});

test('no two lines overlap, whatever happens', () => {
  const script: Script = {};
  for (let t = 0; t < 60_000; t += 370) {
    script[t] = [t % 3 === 0 ? rep(t) : warn(t % 2 ? 'arch' : 'neck')];
  }
  let freeAt = 0;
  for (const line of play(script, 60_000).filter((heard) => heard.includes('“'))) {
    const [time, ...words] = line.split(' ');
    expect(Number(time)).toBeGreaterThanOrEqual(freeAt);
    freeAt = Number(time) + speechMs(words.join(' '));
  }
  expect(freeAt).toBeGreaterThan(50_000);
});

test.each([20, 33, 100])('the same sounds at one frame every %i ms', (frameMs) => {
  const script: Script = { 200: [rep(1), warn('arch')], 5000: [rep(2)], 6400: [warn('neck')] };
  const kinds = (heard: string[]): string[] => heard.map((line) => line.replace(/^\d+ /, ''));
  expect(kinds(play(script, 10_000, frameMs))).toEqual(kinds(play(script, 10_000)));
});
