import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { BRIDGE_FILE, BRIDGE_REPS, choose, expect, test } from './site';

/** Drops a file onto the page, as from the desktop. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([label, base64]) => {
      const data = Uint8Array.from(atob(base64!), (char) => char.charCodeAt(0));
      const held = new DataTransfer();
      held.items.add(new File([data], label!, { type: 'video/webm' }));
      return held;
    },
    [name, bytes.toString('base64')],
  );
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('body', type, { dataTransfer: transfer });
}

const bridge = readFileSync(BRIDGE_FILE);
const analyse = (page: Page) => page.getByRole('button', { name: /^Analyse/ }).click();

test('a dropped video is analysed, reviewed, and still there after a reload', async ({ page }) => {
  await choose(page, 'Glute bridge');
  await drop(page, 'my-bridges.webm', bridge);
  await analyse(page);
  await expect(page).toHaveURL(/#\/review\//, { timeout: 120_000 });
  await expect(page.getByText(`${BRIDGE_REPS} counted`)).toBeVisible();
  await expect(page.getByText('my-bridges.webm')).toBeVisible();
  await page.reload();
  await expect(page.getByText(`${BRIDGE_REPS} counted`)).toBeVisible();
});

test('a chosen video is played in real time and counted the same', async ({ page }) => {
  await choose(page, 'Glute bridge');
  await page.locator('input[type=file]').setInputFiles(BRIDGE_FILE);
  await page.getByRole('button', { name: /real time/ }).click();
  await expect(page).toHaveURL(/#\/review\//, { timeout: 120_000 });
  await expect(page.getByText(`${BRIDGE_REPS} counted`)).toBeVisible();
});

test('an analysis shows how far it is and can be cancelled', async ({ page }) => {
  await choose(page, 'Glute bridge');
  await drop(page, 'my-bridges.webm', bridge);
  await analyse(page);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: /^Analyse/ })).toBeVisible();
  await expect(page).not.toHaveURL(/review/);
});

for (const { what, bytes, sentence } of [
  { what: 'an empty file', bytes: Buffer.alloc(0), sentence: /file is empty/ },
  {
    what: 'a file that is no video',
    bytes: Buffer.from('hello'),
    sentence: /cannot read that file/,
  },
  { what: 'a file cut off in its header', bytes: bridge.subarray(0, 200), sentence: /cannot read/ },
]) {
  test(`${what} gives one sentence and a way on`, async ({ page }) => {
    await choose(page, 'Glute bridge');
    await drop(page, 'film.webm', bytes);
    await analyse(page);
    await expect(page.getByRole('alert')).toContainText(sentence, { timeout: 60_000 });
    await page.getByRole('button', { name: 'Use something else' }).click();
    await expect(page.getByRole('button', { name: 'Start with camera' })).toBeVisible();
  });
}
