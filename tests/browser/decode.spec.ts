import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { clipPath, expect, test } from './site';

/** Two seconds at 25 frames a second, of which only every third is left after the 20th frame. */
const film = readFileSync(clipPath('uneven.webm'));
const TIMES = [...Array(20).keys(), 21, 24, 27, 30, 33, 36, 39, 42, 45, 48].map((n) => n * 40);

/** What the page's own entrance for programs makes of a file: times of its frames, and trouble. */
const analysed = (page: Page, bytes: Buffer) =>
  page.evaluate(async (base64) => {
    const data = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const request = { exercise: null, source: 'film', engine: 'fast', model: 'lite' } as const;
    const { recording, trouble } = await window.backline!.analyzeFile(new Blob([data]), request);
    const { width, height, frames } = recording;
    return { width, height, times: frames.map(({ t }) => t), trouble: trouble?.code ?? null };
  }, bytes.toString('base64'));

const open = async (page: Page) => {
  await page.goto('./');
  await page.waitForFunction(() => window.backline !== undefined);
};

for (const way of ['WebCodecs', 'a video element']) {
  test.describe(`with ${way}`, () => {
    test.beforeEach(async ({ page }) => {
      if (way !== 'WebCodecs') {
        await page.addInitScript(() => void Reflect.deleteProperty(window, 'VideoDecoder'));
      }
      await open(page);
    });

    test('every frame comes with the time the file gives it', async ({ page }) => {
      const whole = { width: 320, height: 180, times: TIMES, trouble: null };
      expect(await analysed(page, film)).toEqual(whole);
    });

    test('a file that breaks off keeps the frames before the break', async ({ page }) => {
      const { times, trouble } = await analysed(page, film.subarray(0, film.length * 0.4));
      expect(trouble).toBe('file-broken');
      expect(times.length).toBeGreaterThan(2);
      expect(times).toEqual(TIMES.slice(0, times.length));
    });
  });
}
