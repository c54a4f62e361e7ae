import { describe, expect, test } from 'vitest';
import type { Side } from '../../src/body/landmarks';
import type { Counting, Setting } from '../../src/voice/moment';
import { moving, PLAN, play, rep, short, started, still, warn, type Script } from './script';

/** Not known to be clean: counted, without a word more. */
const UNPRAISED = { notJudged: [{ id: 'arch', reason: 'covered' }] } as const;

const counts = (counting: Counting): Partial<Setting> => ({ counting });

describe('counting', () => {
  const ten: Script = Object.fromEntries(
    Array.from({ length: 11 }, (_, i) => [(i + 1) * 3000, [rep(i + 1, UNPRAISED)]]),
  );
  const numbers = (heard: string[]): string[] =>
    heard.flatMap((line) => /“(\d+)”/.exec(line)?.[1] ?? []);

  test.each<[Counting, string[]]>([
    ['spoken', ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']],
    ['fewer', ['1', '2', '3', '5', '10']],
    ['tones', []],
  ])('%s', (counting, spoken) => {
    const heard = play(ten, { setting: counts(counting) });
    expect(numbers(heard)).toEqual(spoken);
    expect(heard.filter((line) => line.endsWith(' count'))).toHaveLength(11);
  });

  test('tone and number in the frame that completes the repetition', () =>
    expect(play({ 100: [rep(1)] })).toEqual(['100 count', '100 “1”']));

  test('without a voice the tone alone', () =>
    expect(play({ 100: [rep(1)] }, { speaking: 'none' })).toEqual(['100 count']));

  test('a short movement has its own tone and no number', () =>
    expect(play({ 100: [short] })).toEqual(['100 short']));

  test('a set that is not guided begins when its start is known', () =>
    expect(play({ 100: [started] })).toEqual(['100 ready', '100 “Go”']));

  test('a number never comes over a number', () =>
    expect(play({ 100: [rep(1)], 400: [rep(2)] })).toEqual([
      '100 count',
      '100 “1”',
      '400 count',
      '750 “2”',
    ]));

  test('of two numbers that wait the newest is said', () =>
    expect(play({ 0: [warn('lean')], 900: [rep(1)], 1000: [rep(2)] })).toEqual([
      '0 warn',
      '0 “Finish tall, not back”',
      '900 count',
      '1000 count',
      '1700 “2”',
    ]));

  test.each([
    [200, true],
    [150, false],
  ])('a number 1.5 s late is said, later not: due after %i ms: %s', (dueMs, isSaid) => {
    const heard = play({ 0: [warn('lean')], [dueMs]: [rep(1)] });
    expect(heard.includes('1700 “1”')).toBe(isSaid);
  });
});

describe('sides', () => {
  const plan = { ...PLAN, perSide: true, reps: 2 };
  const ready = (first: Side | null) => ({ type: 'ready', set: 1, first }) as const;
  const on = (count: number, side: Side) => rep(count, { side, ...UNPRAISED });
  const setting = { plan, guided: true };

  test('called before they move, one after the other, none when all is done', () =>
    expect(
      play(
        {
          0: [ready('left')],
          5000: [on(1, 'left')],
          10_000: [on(2, 'right')],
          15_000: [on(3, 'left')],
          20_000: [on(4, 'right')],
        },
        { setting },
      ),
    ).toEqual([
      '0 ready',
      '0 “Go. Left”',
      '5000 count',
      '5000 “1. Right”',
      '10000 count',
      '10000 “2. Left”',
      '15000 count',
      '15000 “3. Right”',
      '20000 count',
      '20000 “4”',
    ]));

  test('when one side has done its share only the other is called', () =>
    expect(
      play(
        {
          0: [ready('left')],
          5000: [on(1, 'left')],
          10_000: [on(2, 'left')],
          15_000: [on(3, 'right')],
        },
        { setting },
      ),
    ).toEqual([
      '0 ready',
      '0 “Go. Left”',
      '5000 count',
      '5000 “1. Right”',
      '10000 count',
      '10000 “2. Right”',
      '15000 count',
      '15000 “3. Right”',
    ]));

  test('called where numbers are not spoken as well', () =>
    expect(
      play(
        { 0: [ready('left')], 5000: [on(1, 'left')] },
        { setting: { ...setting, counting: 'tones' } },
      ),
    ).toEqual(['0 ready', '0 “Go. Left”', '5000 count', '5000 “Right”']));

  test('told by two tones, after the count’s own, where nothing can speak; the caption stays', () =>
    expect(
      play(
        { 0: [ready('left')], 5000: [on(1, 'left')], 9000: [on(2, 'right')] },
        { setting, speaking: 'none' },
      ),
    ).toEqual([
      '0 ready',
      '0 left+450',
      '0 “Go. Left”',
      '5000 count',
      '5000 right+260',
      '5000 “Right”',
      '9000 count',
      '9000 left+260',
      '9000 “Left”',
    ]));

  test('a short repetition calls nobody', () =>
    expect(play({ 0: [ready('right')], 5000: [short] }, { setting })).toEqual([
      '0 ready',
      '0 “Go. Right”',
      '5000 short',
    ]));

  test.each([
    ['sides do not alternate', true],
    ['the set is not guided', false],
  ])('none where %s', (_, guided) =>
    expect(
      play(
        { ...(guided ? { 0: [ready(null)] } : { 0: [started] }), 5000: [on(1, 'left')] },
        { setting: { plan, guided } },
      ),
    ).toEqual(['0 ready', '0 “Go”', '5000 count', '5000 “1”']),
  );
});

test('moving before the number is out changes nothing', () =>
  expect(play({ 0: [moving], 2000: [still, rep(1)], 2100: [moving] })).toEqual([
    '2000 count',
    '2000 “1”',
  ]));
