import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseVoice } from '../../src/voice/choose-voice';
import { speechOutlet } from '../../src/voice/speech';
import { tone, type Outlet, type SpeechSound } from '../../src/voice/sounds';
import { longestMs } from '../../src/voice/timing';

const voice = (name: string, lang: string, localService: boolean, isDefault = false) =>
  ({ name, lang, localService, default: isDefault }) as SpeechSynthesisVoice;
const HERE = voice('here', 'en-GB', true);

const line = (text: string, cuts = false): SpeechSound => ({
  kind: 'speech',
  text,
  topic: 'position',
  caption: text,
  cuts,
});

describe('the voice that speaks', () => {
  test.each([
    ['none', [], 'en', undefined],
    ['none but a server’s', [voice('cloud', 'en-US', false, true)], 'en', undefined],
    ['none but another language’s', [voice('fr', 'fr-FR', true)], 'en', undefined],
    [
      'a local one behind a server’s',
      [voice('c', 'en', false), voice('l', 'en-GB', true)],
      'en',
      'l',
    ],
    ['the system’s own choice', [voice('a', 'en', true), voice('b', 'en', true, true)], 'en', 'b'],
    ['Spanish for Spanish', [voice('a', 'en', true, true), voice('e', 'es_ES', true)], 'es', 'e'],
    ['of the same country', [voice('e', 'es-ES', true), voice('m', 'es_MX', true)], 'es-MX', 'm'],
    ['Estonian is not Spanish', [voice('et', 'est-EE', true)], 'es', undefined],
  ])('%s', (_, voices, language, name) => expect(chooseVoice(voices, language)?.name).toBe(name));
});

class FakeUtterance {
  volume = 1;
  rate = 1;
  lang = '';
  voice: SpeechSynthesisVoice | null = null;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}

/** A browser's voice as Chrome on Linux has it: what is spoken first after a cancel is lost. */
class FakeSynthesis extends EventTarget {
  voices: SpeechSynthesisVoice[] = [HERE];
  said: FakeUtterance[] = [];
  cancels = 0;
  paused = false;
  resumes = 0;
  #swallows = false;
  getVoices = (): SpeechSynthesisVoice[] => this.voices;
  speak(utterance: FakeUtterance): void {
    if (this.#swallows) this.#swallows = false;
    else this.said.push(utterance);
  }
  cancel(): void {
    this.cancels += 1;
    this.#swallows = true;
  }
  resume(): void {
    this.resumes += 1;
  }
  load(voices: SpeechSynthesisVoice[]): void {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }
  get texts(): string[] {
    return this.said.map(({ text }) => text);
  }
}

describe('speaking', () => {
  let browser: FakeSynthesis;
  const options = { volume: () => 0.4, language: () => 'en' };

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    browser = new FakeSynthesis();
    vi.stubGlobal('speechSynthesis', browser);
    vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const speaking = (...lines: SpeechSound[]): Outlet => {
    const outlet = speechOutlet(options);
    for (const each of lines) outlet.play(each);
    return outlet;
  };

  test('words at once, with a local voice at the volume; tones are not for it', () => {
    const outlet = speaking(line('Eyes to the floor'));
    outlet.play(tone('count'));
    expect(browser.said).toMatchObject([{ text: 'Eyes to the floor', voice: HERE, volume: 0.4 }]);
  });

  test('silence at volume 0, and it says that it cannot speak', () => {
    const outlet = speechOutlet({ ...options, volume: () => 0 });
    outlet.play(line('7'));
    expect(browser.texts).toEqual([]);
    expect(outlet.speaking?.()).toBe('none');
  });

  test('what was asked while the voices loaded is spoken when they are there', () => {
    browser.voices = [];
    const outlet = speaking(line('1'), line('2'));
    expect(outlet.speaking?.()).toBe('none');
    vi.advanceTimersByTime(1500);
    browser.load([HERE]);
    expect(browser.texts).toEqual(['1', '2']);
    expect(outlet.speaking?.()).toBe('untold');
  });

  test('not if it is older than 1.5 s by then', () => {
    browser.voices = [];
    const outlet = speaking(line('1'));
    vi.advanceTimersByTime(1000);
    outlet.play(line('2'));
    vi.advanceTimersByTime(501);
    browser.load([HERE]);
    expect(browser.texts).toEqual(['2']);
  });

  test('voices that come and go are spoken with or waited for', () => {
    browser.voices = [];
    speaking(line('1'));
    browser.load([voice('cloud', 'en', false)]);
    expect(browser.texts).toEqual([]);
    browser.load([HERE]);
    expect(browser.texts).toEqual(['1']);
  });

  test('a line that cuts is heard in spite of what is lost after a cancel, and so is the next', () => {
    const outlet = speaking(line('a long line'), line('Paused', true), line('Come back'));
    expect(browser.texts).toEqual(['a long line']);
    vi.advanceTimersByTime(60);
    outlet.play(line('Go on'));
    expect(browser.cancels).toBe(1);
    expect(browser.texts).toEqual(['a long line', 'Paused', 'Come back', 'Go on']);
  });

  test('two cuts in a row leave the second line', () => {
    speaking(line('a'), line('b', true), line('c', true));
    vi.advanceTimersByTime(200);
    expect(browser.texts).toEqual(['a', 'c']);
  });

  test('tells when the browser begins and ends its line', () => {
    const outlet = speaking(line('a'));
    expect(outlet.speaking?.()).toBe('untold');
    browser.said[0]!.onstart?.();
    expect(outlet.speaking?.()).toBe('speaking');
    browser.said[0]!.onend?.();
    expect(outlet.speaking?.()).toBe('ended');
    outlet.play(line('b'));
    expect(outlet.speaking?.()).toBe('untold');
  });

  test('the end of an older line is not the end of the newest', () => {
    const outlet = speaking(line('a'), line('b'));
    browser.said[0]!.onstart?.();
    browser.said[0]!.onend?.();
    expect(outlet.speaking?.()).toBe('untold');
  });

  test('nor is the end that a cancel brings late', () => {
    const outlet = speaking(line('a'), line('b', true));
    vi.advanceTimersByTime(60);
    browser.said[0]!.onend?.();
    expect(outlet.speaking?.()).toBe('untold');
  });

  test('a line that failed was not heard: nothing is told of it', () => {
    const outlet = speaking(line('a'));
    browser.said[0]!.onstart?.();
    browser.said[0]!.onerror?.();
    expect(outlet.speaking?.()).toBe('untold');
  });

  test('a line that never ends is cancelled, so that it does not block the next', () => {
    const outlet = speaking(line('stuck'));
    browser.said[0]!.onstart?.();
    vi.advanceTimersByTime(longestMs('stuck') - 1);
    expect(browser.cancels).toBe(0);
    vi.advanceTimersByTime(1);
    expect(browser.cancels).toBe(1);
    vi.advanceTimersByTime(60);
    outlet.play(line('next'));
    expect(browser.texts).toEqual(['stuck', 'next']);
  });

  test('one that ends is not', () => {
    speaking(line('fine'));
    browser.said[0]!.onend?.();
    vi.advanceTimersByTime(60_000);
    expect(browser.cancels).toBe(0);
  });

  test('a paused voice is resumed', () => {
    browser.paused = true;
    speaking(line('a'));
    expect(browser.resumes).toBe(1);
  });

  test('closing falls silent, and late voices wake nothing', () => {
    browser.voices = [];
    const outlet = speaking(line('a'));
    outlet.close();
    outlet.close();
    browser.load([HERE]);
    expect(browser.texts).toEqual([]);
    expect(browser.cancels).toBe(2);
  });

  test('without speech at all nothing breaks', () => {
    vi.stubGlobal('speechSynthesis', undefined);
    const outlet = speaking(line('a', true));
    expect(outlet.speaking?.()).toBe('none');
    expect(() => outlet.close()).not.toThrow();
  });
});
