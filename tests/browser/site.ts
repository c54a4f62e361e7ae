import { test as base, expect, type Browser, type Page } from '@playwright/test';
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

/** What a browser keeps of a site. */
type Kept = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>;

interface WorkerFixtures {
  readonly site: string;
  /** What is kept once the questions before the first workout were answered. */
  readonly answered: Kept;
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

/** Answers both questions before the first workout, the way people do. */
export async function answerQuestions(page: Page): Promise<void> {
  await page.goto('./#/before-you-start');
  await expect(page.getByRole('radio', { name: 'None of these' })).toHaveCount(2);
  for (const none of await page.getByRole('radio', { name: 'None of these' }).all())
    await none.check();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { name: 'Ready to start' })).toBeVisible();
}

async function keptOnceAnswered(browser: Browser, baseURL: string): Promise<Kept> {
  const page = await browser.newPage({ baseURL, locale: 'en' });
  await answerQuestions(page);
  const kept = await page.context().storageState({ indexedDB: true });
  await page.close();
  return kept;
}

/** Somebody who never answered anything: `test.use({ storageState: NOBODY })`. */
export const NOBODY = { cookies: [], origins: [] };

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
  answered: [
    async ({ browser, site }, use) => use(await keptOnceAnswered(browser, site)),
    { scope: 'worker' },
  ],
  // Workouts begin at once, as they do for everybody after the first.
  storageState: async ({ answered }, use) => use(answered),
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
