import { chooseVoice } from './choose-voice';
import type { Outlet, Speaking, SpeechSound } from './sounds';
import { EXPIRES, longestMs } from './timing';

export interface SpeechOptions {
  /** 0…1, asked at each line; 0 is silence. */
  readonly volume: () => number;
  /** BCP 47, asked at each line. */
  readonly language: () => string;
}

/**
 * Some engines finish a `cancel()` later than they say, and take what is spoken meanwhile with it;
 * Chrome on Linux loses the first line after it in any case. So a line that cuts waits for a moment,
 * in ms, and an empty one goes ahead.
 */
const AFTER_CANCEL = 60;
/** Faster than usual, and still clear. */
const RATE = 1.1;

const synthesis = (): SpeechSynthesis | undefined => globalThis.speechSynthesis;

const voiceOf = (language: string): SpeechSynthesisVoice | undefined =>
  chooseVoice(synthesis()?.getVoices() ?? [], language);

/** Whether there is a voice for a language on this device; browsers may know a second after loading. */
export const canSpeak = (language: string): boolean => voiceOf(language) !== undefined;

function utteranceOf(text: string, voice: SpeechSynthesisVoice, volume: number) {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = RATE;
  utterance.volume = volume;
  return utterance;
}

/** Wakes the voice, as some phones ask for; call it while a press is being handled. */
export function unlockSpeech(language: string): void {
  const voice = voiceOf(language);
  if (voice) synthesis()?.speak(utteranceOf('', voice, 0));
}

interface Asked {
  readonly sound: SpeechSound;
  readonly atMs: number;
}

/** The browser's own voice, with what is known to go wrong in it. */
class SpeechOutlet implements Outlet {
  readonly #options: SpeechOptions;
  /** Lines that wait until voices are loaded, or a cancel is through. */
  #asked: Asked[] = [];
  /** Utterances in the browser's hands: kept, because Chrome forgets to tell the end of others. */
  readonly #kept = new Set<SpeechSynthesisUtterance>();
  #told: Speaking = 'untold';
  #waking: ReturnType<typeof setTimeout> | null = null;
  #watching: ReturnType<typeof setTimeout> | null = null;
  /** The voice found last: lists of voices are long, and asked for with every frame. */
  #found: { readonly language: string; readonly voice: SpeechSynthesisVoice } | null = null;
  readonly #onVoices = (): void => {
    this.#found = null;
    this.#speakAsked();
  };

  constructor(options: SpeechOptions) {
    this.#options = options;
    synthesis()?.addEventListener?.('voiceschanged', this.#onVoices);
  }

  speaking(): Speaking {
    return this.#options.volume() > 0 && this.#voice() ? this.#told : 'none';
  }

  play(sound: Parameters<Outlet['play']>[0]): void {
    if (sound.kind !== 'speech' || !synthesis() || this.#options.volume() === 0) return;
    this.#told = 'untold';
    if (sound.cuts) this.#cancel();
    this.#asked.push({ sound, atMs: performance.now() });
    if (this.#waking === null) this.#speakAsked();
  }

  close(): void {
    synthesis()?.removeEventListener?.('voiceschanged', this.#onVoices);
    this.#asked = [];
    for (const timer of [this.#waking, this.#watching]) if (timer !== null) clearTimeout(timer);
    this.#kept.clear();
    synthesis()?.cancel();
  }

  #voice(): SpeechSynthesisVoice | undefined {
    const language = this.#options.language();
    if (this.#found?.language === language) return this.#found.voice;
    const voice = voiceOf(language);
    this.#found = voice ? { language, voice } : null;
    return voice;
  }

  #cancel(): void {
    this.#asked = [];
    this.#kept.clear();
    synthesis()?.cancel();
    if (this.#waking !== null) clearTimeout(this.#waking);
    this.#waking = setTimeout(() => this.#wake(), AFTER_CANCEL);
  }

  #wake(): void {
    this.#waking = null;
    const voice = this.#voice();
    if (voice) synthesis()?.speak(utteranceOf('', voice, 0));
    this.#speakAsked();
  }

  /** Speaks what waits, except what is too old by now; without a voice it goes on waiting for one. */
  #speakAsked(): void {
    const voice = this.#voice();
    const now = performance.now();
    this.#asked = this.#asked.filter(({ atMs }) => now - atMs <= EXPIRES);
    if (!voice || this.#waking !== null) return;
    const lines = this.#asked;
    this.#asked = [];
    for (const { sound } of lines) this.#utter(sound.text, voice);
  }

  #utter(text: string, voice: SpeechSynthesisVoice): void {
    const utterance = utteranceOf(text, voice, this.#options.volume());
    utterance.onstart = () => this.#tell(utterance, 'speaking');
    utterance.onend = () => this.#tell(utterance, 'ended');
    // A line that failed was not heard: the estimate of its length says when the next may come.
    utterance.onerror = () => this.#tell(utterance, 'untold');
    this.#kept.add(utterance);
    // A page that was hidden may come back with the voice paused.
    if (synthesis()?.paused) synthesis()?.resume();
    synthesis()?.speak(utterance);
    this.#watch();
  }

  /** Takes what the browser tells of an utterance; of an older one than the last it says nothing new. */
  #tell(utterance: SpeechSynthesisUtterance, told: Speaking): void {
    if (!this.#kept.has(utterance)) return;
    if ([...this.#kept].at(-1) === utterance) this.#told = told;
    if (told !== 'speaking') this.#kept.delete(utterance);
    if (this.#kept.size === 0 && this.#watching !== null) clearTimeout(this.#watching);
  }

  /** A voice that never ends its line, as Chrome's do after 15 s, would block all that follow. */
  #watch(): void {
    if (this.#watching !== null) clearTimeout(this.#watching);
    const ms = [...this.#kept].reduce((sum, { text }) => sum + longestMs(text), 0);
    this.#watching = setTimeout(() => {
      this.#told = 'untold';
      this.#cancel();
    }, ms);
  }
}

/** Speaks with the browser's own voice; where there is none it is silent and says so. */
export const speechOutlet = (options: SpeechOptions): Outlet => new SpeechOutlet(options);
