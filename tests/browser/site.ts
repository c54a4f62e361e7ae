import { test as base, expect, type Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../src/cli/serve.mjs';

export { expect };

/** Everything the page did that it must not do. */
export interface Wrongs {
  /** Requests to another origin, and violations of the page's security policy. */
  readonly list: string[];
}

interface TestFixtures {
  readonly wrongs: Wrongs;
}

interface WorkerFixtures {
  readonly site: string;
}

declare global {
  interface Window {
    reportWrong?: (what: string) => void;
  }
}

/** Requests of pages and of their workers; sockets are announced separately. */
async function watch(page: Page, origin: string, wrongs: Wrongs): Promise<void> {
  const check = (url: string) => {
    const { protocol } = new URL(url);
    const local = url.startsWith(origin) || protocol === 'blob:' || protocol === 'data:';
    if (!local) wrongs.list.push(`request to ${url}`);
  };
  page.context().on('request', (request) => check(request.url()));
  page.on('websocket', (socket) => check(socket.url()));
  page.on('pageerror', (error) => wrongs.list.push(`uncaught: ${error.stack ?? error.message}`));
  await page.exposeFunction('reportWrong', (what: string) => wrongs.list.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.reportWrong?.(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}

/** Tests on the built page, each of which fails if the page reaches beyond its own origin. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    // Playwright reads the fixtures wanted from this pattern, so it cannot be left out.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const site = await serve();
      await use(site.url);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site),
  wrongs: [
    async ({ page, site }, use) => {
      const wrongs: Wrongs = { list: [] };
      await watch(page, site, wrongs);
      await use(wrongs);
      expect(wrongs.list).toEqual([]);
    },
    { auto: true },
  ],
});

export const clipPath = (name: string): string =>
  fileURLToPath(new URL(`./clips/${name}`, import.meta.url));

/** Three clean bridges after 2.4 s of stillness, 15.4 s long, as a file. */
export const BRIDGE_FILE = clipPath('bridge.webm');
export const BRIDGE_REPS = 3;

/** Opens an exercise the way people do. */
export async function choose(page: Page, name: string): Promise<void> {
  await page.goto('./');
  await page.getByRole('link', { name }).first().click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}
