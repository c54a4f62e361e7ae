import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { captionOutlet, switchable } from '../../src/voice/captions';
import { TONES } from '../../src/voice/notes';
import { chooseVoice, speechOutlet } from '../../src/voice/speech';
import type { Outlet, Sound } from '../../src/voice/sounds';

const count: Sound = { kind: 'tone', tone: 'count' };
const seven: Sound = { kind: 'speech', text: '7', topic: 'count' };
const cue: Sound = { kind: 'speech', text: 'Eyes to the floor', topic: 'cue' };

afterEach(() => vi.unstubAllGlobals());

describe('tones', () => {
  /** When each oscillator starts, at what pitch. */
  let started: { hz: number; at: number }[];
  let gains: number[];

  class FakeNode {
    connect = <T>(to: T): T => to;
  }

  beforeEach(() => {
    vi.resetModules();
    started = [];
    gains = [];
    vi.stubGlobal(
      'AudioContext',
      class {
        state = 'running';
        currentTime = 3;
        destination = {};
      },
    );
    vi.stubGlobal(
      'GainNode',
      class extends FakeNode {
        gain = {
          setValueAtTime: () => undefined,
          linearRampToValueAtTime: () => undefined,
          exponentialRampToValueAtTime: () => undefined,
        };
        constructor(_: unknown, { gain }: { gain: number }) {
          super();
          gains.push(gain);
        }
      },
    );
    vi.stubGlobal(
      'OscillatorNode',
      class extends FakeNode {
        readonly #hz: number;
        constructor(_: unknown, { frequency }: { frequency: number }) {
          super();
          this.#hz = frequency;
        }
        start(at: number): void {
          started.push({ hz: this.#hz, at });
        }
        stop(): void {}
      },
    );
  });

  const outlet = async (volume: number, unlock = true): Promise<Outlet> => {
    const { toneOutlet, unlockTones } = await import('../../src/voice/tones');
    if (unlock) unlockTones();
    return toneOutlet(() => volume);
  };

  test('are set on the audio clock, 10 ms ahead, note by note', async () => {
    (await outlet(0.5)).play({ kind: 'tone', tone: 'warn' });
    expect(started).toEqual([
      { hz: 622, at: 3.01 },
      { hz: 415, at: expect.closeTo(3.2, 6) as number },
    ]);
    expect(gains[0]).toBe(0.5);
  });

  test('need the press that unlocks them', async () => {
    (await outlet(0.5, false)).play(count);
    expect(started).toEqual([]);
  });

  test('at volume 0 nothing starts, and words are not for them', async () => {
    (await outlet(0)).play(count);
    (await outlet(1)).play(seven);
    expect(started).toEqual([]);
  });

  test('no two tones begin alike', () => {
    const first = Object.values(TONES).map(([note]) => note?.hz);
    expect(new Set(first).size).toBe(first.length);
  });
});

describe('voices', () => {
  const voice = (name: string, lang: string, localService: boolean, isDefault = false) =>
    ({ name, lang, localService, default: isDefault }) as SpeechSynthesisVoice;

  test.each([
    ['none', [], undefined],
    ['only a server’s', [voice('cloud', 'en-US', false, true)], undefined],
    ['only another language', [voice('Amélie', 'fr-FR', true)], undefined],
    ['a local one behind a server’s', [voice('c', 'en', false), voice('l', 'en-GB', true)], 'l'],
    ['the system’s own choice', [voice('a', 'en', true), voice('b', 'en', true, true)], 'b'],
  ])('%s', (_, voices, name) => expect(chooseVoice(voices)?.name).toBe(name));

  const speaking = (voices: SpeechSynthesisVoice[]) => {
    const spoken: { text: string; volume: number }[] = [];
    vi.stubGlobal('speechSynthesis', {
      getVoices: () => voices,
      speak: (utterance: { text: string; volume: number }) => spoken.push(utterance),
    });
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        volume = 1;
        constructor(readonly text: string) {}
      },
    );
    return spoken;
  };

  test('words are spoken with a local voice, tones are not', () => {
    const spoken = speaking([voice('l', 'en-GB', true)]);
    const outlet = speechOutlet(() => 0.4);
    outlet.play(count);
    outlet.play(seven);
    expect(spoken).toMatchObject([{ text: '7', volume: 0.4 }]);
  });

  test('without a voice, or without speech at all, nothing breaks', () => {
    const spoken = speaking([]);
    speechOutlet(() => 1).play(cue);
    expect(spoken).toEqual([]);
    vi.stubGlobal('speechSynthesis', undefined);
    expect(() => speechOutlet(() => 1).play(cue)).not.toThrow();
  });
});

test('captions show cues and hints, not numbers', () => {
  const shown: string[] = [];
  const outlet = captionOutlet((text) => shown.push(text));
  for (const sound of [count, seven, cue]) outlet.play(sound);
  expect(shown).toEqual(['Eyes to the floor']);
});

test('a switched-off outlet is silent and can be switched on again', () => {
  const heard: Sound[] = [];
  let on = false;
  const outlet = switchable({ play: (s) => heard.push(s), close: () => undefined }, () => on);
  outlet.play(count);
  on = true;
  outlet.play(seven);
  expect(heard).toEqual([seven]);
});
