import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followLanguage } from '../../src/session/language.svelte';
import { obeySpoken } from '../../src/session/obey-spoken';
import { changeSettings } from '../../src/session/settings.svelte';
import type { ListenOptions } from '../../src/voice/listen';
import type { Voice } from '../../src/voice/voice';

const heard = vi.hoisted(() => ({ options: null as unknown, stopped: 0 }));
vi.mock('../../src/voice/listen', () => ({
  listen: (options: unknown) => {
    heard.options = options;
    return () => (heard.stopped += 1);
  },
}));

const COMMANDS = [
  'start',
  'pause',
  'resume',
  'stop',
  'next',
  'count',
  'skipExercise',
  'moreRest',
  'changePlan',
  'abandon',
] as const;

let done: string[];
const workout = Object.fromEntries(
  COMMANDS.map((name) => [name, () => void done.push(name)]),
) as Record<(typeof COMMANDS)[number], () => void>;
const voice = { saidWithin: (ms: number) => [`within ${ms}`] } as unknown as Voice;
const options = (): ListenOptions => heard.options as ListenOptions;

beforeEach(async () => {
  [done, heard.options, heard.stopped] = [[], null, 0];
  changeSettings({ listen: true, language: 'es' });
  await followLanguage();
});
afterEach(async () => {
  changeSettings({ listen: false, language: 'auto' });
  await followLanguage();
});

describe('spoken commands', () => {
  test('are not listened for unless that was chosen', () => {
    changeSettings({ listen: false });
    obeySpoken(voice, workout)();
    expect(heard).toEqual({ options: null, stopped: 0 });
  });

  test('are those of the language in use', () => {
    obeySpoken(voice, workout);
    expect(options().language).toBe('es');
    expect(options().commands.stop).toContain('parar');
  });

  test.each(['start', 'pause', 'stop', 'next', 'count'] as const)(
    '%s does just that, once',
    (command) => {
      obeySpoken(voice, workout);
      options().onCommand(command);
      expect(done).toEqual([command]);
    },
  );

  test('what the app has said in the last seconds is known', () => {
    obeySpoken(voice, workout);
    expect(options().said()).toEqual(['within 4000']);
  });

  test('are no longer listened for when the workout is over', () => {
    const stop = obeySpoken(voice, workout);
    expect(heard.stopped).toBe(0);
    stop();
    expect(heard.stopped).toBe(1);
  });
});
