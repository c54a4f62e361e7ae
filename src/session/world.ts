import { openDraft } from '../storage';
import type { Exercise } from '../exercises/definition';
import { captionOutlet, switchable } from '../voice/captions';
import type { Sounded } from '../voice/sounds';
import { speechOutlet, unlockSpeech } from '../voice/speech';
import { toneOutlet, unlockTones } from '../voice/tones';
import { Voice } from '../voice/voice';
import { borrowEngine, dropEngine } from './engine-keeper';
import { newId } from './new-id';
import { openSource, type SourceKind } from './open-source';
import { keepSet } from './past-sets';
import type { SetWorld } from './set.svelte';
import { setsChanged } from './sets.svelte';
import { settings } from './settings.svelte';
import { keepScreenOn } from './wake-lock';

/** Wakes loudspeaker and voice: call it from the button that starts a set, nowhere else. */
export function unlockSound(): void {
  unlockTones();
  unlockSpeech();
}

const volume = (): number => settings.volume;

let latest: Voice | null = null;

/** What the latest set has sounded so far, with times of `performance.now()`. */
export const soundedSoFar = (): readonly Sounded[] => latest?.log ?? [];

function voiceFor(exercise: Exercise, caption: (text: string) => void): Voice {
  latest = new Voice({
    exercise,
    now: () => performance.now(),
    outlets: [
      switchable(
        toneOutlet(volume),
        (sound) => settings.warnTone || sound.kind !== 'tone' || sound.tone !== 'warn',
      ),
      switchable(speechOutlet(volume), () => settings.voice),
      captionOutlet(caption),
    ],
  });
  return latest;
}

/** The real world of a set: this browser's camera, engine, storage and sound. */
export const worldFor = (exercise: Exercise, kind: SourceKind): SetWorld => ({
  openSource: () => openSource(kind, exercise),
  loadEngine: (onProgress) =>
    borrowEngine({
      engine: settings.engine,
      model: settings.model,
      ...(onProgress ? { onProgress } : {}),
    }),
  dropEngine,
  openDraft,
  keepSet: async (set) => {
    const trouble = await keepSet(set);
    setsChanged();
    return trouble;
  },
  voice: (caption) => voiceFor(exercise, caption),
  keepScreenOn,
  now: () => performance.now(),
  today: () => Date.now(),
  newId,
});
