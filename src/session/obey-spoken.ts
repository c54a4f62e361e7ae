import type { SpokenCommand } from '../voice/commands';
import { listen } from '../voice/listen';
import type { Voice } from '../voice/voice';
import { language, words } from './language.svelte';
import { settings } from './settings.svelte';
import type { WorkoutCommands } from './workout-shape';

/** What the voice said so lately, ms, may be what the microphone hears. */
const OWN_WORDS_MS = 4000;

/**
 * Obeys spoken commands, where the setting is on and the browser understands speech on this device.
 * @returns stops listening; safe to call twice
 */
export function obeySpoken(voice: Voice, commands: WorkoutCommands): () => void {
  if (!settings.listen) return () => undefined;
  return listen({
    language: language(),
    commands: words().voice.commands,
    said: () => voice.saidWithin(OWN_WORDS_MS),
    // `start` goes on after a pause as well; what does not fit the stage does nothing.
    onCommand: (command: SpokenCommand) => commands[command](),
  });
}
