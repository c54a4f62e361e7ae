import { expect, test } from 'vitest';
import { EXERCISES } from '../../src/exercises';
import type { Sound } from '../../src/voice/sounds';
import { Voice } from '../../src/voice/voice';

test('a set sounds through every outlet and is remembered with its times', () => {
  let clock = 0;
  const heard: Sound[][] = [[], []];
  const outlets = heard.map((list) => ({
    play: (s: Sound) => list.push(s),
    close: () => undefined,
  }));
  const voice = new Voice({ exercise: EXERCISES[0]!, outlets, now: () => clock });

  clock = 500;
  voice.take([{ type: 'started', atMs: 0 }], null);
  clock = 9000;
  voice.take(
    [
      {
        type: 'short',
        rep: {
          startMs: 0,
          peakMs: 1,
          endMs: 2,
          side: null,
          complete: false,
          clean: true,
          faults: [],
          broken: false,
          notJudged: [],
        },
      },
    ],
    null,
  );
  clock = 12_000;
  voice.end(3);

  expect(heard[0]).toEqual(heard[1]);
  expect(
    voice.log.map(({ atMs, sound }) => [atMs, sound.kind === 'tone' ? sound.tone : sound.text]),
  ).toEqual([
    [500, 'ready'],
    [500, 'Go'],
    [9000, 'short'],
    [12_000, 'end'],
    [12_000, 'Set over. 3 counted.'],
  ]);
});
