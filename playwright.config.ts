import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './src/cli/chromium.mjs';

const executablePath = await findChromium();

/**
 * The built page in a real Chromium. Each worker serves `dist/` itself (`tests/browser/site.ts`), on
 * a free port. One worker: the pose model wants the processor to itself.
 */
export default defineConfig({
  testDir: 'tests/browser',
  workers: 1,
  fullyParallel: false,
  forbidOnly: !!process.env.CI,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    launchOptions: {
      args: CHROMIUM_FLAGS,
      ...(executablePath && { executablePath }),
    },
  },
});
