import type { Exercise } from '../exercises/definition';
import { captionOutlet } from '../voice/captions';
import { speechOutlet, unlockSpeech } from '../voice/speech';
import { switchable, without } from '../voice/switches';
import { toneOutlet, unlockTones } from '../voice/tones';
import { vibrationOutlet } from '../voice/vibration';
import { Voice } from '../voice/voice';
import { language, words } from './language.svelte';
import { settings } from './settings.svelte';
import type { VoiceRequest } from './workout-world';

/** Wakes loudspeaker and voice: call it from the button that starts a set, nowhere else. */
export function unlockSound(): void {
  unlockTones();
  unlockSpeech(language());
}

const volume = (): number => settings.volume;

let latest: Voice | null = null;

/** The voice of a new workout, through the outlets of this device; the one before falls silent. */
export function voiceFor(
  exercise: Exercise,
  { plan, guided, caption, place }: VoiceRequest,
): Voice {
  latest?.close();
  latest = new Voice({
    exercise,
    plan,
    guided,
    ...(place && { place }),
    words: words().voice,
    counting: settings.counting,
    now: () => performance.now(),
    outlets: [
      without(toneOutlet(volume), 'warn', () => !settings.warnTone),
      switchable(speechOutlet({ volume, language }), () => settings.voice),
      switchable(vibrationOutlet(), () => settings.vibration),
      captionOutlet(caption),
    ],
  });
  return latest;
}
