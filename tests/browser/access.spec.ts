import { findings } from './axe';
import { BRIDGE_FILE, choose, expect, test } from './site';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' });

    test('choosing, the exercise, an unknown address and the empty history are accessible', async ({
      page,
    }) => {
      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await findings(page)).toEqual([]);
      for (const hash of [
        'exercise/dead-bug',
        'not-in-programme',
        'check',
        'history',
        'data',
        'nowhere',
        'review/none',
      ]) {
        await page.goto(`./#/${hash}`);
        await page.reload();
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await findings(page), hash).toEqual([]);
      }
    });

    test('the live screen, the review and the history are accessible', async ({ page }) => {
      await choose(page, 'Glute bridge');
      await page.locator('input[type=file]').setInputFiles(BRIDGE_FILE);
      expect(await findings(page), 'a chosen file').toEqual([]);
      await page.getByRole('button', { name: /real time/ }).click();
      await expect(page.getByTestId('count')).toHaveText('1', { timeout: 60_000 });
      expect(await findings(page), 'live').toEqual([]);
      await page.getByRole('button', { name: 'Stop' }).click();
      // The caption on the live screen says how many, too: the review has a heading.
      await expect(page).toHaveURL(/#\/review\//);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText(/counted/).first()).toBeVisible();
      expect(await findings(page), 'review').toEqual([]);
      await page.goto('./#/history');
      await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
      expect(await findings(page), 'history').toEqual([]);
    });
  });
}
