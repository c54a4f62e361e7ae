import type { Page } from '@playwright/test';
import { findings } from './axe';
import { choosing, giveVoice, inFrontOf, said, sounded, told, until } from './floor';
import { choose, expect, test } from './site';

test.use({ ...inFrontOf(null), reducedMotion: 'reduce' });

declare global {
  interface Window {
    /** How often the page asked for a camera or a microphone. */
    asked?: number;
  }
}

/** Counts whatever asks for a camera; what clock and person count must not. */
const watchCamera = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    window.asked = 0;
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = (constraints) => {
      window.asked = (window.asked ?? 0) + 1;
      return ask(constraints);
    };
  });
};
const cameraAsked = (page: Page): Promise<number> => page.evaluate(() => window.asked ?? -1);
const models: string[] = [];

test.beforeEach(async ({ page }) => {
  models.length = 0;
  page.on('request', (request) => {
    if (/\.(task|tflite|wasm|bin)(\?|$)/.test(request.url())) models.push(request.url());
  });
  await watchCamera(page);
});

const QUICK = { sets: 2, reps: 1, holdMs: 3000, restMs: 15_000, countInSeconds: 3 };

test('a stretch led by the clock: by ear, both sides, kept, and no camera', async ({ page }) => {
  await giveVoice(page);
  await choosing(page, { plans: { 'lumbar-rotation-stretch': QUICK } });
  await choose(page, 'Lumbar rotation stretch');
  await expect(page.getByText('The camera does not judge this one').first()).toBeVisible();
  await expect(page.getByText('Choose a video')).toHaveCount(0);
  expect(await findings(page), 'page').toEqual([]);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await until(page, 'count-in');
  expect(await findings(page), 'count-in').toEqual([]);
  await until(page, 'ready');
  await expect(page.getByTestId('cue')).toHaveText('Hold', { timeout: 15_000 });
  await expect(page.getByTestId('repetition')).toHaveText('1 of 2');
  await expect(page.getByText('The camera does not judge this one')).toBeVisible();
  expect(await findings(page), 'set').toEqual([]);

  await page.keyboard.press('Space');
  await until(page, 'paused');
  expect(await findings(page), 'paused').toEqual([]);
  await page.keyboard.press('Space');
  await until(page, 'rest');
  expect(await findings(page), 'rest').toEqual([]);
  const lines = said(await sounded(page));
  expect(lines).toEqual(
    expect.arrayContaining(['Left. Across', 'Hold', 'And back', 'Right. Across']),
  );
  await page.getByRole('button', { name: 'Skip the rest' }).click();
  await until(page, 'next-set');
  await page.getByRole('button', { name: 'End this set' }).click();

  await expect(page).toHaveURL(/#\/(review|exercise)\//);
  await page.goto('./#/history');
  await page.getByRole('link', { name: /Lumbar rotation stretch.*2 counted/ }).click();
  await expect(page.getByText('By the clock')).toBeVisible();
  await expect(page.getByText('Nothing: the camera was off.')).toBeVisible();
  await expect(page.getByRole('row', { name: /1 left 0:00 3 s Done/ })).toBeVisible();
  await expect(page.getByText('clean', { exact: false })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Save recording' })).toHaveCount(0);
  expect(await findings(page), 'review').toEqual([]);
  expect(await cameraAsked(page)).toBe(0);
  expect(models).toEqual([]);
});

test('tilts are counted by whoever does them, with the space bar and the button', async ({
  page,
}) => {
  await choosing(page, { plans: { 'pelvic-tilt': { reps: 3 } } });
  await choose(page, 'Pelvic tilt');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await until(page, 'count-in');
  await page.keyboard.press('Space');
  await until(page, 'ready');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByTestId('repetition')).toHaveText('2 of 3');
  await page.getByRole('button', { name: 'Pause' }).click();
  await until(page, 'paused');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/#\/review\//);
  await expect(page.getByText('By you')).toBeVisible();
  expect((await told(page)).filter(({ type }) => type === 'counted')).toHaveLength(3);
  expect(await cameraAsked(page)).toBe(0);
});

test('a walk runs by the clock, and one without the app is logged', async ({ page }) => {
  await choosing(page, { plans: { walking: { holdMs: 60_000 } } });
  await choose(page, 'Walking');
  await expect(page.getByText('1 min', { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Minutes: more' }).last().click();
  await page.getByRole('button', { name: 'Log it' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Kept: 2' })).toBeVisible();
  expect(await findings(page), 'page').toEqual([]);

  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await until(page, 'count-in');
  await page.keyboard.press('Space');
  await until(page, 'ready');
  await expect(page.getByTestId('left')).toHaveText(/^0:5\d$/);
  expect(await findings(page), 'walk').toEqual([]);
  await page.waitForTimeout(1500);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/review\//);
  await expect(page.getByText('By the clock')).toBeVisible();
  await page.goto('./#/history');
  const walks = page.getByRole('link', { name: /Walking/ });
  await expect(walks).toHaveCount(2);
  await page.getByRole('link', { name: /Walking.*2 min/ }).click();
  await expect(page.getByText('As you told it')).toBeVisible();
  expect(await cameraAsked(page)).toBe(0);
});
