import { expect, it } from 'vitest';
import { EXERCISES } from '../../src/exercises';
import type { Exercise } from '../../src/exercises/definition';
import { groupsOf, otherWays, variantsOf } from '../../src/ui/exercise-groups';

it('parts the exercises into groups and loses none, those that read the back first', () => {
  const groups = groupsOf(EXERCISES);
  expect(groups[0]!.group).toBe('back');
  expect(groups[0]!.members.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['dead-bug', 'bird-dog', 'glute-bridge', 'hip-hinge']),
  );
  const all = groups.flatMap(({ members }) => members);
  const shown = all.flatMap((each) => [each, ...variantsOf(each, EXERCISES)]);
  const ids = (exercises: readonly Exercise[]) => exercises.map(({ id }) => id).toSorted();
  expect(ids(shown)).toEqual(ids(EXERCISES));
});

it('shows other ways to do an exercise with it, the easier one first, and on each page the others', () => {
  const bird = EXERCISES.find(({ id }) => id === 'bird-dog')!;
  expect(variantsOf(bird, EXERCISES)[0]!.id).toBe('bird-dog-leg-only');
  const [alone] = variantsOf(bird, EXERCISES);
  const waysTo = (exercise: Exercise) =>
    otherWays(exercise, EXERCISES).map((each) => [each.exercise.id, each.way]);
  expect(waysTo(bird)).toContainEqual(['bird-dog-leg-only', 'easier']);
  expect(waysTo(alone!)).toContainEqual(['bird-dog', 'itself']);
  const cat = EXERCISES.find(({ id }) => id === 'cat-cow')!;
  expect(waysTo(cat)).toEqual([['cat-cow-rotation', 'next']]);
  const squat = EXERCISES.find(({ id }) => id === 'goblet-squat')!;
  expect(waysTo(squat)).toEqual([]);
});

it('lets another way stand for itself where its exercise is not there', () => {
  const alone = EXERCISES.filter(({ id }) => id === 'bird-dog-leg-only');
  expect(groupsOf(alone).flatMap(({ members }) => members)).toEqual(alone);
});

it('leaves out groups without members', () => {
  const holds = EXERCISES.filter(({ kind }) => kind === 'hold');
  expect(groupsOf(holds).map(({ group }) => group)).toEqual(holds.length > 0 ? ['holds'] : []);
});
