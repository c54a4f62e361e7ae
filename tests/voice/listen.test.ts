import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { obey } from '../../src/voice/commands';
import { listen } from '../../src/voice/listen';
import { listening, loadListening } from '../../src/voice/recognition';
import { en } from '../../src/words/en';
import { es } from '../../src/words/es';

describe('what is obeyed', () => {
  test.each([
    ['stop', 'stop'],
    ['Stop!', 'stop'],
    ['please stop now', 'stop'],
    ['would you please stop', null],
    ['stopping', null],
    ['start', 'start'],
    ['continue', 'start'],
    ['pause', 'pause'],
    ['next', 'next'],
    ['start stop', null],
    ['hello', null],
    ['', null],
  ])('English: “%s” → %s', (heard, command) =>
    expect(obey([heard], [], en.voice.commands)).toBe(command),
  );

  test.each([
    ['Para', 'stop'],
    ['empezar', 'start'],
    ['¡Pausa!', 'pause'],
    ['siguiénte', 'next'],
    ['preparado', null],
  ])('Spanish: “%s” → %s', (heard, command) =>
    expect(obey([heard], [], es.voice.commands)).toBe(command),
  );

  test('a less likely reading counts where the likeliest is none', () =>
    expect(obey(['stab', 'stop'], [], en.voice.commands)).toBe('stop'));

  test('the app’s own words do not', () => {
    expect(obey(['stop'], ['Stop at the straight line'], en.voice.commands)).toBeNull();
    expect(obey(['pause'], ['Stop at the straight line'], en.voice.commands)).toBe('pause');
  });
});

let session: FakeRecognition | null = null;
let statuses: Record<string, string> = {};
let installed: string[] = [];

class FakeRecognition {
  static available = vi.fn(
    async ({ langs, processLocally }: { langs: string[]; processLocally: boolean }) =>
      processLocally ? (statuses[langs[0]!] ?? 'unavailable') : 'available',
  );
  static install = vi.fn(async ({ langs }: { langs: string[] }) => installed.push(...langs) > 0);
  lang = '';
  continuous = false;
  starts = 0;
  aborts = 0;
  onresult: ((event: unknown) => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;
  onend: (() => void) | null = null;
  #local = false;
  constructor() {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the test's hold on it
    session = this;
  }
  get processLocally(): boolean {
    return this.#local;
  }
  set processLocally(local: boolean) {
    this.#local = local;
  }
  start(): void {
    this.starts += 1;
  }
  abort(): void {
    this.aborts += 1;
  }
  hear(index: number, ...texts: string[]): void {
    const results = Array.from({ length: index + 1 }, () =>
      texts.map((transcript) => ({ transcript })),
    );
    this.onresult?.({ resultIndex: index, results });
  }
}

describe('listening', () => {
  let obeyed: string[];
  let said: string[];

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    [session, statuses, installed, obeyed, said] = [null, { 'en-US': 'available' }, [], [], []];
    vi.stubGlobal('SpeechRecognition', FakeRecognition);
    vi.stubGlobal('navigator', { languages: ['en-GB', 'de'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const begin = async (): Promise<() => void> => {
    const stop = listen({
      language: 'en',
      commands: en.voice.commands,
      onCommand: (command) => obeyed.push(command),
      said: () => said,
    });
    await vi.advanceTimersByTimeAsync(0);
    return stop;
  };

  test('on the device, in the variety that is there', async () => {
    await begin();
    expect(session).toMatchObject({
      lang: 'en-US',
      processLocally: true,
      continuous: true,
      starts: 1,
    });
    statuses = { 'en-US': 'available', 'en-GB': 'available' };
    await begin();
    expect(session).toMatchObject({ lang: 'en-GB' });
  });

  test.each(['unavailable', 'downloadable', 'downloading'])(
    'not where it is %s',
    async (status) => {
      statuses = { 'en-US': status };
      await begin();
      expect(session).toBeNull();
    },
  );

  test('not where the browser cannot be told to stay on the device', async () => {
    vi.stubGlobal('SpeechRecognition', { available: async () => 'available', prototype: {} });
    vi.stubGlobal('webkitSpeechRecognition', FakeRecognition);
    await begin();
    expect(session).toBeNull();
  });

  test('not where it will not be told', async () => {
    vi.stubGlobal(
      'SpeechRecognition',
      class extends FakeRecognition {
        override get processLocally(): boolean {
          return false;
        }
        override set processLocally(_: boolean) {}
      },
    );
    await begin();
    expect(session?.starts).toBe(0);
  });

  test('not where there is none, and not when asking fails', async () => {
    vi.stubGlobal('SpeechRecognition', undefined);
    expect(await listening('en')).toBe('no');
    await begin();
    expect(session).toBeNull();
    vi.stubGlobal('SpeechRecognition', FakeRecognition);
    FakeRecognition.available
      .mockRejectedValueOnce(new Error('blocked'))
      .mockRejectedValueOnce(new Error('blocked'));
    expect(await listening('en')).toBe('no');
  });

  test('obeys each utterance once, however often it is corrected', async () => {
    await begin();
    session?.hear(0, 'stop');
    session?.hear(0, 'stop', 'shop');
    session?.hear(1, 'next');
    expect(obeyed).toEqual(['stop', 'next']);
  });

  test('does not obey the app', async () => {
    await begin();
    said = ['Stop at the straight line'];
    session?.hear(0, 'stop');
    expect(obeyed).toEqual([]);
  });

  test('goes on after a silence, and obeys anew', async () => {
    await begin();
    session?.hear(0, 'stop');
    session?.onend?.();
    await vi.advanceTimersByTimeAsync(300);
    session?.hear(0, 'stop');
    expect(session?.starts).toBe(2);
    expect(obeyed).toEqual(['stop', 'stop']);
  });

  test.each([
    ['no-speech', 2],
    ['not-allowed', 1],
    ['network', 1],
  ])('after the error %s it has started %i times', async (error, starts) => {
    await begin();
    session?.onerror?.({ error });
    session?.onend?.();
    await vi.advanceTimersByTimeAsync(1000);
    expect(session?.starts).toBe(starts);
  });

  test('stops, also before it has begun', async () => {
    const stop = await begin();
    stop();
    stop();
    session?.onend?.();
    await vi.advanceTimersByTimeAsync(1000);
    expect(session).toMatchObject({ starts: 1, aborts: 1 });
    session = null;
    listen({
      language: 'en',
      commands: en.voice.commands,
      onCommand: () => undefined,
      said: () => [],
    })();
    await vi.advanceTimersByTimeAsync(0);
    expect((session as FakeRecognition | null)?.starts).toBe(0);
  });

  test.each([
    ['available', 'yes'],
    ['downloadable', 'after-loading'],
    ['downloading', 'after-loading'],
    ['unavailable', 'no'],
  ])('%s on this device: %s', async (status, answer) => {
    statuses = { 'en-US': status };
    expect(await listening('en')).toBe(answer);
  });

  test('has the browser load what can be loaded', async () => {
    statuses = { 'en-US': 'downloadable' };
    expect(await loadListening('en')).toBe(true);
    expect(installed).toEqual(['en-US']);
    statuses = { 'en-US': 'unavailable' };
    expect(await loadListening('en')).toBe(false);
  });
});
