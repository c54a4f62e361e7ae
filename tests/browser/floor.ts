import type { Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../src/cli/chromium.mjs';
import type { Sound } from '../../src/voice/sounds';
import type { WorkoutEvent } from '../../src/workout/events';
import { choose, clipPath, expect } from './site';

const executablePath = await findChromium();

/** Chromium with a clip in place of the camera, over and over; null: its own pattern, with nobody in it. */
export const inFrontOf = (clip: string | null) => ({
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: [
      ...CHROMIUM_FLAGS,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      ...(clip === null ? [] : [`--use-file-for-fake-video-capture=${clipPath(clip)}`]),
    ],
  },
});

export interface Heard {
  readonly atMs: number;
  readonly sound: Sound;
  /** The frame because of which it sounded. */
  readonly frame: { readonly cameMs: number } | null;
}

export const sounded = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => [...window.backline!.sounded!()] as Heard[]);

export const told = (page: Page): Promise<WorkoutEvent[]> =>
  page.evaluate(() => window.backline!.told!().map(({ event }) => event));

export const tones = (heard: readonly Heard[]): string[] =>
  heard.flatMap(({ sound }) => (sound.kind === 'tone' ? [sound.tone] : []));

export const said = (heard: readonly Heard[]): string[] =>
  heard.flatMap(({ sound }) => (sound.kind === 'speech' ? [sound.text] : []));

/** Waits until the workout has told of something. */
export const until = (page: Page, type: WorkoutEvent['type'], timeout = 60_000) =>
  expect
    .poll(async () => (await told(page)).map((event) => event.type), { timeout })
    .toContain(type);

/** What somebody has chosen before, for all pages to come. */
export const choosing = (page: Page, settings: object): Promise<unknown> =>
  page.addInitScript(
    (text) => localStorage.setItem('backline.settings', text),
    JSON.stringify(settings),
  );

export async function begin(page: Page): Promise<void> {
  await choose(page, 'Glute bridge');
  await page.getByRole('button', { name: 'Start with camera' }).click();
}

declare global {
  interface Window {
    /** Everything the made-up voice has said to its end. */
    aloud?: string[];
  }
}

/** Gives the page a voice: Chromium has none here. It says a word in a quarter of a second. */
export async function giveVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const aloud: string[] = (window.aloud = []);
    class Utterance extends EventTarget {
      voice = null;
      lang = '';
      rate = 1;
      volume = 1;
      onstart: (() => void) | null = null;
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      constructor(readonly text: string) {
        super();
      }
    }
    const queue: Utterance[] = [];
    const next = (): void => {
      const [line] = queue;
      if (!line) return;
      line.onstart?.();
      line.dispatchEvent(new Event('start'));
      const done = (): void => {
        if (queue[0] !== line) return;
        queue.shift();
        aloud.push(line.text);
        line.onend?.();
        line.dispatchEvent(new Event('end'));
        next();
      };
      setTimeout(done, 250 * line.text.split(' ').length);
    };
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [
        { name: 'Made up', lang: 'en-US', localService: true, default: true, voiceURI: 'made-up' },
      ],
      speak: (line: Utterance) => {
        queue.push(line);
        if (queue.length === 1) next();
      },
      cancel: () => queue.splice(0),
      pause: () => undefined,
      resume: () => undefined,
      get speaking() {
        return queue.length > 0;
      },
      get pending() {
        return queue.length > 1;
      },
      paused: false,
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  });
}
