// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { judge } from '../../src/coach/judge';
import { exerciseById } from '../../src/exercises';
import { parseRecording } from '../../src/storage/recording-schema';

/** The sample of the dead bug as it was once seen live: frames left out make each viewing another. */
const SEEN = new URL('live/dead-bug-drawn-together.json', import.meta.url);

it('counts a dead bug in which the model draws the still leg onto the other for a while', () => {
  const recording = parseRecording(JSON.parse(readFileSync(SEEN, 'utf8')), 'seen live');
  const { reps, warnings } = judge(exerciseById('dead-bug')!, recording);
  expect(reps.map(({ complete, side }) => [complete, side])).toEqual([
    [true, 'left'],
    [true, 'right'],
  ]);
  expect(warnings.map(({ id }) => id)).not.toContain('both-legs');
});
