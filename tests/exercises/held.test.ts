// @vitest-environment node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/coach/judge';
import { parseRecording } from '../../src/storage/recording-schema';
import { ALL_EXERCISES } from '../support/all-exercises';

/** How long the bodies of the kept recordings were at their full range, s: `holdTo` − `holdFrom`. */
const HELD: Readonly<Record<string, readonly number[]>> = {
  'wall-sit': [14.37],
  'modified-side-plank': [6.68],
  'childs-pose': [6.51],
  'knee-to-chest': [4.31, 4.5],
  'hip-flexor-stretch': [6.01],
};

function judged(id: string) {
  const at = fileURLToPath(new URL(`../recordings/${id}/clean/recording.json`, import.meta.url));
  const recording = parseRecording(JSON.parse(readFileSync(at, 'utf8')), id);
  const exercise = ALL_EXERCISES.find((each) => each.id === id)!;
  return judge({ ...exercise, dose: { ...exercise.dose, holdMs: 4000 } }, recording);
}

describe.each(Object.entries(HELD))('a rendered %s', (id, seconds) => {
  it('is held as long as it was, within a tenth', () => {
    const held = judged(id).reps.map(({ heldMs = 0 }) => heldMs / 1000);
    expect(held).toHaveLength(seconds.length);
    held.forEach((each, i) => expect(Math.abs(each / seconds[i]! - 1)).toBeLessThan(0.1));
  });
});
