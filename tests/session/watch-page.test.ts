import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../src/session/watch-page';

let told: boolean[];

const turn = (state: DocumentVisibilityState): void => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => void (told = []));
afterEach(() => vi.restoreAllMocks());

test('tells of hiding and showing until it is stopped', () => {
  const stop = watchPage((hidden) => told.push(hidden));
  turn('hidden');
  turn('visible');
  stop();
  turn('hidden');
  expect(told).toEqual([true, false]);
});

test('tells at once of a page that was hidden while everything loaded', () => {
  turn('hidden');
  watchPage((hidden) => told.push(hidden))();
  expect(told).toEqual([true]);
});
