import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { findings } from './axe';
import { BRIDGE_FILE, BRIDGE_REPS, expect, test } from './site';

const example = (name: string): string =>
  fileURLToPath(new URL(`../exercises/files/${name}`, import.meta.url));
const NAME = 'Dead bug, small reach';

const bring = (page: Page) => page.getByRole('region', { name: 'Bring an exercise' });
const choose = (page: Page, ...file: Parameters<ReturnType<Page['locator']>['setInputFiles']>) =>
  bring(page)
    .locator('input[type=file]')
    .setInputFiles(...file);

/** A version of the bridge that counts as the bridge does, as text. */
const BRIDGE = JSON.stringify({ basedOn: 'glute-bridge', name: 'Bridge at home' }, null, 2);

test('an exercise out of a file is found among the others, has a page, and is removed', async ({
  page,
}) => {
  await page.goto('./');
  await choose(page, example('dead-bug-small-reach.json'));
  await expect(bring(page).getByRole('status')).toContainText(`“${NAME}” is among your exercises`);
  expect(await findings(page)).toEqual([]);
  await page.reload();
  await page.getByRole('link', { name: NAME }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  await expect(page.getByText('3 sets of 6 each side')).toBeVisible();
  // Its page is there at once when its address is opened, too.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  expect(await findings(page)).toEqual([]);

  await page.getByRole('button', { name: 'Remove this exercise' }).click();
  const dialog = page.getByRole('dialog', { name: `Remove “${NAME}”?` });
  expect(await findings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Choose an exercise' })).toBeVisible();
  await expect(page.getByRole('link', { name: NAME })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Bring an exercise' })).toBeVisible();
  await expect(page.getByRole('link', { name: NAME })).toHaveCount(0);
});

test('a set of it is counted and reviewed, and can be read after it was removed', async ({
  page,
}) => {
  await page.goto('./');
  await choose(page, { name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(BRIDGE) });
  await bring(page).getByRole('link', { name: 'Go to the exercise' }).click();
  await page.locator('input[type=file]').setInputFiles(BRIDGE_FILE);
  await page.getByRole('button', { name: /^Analyse/ }).click();
  await expect(page).toHaveURL(/#\/review\//, { timeout: 120_000 });
  const review = page.url();
  await expect(page.getByText(`${BRIDGE_REPS} counted`)).toBeVisible();
  await page.goto('./#/exercise/own-glute-bridge');
  await page.getByRole('button', { name: 'Remove this exercise' }).click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Choose an exercise' })).toBeVisible();
  await page.goto(review);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Bridge at home' })).toBeVisible();
  await expect(page.getByText(`${BRIDGE_REPS} counted`)).toBeVisible();
});

test('files that hold no exercise say why, by line, and run nothing', async ({ page }) => {
  await page.goto('./');
  const status = bring(page).getByRole('status');
  await choose(page, example('many-slips.json'));
  await expect(status.getByRole('listitem')).toHaveCount(9);
  await expect(status).toContainText(
    'Line 8: `afterMs` must be a number of milliseconds, e.g. 300.',
  );
  expect(await findings(page)).toEqual([]);
  await choose(page, BRIDGE_FILE);
  await expect(status).toContainText(/Line 1: The file is larger than 200 kB|Line 1: /);
  const html = '{"basedOn": "dead-bug", "name": "<img src=x onerror=alert(1)>"}';
  await choose(page, { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(html) });
  await expect(status).toContainText('“<img src=x onerror=alert(1)>” is among your exercises');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('a dropped file is taken, and any exercise is saved as one that is taken again', async ({
  page,
}) => {
  await page.goto('./#/exercise/hip-hinge');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('hip-hinge.json');
  const text = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'backline-exercise-1', id: 'hip-hinge' });

  await page.goto('./');
  await expect(bring(page)).toBeVisible();
  const transfer = await page.evaluateHandle((content) => {
    const held = new DataTransfer();
    held.items.add(new File([content], 'hip-hinge.json', { type: 'application/json' }));
    return held;
  }, text);
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await expect(page.getByText('Drop the exercise here')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(bring(page).getByRole('status')).toContainText(
    '“Hip hinge” is among your exercises',
  );
  await page.getByRole('link', { name: 'Go to the exercise' }).click();
  await expect(page).toHaveURL(/own-hip-hinge/);
});
