import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { captionOutlet } from '../../src/voice/captions';
import { TONES } from '../../src/voice/notes';
import { tone, type Outlet, type Sound } from '../../src/voice/sounds';
import { switchable, without } from '../../src/voice/switches';
import { PATTERNS, vibrationOutlet } from '../../src/voice/vibration';

const line = (text: string, caption: string | null = text): Sound => ({
  kind: 'speech',
  text,
  topic: 'position',
  caption,
  cuts: false,
});

afterEach(() => vi.unstubAllGlobals());

describe('tones', () => {
  /** When each oscillator starts, at what pitch. */
  let started: { hz: number; at: number }[];
  let gains: number[];
  let state: AudioContextState;
  let resumes: number;

  class FakeNode {
    connect = <T>(to: T): T => to;
  }

  beforeEach(() => {
    vi.resetModules();
    [started, gains, state, resumes] = [[], [], 'running', 0];
    vi.stubGlobal(
      'AudioContext',
      class {
        currentTime = 3;
        destination = {};
        get state(): AudioContextState {
          return state;
        }
        resume = async (): Promise<void> => void (resumes += 1);
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

  const near = (at: number): number => expect.closeTo(at, 6) as number;

  test('are set on the audio clock, 10 ms ahead, note by note', async () => {
    (await outlet(0.5)).play(tone('warn'));
    expect(started).toEqual([
      { hz: 622, at: 3.01 },
      { hz: 415, at: near(3.2) },
    ]);
    expect(gains[0]).toBe(0.5);
  });

  test('a later one of the same moment is set later on the same clock', async () => {
    (await outlet(0.5)).play(tone('tick', 130));
    expect(started[0]?.at).toEqual(near(3.14));
  });

  test('need the press that unlocks them', async () => {
    (await outlet(0.5, false)).play(tone('count'));
    expect(started).toEqual([]);
  });

  test('put to sleep by a phone call they wake for the next, and make up for nothing', async () => {
    const tones = await outlet(0.5);
    state = 'suspended';
    tones.play(tone('count'));
    expect([resumes, started]).toEqual([1, []]);
    state = 'running';
    tones.play(tone('tick'));
    expect(started).toHaveLength(1);
  });

  test('at volume 0 nothing starts, and words are not for them', async () => {
    (await outlet(0)).play(tone('count'));
    (await outlet(1)).play(line('7'));
    expect(started).toEqual([]);
  });

  test('without Web Audio nothing breaks', async () => {
    vi.stubGlobal('AudioContext', undefined);
    const tones = await outlet(1);
    expect(() => tones.play(tone('count'))).not.toThrow();
  });

  test('no two begin alike, none lasts a second', () => {
    const tones = Object.values(TONES);
    const beginnings = tones.map(([note]) => note?.hz);
    expect(new Set(beginnings).size).toBe(beginnings.length);
    const ends = tones.map((notes) => Math.max(...notes.map(({ at, seconds }) => at + seconds)));
    expect(Math.max(...ends)).toBeLessThan(1);
  });
});

describe('vibration', () => {
  test('shakes along with tones, not with words', () => {
    const vibrate = vi.fn(() => true);
    vi.stubGlobal('navigator', { vibrate });
    const outlet = vibrationOutlet();
    outlet.play(tone('warn'));
    outlet.play(line('7'));
    outlet.close();
    expect(vibrate.mock.calls).toEqual([[PATTERNS.warn], [0]]);
  });

  test('is off where there is none', () => {
    vi.stubGlobal('navigator', {});
    const outlet = vibrationOutlet();
    expect(() => {
      outlet.play(tone('warn'));
      outlet.close();
    }).not.toThrow();
  });

  test('has a pattern of its own for each tone, of whole milliseconds', () => {
    const patterns = Object.values(PATTERNS).map((pattern) => pattern.join());
    expect(new Set(patterns).size).toBe(Object.keys(TONES).length);
    expect(
      Object.values(PATTERNS)
        .flat()
        .every((ms) => Number.isInteger(ms) && ms > 0),
    ).toBe(true);
  });
});

test('captions show what is written of a line', () => {
  const shown: string[] = [];
  const outlet = captionOutlet((text) => shown.push(text));
  for (const sound of [tone('count'), line('7', null), line('7. Left', 'Left'), line('Go')])
    outlet.play(sound);
  expect(shown).toEqual(['Left', 'Go']);
});

describe('switches', () => {
  const heard: Sound[] = [];
  const inner: Outlet = {
    play: (sound) => heard.push(sound),
    speaking: () => 'speaking',
    close: () => undefined,
  };
  beforeEach(() => void (heard.length = 0));

  test('a switched-off outlet is silent, cannot speak, and can be switched on again', () => {
    let on = false;
    const outlet = switchable(inner, () => on);
    outlet.play(tone('count'));
    expect(outlet.speaking?.()).toBe('none');
    on = true;
    outlet.play(line('7'));
    expect(heard).toEqual([line('7')]);
    expect(outlet.speaking?.()).toBe('speaking');
  });

  test('one tone can be left out, the rest not', () => {
    let unwanted = true;
    const outlet = without(inner, 'warn', () => unwanted);
    for (const sound of [tone('warn'), tone('count')]) outlet.play(sound);
    unwanted = false;
    outlet.play(tone('warn'));
    expect(heard).toEqual([tone('count'), tone('warn')]);
  });
});
