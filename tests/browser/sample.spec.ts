import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../../src/cli/paths.mjs';
import { EXERCISES, exerciseById } from '../../src/exercises';
import { hasSample } from '../../src/session/samples';
import { choose, expect, test } from './site';

/** Larger samples would make the first try slow on a slow line. */
const MOST_BYTES = 600 * 1024;

test('the four have samples, and each that is offered is of a size that loads quickly', () => {
  const offered = EXERCISES.filter(hasSample);
  expect(offered.length).toBeGreaterThanOrEqual(4);
  for (const { id } of offered) {
    const { size } = statSync(join(DIST, 'samples', `${id}.webm`));
    expect(size, id).toBeLessThan(MOST_BYTES);
  }
});

test('somebody without a camera sees the main job at once', async ({ page }) => {
  await choose(page, 'Dead bug');
  await page.getByRole('button', { name: 'Try it with a sample' }).click();
  await expect(page.getByTestId('count')).toHaveText('1', { timeout: 60_000 });
  await expect(page).toHaveURL(/#\/review\//, { timeout: 60_000 });
  await expect(page.getByText('4 counted')).toBeVisible();
  const lifted = exerciseById('dead-bug')?.checks.find(({ id }) => id === 'back-lifted');
  await expect(page.getByText(lifted!.title).first()).toBeVisible();
});
