import { chooseVoice } from '../voice/choose-voice';
import { tone, type Outlet, type Tone } from '../voice/sounds';
import { speechOutlet } from '../voice/speech';
import { toneOutlet } from '../voice/tones';
import { canVibrate, vibrationOutlet } from '../voice/vibration';
import { language } from './language.svelte';
import { settings } from './settings.svelte';
import { unlockSound } from './speaker';

/** Lets each sound be heard as a set would make it, whether it is switched on or not. */
export class SoundCheck {
  /** Name of the voice that speaks the language in use; null where this device has none. */
  voice = $state<string | null>(null);
  readonly vibrates = canVibrate();
  readonly #tones: Outlet = toneOutlet(() => settings.volume);
  readonly #vibration: Outlet = vibrationOutlet();
  #speech: Outlet | null = null;

  /** Follows which voices there are: browsers load them late. @returns stops that, and any sound */
  watch(): () => void {
    const synthesis = globalThis.speechSynthesis as Partial<SpeechSynthesis> | undefined;
    const read = (): void => {
      const voices = synthesis?.getVoices?.() ?? [];
      this.voice = chooseVoice(voices, language())?.name ?? null;
    };
    read();
    synthesis?.addEventListener?.('voiceschanged', read);
    return () => {
      synthesis?.removeEventListener?.('voiceschanged', read);
      for (const outlet of [this.#speech, this.#tones, this.#vibration]) outlet?.close();
      this.#speech = null;
    };
  }

  /** Sounds one tone. Call it while a press is being handled. */
  play(name: Tone): void {
    unlockSound();
    // A loudspeaker that has just been woken takes a moment.
    setTimeout(() => this.#tones.play(tone(name)), 60);
  }

  /** Says one line, cutting short what is being said. */
  say(text: string): void {
    unlockSound();
    this.#speech ??= speechOutlet({ volume: () => settings.volume, language });
    this.#speech.play({ kind: 'speech', text, topic: 'position', caption: text, cuts: true });
  }

  vibrate(name: Tone): void {
    this.#vibration.play(tone(name));
  }
}
