import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rehearse } from '../../src/coach/rehearsal';
import { exerciseById } from '../../src/exercises';
import { readExerciseFile } from '../../src/storage/exercise-file';
import { rehearsed } from '../../src/storage/rehearsed';

const section = /\n## Add an exercise\n([\s\S]*?)\n## /.exec(
  readFileSync('README.md', 'utf8'),
)![1]!;
const examples = [...section.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => text!);

it('shows a version and a whole exercise', () => {
  expect(examples.map((text) => /"basedOn"/.test(text))).toEqual([true, false]);
});

it.each(examples)('has an example that is taken as it is: %s', (text) => {
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(60);
  const read = readExerciseFile(text, exerciseById);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  expect(rehearsed(read, [...rehearse(read.exercise)])).toEqual({ problems: [], notes: [] });
});
