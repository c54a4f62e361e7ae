import type { Page } from '@playwright/test';
import { EXERCISES } from '../../src/exercises';
import { en } from '../../src/words/en';
import { es } from '../../src/words/es';
import { begin, inFrontOf, until } from './floor';
import { expect, test } from './site';

// Nobody is there: the set that a button began says so in its largest letters.
test.use({ ...inFrontOf(null), reducedMotion: 'reduce' });

/** Laptop, large screen, phone upright, phone on its side, a laptop at 200 %. */
const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 683, height: 384 },
] as const;

const spoken = EXERCISES.flatMap(({ id, checks }) => {
  const other = es.exercises[id]!.checks;
  return checks.flatMap((check) => [check.say, other[check.id]!.say]);
});
const CUES = [...spoken, ...Object.values(en.voice.hints), ...Object.values(es.voice.hints)];
const DIRECTIONS = [en, es].flatMap(({ voice }) => Object.values(voice.directions));

const LONGEST_WHY = [en, es]
  .flatMap(({ live }) => [
    ...Object.values(live.pausedWhy).map((why) => `${live.paused}. ${why}.`),
    `${live.pausedWhy.asked}. ${live.resumeAsked}.`,
  ])
  .reduce((a, b) => (a.length > b.length ? a : b));

const fontOf = (page: Page, testid: string): Promise<number> =>
  page.getByTestId(testid).evaluate((element) => parseFloat(getComputedStyle(element).fontSize));

/** What is out of sight or covers something with each of these lines in place of the one shown. */
const misplaced = (page: Page, testid: string, lines: readonly string[]): Promise<string[]> =>
  page.getByTestId(testid).evaluate((element, texts) => {
    const root = document.documentElement;
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const isOut = (part: Element): boolean => {
      const { top, left, bottom, right } = part.getBoundingClientRect();
      return top < 0 || left < 0 || bottom > innerHeight + 1 || right > innerWidth + 1;
    };
    /** From where to where the things in a part of the screen go. */
    const extent = (part: Element) => {
      const things = [part, ...part.querySelectorAll('button, p:not(.hidden-text), h1, ul, .ring')];
      const all = things.map((thing) => thing.getBoundingClientRect());
      // A closed dialog has no size.
      const boxes = all.filter(({ width }) => width > 1);
      return {
        name: part.className.split(' ')[0]!,
        top: Math.min(...boxes.map(({ top }) => top)),
        left: Math.min(...boxes.map(({ left }) => left)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
        right: Math.max(...boxes.map(({ right }) => right)),
      };
    };
    type Extent = ReturnType<typeof extent>;
    const meet = (a: Extent, b: Extent): boolean =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const look = (text: string): string[] => {
      element.textContent = text;
      const out = all('.floor :is(button, p, h1):not(.hidden-text)').filter(isOut);
      const parts = all('.floor > *').map(extent);
      const over = parts.flatMap((part, i) =>
        parts
          .slice(i + 1)
          .filter((o) => meet(part, o))
          .map((o) => [part, o] as const),
      );
      const scrolls = root.scrollHeight > innerHeight || root.scrollWidth > innerWidth;
      return [
        ...(scrolls ? [`scrolls by ${root.scrollHeight - innerHeight}`] : []),
        ...out.map((part) => `out of sight: ${part.textContent!.slice(0, 40)}`),
        ...over.map(
          ([a, b]) =>
            `${a.name} over ${b.name} by ${Math.round(Math.min(a.bottom - b.top, b.bottom - a.top))}`,
        ),
      ].map((what) => `${text}: ${what}`);
    };
    const told = element.textContent;
    const found = texts.flatMap(look);
    element.textContent = told;
    return found;
  }, lines);

/** Another window; waits until the page has been laid out for it. */
async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  const drawn = () =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await page.evaluate(drawn);
}

/** The same on every screen. */
async function misplacedAnywhere(page: Page, testid: string, lines: readonly string[]) {
  const wrong: string[] = [];
  for (const { width, height } of SIZES) {
    await resize(page, width, height);
    const found = await misplaced(page, testid, lines);
    wrong.push(...found.map((what) => `${width}×${height} ${what}`));
  }
  return wrong;
}

test('a set is read from the floor and all of it is in sight, on every screen', async ({
  page,
}) => {
  await begin(page);
  await until(page, 'direction');
  await expect(page.getByTestId('direction')).not.toHaveText(en.live.looking);
  expect.soft(await misplacedAnywhere(page, 'direction', DIRECTIONS)).toEqual([]);

  await page.keyboard.press('Space');
  await expect(page.getByTestId('cue')).toBeVisible();
  expect.soft(await misplacedAnywhere(page, 'cue', CUES)).toEqual([]);
  for (const size of SIZES) {
    await resize(page, size.width, size.height);
    const name = `${size.width}×${size.height}`;
    expect.soft(await fontOf(page, 'count'), name).toBeGreaterThanOrEqual(130);
    if (size.height >= 768 && size.width > size.height)
      expect.soft(await fontOf(page, 'cue'), name).toBeGreaterThanOrEqual(96);
  }
  const value = page.getByTestId('count').locator('.value');
  expect(await value.evaluate((element) => getComputedStyle(element).animationName)).toBe('none');

  await page.keyboard.press('Space');
  await until(page, 'paused');
  // The longest reason under the longest direction.
  await page.locator('.under').evaluate((under, text) => (under.textContent = text), LONGEST_WHY);
  expect.soft(await misplacedAnywhere(page, 'paused', DIRECTIONS)).toEqual([]);
});
