import { beforeEach, describe, expect, test } from 'vitest';
import {
  changeSettings,
  forgetSettings,
  parseSettings,
  settings,
  settingsMissing,
  settingsToTake,
} from '../../src/session/settings.svelte';

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

describe('plans', () => {
  const plansIn = (plans: unknown) => parseSettings(JSON.stringify({ plans })).plans;

  test.each([
    ['what may be entered', { sets: 3, restMs: 0 }, { sets: 3, restMs: 0 }],
    ['not what may not', { sets: 0, reps: 12 }, { reps: 12 }],
    [
      'not what is no number',
      { sets: 'three', holdMs: null, reps: 51, restMs: 60_000 },
      { restMs: 60_000 },
    ],
    ['nothing of what is no plan', 7, {}],
  ])('keep %s, part by part', (_, stored, read) => {
    expect(JSON.parse(JSON.stringify(plansIn({ bridge: stored })))).toEqual({ bridge: read });
  });

  test('that are no record are forgotten, nothing else is', () => {
    const read = parseSettings('{"plans":7,"countInSeconds":3,"counting":"fewer"}');
    expect(read).toMatchObject({ plans: {}, countInSeconds: 3, counting: 'fewer' });
  });

  test.each([
    ['{"countInSeconds":11}', { countInSeconds: 0 }],
    ['{"counting":"loud"}', { counting: 'spoken' }],
    ['{"sensitivity":"never"}', { sensitivity: 'usual' }],
    ['{"listen":1,"vibration":false}', { listen: false, vibration: false }],
  ])('%s falls back on its own', (text, read) => expect(parseSettings(text)).toMatchObject(read));
});

test('a change is in force at once and kept', () => {
  changeSettings({ volume: 0.25 });
  expect(settings.volume).toBe(0.25);
  expect(parseSettings(localStorage.getItem('backline.settings')).volume).toBe(0.25);
});

describe('settings of another browser', () => {
  const here = parseSettings('{"theme":"dark","plans":{"dead-bug":{"reps":6}}}');

  test('hold where nothing was chosen here', () => {
    const from = { theme: 'light', model: 'lite', camera: 'x', plans: { plank: { sets: 3 } } };
    const missing = settingsMissing(here, from);
    expect(missing).toMatchObject({ model: 'lite', plans: { 'dead-bug': { reps: 6 }, plank: {} } });
    expect(missing).not.toHaveProperty('theme');
    expect(missing).not.toHaveProperty('camera');
  });

  test('never take the place of a plan made here', () =>
    expect(settingsMissing(here, { plans: { 'dead-bug': { reps: 9 } } }).plans).toEqual(
      here.plans,
    ));

  test.each([null, 7, 'x', [], { theme: 'pink', plans: 'none' }])(
    'that are %j change nothing',
    (from) => expect({ ...here, ...settingsMissing(here, from) }).toEqual(here),
  );

  test('are taken along without the camera, and forgotten when asked', () => {
    changeSettings({ theme: 'dark', camera: 'mine' });
    expect(settingsToTake()).toMatchObject({ theme: 'dark', camera: null });
    forgetSettings();
    expect(localStorage.length).toBe(0);
  });
});
