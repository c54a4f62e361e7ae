import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { PoseResult } from '../../pose/engine';
import { openBuiltPage } from '../page';
import { ROOT } from '../paths.mjs';
import { KEEP_NAMES } from './in-page';
import { delayOf, type Live, median } from './report';

/** Three bridges, one of them over-extended. Chromium plays it at 30 frames a second, over and over. */
const CAMERA = join(ROOT, 'tests', 'browser', 'clips', 'bridge-over.mjpeg');

/** Chromium plays this file where it would show a camera, and asks nobody. */
const flagsFor = (camera: string): string[] => [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-video-capture=${camera}`,
];

/** Left out at the start, and measured after that, in ms. */
const WARM_UP_MS = 4000;
const MEASURED_MS = 36_000;

/** One pose on the live screen, all in milliseconds. */
interface Seen {
  /** When the worker's answer reached the page. */
  readonly at: number;
  /** In the worker, outside the models. */
  readonly workerMs: number;
  /** On the page: handling the answer, with everything that is drawn because of it. */
  readonly pageMs: number;
}

interface Watched {
  readonly seen: Seen[];
  readonly tasks: { readonly at: number; readonly ms: number }[];
}

declare global {
  interface Window {
    backlineBench?: Watched;
  }
}

/**
 * Listens to the pose worker's answers before and after the page does, and to long tasks. Sent to
 * the page as text, so it uses nothing but the page.
 */
function watch(): void {
  const watched: Watched = (window.backlineBench = { seen: [], tasks: [] });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      watched.tasks.push({ at: startTime + duration, ms: duration });
  }).observe({ type: 'longtask' });
  window.Worker = class extends Worker {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      let began = 0;
      this.addEventListener('message', () => (began = performance.now()));
      // By then the page listens too, so this is heard after it, and after what it resolved.
      setTimeout(() => {
        this.addEventListener('message', ({ data }: MessageEvent<{ result?: PoseResult }>) => {
          if (!data.result) return;
          const pageMs = performance.now() - began;
          watched.seen.push({ at: began, workerMs: data.result.otherMs, pageMs });
        });
      });
    }
  };
}

/** Answers what is asked before the first workout, and goes back to the first screen. */
async function answerQuestions(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Before you start' }).click();
  await page.getByRole('button', { name: 'Go on' }).waitFor();
  for (const none of await page.getByRole('radio', { name: 'None of these' }).all())
    await none.check();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('link', { name: 'Choose an exercise' }).click();
}

/** From the first screen to a running set, as people get there. */
async function startSet(page: Page): Promise<void> {
  await answerQuestions(page);
  await page.getByRole('link', { name: 'Glute bridge' }).first().click();
  await page.getByRole('button', { name: 'Start with camera' }).click();
  await page.getByRole('button', { name: 'Stop' }).waitFor();
  await page.waitForFunction(() => (window.backlineBench?.seen.length ?? 0) > 0);
}

/** Frames a second from the first answer to the last. */
const rateOf = (seen: readonly Seen[]): number =>
  ((seen.length - 1) * 1000) / (seen.at(-1)!.at - seen[0]!.at);

/** From the picture that caused a tone to the tone, for every one of its kind, in ms. */
const delaysOf = (page: Page, tone: 'warn' | 'count'): Promise<number[]> =>
  page.evaluate(
    (wanted) =>
      window.backline!.sounded!().flatMap(({ atMs, sound, frame }) =>
        sound.kind === 'tone' && sound.tone === wanted && frame ? [atMs - frame.cameMs] : [],
      ),
    tone,
  );

/** Runs a set on the live screen in front of Chromium's fake camera and measures it. */
export async function measureLive(camera = CAMERA): Promise<Live> {
  const { page, close } = await openBuiltPage(flagsFor(camera));
  try {
    await page.addInitScript(KEEP_NAMES);
    await page.addInitScript(watch);
    await page.reload();
    await startSet(page);
    await page.waitForTimeout(WARM_UP_MS);
    const from = await page.evaluate(() => performance.now());
    await page.waitForTimeout(MEASURED_MS);
    const { seen, tasks } = await page.evaluate(() => window.backlineBench!);
    const [toWarning, toCount] = [await delaysOf(page, 'warn'), await delaysOf(page, 'count')];
    const late = seen.filter(({ at }) => at >= from);
    return {
      fps: rateOf(late),
      overheadMs: median(late.map(({ workerMs, pageMs }) => workerMs + pageMs)),
      longestTaskMs: Math.max(0, ...tasks.filter(({ at }) => at >= from).map(({ ms }) => ms)),
      toWarning: delayOf(toWarning),
      toCount: delayOf(toCount),
    };
  } finally {
    await close();
  }
}
