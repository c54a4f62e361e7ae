import { findings } from './axe';
import { begin, choosing, inFrontOf, told, until } from './floor';
import { expect, test } from './site';

// Nobody is there: what happens is what was asked for.
test.use(inFrontOf(null));

test('the plan is changed before a set, and its countdown leaves time to lie down', async ({
  page,
}) => {
  await choosing(page, { countInSeconds: 5 });
  await begin(page);
  await until(page, 'direction');

  await page.getByRole('button', { name: 'Change the plan' }).click();
  const dialog = page.getByRole('dialog', { name: 'Your plan' });
  await dialog.getByRole('button', { name: 'Sets: more' }).click();
  expect(await findings(page)).toEqual([]);
  // Escape and space belong to the dialog: neither ends the workout nor begins the set.
  await dialog.getByRole('button', { name: 'Repetitions: less' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect((await told(page)).every(({ type }) => type === 'direction')).toBe(true);
  await expect(page.getByText(/^Set 1 of 3/)).toBeVisible();

  await page.getByRole('button', { name: 'Start now' }).click();
  await expect(page.getByText('Get ready')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  const from = Date.now();
  await until(page, 'ready');
  expect(Date.now() - from).toBeGreaterThan(3000);
  const seconds = (await told(page)).flatMap((event) =>
    event.type === 'count-in' ? [event.seconds] : [],
  );
  expect(seconds).toEqual([5, 4, 3, 2, 1]);
  await expect(page.getByText('of 14', { exact: true })).toBeVisible();
});

test('the countdown is skipped by asking a second time', async ({ page }) => {
  await choosing(page, { countInSeconds: 10 });
  await begin(page);
  await until(page, 'direction');
  await page.keyboard.press('Space');
  await until(page, 'count-in');
  await page.keyboard.press('Space');
  await until(page, 'ready', 5000);
});
