import type { Page } from '@playwright/test';
import { begin, inFrontOf, told, until } from './floor';
import { expect, test } from './site';

test.use(inFrontOf('bridge-over.mjpeg'));

declare global {
  interface Window {
    /** How many wake locks are held, and how many were ever asked for. */
    locks?: { held: number; asked: number };
  }
}

/** A wake lock that the browser takes back when the page is hidden, as they do. */
const giveWakeLock = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const locks = (window.locks = { held: 0, asked: 0 });
    const request = async () => {
      locks.held += 1;
      locks.asked += 1;
      let held = true;
      const release = async () => {
        if (held) locks.held -= 1;
        held = false;
      };
      document.addEventListener('visibilitychange', () => void (document.hidden && release()));
      return { release };
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });

/** What the page is told when another tab covers it, a call comes, or the phone is locked. */
const hide = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate((isHidden) => {
    const state = isHidden ? 'hidden' : 'visible';
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

const locks = (page: Page) => page.evaluate(() => ({ ...window.locks! }));

test('a hidden page pauses, loses nothing and goes on; the screen stays on meanwhile', async ({
  page,
}) => {
  await giveWakeLock(page);
  await begin(page);
  await until(page, 'ready');
  expect(await locks(page)).toEqual({ held: 1, asked: 1 });
  const count = page.getByTestId('count');
  await expect(count).toHaveText('1', { timeout: 60_000 });

  await hide(page, true);
  await until(page, 'paused');
  // Somebody goes on moving before the camera for longer than the start pose must be held.
  await page.waitForTimeout(5000);
  expect((await told(page)).map(({ type }) => type)).not.toContain('resumed');
  await expect(count).toHaveText('1');

  await hide(page, false);
  await until(page, 'resumed');
  expect(await locks(page)).toEqual({ held: 1, asked: 2 });
  await expect(count).toHaveText(/^\s*[2-9]$/, { timeout: 60_000 });
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/review\//);
  expect((await locks(page)).held).toBe(0);
  const events = (await told(page)).filter(({ type }) => type !== 'direction');
  expect(events.slice(0, 3)).toEqual([
    { type: 'ready', set: 1, first: null },
    { type: 'paused', why: 'hidden' },
    { type: 'resumed' },
  ]);
});
