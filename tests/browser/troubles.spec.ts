import type { Page } from '@playwright/test';
import { TROUBLES } from '../../src/troubles';
import { choose, expect, test } from './site';

/** Makes the browser refuse the camera in its own words. */
const refuse = (page: Page, name: string) =>
  page.addInitScript((error) => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', error));
  }, name);

const startCamera = async (page: Page) => {
  await choose(page, 'Glute bridge');
  await page.getByRole('button', { name: 'Start with camera' }).click();
};

for (const [name, code] of [
  ['NotAllowedError', 'camera-refused'],
  ['NotFoundError', 'camera-missing'],
  ['NotReadableError', 'camera-busy'],
] as const) {
  test(`${code} is one sentence, with a way on`, async ({ page }) => {
    await refuse(page, name);
    await startCamera(page);
    await expect(page.getByRole('alert')).toContainText(TROUBLES[code]);
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await page.getByRole('button', { name: /Choose a video/ }).click();
    await expect(page.getByRole('button', { name: 'Choose a video' })).toBeVisible();
  });
}

test('a page without camera access says what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'mediaDevices', { value: undefined });
  });
  await startCamera(page);
  await expect(page.getByRole('alert')).toContainText(TROUBLES['camera-unsupported']);
});

/** A camera made of a canvas, which the test can unplug. */
const canvasCamera = (page: Page) =>
  page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => {
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: 320, height: 180 });
      const context = canvas.getContext('2d');
      setInterval(() => context?.fillRect(Math.random() * 300, 0, 20, 180), 40);
      return Promise.resolve(canvas.captureStream(25));
    };
  });

test('an unplugged camera says so', async ({ page }) => {
  await canvasCamera(page);
  await startCamera(page);
  await expect(page.getByTestId('count')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible({ timeout: 60_000 });
  await page.evaluate(() => {
    const stream = document.querySelector('video')?.srcObject as MediaStream;
    const [track] = stream.getVideoTracks();
    track?.stop();
    track?.dispatchEvent(new Event('ended'));
  });
  await expect(page.getByText(TROUBLES['camera-unplugged'])).toBeVisible();
});

test('a missing model is a sentence, not a blank page', async ({ page }) => {
  await canvasCamera(page);
  await page.route('**/*.tflite', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await startCamera(page);
  await expect(page.getByRole('alert')).toContainText(TROUBLES['model-missing'], {
    timeout: 60_000,
  });
});

test('a damaged model is a sentence, not a blank page', async ({ page }) => {
  await canvasCamera(page);
  await page.route('**/pose_landmark_full.tflite', async (route) => {
    const body = await (await route.fetch()).body();
    body.fill(7, 1000, 2000);
    await route.fulfill({ body });
  });
  await startCamera(page);
  await expect(page.getByRole('alert')).toContainText(TROUBLES['model-damaged'], {
    timeout: 60_000,
  });
});
