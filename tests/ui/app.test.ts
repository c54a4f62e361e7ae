import 'fake-indexeddb/auto';
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EXERCISES } from '../../src/exercises';
import { groupsOf, variantsOf } from '../../src/ui/exercise-groups';
import { notices } from '../../src/session/notices.svelte';
import App from '../../src/ui/App.svelte';

let app: ReturnType<typeof mount>;

/** Goes to an address and waits until the page has followed. */
async function visit(hash: string): Promise<void> {
  location.hash = hash;
  dispatchEvent(new Event('hashchange'));
  flushSync();
  await new Promise((resolve) => setTimeout(resolve, 0));
  flushSync();
}

const text = (selector: string): string =>
  document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

beforeEach(async () => {
  document.body.innerHTML = '';
  location.hash = '';
  app = mount(App, { target: document.body });
  await visit('#/');
});

afterEach(() => unmount(app));

describe('the screens', () => {
  test('home shows every exercise with a way to it', () => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="exercise"]')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      groupsOf(EXERCISES)
        .flatMap(({ members }) => members.flatMap((each) => [each, ...variantsOf(each, EXERCISES)]))
        .map(({ id }) => `#/exercise/${id}`),
    );
    expect(document.title).toBe('Backline');
  });

  test('an exercise tells how to place the camera, the dose and what is checked', async () => {
    const exercise = EXERCISES[0]!;
    await visit(`#/exercise/${exercise.id}`);
    const words = text('main');
    for (const line of exercise.setup) expect(words).toContain(line);
    for (const check of exercise.checks) expect(words).toContain(check.title);
    expect(words).toContain(`sets of ${exercise.dose.reps}`);
    expect(document.title).toBe(`${exercise.name} · Backline`);
  });

  test('a change of screen moves the focus to its heading', async () => {
    await visit(`#/exercise/${EXERCISES[1]!.id}`);
    expect(document.activeElement?.tagName).toBe('H1');
    expect(document.activeElement?.textContent).toBe(EXERCISES[1]!.name);
  });

  test.each(['#/nowhere', '#/exercise/no-such', '#/live/no-such'])(
    '%s says so and leads home',
    async (hash) => {
      await visit(hash);
      expect(text('h1')).toBe('There is nothing at this address');
      expect(document.querySelector('main a.main')?.getAttribute('href')).toBe('#/');
    },
  );

  test('a video that is gone after a reload has to be chosen again', async () => {
    await visit('#/live/dead-bug?source=file');
    await visit(location.hash);
    expect(location.hash).toBe('#/exercise/dead-bug');
  });
});

describe('notices', () => {
  test('stay for the screen they are for and go with the next', async () => {
    notices.add({ kind: 'plain', text: 'Camera is off.' });
    flushSync();
    expect(text('[role=status]')).toBe('Camera is off.');
    await visit('#/exercise/dead-bug');
    expect(text('[role=status]')).toBe('');
  });
});

test('nothing is styled in markup: the page’s policy forbids it', async () => {
  await visit('#/exercise/dead-bug');
  expect(document.body.innerHTML).not.toMatch(/\sstyle="/);
});
