import 'fake-indexeddb/auto';
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EXERCISES } from '../../src/exercises';
import {
  exerciseById,
  followLanguage,
  language,
  preferred,
  words,
} from '../../src/session/language.svelte';
import { changeSettings } from '../../src/session/settings.svelte';
import { sentenceOf } from '../../src/session/trouble-sentence';
import { Trouble, TROUBLES } from '../../src/troubles';
import App from '../../src/ui/App.svelte';
import { es } from '../../src/words/es';

let app: ReturnType<typeof mount> | undefined;

const page = (): string => (document.body.textContent ?? '').replace(/\s+/g, ' ');
const saying = (words: string) => vi.waitFor(() => expect(page()).toContain(words));

async function visit(hash: string): Promise<void> {
  location.hash = hash;
  dispatchEvent(new Event('hashchange'));
  flushSync();
  await Promise.resolve();
}

async function open(hash: string): Promise<void> {
  app = mount(App, { target: document.body });
  await visit(hash);
}

const press = (name: string): void => {
  const named = [...document.querySelectorAll('button')].find((each) => each.textContent === name);
  named!.click();
  flushSync();
};

/** Chooses an option by what it is called, as people do. */
const choose = (label: string): void => {
  const option = [...document.querySelectorAll('dialog label')].find(
    (each) => each.textContent!.trim() === label,
  );
  option!.querySelector('input')!.click();
  flushSync();
};

beforeEach(() => {
  document.body.innerHTML = '';
  vi.stubGlobal('scrollTo', () => undefined);
});

afterEach(async () => {
  if (app) await unmount(app);
  app = undefined;
  vi.unstubAllGlobals();
  changeSettings({ language: 'auto' });
  await followLanguage();
});

describe('switching the language', () => {
  test('in the settings changes the screen at once, and back', async () => {
    await open('#/');
    await saying('Choose an exercise');
    press('Settings');
    choose('Español');
    await saying('Elige un ejercicio');
    expect(document.documentElement.lang).toBe('es');
    expect(page()).toContain('Puente de glúteos');
    expect(page()).toContain('2 × 10 por lado, aguanta 1 s');
    expect(page()).not.toMatch(/Choose|Glute bridge|each side|Settings/);
    choose('English');
    await saying('Choose an exercise');
    expect(document.documentElement.lang).toBe('en');
    expect(page()).not.toMatch(/Elige|Puente/);
  });

  test('changes the words of an exercise, its checks and the title', async () => {
    const bridge = es.exercises['glute-bridge']!;
    changeSettings({ language: 'es' });
    await open('#/exercise/glute-bridge');
    await saying(bridge.name);
    for (const line of bridge.setup) expect(page()).toContain(line);
    for (const { title, why } of Object.values(bridge.checks))
      expect(page()).toContain(`${title} ${why}`);
    await vi.waitFor(() => expect(document.title).toBe('Puente de glúteos · Backline'));
  });

  test('keeps what an exercise is', async () => {
    changeSettings({ language: 'es' });
    await followLanguage();
    const [english, spanish] = [EXERCISES[0]!, exerciseById(EXERCISES[0]!.id)!];
    expect(spanish.purpose).not.toBe(english.purpose);
    expect([spanish.rep, spanish.poses, spanish.dose]).toEqual([
      english.rep,
      english.poses,
      english.dose,
    ]);
  });

  test('reaches what went wrong; the command line keeps its own sentence', async () => {
    const trouble = new Trouble('camera-busy');
    expect(sentenceOf(trouble)).toBe(TROUBLES['camera-busy']);
    expect(sentenceOf(new Error('odd'))).toBe('odd');
    changeSettings({ language: 'es' });
    await followLanguage();
    expect(sentenceOf(trouble)).toMatch(/^Otro programa está usando la cámara/);
    expect(sentenceOf(new Error('odd'))).toMatch(/recarga la página\. \(odd\)/);
    expect(trouble.message).toBe(TROUBLES['camera-busy']);
  });
});

describe('the browser’s language', () => {
  test.each([
    [['es-MX', 'en'], 'es'],
    [['fr', 'es', 'en'], 'es'],
    [['de-DE', 'en-GB'], 'en'],
    [['fr', 'de'], 'en'],
    [['est'], 'en'],
    [[], 'en'],
  ])('%j gives %s', (tags, wanted) => expect(preferred(tags)).toBe(wanted));

  test('is followed, with its own way of writing numbers', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['de', 'es-MX', 'en-GB']);
    await followLanguage();
    expect([language(), words().locale]).toEqual(['es', 'es-MX']);
    changeSettings({ language: 'en' });
    await followLanguage();
    expect([language(), words().locale]).toEqual(['en', 'en-GB']);
    vi.restoreAllMocks();
  });

  test('gives way to what was asked for last, whichever catalogue comes first', async () => {
    changeSettings({ language: 'es' });
    const spanish = followLanguage();
    changeSettings({ language: 'en' });
    await Promise.all([followLanguage(), spanish]);
    expect(language()).toBe('en');
    expect(document.documentElement.lang).toBe('en');
  });
});
