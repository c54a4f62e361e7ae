import type { Page } from '@playwright/test';
import { findings } from './axe';
import { choosing, inFrontOf, told, until } from './floor';
import { expect, test } from './site';

test.use({ ...inFrontOf('bridge-over.mjpeg'), reducedMotion: 'reduce' });

/** Two sets of three bridges, so that a rest comes soon. */
const SHORT_PLAN = { plans: { 'glute-bridge': { sets: 2, reps: 3, restMs: 30_000 } } };

/** Presses Tab until what has the focus is called this. */
async function tabTo(page: Page, role: 'link' | 'button', name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name }).first();
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never reached the ${role} ${String(name)}`);
}

/** The buttons there are, by the names that a screen reader reads. */
const buttons = (page: Page): Promise<string[]> =>
  page
    .getByRole('button')
    .evaluateAll((all) =>
      all.map((each) => each.getAttribute('aria-label') ?? each.textContent?.trim() ?? ''),
    );

test('a workout of two sets by the keyboard alone, every stage readable', async ({ page }) => {
  await choosing(page, SHORT_PLAN);
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await tabTo(page, 'link', /Glute bridge/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Glute bridge' })).toBeVisible();
  await tabTo(page, 'button', 'Start with camera');
  await page.keyboard.press('Enter');

  await until(page, 'ready');
  await page.keyboard.press('Space');
  await until(page, 'paused');
  await expect(page.getByRole('heading', { level: 1, name: 'Glute bridge' })).toBeVisible();
  expect(await buttons(page)).toEqual(['Something feels off', 'Go on', 'Stop', 'Change the plan']);
  expect(await findings(page), 'paused').toEqual([]);
  await page.keyboard.press('Space');
  await until(page, 'resumed');
  expect(await buttons(page)).toEqual(['Something feels off', 'Pause', 'Stop']);
  expect(await findings(page), 'set').toEqual([]);

  await until(page, 'rest');
  expect(await buttons(page)).toEqual(
    expect.arrayContaining(['Skip the rest', 'Stop', 'Change the plan']),
  );
  expect(await findings(page), 'rest').toEqual([]);
  await tabTo(page, 'button', 'Skip the rest');
  await page.keyboard.press('Enter');
  await until(page, 'next-set');
  expect(await buttons(page)).toEqual([
    'Something feels off',
    'Start now',
    'Stop',
    'Change the plan',
  ]);
  expect(await findings(page), 'framing').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/review\//);
  await expect(page.getByText('3 counted').first()).toBeVisible();
  expect((await told(page)).at(-1)).toEqual({ type: 'over' });
});
