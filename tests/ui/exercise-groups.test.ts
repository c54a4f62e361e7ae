import { expect, it } from 'vitest';
import { EXERCISES } from '../../src/exercises';
import { groupsOf } from '../../src/ui/exercise-groups';

it('parts the exercises into groups and loses none, those that read the back first', () => {
  const groups = groupsOf(EXERCISES);
  expect(groups[0]!.group).toBe('back');
  expect(groups[0]!.members.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['dead-bug', 'bird-dog', 'glute-bridge', 'hip-hinge']),
  );
  const all = groups.flatMap(({ members }) => members.map(({ id }) => id));
  expect(all.toSorted()).toEqual(EXERCISES.map(({ id }) => id).toSorted());
});

it('leaves out groups without members', () => {
  const holds = EXERCISES.filter(({ kind }) => kind === 'hold');
  expect(groupsOf(holds).map(({ group }) => group)).toEqual(holds.length > 0 ? ['holds'] : []);
});
