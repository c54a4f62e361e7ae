import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** The page as it is after a reload: the same disk, nothing in memory. */
async function reloaded() {
  vi.resetModules();
  const { loadPain, pain } = await import('../../src/session/pain.svelte');
  const { listPain } = await import('../../src/storage');
  await loadPain();
  return { pain, listPain };
}

const EVENING = new Date(2026, 4, 3, 18).getTime();
const MORNING = new Date(2026, 4, 4, 8).getTime();
const MINUTE = 60_000;

const itIs = (now: number) => vi.setSystemTime(now);

beforeEach(async () => {
  const { clearPain, writeKept } = await import('../../src/storage');
  await Promise.all([clearPain(), writeKept('pain-skipped', {})]);
  localStorage.clear();
  vi.useFakeTimers({ now: EVENING, toFake: ['Date'] });
});

afterEach(() => void vi.useRealTimers());

describe('the diary', () => {
  test('asks before and after, compares, and keeps what was said', async () => {
    const { pain } = await reloaded();
    const before = pain.before(EVENING)!;
    expect(before).toEqual({ when: 'before', answer: null, advice: null });
    await pain.answer(before, 2);
    expect(pain.before(EVENING)).toMatchObject({ answer: { level: 2 }, advice: null });

    itIs(EVENING + 20 * MINUTE);
    const began = EVENING + 5 * MINUTE;
    await pain.answer(pain.after(began, Date.now())!, 4);
    expect(pain.after(began, Date.now())).toMatchObject({ answer: { level: 4 }, advice: 'risen' });

    const { listPain } = await reloaded();
    const levels = (await listPain()).map(({ when, level }) => [when, level]);
    expect(levels).toEqual([
      ['before', 2],
      ['after', 4],
    ]);
  });

  test('takes a corrected answer in place of the first', async () => {
    const { pain, listPain } = await reloaded();
    await pain.answer(pain.before(EVENING)!, 7);
    expect(pain.before(EVENING)!.advice).toBe('high');
    await pain.answer(pain.before(EVENING)!, 1);
    expect(pain.before(EVENING)!.advice).toBeNull();
    expect(await listPain()).toHaveLength(1);
  });

  test('asks in the morning after a workout, and compares with before it', async () => {
    const { pain } = await reloaded();
    await pain.answer(pain.before(EVENING)!, 1);
    itIs(MORNING);
    expect(pain.morning([], MORNING)).toBeNull();
    await pain.answer(pain.morning([EVENING], MORNING)!, 3);
    expect(pain.morning([EVENING], MORNING)).toMatchObject({ advice: 'risen' });
  });

  test('a question skipped is not asked again, also after a reload', async () => {
    const { pain } = await reloaded();
    itIs(MORNING);
    pain.skip(pain.morning([EVENING], MORNING)!);
    expect(pain.morning([EVENING], MORNING)).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const later = await reloaded();
    expect(later.pain.morning([EVENING], MORNING)).toBeNull();
    expect(later.pain.before(MORNING)).not.toBeNull();
  });

  test('asks nothing where it is not wanted, and keeps what there is', async () => {
    const { pain } = await reloaded();
    await pain.answer(pain.before(EVENING)!, 1);
    pain.setWanted(false);
    expect(pain.before(EVENING)).toBeNull();
    expect(pain.after(EVENING, EVENING)).toBeNull();
    expect(pain.morning([EVENING], MORNING)).toBeNull();
    expect(pain.rows).toHaveLength(1);
  });

  test('is deleted for good', async () => {
    const { pain, listPain } = await reloaded();
    await pain.answer(pain.before(EVENING)!, 1);
    await pain.clear();
    expect(pain.rows).toEqual([]);
    expect(await listPain()).toEqual([]);
  });

  test('that cannot be read asks nothing and says why', async () => {
    vi.doMock('../../src/storage', async (original) => ({
      ...(await original<object>()),
      listPain: () => Promise.reject(new Error('disk')),
    }));
    const { pain } = await reloaded();
    vi.doUnmock('../../src/storage');
    expect(pain.trouble?.message).toBe('disk');
    expect(pain.before(EVENING)).toBeNull();
  });
});
