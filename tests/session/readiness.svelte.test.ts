import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';

/** The page as it is after a reload: the same disk, nothing in memory. */
async function reloaded() {
  vi.resetModules();
  const { loadReadiness, readiness, stopSheet } =
    await import('../../src/session/readiness.svelte');
  const { readKept, writeKept } = await import('../../src/storage');
  return { loadReadiness, readiness, stopSheet, readKept, writeKept };
}

/** Waits until what was written is on the disk. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

beforeEach(async () => {
  const { writeKept } = await import('../../src/storage');
  await writeKept('readiness', undefined);
});

const FINE = { helpNow: false, askFirst: false };

describe('answers', () => {
  test('are none before they are given, and are still there after a reload', async () => {
    const first = await reloaded();
    expect(first.readiness.loaded).toBe(false);
    await first.loadReadiness();
    expect([first.readiness.loaded, first.readiness.state]).toEqual([true, 'unasked']);
    first.readiness.answer(FINE);
    expect(first.readiness.mayBegin).toBe(true);
    await settled();

    const later = await reloaded();
    await later.loadReadiness();
    expect([later.readiness.state, later.readiness.mayBegin]).toEqual(['go', true]);
  });

  test('remember the own choice to go on, until they are given anew', async () => {
    const { loadReadiness, readiness } = await reloaded();
    await loadReadiness();
    readiness.answer({ ...FINE, askFirst: true });
    expect(readiness.mayBegin).toBe(false);
    readiness.goOn();
    expect(readiness.mayBegin).toBe(true);
    readiness.answer({ ...FINE, askFirst: true });
    expect(readiness.mayBegin).toBe(false);
  });

  test('can be forgotten, on the disk too', async () => {
    const { loadReadiness, readiness, readKept } = await reloaded();
    await loadReadiness();
    readiness.answer(FINE);
    readiness.forget();
    await settled();
    expect(readiness.state).toBe('unasked');
    expect(await readKept('readiness')).toEqual({ answers: null, stoppedAt: null });
  });

  test.each([7, null, 'go', { answers: { helpNow: 'no' } }, { answers: 7, stoppedAt: 'x' }])(
    'that are damaged on the disk, %j, are asked again',
    async (damaged) => {
      const { writeKept } = await reloaded();
      await writeKept('readiness', damaged);
      const { loadReadiness, readiness } = await reloaded();
      await loadReadiness();
      expect(readiness.state).toBe('unasked');
    },
  );

  test('given before the disk was read are not lost to it', async () => {
    const before = await reloaded();
    await before.writeKept('readiness', { answers: null, stoppedAt: null });
    const { loadReadiness, readiness } = await reloaded();
    const loading = loadReadiness();
    readiness.answer({ ...FINE, helpNow: true });
    await loading;
    expect(readiness.state).toBe('emergency');
  });

  test('hold where nothing can be kept', async () => {
    const broken = () => Promise.reject(new Error('disk'));
    vi.doMock('../../src/storage', async (original) => ({
      ...(await original<object>()),
      readKept: broken,
      writeKept: broken,
    }));
    const { loadReadiness, readiness } = await reloaded();
    vi.doUnmock('../../src/storage');
    await loadReadiness();
    readiness.answer(FINE);
    await settled();
    expect(readiness.mayBegin).toBe(true);
  });
});

test('a week later it is asked whether something changed, and no more once that was answered', async () => {
  const { loadReadiness, readiness } = await reloaded();
  await loadReadiness();
  readiness.answer(FINE);
  const inAWeek = Date.now() + 7 * 86_400_000;
  expect([readiness.changeDue(), readiness.changeDue(inAWeek)]).toEqual([false, true]);
  vi.useFakeTimers({ now: inAWeek, toFake: ['Date'] });
  readiness.nothingChanged();
  vi.useRealTimers();
  expect(readiness.changeDue(inAWeek)).toBe(false);
});

test('stopping for today is remembered, whatever happens to the answers', async () => {
  const { loadReadiness, readiness } = await reloaded();
  await loadReadiness();
  expect(readiness.stoppedToday()).toBe(false);
  readiness.stopForToday();
  readiness.forget();
  expect(readiness.stoppedToday()).toBe(true);
});
