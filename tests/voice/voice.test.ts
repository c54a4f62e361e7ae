import { expect, test } from 'vitest';
import type { Outlet, Sound, Speaking } from '../../src/voice/sounds';
import { Voice } from '../../src/voice/voice';
import { rep, SETTING, started, VIEW, warn } from './script';

const quiet: Outlet = { play: () => undefined, close: () => undefined };

test('a workout sounds through every outlet and is remembered with its times', () => {
  let clock = 500;
  const heard: Sound[][] = [[], []];
  const outlets = heard.map((list) => ({ ...quiet, play: (sound: Sound) => list.push(sound) }));
  const voice = new Voice({ ...SETTING, outlets, now: () => clock });
  voice.take({ coach: [started], workout: [], view: VIEW });
  clock = 9000;
  voice.take({ coach: [warn('lean')], workout: [], view: VIEW });

  expect(heard[0]).toEqual(heard[1]);
  expect(voice.log.map(({ atMs, sound }) => [atMs, sound])).toEqual([
    [500, heard[0]![0]],
    [500, heard[0]![1]],
    [9000, heard[0]![2]],
    [9000, heard[0]![3]],
  ]);
  expect(heard[0]).toHaveLength(4);
});

test('a tick without a frame brings what waits', () => {
  let clock = 0;
  const voice = new Voice({ ...SETTING, outlets: [quiet], now: () => clock });
  voice.take({
    coach: [],
    workout: [
      { type: 'set-over', set: 1, sets: 2, counted: 3, why: 'target' },
      { type: 'rest', set: 2, sets: 2, ms: 60_000 },
    ],
    view: null,
  });
  clock = 5000;
  voice.take({ coach: [], workout: [], view: null });
  expect(voice.log.at(-1)).toMatchObject({ atMs: 5000, sound: { text: 'Rest for 60 seconds' } });
});

test.each<[string, (Speaking | undefined)[], boolean]>([
  ['none of them speaks', [undefined, 'none'], false],
  ['one can', [undefined, 'untold'], true],
])('numbers are spoken where an outlet can: %s', (_, told, isSpoken) => {
  const outlets = told.map((each) => (each ? { ...quiet, speaking: () => each } : quiet));
  const voice = new Voice({ ...SETTING, outlets, now: () => 0 });
  voice.take({ coach: [rep(1)], workout: [], view: VIEW });
  expect(voice.log.some(({ sound }) => sound.kind === 'speech')).toBe(isSpoken);
});

test('a change holds from then on', () => {
  const voice = new Voice({
    ...SETTING,
    outlets: [{ ...quiet, speaking: () => 'untold' }],
    now: () => 0,
  });
  voice.change({ counting: 'tones' });
  voice.take({ coach: [rep(1)], workout: [], view: VIEW });
  expect(voice.log.map(({ sound }) => sound.kind)).toEqual(['tone']);
});

test('tells what it has said lately, so that nobody takes it for the person', () => {
  let clock = 0;
  const voice = new Voice({ ...SETTING, outlets: [quiet], now: () => clock });
  voice.take({ coach: [warn('lean')], workout: [], view: VIEW });
  clock = 3000;
  expect(voice.saidWithin(3000)).toEqual(['Finish tall, not back']);
  expect(voice.saidWithin(2999)).toEqual([]);
});

test('closing closes every outlet', () => {
  let closed = 0;
  const outlets = [1, 2].map(() => ({ ...quiet, close: () => void (closed += 1) }));
  new Voice({ ...SETTING, outlets, now: () => 0 }).close();
  expect(closed).toBe(2);
});
