import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { BRIDGE_FILE, choose, expect, test } from './site';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds wrong on the screen as it is now, one line each. */
async function findings(page: Page): Promise<string[]> {
  // Through the debugger, past the page's policy: axe is the test's, not the page's.
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { run } = Reflect.get(window, 'axe') as {
      run: () => Promise<{ violations: Finding[] }>;
    };
    return (await run()).violations;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`),
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' });

    test('choosing, the exercise, an unknown address and the empty history are accessible', async ({
      page,
    }) => {
      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await findings(page)).toEqual([]);
      for (const hash of ['exercise/dead-bug', 'history', 'nowhere', 'review/none']) {
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
      await expect(page.getByText(/counted/).first()).toBeVisible();
      expect(await findings(page), 'review').toEqual([]);
      await page.goto('./#/history');
      await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
      expect(await findings(page), 'history').toEqual([]);
    });
  });
}
