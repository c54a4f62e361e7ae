import * as v from 'valibot';
import { SENSITIVITIES } from '../coach/sensitivity';
import { MODELS } from '../pose/engine';
import { PLAN_RANGES, type PlanChanges } from '../workout/plan';
import { LANGUAGES } from '../words/words';

const KEY = 'backline.settings';

/** A number a person may enter for one part of a plan; anything else is as if it were not there. */
const within = (name: keyof PlanChanges) => {
  const { least, most } = PLAN_RANGES[name];
  const allowed = v.pipe(v.number(), v.minValue(least), v.maxValue(most));
  return v.fallback(v.optional(allowed), undefined);
};

/** What a person changed of an exercise's plan. */
const PlanSchema = v.fallback(
  v.object({
    sets: within('sets'),
    reps: within('reps'),
    holdMs: within('holdMs'),
    restMs: within('restMs'),
    /** Only of exercises that no camera begins. */
    countInSeconds: within('countInSeconds'),
  }),
  {},
);

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
  /** How repetitions are counted aloud: each spoken, tones alone, or every fifth after the third. */
  counting: v.fallback(v.picklist(['spoken', 'tones', 'fewer']), 'spoken'),
  vibration: v.fallback(v.boolean(), true),
  /** Spoken commands, where the browser understands speech on the device. */
  listen: v.fallback(v.boolean(), false),
  /** Whether to ask how much it hurts before and after workouts, and the next morning. */
  painDiary: v.fallback(v.boolean(), true),
  /** How early it warns of form. */
  sensitivity: v.fallback(v.picklist(SENSITIVITIES), 'usual'),
  /** Seconds counted down between the start pose and the set; 0 for none. */
  countInSeconds: v.fallback(
    v.pipe(
      v.number(),
      v.minValue(PLAN_RANGES.countInSeconds.least),
      v.maxValue(PLAN_RANGES.countInSeconds.most),
    ),
    0,
  ),
  /** By exercise: what the person changed of its plan. */
  plans: v.fallback(v.record(v.string(), PlanSchema), {}),
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

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Settings for another browser: a camera is known by its id in this one only. */
export const settingsToTake = (): Settings => ({ ...$state.snapshot(settings), camera: null });

/**
 * What to change here so that settings of another browser hold wherever nothing was chosen here.
 * @param here settings in use
 * @param from settings as they were read out of a file, to be checked
 */
export function settingsMissing(here: Settings, from: unknown): Partial<Settings> {
  const usual = parseSettings(null);
  const { plans, ...rest } = parseSettings(JSON.stringify(from));
  const taken = Object.entries(rest).filter(([key]) => {
    const name = key as keyof Settings;
    return name !== 'camera' && same(here[name], usual[name]);
  });
  return { ...Object.fromEntries(taken), plans: { ...plans, ...here.plans } };
}

/** Forgets every setting; the page is to be loaded anew. */
export function forgetSettings(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where nothing is stored there is nothing to forget.
  }
}

/** Changes some settings and keeps them; where nothing can be kept they hold until the reload. */
export function changeSettings(change: Partial<Settings>): void {
  Object.assign(settings, change);
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A browser that stores nothing is a choice of its owner, no trouble.
  }
}
