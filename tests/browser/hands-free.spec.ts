import type { Page } from '@playwright/test';
import { begin, giveVoice, type Heard, inFrontOf, said, sounded, tones, until } from './floor';
import { expect, test } from './site';

// Starts from stillness; the second of three bridges is arched by 26°.
test.use(inFrontOf('bridge-over.mjpeg'));

/** What a set of this clip sounds, whatever speaks it. */
const SIGNS = ['ready', 'count', 'warn', 'count', 'count'];

async function threeBridges(page: Page): Promise<Heard[]> {
  await begin(page);
  await until(page, 'ready');
  await expect(page.getByTestId('count')).toHaveText('3', { timeout: 60_000 });
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/review\//);
  await expect(page.getByText('3 counted')).toBeVisible();
  await expect(page.getByText('Camera is off').first()).toBeVisible();
  return sounded(page);
}

const signs = (heard: readonly Heard[]): string[] =>
  tones(heard).filter((tone) => SIGNS.includes(tone));

test('a set begins hands free, is counted aloud, warned at once and told what to do', async ({
  page,
}) => {
  await giveVoice(page);
  const heard = await threeBridges(page);
  expect(signs(heard)).toEqual(SIGNS);
  const lines = said(heard);
  for (const line of ['1', '2', '3', 'Stop at the straight line']) expect(lines).toContain(line);
  expect(await page.evaluate(() => window.aloud!)).toEqual(
    expect.arrayContaining(['1', '2', 'Stop at the straight line']),
  );
  // What made it sound is known: the picture came first.
  const warning = heard.find(({ sound }) => sound.kind === 'tone' && sound.tone === 'warn')!;
  expect(warning.atMs).toBeGreaterThan(warning.frame!.cameMs);
});

test('without a voice, tones and captions carry everything', async ({ page }) => {
  const heard = await threeBridges(page);
  expect(signs(heard)).toEqual(SIGNS);
  expect(said(heard)).toContain('Stop at the straight line');
  expect(said(heard)).not.toContain('1');
});
