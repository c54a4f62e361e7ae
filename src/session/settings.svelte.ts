import * as v from 'valibot';
import { MODELS } from '../pose/engine';
import { LANGUAGES } from '../words/words';

const KEY = 'backline.settings';

/** Every field falls back on its own, so that one damaged value does not lose the others. */
const SettingsSchema = v.object({
  /** Of the words; `auto` is the browser's. */
  language: v.fallback(v.picklist(['auto', ...LANGUAGES]), 'auto'),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  engine: v.fallback(v.picklist(['fast', 'reference', 'movenet']), 'fast'),
  model: v.fallback(v.picklist(MODELS), 'full'),
  /** Id of the camera to use, null for the browser's own choice. */
  camera: v.fallback(v.nullable(v.string()), null),
  /** On phones: the camera that faces the person, or the one on the back. */
  facing: v.fallback(v.picklist(['user', 'environment']), 'user'),
  /** Tone for a warning. */
  warnTone: v.fallback(v.boolean(), true),
  /** Spoken counts and cues. */
  voice: v.fallback(v.boolean(), true),
  /** 0…1, of tones and voice. */
  volume: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.8),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Reads settings out of stored text; whatever is missing or damaged takes its usual value. */
export function parseSettings(text: string | null): Settings {
  try {
    return v.parse(SettingsSchema, JSON.parse(text ?? '{}'));
  } catch {
    return v.parse(SettingsSchema, {});
  }
}

const stored = (): string | null => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
};

/** What the person chose, for this browser. Write with `changeSettings`. */
export const settings: Settings = $state(parseSettings(stored()));

/** Changes some settings and keeps them; where nothing can be kept they hold until the reload. */
export function changeSettings(change: Partial<Settings>): void {
  Object.assign(settings, change);
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A browser that stores nothing is a choice of its owner, no trouble.
  }
}
