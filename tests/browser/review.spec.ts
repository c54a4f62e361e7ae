import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { judge } from '../../src/coach/judge';
import { exerciseById } from '../../src/exercises';
import { parseRecording } from '../../src/storage/recording-schema';
import { summaryOf } from '../../src/storage/stored-set';
import { findings } from './axe';
import { expect, test } from './site';

const DAY = 86_400_000;

/** The rows of a set of bird dogs that the engine saw. */
function rowsOf(id: string, shows: string, startedAt: number) {
  const path = new URL(`../recordings/bird-dog/${shows}/recording.json`, import.meta.url);
  const data: unknown = JSON.parse(readFileSync(fileURLToPath(path), 'utf8'));
  const recording = { ...parseRecording(data, 'camera'), exercise: 'bird-dog', source: 'camera' };
  const report = judge(exerciseById('bird-dog')!, recording);
  const set = { id, exercise: 'bird-dog', startedAt, source: 'camera', report, recording };
  return { summaries: summaryOf(set), reports: { id, report }, recordings: { id, recording } };
}

const now = Date.now();
const sets = [rowsOf('now', 'sags-and-tilts', now - DAY), rowsOf('before', 'clean', now - 2 * DAY)];

/** Puts the sets where the page looks for them. */
async function open(page: Page): Promise<void> {
  await page.goto('./#/history');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(
    (all) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('backline');
        opening.onerror = () => failed(new Error('not opened'));
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction(['summaries', 'reports', 'recordings'], 'readwrite');
          for (const rows of all)
            for (const [table, row] of Object.entries(rows)) writing.objectStore(table).put(row);
          writing.onabort = () => failed(new Error('not written'));
          writing.oncomplete = () => {
            db.close();
            done();
          };
        };
      }),
    sets,
  );
  await page.goto('./#/review/now');
  await expect(page.getByText('5 counted')).toBeVisible();
}

test('a set is played again beside its curve, by button and by keyboard', async ({ page }) => {
  await open(page);
  const slider = page.getByRole('slider');
  const at = async (): Promise<number> => Number(await slider.inputValue());
  await page.getByRole('button', { name: 'Look again: rep 3' }).click();
  await expect.poll(at).toBeGreaterThan(16.5);
  await page.getByRole('button', { name: 'Pause' }).click();
  const still = await at();
  await page.waitForTimeout(300);
  expect(await at()).toBe(still);
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('2×');
  await slider.focus();
  await page.keyboard.press('Space');
  await expect.poll(at).toBeGreaterThan(still + 0.5);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  const drawn = await page
    .getByRole('img', { name: /Your body/ })
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return data.some((value) => value > 0);
    });
  expect(drawn).toBe(true);
});

test('a corrected count stays beside the measured one, and goes into the saved file', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Not right? Say how many' }).click();
  await page.getByRole('spinbutton', { name: 'How many were there?' }).fill('10');
  await page.keyboard.press('Enter');
  await expect(page.getByText('You say 10.')).toBeVisible();
  await page
    .getByRole('button', { name: /That was not so/ })
    .first()
    .click();
  await page.reload();
  await expect(page.getByText('You say 10.')).toBeVisible();
  await expect(page.getByText('5 counted')).toBeVisible();
  await expect(page.getByText('You say: not so')).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save recording' }).click();
  const file: unknown = JSON.parse(readFileSync(await (await saving).path(), 'utf8'));
  expect(file).toMatchObject({ labels: { measured: { count: 5 }, person: { count: 10 } } });
});

test('nothing is wrong for those who cannot see it, on a phone or a desk', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Judge it again' }).click();
  await expect(page.getByText('say the same')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Beside earlier sets' })).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await findings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
