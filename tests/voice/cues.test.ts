import { describe, expect, test } from 'vitest';
import { CUE_GAP, EXPIRES } from '../../src/voice/timing';
import {
  cleared,
  moving,
  notCounted,
  play,
  rep,
  short,
  still,
  voice,
  warn,
  watch,
  type Script,
} from './script';

const ARCH = '“Lower your leg a little”';
const NECK = '“Eyes to the floor”';
const HELD = {
  setting: {
    plan: { sets: 2, reps: 3, perSide: false, holdMs: 5000, restMs: 0, countInSeconds: 0 },
  },
};
const TONES = { setting: { counting: 'tones' } } as const;

type Row = [string, Script, string[]];

describe('what a warning sounds', () => {
  test.each<Row>([
    ['nothing happens: nothing sounds', {}, []],
    [
      'watch is silent',
      { 100: [moving, watch('arch')], 900: [still, rep(1)] },
      ['900 count', '900 “1”'],
    ],
    ['cleared is silent', { 100: [cleared('arch')] }, []],
    [
      'a tone in the frame of the warning, words at the end of the repetition, after the count',
      { 100: [moving], 500: [warn('arch')], 2000: [still, rep(1, { faults: ['arch'] })] },
      ['500 warn', '2000 count', '2000 “1”', `2650 ${ARCH}`],
    ],
    [
      'a short repetition ends a movement too',
      { 100: [moving], 500: [warn('arch')], 2000: [still, short] },
      ['500 warn', '2000 short', `2000 ${ARCH}`],
    ],
    [
      'so does a movement that is no repetition at all',
      { 100: [moving], 500: [warn('arch')], 2000: [still] },
      ['500 warn', `2000 ${ARCH}`],
    ],
    [
      'what is not of this movement is not said at its end',
      {
        100: [moving],
        500: [warn('arch')],
        900: [still],
        20_000: [moving],
        22_000: [still, rep(1)],
      },
      ['500 warn', `900 ${ARCH}`, '22000 count', '22000 “1”'],
    ],
    [
      'between repetitions at once: there is no end to wait for',
      { 100: [warn('lean')] },
      ['100 warn', '100 “Finish tall, not back”'],
    ],
    [
      'a fault that shows only at the end: tone after the count’s, words after the number',
      { 100: [moving], 2000: [still, rep(1, { faults: ['low'] })] },
      ['2000 count', '2000 warn+130', '2000 “1”', '2650 “Hips up a little”'],
    ],
    [
      'a movement not counted says why',
      { 100: [moving], 2000: [still, notCounted('neck')] },
      ['2000 warn', `2000 ${NECK}`],
    ],
    ['a check that is not known still sounds', { 100: [warn('nameless')] }, ['100 warn']],
    [
      'two warnings within half a second share the tone',
      { 100: [moving], 500: [warn('neck')], 950: [warn('fast')], 1500: [warn('low')] },
      ['500 warn', '1500 warn'],
    ],
  ])('%s', (_, script, heard) => expect(play(script)).toEqual(heard));
});

describe('in a hold', () => {
  test.each<Row>([
    [
      'of the full range: words at once',
      { 100: [moving], 2000: [warn('sag')] },
      ['2000 warn', '2000 “Belly gently up”'],
    ],
    [
      'where the movement pauses: words at once',
      { 100: [moving], 2000: [warn('drop')] },
      ['2000 warn', '2000 “Keep your hips up”'],
    ],
    [
      'a check of the movement waits for its end all the same',
      { 100: [moving], 2000: [warn('neck')] },
      ['2000 warn'],
    ],
    [
      'said in the hold, it is not said again at the end',
      { 100: [moving], 2000: [warn('sag')], 9900: [still, rep(1, { faults: ['sag'] })] },
      ['2000 warn', '2000 “Belly gently up”', '9900 count', '9900 “1”'],
    ],
    [
      'what found no room in the hold is said at the end',
      {
        100: [warn('lean')],
        200: [moving],
        1600: [warn('sag')],
        6500: [still, rep(1, { faults: ['sag'] })],
      },
      [
        '100 warn',
        '100 “Finish tall, not back”',
        '1600 warn',
        '6500 count',
        '6500 “1”',
        '7150 “Belly gently up”',
      ],
    ],
    [
      'the number waits until the cue is out, 1.5 s at most',
      { 100: [moving], 2000: [warn('sag')], 2600: [still, rep(1, { faults: ['sag'] })] },
      ['2000 warn', '2000 “Belly gently up”', '2600 count', '3350 “1”'],
    ],
    [
      'a number that would come too late is not spoken, its tone is',
      {
        100: [moving],
        1950: [voice('untold')],
        2000: [warn('sag')],
        2050: [voice('speaking')],
        2100: [still, rep(1, { faults: ['sag'] })],
        3700: [voice('ended')],
      },
      ['2000 warn', '2000 “Belly gently up”', '2100 count'],
    ],
  ])('%s', (_, script, heard) => expect(play(script, HELD)).toEqual(heard));

  test('without a hold to speak of the words wait for the end', () =>
    expect(play({ 100: [moving], 2000: [warn('sag')], 3000: [still, short] })).toEqual([
      '2000 warn',
      '3000 short',
      '3000 “Belly gently up”',
    ]));
});

describe('order', () => {
  const all = ['fast', 'low', 'neck', 'arch'];
  const said = { fast: '“Slower, count three”', low: '“Hips up a little”', neck: NECK, arch: ARCH };
  test.each([
    [['arch', 'neck', 'low', 'fast'], 'arch'],
    [['neck', 'low', 'fast'], 'neck'],
    [['low', 'fast'], 'low'],
    [['fast'], 'fast'],
  ] as const)('of %j the first is said: %s', (faults, first) => {
    const given = all.filter((id) => (faults as readonly string[]).includes(id));
    const script = { 100: [moving], 900: given.map(warn), 2000: [still, short] };
    expect(play(script).filter((line) => line.includes('“'))).toEqual([`2000 ${said[first]}`]);
  });
});

describe('not too much', () => {
  /** Repetitions that all have one fault, so many ms apart. */
  const faulty = (times: number, everyMs: number, id = 'neck'): Script => {
    const script: Record<number, Script[number]> = {};
    for (let n = 1; n <= times; n++) {
      script[n * everyMs - 2000] = [moving];
      script[n * everyMs - 1000] = [warn(id)];
      script[n * everyMs] = [still, rep(n, { faults: [id] })];
    }
    return script;
  };
  const words = (lines: string[]): string[] => lines.filter((line) => line.includes('“'));

  test('the same cue every other repetition, three times, then the easier version, once', () =>
    expect(words(play(faulty(12, 10_000), { ...TONES, untilMs: 130_000 }))).toEqual([
      `10000 ${NECK}`,
      `30000 ${NECK}`,
      `50000 ${NECK}`,
      '60000 “Try it easier. Leg only.”',
    ]));

  test('every repetition that is over counts between two cues, whole or not', () => {
    const script = {
      0: [warn('lean')],
      7000: [moving],
      8000: [still, short],
      9000: [moving],
      10_000: [still, short],
      11_000: [warn('lean')],
    };
    expect(words(play(script))).toEqual([
      '0 “Finish tall, not back”',
      '11000 “Finish tall, not back”',
    ]);
  });

  test('one fault’s cues do not use up another’s', () => {
    const script = {
      ...faulty(6, 10_000),
      ...Object.fromEntries(
        Object.entries(faulty(1, 10_000, 'arch')).map(([t, e]) => [Number(t) + 70_000, e]),
      ),
    };
    expect(words(play(script, { ...TONES, untilMs: 130_000 })).at(-1)).toBe(`80000 ${ARCH}`);
  });

  test.each([
    [CUE_GAP - EXPIRES, true],
    [CUE_GAP - EXPIRES - 50, false],
    [CUE_GAP, true],
  ])('six seconds between cues, and 1.5 s to wait: due after %i ms: said %s', (dueMs, isSaid) => {
    const script = {
      0: [warn('lean')],
      [dueMs - 500]: [moving, warn('neck')],
      [dueMs]: [still, short],
    };
    const heard = words(play(script, { frameMs: 50 }));
    expect(heard[1]).toBe(isSaid ? `${CUE_GAP} ${NECK}` : undefined);
  });

  test('a new set begins to count anew', () => {
    const again = faulty(1, 10_000);
    const later = Object.fromEntries(
      Object.entries(again).map(([t, e]) => [Number(t) + 40_000, e]),
    );
    const script = {
      ...faulty(3, 10_000),
      35_000: [{ type: 'ready', set: 2, first: null } as const],
      ...later,
    };
    const heard = words(play(script, { ...TONES, untilMs: 60_000 }));
    expect(heard.filter((line) => line.endsWith(NECK))).toEqual(
      [10_000, 30_000, 50_000].map((t) => `${t} ${NECK}`),
    );
  });
});

test.each([16, 33, 50, 100])('the same sounds at one frame every %i ms', (frameMs) => {
  const script: Script = {
    200: [moving],
    700: [warn('arch')],
    2000: [still, rep(1, { faults: ['arch'] })],
    8000: [moving],
    9000: [warn('neck')],
    9900: [still, short],
  };
  const kinds = (heard: string[]): string[] => heard.map((line) => line.replace(/^\d+ /, ''));
  expect(kinds(play(script, { frameMs }))).toEqual(kinds(play(script)));
});
