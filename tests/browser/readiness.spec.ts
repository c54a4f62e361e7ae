import type { Page } from '@playwright/test';
import { findings } from './axe';
import { inFrontOf, told, until } from './floor';
import { choose, expect, NOBODY, test } from './site';

test.use({ ...inFrontOf('bridge-over.mjpeg'), storageState: NOBODY, reducedMotion: 'reduce' });

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const radio = (page: Page, list: RegExp, answer: string) =>
  page.getByRole('group', { name: list }).getByRole('radio', { name: answer });
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

/** The workout looks for somebody, or has found them already. */
const begun = (page: Page) =>
  expect.poll(async () => (await told(page)).length, { timeout: 60_000 }).toBeGreaterThan(0);

/** What axe finds, in both themes. */
async function readable(page: Page, what: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findings(page), `${what}, ${colorScheme}`).toEqual([]);
  }
}

const NOW = /now\?$/;
const FIRST = /^And any of this/;
const NONE = 'None of these';
const SOME = 'Something here applies';

async function answer(page: Page, now: string, first: string): Promise<void> {
  await radio(page, NOW, now).check();
  await radio(page, FIRST, first).check();
  await press(page, 'Go on');
}

async function startCamera(page: Page): Promise<void> {
  await choose(page, 'Glute bridge');
  await press(page, 'Start with camera');
}

test('the first workout is asked about once, and begins right after', async ({ page }) => {
  await startCamera(page);
  await expect(heading(page, 'Before you start')).toBeVisible();
  await readable(page, 'questions');
  await press(page, 'Go on');
  await expect(page.getByText('Answer both lists to go on.')).toBeVisible();
  await answer(page, NONE, NONE);
  await expect(heading(page, 'Ready to start')).toBeVisible();
  await readable(page, 'go');
  await press(page, 'Start Glute bridge');
  await begun(page);

  await page.goto('./');
  await page.reload();
  await startCamera(page);
  await begun(page);
  await page.keyboard.press('Escape');
});

test('who is to ask somebody first may go on by their own choice, once told', async ({ page }) => {
  await startCamera(page);
  await answer(page, NONE, SOME);
  await expect(heading(page, 'Ask somebody first')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start Glute bridge' })).toBeHidden();
  await readable(page, 'ask first');
  await startCamera(page);
  await expect(heading(page, 'Ask somebody first')).toBeVisible();
  await press(page, 'I have read this and go on by my own choice');
  await expect(page.getByText('You read this and chose to go on.')).toBeVisible();
  await startCamera(page);
  await begun(page);
});

test('who needs help now is offered no workout until the answers change', async ({ page }) => {
  await startCamera(page);
  await answer(page, SOME, SOME);
  await expect(heading(page, 'Get help now')).toBeVisible();
  await expect(page.getByText(/local emergency number/).first()).toBeVisible();
  await readable(page, 'emergency');

  await choose(page, 'Glute bridge');
  await expect(page.getByText('Workouts wait until your answers change.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start with camera' })).toBeHidden();
  // Watching somebody else needs nobody to be well.
  await expect(page.getByRole('button', { name: 'Choose a video' })).toBeVisible();
  await page.goto('./#/live/glute-bridge?source=camera');
  await page.reload();
  await expect(heading(page, 'Get help now')).toBeVisible();

  await press(page, 'Something changed: answer again');
  await answer(page, NONE, NONE);
  await press(page, 'Start Glute bridge');
  await begun(page);
});

test('one press ends the set, keeps it, and tells what to look for', async ({ page }) => {
  await startCamera(page);
  await answer(page, NONE, NONE);
  await choose(page, 'Glute bridge');
  // Pain is asked beside the start, and may be left alone.
  const before = page.getByRole('group', { name: /before you start/ });
  await before.getByRole('button', { name: '2', exact: true }).press('Enter');
  await expect(page.getByText('2 of 10')).toBeVisible();
  await readable(page, 'pain before');
  await press(page, 'Start with camera');
  await until(page, 'ready');
  await expect(page.getByTestId('count')).toHaveText('1', { timeout: 60_000 });
  await press(page, 'Something feels off');

  const sheet = page.getByRole('dialog', { name: 'Stopped. Take a breath.' });
  await expect(sheet).toBeVisible();
  await expect(page).toHaveURL(/#\/review\//);
  expect((await told(page)).at(-1)).toEqual({ type: 'over' });
  await readable(page, 'sheet');
  await sheet.getByRole('button', { name: 'Done for today' }).click();
  await expect(sheet).toBeHidden();

  const after = page.getByRole('group', { name: /after the exercise/ });
  await after.getByRole('button', { name: '4', exact: true }).click();
  await expect(page.getByText('That is two or more above before.')).toBeVisible();
  await readable(page, 'review');

  await page.goto('./');
  await expect(page.getByText('You stopped for today.')).toBeVisible();
  await press(page, 'Settings');
  await page.getByText('Pain diary').click();
  await expect(page.getByText('2 of 10')).toBeVisible();
  await readable(page, 'settings');
  await press(page, 'Delete all');
  await press(page, 'Delete for good');
  await expect(page.getByText('Nothing kept yet.')).toBeVisible();
});

const DAY_MS = 86_400_000;

test('a week later it is asked whether something changed, the morning after how it is', async ({
  page,
}) => {
  await startCamera(page);
  await answer(page, NONE, NONE);
  await press(page, 'Start Glute bridge');
  await until(page, 'ready');
  await expect(page.getByTestId('count')).toHaveText('1', { timeout: 60_000 });
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/review\//);

  await page.clock.setFixedTime(new Date(Date.now() + DAY_MS).setHours(9, 0, 0, 0));
  await page.goto('./');
  const morning = page.getByRole('group', { name: /this morning/ });
  await expect(morning).toBeVisible();
  await readable(page, 'morning');
  await morning.getByRole('button', { name: '6', exact: true }).click();
  await expect(page.getByText('That is above 5. Rest today.')).toBeVisible();
  await page.clock.setFixedTime(new Date(Date.now() + 8 * DAY_MS));
  await page.reload();
  await expect(page.getByText(/changed since last week/)).toBeVisible();
  await readable(page, 'weekly');
  await page.getByRole('button', { name: 'No', exact: true }).click();
  await expect(page.getByText(/changed since last week/)).toBeHidden();
});
