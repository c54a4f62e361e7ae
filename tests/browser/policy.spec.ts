import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { DIST } from '../../src/cli/paths.mjs';
import { expect, test } from './site';

test('the page’s own policy keeps it from contacting anyone else', async ({ page, wrongs }) => {
  await page.goto('./');
  const reached = await page.evaluate(() =>
    Promise.all([
      fetch('https://example.com/').then(
        () => 'fetched',
        () => 'blocked',
      ),
      new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve('loaded');
        image.onerror = () => resolve('blocked');
        image.src = 'https://example.com/a.png';
      }),
    ]),
  );
  expect(reached).toEqual(['blocked', 'blocked']);
  await expect.poll(() => wrongs.list.join('\n')).toContain('policy: img-src https://example.com');
  expect(wrongs.list.join('\n')).toContain('policy: connect-src https://example.com');
  // What this test provoked is not the page's own doing.
  wrongs.list.length = 0;
});

test('the policy forbids inline scripts and eval', async ({ page, wrongs }) => {
  await page.goto('./');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.head.append(script);
  });
  expect(await page.evaluate(() => Reflect.get(window, 'inlineRan'))).toBeUndefined();
  await expect.poll(() => wrongs.list.join('\n')).toContain('policy: script-src-elem inline');
  wrongs.list.length = 0;
});

test('the page works on a plain static host, under any path, and keeps its policy there', async ({
  page,
  wrongs,
}) => {
  const files = sirv(DIST, { dev: true });
  const host = createServer((request, response) => {
    const below = request.url?.match(/^\/some\/folder(\/.*)/)?.[1];
    const missing = () => void response.writeHead(404).end();
    if (below === undefined) return missing();
    request.url = below;
    files(request, response, missing);
  });
  await new Promise<void>((resolve) => host.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${(host.address() as AddressInfo).port}`;
  const failed: string[] = [];
  page.on('response', (response) => response.ok() || failed.push(response.url()));

  await page.goto(`${origin}/some/folder/`);
  await expect(page.getByRole('link', { name: 'Glute bridge' }).first()).toBeVisible();
  await page.waitForFunction(() => window.backline !== undefined);
  const model = await page.evaluate(async () => {
    const engine = await window.backline!.createEngine({ engine: 'fast', model: 'lite' });
    engine.close();
    return engine.model;
  });
  const blocked = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => false,
      () => true,
    ),
  );
  host.close();
  host.closeAllConnections();

  expect(model).toBe('lite');
  expect(failed).toEqual([]);
  expect(blocked).toBe(true);
  const elsewhere = wrongs.list.filter((what) => !what.startsWith(`request to ${origin}`));
  expect(elsewhere.filter((what) => !what.includes('https://example.com'))).toEqual([]);
  wrongs.list.length = 0;
});
