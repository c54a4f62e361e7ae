// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { toPose, type Recording } from '../../src/body/recording';
import { readKept } from '../../src/cli/accuracy/kept-store';
import { EXERCISES } from '../../src/exercises';
import type { Exercise } from '../../src/exercises/definition';
import { CLOSED, stepOpening } from '../../src/workout/opening';
import { PRESENT, stepPresence } from '../../src/workout/presence';
import { HANDS_DOWN, stepRaisedHand } from '../../src/workout/raised-hand';
import { follow, looksAt } from './watching';

const HERE = fileURLToPath(new URL('../recordings', import.meta.url));

interface Watched {
  readonly name: string;
  readonly exercise: Exercise;
  readonly open: () => Recording;
}

const stored = EXERCISES.filter(({ id }) => existsSync(join(HERE, id))).flatMap((exercise) =>
  readdirSync(join(HERE, exercise.id)).map((what): Watched => ({
    name: `${exercise.id} ${what}`,
    exercise,
    open: () =>
      JSON.parse(
        readFileSync(join(HERE, exercise.id, what, 'recording.json'), 'utf8'),
      ) as Recording,
  })),
);

/** A body of each exercise, one that is turned, and two that do something else. */
const KEPT: readonly (readonly [name: string, as: string])[] = [
  ['a-bird-dog-gert', 'bird-dog'],
  ['a-bridge-gert', 'glute-bridge'],
  ['a-dead-bug-gert', 'dead-bug'],
  ['a-hip-hinge-gert', 'hip-hinge'],
  ['turned-hip-hinge-chie', 'hip-hinge'],
  ['knee-to-chest-1-clean', 'glute-bridge'],
  ['squat-1-clean', 'hip-hinge'],
];
const kept = KEPT.map(([name, as]): Watched => ({
  name: `${name} as ${as}`,
  exercise: EXERCISES.find(({ id }) => id === as)!,
  open: () => readKept(join(HERE, '..', 'accuracy', 'recordings', `${name}.br`)).recording,
}));

const turned = ({ name }: Watched): boolean => /turned|photos/.test(name);

describe.each([...stored, ...kept])('what was seen of $name', (set) => {
  const { exercise } = set;
  const { frames, width, height } = set.open();
  const looks = looksAt(
    exercise,
    frames.map((frame) => toPose(frame, width, height)),
  );

  it('raises no hand and does not pause', () => {
    const hands = follow(looks, HANDS_DOWN, (state, look) => stepRaisedHand(exercise, state, look));
    expect(Math.max(...hands.map(({ heldMs }) => heldMs))).toBe(0);
    const pauses = follow(looks, PRESENT, (state, look) => stepPresence(exercise, state, look));
    if (looks.some(({ view }) => view.count > 0))
      expect(pauses.filter((why) => why !== null)).toEqual([]);
  });

  it('opens by its still start, or its first repetition, and leads nobody astray', () => {
    const told = follow(looks, CLOSED, (state, look) => stepOpening(exercise, state, look));
    const opened = told.findIndex(({ ready }) => ready);
    const first = looks.findIndex(({ view }) => view.count > 0);
    if (first < 0) return;
    expect(opened).toBeLessThanOrEqual(first);
    const given = new Set(told.slice(0, opened).map(({ direction }) => direction));
    const fine = [null, 'hold-still', 'take-start', ...(turned(set) ? ['turn-side-on'] : [])];
    expect([...given].filter((each) => !fine.includes(each as string))).toEqual([]);
  });
});
