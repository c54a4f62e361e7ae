import type { Page } from '@playwright/test';
import { findings } from './axe';
import { inFrontOf, said, sounded, told, until } from './floor';
import { expect, test } from './site';

// Starts from stillness; three bridges, over and over.
test.use(inFrontOf('bridge-over.mjpeg'));

const BRIDGE = { exercise: 'glute-bridge', sets: 1, reps: 1, holdMs: 0, restMs: 30_000 };
const BIRD = { exercise: 'bird-dog', sets: 1, reps: 2, holdMs: 0, restMs: 30_000 };
const BIRD_SETUP = 'Kneel on all fours, hands under shoulders, with room to reach in the picture.';

declare global {
  interface Window {
    /** Every track of every camera that was opened. */
    tracks?: MediaStreamTrack[];
  }
}

/** Somebody whose own programme has two exercises, both due every day. */
async function ownProgramme(page: Page, bridge: typeof BRIDGE): Promise<void> {
  await page.addInitScript(() => {
    window.tracks = [];
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (wanted) => {
      const stream = await ask(wanted);
      window.tracks!.push(...stream.getTracks());
      return stream;
    };
  });
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const own = [bridge, BIRD].map((item) => ({ ...item, frequency: { kind: 'daily' } }));
  await page.evaluate(
    (value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('backline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('kept', 'readwrite');
          writing.objectStore('kept').put({ key: 'programme', value });
          writing.oncomplete = () => (opening.result.close(), resolve());
          writing.onerror = () => reject(writing.error);
        };
      }),
    { programme: 'own', own },
  );
}

async function begin(page: Page, bridge = BRIDGE): Promise<void> {
  await ownProgramme(page, bridge);
  await page.goto('./#/live/today');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Glute bridge' })).toBeVisible();
  await expect(page.getByText('Exercise 1 of 2')).toBeVisible();
}

const tracks = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.tracks!.map(({ readyState }) => readyState));

test('two exercises by ear, a rest between them, one camera for both', async ({ page }) => {
  await begin(page);
  await until(page, 'set-over');
  await expect(page.getByRole('heading', { level: 1, name: 'Bird dog' })).toBeVisible();
  await expect(page.getByText('Exercise 2 of 2')).toBeVisible();
  await expect(page.getByTestId('rest').first()).toBeVisible();
  expect(await findings(page), 'rest').toEqual([]);

  const lines = [
    'First of 2: Glute bridge.',
    'Set over. 1 counted.',
    'Glute bridge done.',
    'Rest for 30 seconds',
    'Now 2 of 2: Bird dog.',
  ];
  // How to place the body is the last thing that is said before the start pose is asked for.
  await expect
    .poll(async () => said(await sounded(page)), { timeout: 40_000 })
    .toContain(BIRD_SETUP);
  const heard = said(await sounded(page));
  expect(heard.filter((line) => lines.includes(line))).toEqual(lines);

  await until(page, 'next-set');
  expect(said(await sounded(page))).toContain('Bird dog. Set 1 of 1. Take the start position.');
  // The same camera shows who is there, and that they lie on their back.
  await expect
    .poll(async () => (await told(page)).at(-1)?.type, { timeout: 30_000 })
    .toBe('direction');
  expect(await tracks(page)).toEqual(['live']);
  expect(await findings(page), 'framing').toEqual([]);

  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/done\?/);
  await expect(page.getByRole('heading', { level: 1, name: 'What you did' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Glute bridge' })).toBeVisible();
  await expect(page.getByText(/^1 repetition/)).toBeVisible();
  await expect(page.getByText('Camera is off')).toBeVisible();
  expect(await tracks(page)).toEqual(['ended']);
  expect(await findings(page), 'done').toEqual([]);
  await page.getByRole('link', { name: 'Set 1' }).click();
  await expect(page).toHaveURL(/#\/review\//);
});

test('an exercise is skipped by key and by button; nothing done leaves nothing', async ({
  page,
}) => {
  await begin(page);
  await until(page, 'direction');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1, name: 'Bird dog' })).toBeVisible();
  await page.getByRole('button', { name: 'Skip exercise' }).click();
  await expect(page).toHaveURL(/#\/done/);
  await expect(page.getByText('Nothing was done, so nothing was kept.')).toBeVisible();
  expect(await tracks(page)).toEqual(['ended']);
});

test('a camera that goes away keeps what was done, and there is a way on', async ({ page }) => {
  // So many that a slow machine is not through with them before the camera goes.
  await begin(page, { ...BRIDGE, reps: 30 });
  await until(page, 'direction');
  await page.evaluate(() => window.tracks![0]!.dispatchEvent(new Event('ended')));
  await expect(page.getByRole('heading', { name: 'Glute bridge was interrupted' })).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Go on with Bird dog' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bird dog' })).toBeVisible();
  await expect.poll(() => tracks(page)).toEqual(['ended', 'live']);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/done/);
  expect(await tracks(page)).toEqual(['ended', 'ended']);
});
