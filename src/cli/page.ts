import { chromium, type Browser, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './chromium.mjs';
import { Failure } from './failure.mjs';
import { serve } from './serve.mjs';

/** How long the page may take to start, milliseconds. */
const START_LIMIT_MS = 60_000;

export interface BuiltPage {
  readonly page: Page;
  /** Rejects when the page or the browser dies. */
  readonly crashed: Promise<never>;
  close(): Promise<void>;
}

async function launch(flags: readonly string[]): Promise<Browser> {
  const executablePath = await findChromium();
  if (!executablePath) {
    throw new Failure(
      'No Chromium was found: install Chromium or Chrome, or set CHROMIUM to its path.',
    );
  }
  return chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, ...flags] });
}

/** Rejects when the page crashes or the browser goes away. */
function crashOf(browser: Browser, page: Page): Promise<never> {
  const crashed = new Promise<never>((_, reject) => {
    page.on('crash', () => reject(new Failure('The page ran out of memory or crashed.')));
    browser.on('disconnected', () =>
      reject(new Failure('Chromium stopped unexpectedly: run this again.')),
    );
  });
  crashed.catch(() => undefined);
  return crashed;
}

/** Opens the built page, served by our own server, in headless Chromium, its hook in place. */
export async function openBuiltPage(flags: readonly string[] = []): Promise<BuiltPage> {
  const [server, browser] = await Promise.all([serve(), launch(flags)]);
  const close = async () => {
    await browser.close();
    await server.close();
  };
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(START_LIMIT_MS);
    await page.goto(server.url);
    await page.waitForFunction(() => window.backline !== undefined);
    return { page, crashed: crashOf(browser, page), close };
  } catch (error) {
    await close();
    throw error;
  }
}
