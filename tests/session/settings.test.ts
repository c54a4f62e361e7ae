import { beforeEach, describe, expect, test } from 'vitest';
import { changeSettings, parseSettings, settings } from '../../src/session/settings.svelte';

beforeEach(() => localStorage.clear());

describe('parseSettings', () => {
  test('nothing stored gives the usual settings', () =>
    expect(parseSettings(null)).toMatchObject({ theme: 'auto', engine: 'fast', model: 'full' }));

  test.each(['', '{', '7', '[]', 'null'])('damaged text %j gives the usual settings', (text) =>
    expect(parseSettings(text)).toEqual(parseSettings(null)),
  );

  test('one damaged value does not lose the others', () => {
    const read = parseSettings('{"model":"huge","volume":7,"theme":"dark","voice":false}');
    expect(read).toMatchObject({ model: 'full', volume: 0.8, theme: 'dark', voice: false });
  });
});

test('a change is in force at once and kept', () => {
  changeSettings({ volume: 0.25 });
  expect(settings.volume).toBe(0.25);
  expect(parseSettings(localStorage.getItem('backline.settings')).volume).toBe(0.25);
});
