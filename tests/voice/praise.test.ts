import { expect, test } from 'vitest';
import { PRAISE_EVERY } from '../../src/voice/timing';
import { moving, play, rep, still, voice, warn, type Script } from './script';

/** Repetitions with these faults, ten seconds apart. */
const set = (...faults: readonly (readonly string[])[]): Script =>
  Object.fromEntries(faults.map((ids, i) => [(i + 1) * 10_000, [rep(i + 1, { faults: ids })]]));

const words = (script: Script, speaking: 'untold' | 'none' = 'none'): string[] =>
  play(script, { untilMs: 130_000, speaking }).filter((line) => line.includes('“'));

test.each<[string, Script, string[]]>([
  ['two clean ones are not praised', set([], []), []],
  ['the third is', set([], [], []), ['30000 “Good rep”']],
  [
    'then every third, in other words',
    set([], [], [], [], [], [], [], [], []),
    ['30000 “Good rep”', '60000 “Nice and steady”', '90000 “Clean again”'],
  ],
  [
    'the return to clean is, at once',
    set(['low'], []),
    ['10000 “Hips up a little”', '20000 “That’s it”'],
  ],
  [
    'a fault begins the count anew',
    set([], [], ['low'], [], [], []),
    ['30000 “Hips up a little”', '40000 “That’s it”'],
  ],
  [
    'three more after the return',
    set(['low'], [], [], [], []),
    ['10000 “Hips up a little”', '20000 “That’s it”', '50000 “Good rep”'],
  ],
])('%s', (_, script, heard) => expect(words(script)).toEqual(heard));

test('where the back was not judged nothing is called clean', () => {
  const unseen = { notJudged: [{ id: 'arch', reason: 'covered' }] } as const;
  const script = { 10_000: [rep(1)], 20_000: [rep(2)], 30_000: [rep(3, unseen)], 40_000: [rep(4)] };
  expect(words(script)).toEqual(['40000 “Good rep”']);
});

test('praise waits for the number, and for six seconds after a cue', () => {
  const script: Script = {
    0: [warn('lean')],
    1000: [rep(1, { faults: ['lean'] })],
    4500: [rep(2)],
  };
  expect(words(script, 'untold').slice(2)).toEqual(['4500 “2”', '6000 “That’s it”']);
});

test('praise that found no room comes with the next clean repetition', () => {
  const script: Script = {
    0: [warn('lean')],
    1000: [rep(1, { faults: ['lean'] })],
    3000: [rep(2)],
    9000: [rep(3)],
  };
  expect(words(script)).toEqual(['0 “Finish tall, not back”', '9000 “That’s it”']);
});

test('a cue goes before praise', () => {
  const script: Script = {
    1000: [rep(1)],
    11_000: [rep(2)],
    20_000: [moving, voice('untold')],
    20_500: [warn('neck')],
    21_000: [still, rep(3)],
  };
  expect(words(script).filter((line) => !/\d”/.test(line))).toEqual(['21650 “Eyes to the floor”']);
  expect(PRAISE_EVERY).toBe(3);
});
