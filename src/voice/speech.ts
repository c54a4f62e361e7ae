import type { Outlet } from './sounds';

/**
 * The voice to speak with: English and on this device, the system's own choice first. Voices that
 * are made on a server are never used, because then words would leave the device.
 */
export function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
): SpeechSynthesisVoice | undefined {
  const local = voices.filter((voice) => voice.localService && /^en\b/i.test(voice.lang));
  return local.find((voice) => voice.default) ?? local[0];
}

const synthesis = (): SpeechSynthesis | undefined => globalThis.speechSynthesis;

/** Wakes the voice, as some phones ask for; call it while a press is being handled. */
export function unlockSpeech(): void {
  const voices = synthesis()?.getVoices() ?? [];
  const voice = chooseVoice(voices);
  if (!voice) return;
  const nothing = new SpeechSynthesisUtterance('');
  nothing.voice = voice;
  synthesis()?.speak(nothing);
}

function utter(text: string, voice: SpeechSynthesisVoice, volume: number): void {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = 1.1;
  utterance.volume = volume;
  synthesis()?.speak(utterance);
}

/**
 * Speaks with the browser's own voice; silent where there is none. Nothing is ever cancelled to
 * make room: Chrome on Linux loses what is spoken right after a `cancel()`.
 */
export function speechOutlet(volume: () => number): Outlet {
  return {
    play(sound) {
      if (sound.kind !== 'speech' || volume() === 0) return;
      const voice = chooseVoice(synthesis()?.getVoices() ?? []);
      if (voice) utter(sound.text, voice, volume());
    },
    close: () => synthesis()?.cancel(),
  };
}
