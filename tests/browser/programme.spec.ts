import type { Page } from '@playwright/test';
import { findings } from './axe';
import { expect, test } from './site';

test.use({ reducedMotion: 'reduce' });

const DAY = 86_400_000;

const today = async (page: Page): Promise<void> => {
  await page.goto('./#/today');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
};

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const section = (page: Page, name: string) => page.getByRole('region', { name });

/** Sets of an exercise as they lie in the database once they were done. */
const sets = (exercise: string, startedAt: number, many: number, counted: number) =>
  Array.from({ length: many }, (_, i) => ({
    id: `${exercise}-${startedAt}-${i}`,
    exercise,
    startedAt: startedAt + i * 1000,
    source: 'camera',
    durationMs: 900_000,
    counted,
    clean: counted,
    short: 0,
  }));

/** Puts sets among those that were done, past the screens. */
const keep = (page: Page, rows: readonly object[]): Promise<void> =>
  page.evaluate(
    (all) =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open('backline');
        open.onsuccess = () => {
          const db = open.result;
          const work = db.transaction('summaries', 'readwrite');
          for (const row of all) work.objectStore('summaries').put(row);
          work.onerror = () => fail(new Error('not kept'));
          work.oncomplete = () => {
            db.close();
            done();
          };
        };
      }),
    rows,
  );

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('a programme is chosen, its list shrinks with what is done, more is offered', async ({
      page,
    }) => {
      await today(page);
      await expect(page.getByRole('heading', { name: 'Choose a programme' })).toBeVisible();
      expect(await findings(page), 'choosing').toEqual([]);
      await press(page, 'Choose this one: Beginner programme');
      const start = page.getByRole('link', { name: /^Start \d exercises$/ });
      await expect(start).toHaveAttribute('href', '#/live/today');
      const due = section(page, 'Due today').getByRole('listitem');
      const many = await due.count();
      expect(await findings(page), 'due').toEqual([]);

      const now = Date.now();
      await keep(page, [
        ...sets('glute-bridge', now - 4 * DAY, 2, 10),
        ...sets('glute-bridge', now - 2 * DAY, 2, 10),
        ...sets('bird-dog', now - DAY, 2, 16),
        ...sets('cat-cow', now, 1, 10),
      ]);
      await today(page);
      await expect(due).toHaveCount(many - 2);
      await expect(section(page, 'Done today')).toContainText('Cat and cow');
      await expect(section(page, 'Another day')).toContainText(/Bird dog[^]*Next: tomorrow/);

      const bridge = due.filter({ hasText: 'Glute bridge' });
      await expect(bridge).toContainText('2 × 10');
      await expect(section(page, 'If you like')).toContainText('2 × 12');
      expect(await findings(page), 'offers').toEqual([]);
      await press(page, 'Yes, change it: Glute bridge');
      await expect(section(page, 'If you like')).toBeHidden();
      await expect(bridge).toContainText('2 × 12');
    });

    test('one’s own programme is made, changed, used and kept', async ({ page }) => {
      await page.goto('./#/programme');
      await expect(page.getByText('Nothing in it yet.')).toBeVisible();
      expect(await findings(page), 'empty').toEqual([]);
      await press(page, 'Add Glute bridge');
      await press(page, 'Add Bird dog');
      await press(page, 'Bird dog: earlier');
      const items = section(page, 'In your programme').getByRole('listitem');
      await expect(items.first()).toContainText('Bird dog');

      const bridge = items.filter({ hasText: 'Glute bridge' });
      await bridge.getByText(/2 × 15/).click();
      await bridge.getByRole('button', { name: 'Repetitions: less' }).click();
      await bridge.getByLabel('How often').selectOption('Chosen days');
      for (const day of ['Monday', 'Wednesday', 'Friday'])
        await bridge.getByRole('checkbox', { name: day }).uncheck();
      await expect(bridge).toContainText(/2 × 14.*No day chosen/);
      expect(await findings(page), 'editor').toEqual([]);

      await press(page, 'Use this programme');
      await expect(page.getByRole('link', { name: 'Start 1 exercise', exact: true })).toBeVisible();
      await today(page);
      await expect(section(page, 'Another day')).toContainText('2 × 14');
      await keep(page, sets('bird-dog', Date.now(), 2, 16));
      await today(page);
      await expect(page.getByRole('heading', { name: 'All done for today' })).toBeVisible();
      expect(await findings(page), 'all done').toEqual([]);
    });
  });
}

test('weeks go on when somebody says so, from the fifth with the other programme', async ({
  page,
}) => {
  await today(page);
  await press(page, 'Choose this one: Beginner programme');
  for (const week of [2, 3, 4]) await press(page, `Go on to week ${week}`);
  await expect(page.getByText('Week 4 of 4')).toBeVisible();
  await press(page, 'Go on to the intermediate programme');
  await expect(page.getByText('Week 5 of 8')).toBeVisible();
  await today(page);
  await expect(page.getByText('Intermediate programme', { exact: true })).toBeVisible();
});

test('one exercise alone leads to a workout of that one', async ({ page }) => {
  await today(page);
  await press(page, 'Choose this one: Intermediate programme');
  await page.getByRole('link', { name: 'Only this: Hip hinge' }).click();
  await expect(page).toHaveURL(/#\/live\/today$/);
  await expect(page.getByText(/Hip hinge/).first()).toBeVisible();
  await page.keyboard.press('Escape');
});
