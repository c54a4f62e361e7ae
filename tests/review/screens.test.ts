import 'fake-indexeddb/auto';
import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoredSet } from '../../src/review';
import { recordingName } from '../../src/ui/parts/review/download';
import History from '../../src/ui/screens/History.svelte';
import Review from '../../src/ui/screens/Review.svelte';
import { deleteSet, listSets, saveSet } from '../../src/storage';
import { rep, reportOf, storedSet } from '../storage/made-up';
import { plain } from './made-up';

let shown: ReturnType<typeof mount> | undefined;

const review = (setId: string) =>
  (shown = mount(Review, { target: document.body, props: { setId } }));
const history = () => (shown = mount(History, { target: document.body }));
const page = (): string => (document.body.textContent ?? '').replace(/\s+/g, ' ');
const saying = (words: RegExp) => vi.waitFor(() => expect(page()).toMatch(words));
const press = (name: string) =>
  [...document.querySelectorAll('button')]
    .find((each) => each.textContent!.includes(name))!
    .click();

const done = [
  rep(1000, { side: 'left' }),
  rep(4000, { side: 'right', clean: false, faults: ['back-sags'] }),
  rep(7000, { side: 'left', complete: false }),
];
const set: StoredSet = storedSet('seen', {
  report: reportOf(done, {
    warnings: [
      { id: 'back-sags', fromMs: 4500, toMs: 5700, peak: -0.08, unit: 'torso', level: 'warn' },
    ],
  }),
});

beforeEach(() => vi.stubGlobal('scrollTo', () => undefined));
afterEach(async () => {
  if (shown) await unmount(shown);
  shown = undefined;
  for (const { id } of await listSets()) await deleteSet(id);
  vi.unstubAllGlobals();
});

describe('the review of a set', () => {
  it('shows counts, sides, rows and warnings in words', async () => {
    await saveSet(set);
    review('seen');
    await saying(/2 counted ?, ?1 clean ?, ?1 short/);
    expect(document.querySelector('h1')!.textContent).toBe('Bird dog');
    const rows = [...document.querySelectorAll('[aria-labelledby=reps] tbody tr')].map((row) =>
      [...row.children].map((cell) => plain(cell.textContent!).trim()),
    );
    expect(rows).toHaveLength(3);
    expect(rows[1]!.slice(0, 4)).toEqual(['2', 'right', '0:04', '2.0 s']);
    expect(rows[1]![4]).toMatch(/^Counted · \w+/);
    expect(rows[2]).toEqual(['–', 'left', '0:07', '2.0 s', 'Short']);
    expect(document.querySelector('.warnings')!.textContent).toMatch(/0:04.*rep 2 · 8.% of torso/s);
    expect(page()).toMatch(/from the camera/);
  });

  it('asks about the back where the camera could not judge it, and claims nothing of it', async () => {
    const unseen = { notJudged: [{ id: 'back-sags', reason: 'covered' as const }] };
    const reps = [rep(1000), rep(4000, unseen), rep(7000)];
    await saveSet(storedSet('seen', { report: reportOf(reps) }));
    review('seen');
    await saying(/could not judge your back in 1 of 3 repetitions: an arm in front of your back\./);
    expect(page()).toMatch(/Did your back stay level\?/);
    expect(page()).toMatch(
      /One thing to try Keep your arms clear .* Nothing to correct in what was/,
    );
  });

  it('asks nothing when every back was judged', async () => {
    await saveSet(storedSet('seen', { report: reportOf([rep(1000)]) }));
    review('seen');
    await saying(/Nothing to correct/);
    expect(page()).not.toMatch(/could not judge|in what was seen|Did your/);
  });

  it('says the name of a video instead of the camera', async () => {
    await saveSet({ ...set, source: 'sofa.mp4' });
    review('seen');
    await saying(/sofa\.mp4/);
    expect(page()).not.toMatch(/from the camera/);
  });

  it('is kind when nothing was counted', async () => {
    await saveSet(storedSet('seen', { report: reportOf([]) }));
    review('seen');
    await saying(/Nothing to count this time/);
    expect(document.querySelector('table')).toBeNull();
  });

  it('says so when there is no such set', async () => {
    review('gone');
    await saying(/This set is not here/);
  });

  it('deletes the set only after it was asked for twice', async () => {
    await saveSet(set);
    review('seen');
    await saying(/Delete this set/);
    press('Delete this set');
    await new Promise((done) => setTimeout(done, 50));
    expect(await listSets()).toHaveLength(1);
    press('Delete for good');
    await vi.waitFor(async () => expect(await listSets()).toEqual([]));
    expect(location.hash).toBe('#/history');
  });

  it('keeps the person’s count beside the measured one, until they take it back', async () => {
    await saveSet(set);
    review('seen');
    await saying(/Not right\? Say how many/);
    press('Not right?');
    await saying(/How many were there\?/);
    const input = document.querySelector<HTMLInputElement>('input[type=number]')!;
    input.value = '10';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    press('Keep my count');
    await saying(/You say 10\. The camera counted 2; both are kept\./);
    expect(page()).toMatch(/2 counted/);
    await vi.waitFor(async () =>
      expect((await listSets())[0]).toMatchObject({ counted: 2, correction: { count: 10 } }),
    );
    press('Take it back');
    await vi.waitFor(() => expect(page()).not.toMatch(/You say/));
  });

  it('lets a warning be called not so, and shows who says that', async () => {
    await saveSet(set);
    review('seen');
    await saying(/That was not so/);
    press('That was not so');
    await saying(/You say: not so/);
    await vi.waitFor(async () =>
      expect((await listSets())[0]!.correction!.notSo).toEqual([{ id: 'back-sags', fromMs: 4500 }]),
    );
    press('It was so after all');
    await vi.waitFor(async () => expect((await listSets())[0]!.correction).toBeUndefined());
  });

  it('lays today’s verdict beside the one that was kept', async () => {
    await saveSet(set);
    review('seen');
    await saying(/Judge it again/);
    press('Judge it again');
    await saying(/Then and by today’s rules.*The rules have changed since/);
    const cells = [...document.querySelectorAll('[aria-labelledby=again] tbody tr')][0]!;
    expect(cells.textContent!.replace(/\s+/g, ' ')).toMatch(/Counted ?2 ?0/);
    expect((await listSets())[0]).toMatchObject({ counted: 2 });
  });

  it('compares with the set before and the best before', async () => {
    const day = 86_400_000;
    await saveSet(
      storedSet('old', {
        startedAt: set.startedAt - 2 * day,
        report: reportOf([rep(1000), rep(4000), rep(7000)]),
      }),
    );
    await saveSet(storedSet('last', { startedAt: set.startedAt - day }));
    await saveSet(set);
    review('seen');
    await saying(/Beside earlier sets.*This set.*The one before.*Your best before/);
    const links = [...document.querySelectorAll('[aria-labelledby=beside] a')];
    expect(links.map((a) => a.getAttribute('href'))).toEqual(['#/review/last', '#/review/old']);
  });

  it('names the saved file after exercise and time', () => {
    const startedAt = new Date(2026, 2, 9, 8, 5).getTime();
    expect(recordingName({ ...set, startedAt })).toBe('bird-dog-2026-03-09-0805.json');
  });
});

describe('the history', () => {
  it('invites to a first set when there is none', async () => {
    history();
    await saying(/Your first set starts here/);
  });

  it('lists sets by day, newest first, each leading to its review', async () => {
    const today = Date.now();
    await saveSet(storedSet('older', { startedAt: today - 40 * 86_400_000 }));
    await saveSet(storedSet('newer', { startedAt: today }));
    history();
    await saying(/Today/);
    const links = [...document.querySelectorAll('.day a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual(['#/review/newer', '#/review/older']);
    expect(document.querySelectorAll('.day .sets')).toHaveLength(2);
  });

  it('shows twenty at first and older ones when asked', async () => {
    for (let i = 0; i < 30; i++) await saveSet(storedSet(`${i}`, { startedAt: 1e12 + i }));
    history();
    await saying(/Show older sets/);
    expect(document.querySelectorAll('.day a')).toHaveLength(20);
    press('Show older sets');
    await vi.waitFor(() => expect(document.querySelectorAll('.day a')).toHaveLength(30));
    expect(page()).not.toMatch(/Show older sets/);
  });
});
