import { describe, expect, test } from 'vitest';
import { BLANK } from '../../../src/session/shown';
import { DIRECTIONS } from '../../../src/workout/events';
import { promptOf, type Prompted } from '../../../src/ui/parts/live/prompt';
import { en } from '../../../src/words/en';
import { es } from '../../../src/words/es';

const BASE: Prompted = {
  stage: 'set',
  direction: null,
  pausedWhy: null,
  set: 2,
  plan: { sets: 3, reps: 8, perSide: true, holdMs: 5000, restMs: 45_000, countInSeconds: 0 },
  done: [],
  shown: BLANK,
  holdSeconds: null,
  easier: null,
};

const prompt = (changes: Partial<Prompted>) => promptOf({ ...BASE, ...changes }, en);

describe('framing', () => {
  test.each(DIRECTIONS)('%s reads as it is spoken, in both languages', (direction) => {
    expect(prompt({ stage: 'framing', direction })?.text).toBe(en.voice.directions[direction]);
    const told = promptOf({ ...BASE, stage: 'framing', direction }, es);
    expect(told?.text).toBe(es.voice.directions[direction]);
  });

  test('only what is to be changed has a dashed frame and an icon', () => {
    expect(prompt({ stage: 'framing', direction: 'tilt-up' })).toMatchObject({
      kind: 'hint',
      mark: 'direction',
    });
    expect(prompt({ stage: 'framing', direction: 'hold-still' })).toMatchObject({
      kind: 'phase',
      under: en.live.stillFor,
    });
  });

  test('before anything is known it promises nothing', () => {
    const first = prompt({ stage: 'framing', direction: null });
    expect(first).toMatchObject({ text: en.live.looking, under: '', kind: 'phase' });
  });
});

describe('a set', () => {
  const cue = { ...BLANK, line: { text: 'Eyes to the floor', kind: 'warn' } as const };

  test('nothing to say: the blocks', () => expect(prompt({})).toBeNull());

  test('a cue comes before the hold', () =>
    expect(prompt({ shown: cue, holdSeconds: 2 })).toMatchObject({
      about: 'cue',
      kind: 'warn',
      text: 'Eyes to the floor',
      mark: 'state',
    }));

  test('a hold has its ring until it is done, then the way back', () => {
    expect(prompt({ holdSeconds: 4 })).toMatchObject({ about: 'hold', text: en.live.hold });
    expect(prompt({ holdSeconds: 5 })).toMatchObject({ text: en.live.holdDone, mark: 'hold' });
  });
});

describe('paused', () => {
  test('says why, and what to do first', () => {
    const left = prompt({ stage: 'paused', pausedWhy: 'left', direction: 'step-in' });
    expect(left?.text).toBe(en.voice.directions['step-in']);
    expect(left?.under).toContain(en.live.pausedWhy.left);
  });

  test('asked for and well placed: how to go on, with the ring', () => {
    const asked = prompt({ stage: 'paused', pausedWhy: 'asked', direction: 'hold-still' });
    expect(asked).toMatchObject({ text: en.live.paused, mark: 'opening' });
    expect(asked?.under).toContain(en.live.resumeHow);
  });

  test('asked for, and still in the start pose: no ring that does not fill', () => {
    const asked = prompt({ stage: 'paused', pausedWhy: 'asked', direction: null });
    expect(asked).toMatchObject({ text: en.live.paused, mark: 'none' });
    expect(asked?.under).toContain(en.live.resumeAsked);
  });
});

test('a rest tells what was done and what comes', () => {
  const done = [{ counted: 7, left: 4, right: 3 }];
  const { text, under } = prompt({ stage: 'rest', done })!;
  expect(text).toBe(en.live.rest);
  expect(under).toBe('7 counted. Then set 2 of 3.');
});

test('an easier version that was offered can be read in the pause and in the rest', () => {
  const easier = 'Leg only.';
  for (const stage of ['paused', 'rest'] as const)
    expect(prompt({ stage, easier, pausedWhy: 'asked' })?.under).toMatch(
      /\. Try it easier\. Leg only\.$/,
    );
});

test.each(['loading', 'ended', 'trouble'] as const)('%s has no prompt', (stage) =>
  expect(prompt({ stage })).toBeNull(),
);

describe('a rest before the first set of an exercise in a list', () => {
  const setup = ['Put the camera low.', 'Lie on your back.'];
  const rest = (at: number) =>
    prompt({ stage: 'rest', set: 1, exercise: { setup }, place: { at, of: 3 } });

  test('tells how to place camera and body', () =>
    expect(rest(2)).toMatchObject({
      text: en.live.rest,
      under: 'Put the camera low. Lie on your back.',
    }));

  test('is to get ready where nothing came before it', () =>
    expect(rest(1)?.text).toBe(en.live.countIn));

  test('no other rest of the list does', () =>
    expect(
      prompt({ stage: 'rest', set: 2, exercise: { setup }, place: { at: 1, of: 3 } })?.under,
    ).toBe('Then set 2 of 3.'));
});
