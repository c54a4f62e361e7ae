import { expect, test } from 'vitest';
import type { Rep } from '../../src/coach/report';
import { exerciseById, EXERCISES } from '../../src/exercises';
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

const seen: Rep = {
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
const unseen: Rep = { ...seen, notJudged: [{ id: 'back-lifted', reason: 'covered' }] };

test.each([
  ['a third', [seen, seen, unseen], 'Did your low back stay on the mat?'],
  ['less than a third', [seen, seen, seen, unseen], 'Set over. 4 counted.'],
  ['none', [seen], 'Set over. 1 counted.'],
])('asks last, when the back was not judged in %s of the repetitions', (_, reps, text) => {
  const exercise = exerciseById('dead-bug')!;
  const voice = new Voice({ exercise, outlets: [], now: () => 0 });
  for (const rep of reps) voice.take([{ type: 'rep', rep, count: 1 }], null);
  voice.end(reps.length);
  expect(voice.log.at(-1)?.sound).toMatchObject({ kind: 'speech', text });
});
