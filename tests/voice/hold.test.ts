import { expect, test } from 'vitest';
import { hold, PLAN, play, type Script } from './script';

/** A hold that begins at 1000 and lasts so long, told every 100 ms. */
const held = (ms: number): Script => ({
  ...Object.fromEntries(
    Array.from({ length: ms / 100 + 1 }, (_, i) => [1000 + i * 100, [hold(i * 100)]]),
  ),
  [1100 + ms]: [hold(null)],
});

const heard = (ms: number, holdMs: number, frameMs = 50): string[] =>
  play(held(ms), { setting: { plan: { ...PLAN, holdMs } }, frameMs });

test.each<[string, number, number, string[]]>([
  [
    'five seconds: the last three, and the end',
    6000,
    5000,
    ['3000 tick', '4000 tick', '5000 tick', '6000 release'],
  ],
  [
    'three seconds: ticked from the beginning',
    3000,
    3000,
    ['1000 tick', '2000 tick', '3000 tick', '4000 release'],
  ],
  ['a shorter hold passes without', 3000, 2900, []],
  ['no hold at all: nothing', 3000, 0, []],
  ['let go too soon: no release', 4900, 5000, ['3000 tick', '4000 tick', '5000 tick']],
  [
    'fifteen seconds: ten left are told as well',
    16_000,
    15_000,
    ['6000 “10”', '13000 tick', '14000 tick', '15000 tick', '16000 release'],
  ],
  [
    'just under: they are not',
    16_000,
    14_900,
    ['12900 tick', '13900 tick', '14900 tick', '15900 release'],
  ],
])('%s', (_, ms, holdMs, sounds) => expect(heard(ms, holdMs)).toEqual(sounds));

test('a second hold is counted anew', () => {
  const again = Object.fromEntries(
    Object.entries(held(5000)).map(([t, what]) => [Number(t) + 20_000, what]),
  );
  const plan = { ...PLAN, holdMs: 5000 };
  expect(play({ ...held(5000), ...again }, { setting: { plan } }).slice(4)).toEqual([
    '23000 tick',
    '24000 tick',
    '25000 tick',
    '26000 release',
  ]);
});

test('a hold that was set back is counted anew too', () => {
  const script = { 0: [hold(2500)], 1000: [hold(0)], 2000: [hold(2000)] };
  expect(play(script, { setting: { plan: { ...PLAN, holdMs: 5000 } } })).toEqual([
    '0 tick',
    '2000 tick',
  ]);
});

test('after a gap between frames only what is still true sounds', () => {
  const script = { 0: [hold(0)], 1000: [hold(4500)], 1500: [hold(5000)] };
  const plan = { ...PLAN, holdMs: 5000 };
  expect(play(script, { setting: { plan } })).toEqual(['1000 tick', '1500 release']);
});

test('where nothing can speak the ten is left out with the other numbers’ words', () =>
  expect(
    play(held(6000), { setting: { plan: { ...PLAN, holdMs: 15_000 } }, speaking: 'none' }),
  ).toEqual([]));
