import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { findings } from './axe';
import { BRIDGE_FILE, BRIDGE_REPS, choose, expect, test } from './site';

const bring = (page: Page, ...file: Parameters<ReturnType<Page['locator']>['setInputFiles']>) =>
  page.locator('input[type=file]').setInputFiles(...file);

/** What became of it; notices above the screen are another status. */
const told = (page: Page) => page.getByRole('main').getByRole('status').last();

async function openData(page: Page): Promise<void> {
  await page.goto('./#/history');
  await page.getByRole('link', { name: 'Your data' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your data' })).toBeVisible();
}

test('all of it is saved, deleted for good, and brought back as it was', async ({ page }) => {
  await choose(page, 'Glute bridge');
  await bring(page, BRIDGE_FILE);
  await page.getByRole('button', { name: /^Analyse/ }).click();
  await expect(page).toHaveURL(/#\/review\//, { timeout: 120_000 });
  const review = page.url();
  await expect(page.getByText(`${BRIDGE_REPS} counted`)).toBeVisible();

  await openData(page);
  expect(await findings(page)).toEqual([]);
  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: /CSV/ }).click();
  const csv = readFileSync(await (await table).path(), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(2);
  expect(csv).toContain(',glute-bridge,bridge.webm,camera,');

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save everything' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^backline-\d{4}-\d\d-\d\d\.zip$/);
  await expect(told(page)).toContainText('The file has 1 set.');
  const copy = {
    name: 'copy.zip',
    mimeType: 'application/zip',
    buffer: readFileSync(await saved.path()),
  };

  await page.getByRole('button', { name: 'Delete everything …' }).click();
  const ask = page.getByRole('dialog', { name: 'Delete everything for good?' });
  expect(await findings(page)).toEqual([]);
  await ask.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('button', { name: 'Delete everything …' }).click();
  await ask.getByRole('button', { name: 'Delete for good' }).click();
  await page.getByRole('button', { name: 'Begin anew' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Choose an exercise' })).toBeVisible();
  await page.goto(review);
  await expect(page.getByRole('heading', { name: 'This set is not here' })).toBeVisible();
  await page.goto('./#/history');
  await expect(page.getByRole('heading', { name: 'Your first set starts here' })).toBeVisible();

  await openData(page);
  const broken = Buffer.from(copy.buffer);
  broken[Math.floor(broken.length / 2)]! ^= 0xff;
  await bring(page, { ...copy, buffer: broken });
  await expect(told(page)).toContainText(/Nothing was added\. In sets\/.*damaged/);
  await bring(page, BRIDGE_FILE);
  await expect(told(page)).toContainText('Nothing was added. It is no zip file');
  expect(await findings(page)).toEqual([]);

  await bring(page, copy);
  const back = page.getByRole('dialog', { name: 'Your copy is back' });
  await expect(back).toContainText('1 set was added.');
  expect(await findings(page)).toEqual([]);
  await back.getByRole('button', { name: 'See the history' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Glute bridge/ }).first()).toBeVisible();
  await page.goto(review);
  await expect(page.getByText(`${BRIDGE_REPS} counted`)).toBeVisible();

  await openData(page);
  await bring(page, copy);
  await expect(back).toContainText('0 sets were added. 1 was here already.');
});
