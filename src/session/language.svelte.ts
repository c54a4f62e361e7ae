import { EXERCISES } from '../exercises';
import type { Exercise } from '../exercises/definition';
import { en } from '../words/en';
import { exerciseIn } from '../words/exercise-words';
import { LANGUAGES, type Language, type Words } from '../words/words';
import { ownExercises } from './own-exercises.svelte';
import { settings } from './settings.svelte';

/** A language in use: its catalogue, and the exercises with their words in it. */
interface Spoken {
  readonly language: Language;
  readonly words: Words;
  readonly exercises: readonly Exercise[];
}

/** English is part of the page; any other catalogue is loaded when it is asked for. */
const LOADERS: Readonly<Record<Language, () => Promise<Words>>> = {
  en: () => Promise.resolve(en),
  es: async () => (await import('../words/es')).es,
};

const languageOf = (tag: string): Language | undefined =>
  LANGUAGES.find((each) => tag.toLowerCase().split('-')[0] === each);

/** The first of the browser's languages that there is a catalogue of, else English. */
export const preferred = (tags: readonly string[]): Language =>
  tags.map(languageOf).find((each) => each !== undefined) ?? 'en';

/** Dates and numbers as the browser's own variety of the language has them, e.g. `es-MX`. */
const localeOf = (language: Language): string =>
  navigator.languages.find((tag) => languageOf(tag) === language) ?? language;

const spokenIn = (language: Language, catalogue: Words): Spoken => ({
  language,
  words: { ...catalogue, locale: localeOf(language) },
  exercises: EXERCISES.map((each) => exerciseIn(each, catalogue.exercises[each.id])),
});

let spoken = $state.raw(spokenIn('en', en));

const isSpoken = (language: Language): boolean =>
  spoken.language === language && spoken.words.locale === localeOf(language);

/** The words of the language in use; whatever shows them follows when it is switched. */
export const words = (): Words => spoken.words;

/** The language in use. */
export const language = (): Language => spoken.language;

const builtIn = (id: string): Exercise | undefined =>
  spoken.exercises.find((exercise) => exercise.id === id);

const own = $derived(ownExercises(builtIn));

/** Every exercise in the language in use, in the order in which people see them, brought ones last. */
export const exercises = (): readonly Exercise[] => [...spoken.exercises, ...own.offered];

/** The exercise with this id in the language in use, also one that was taken away; or undefined. */
export const exerciseById = (id: string): Exercise | undefined =>
  builtIn(id) ?? [...own.offered, ...own.removed].find((exercise) => exercise.id === id);

/** Speaks the language of the settings. Never rejects: without its catalogue all stays as it is. */
export async function followLanguage(): Promise<void> {
  const { language: chosen } = settings;
  const wanted = chosen === 'auto' ? preferred(navigator.languages) : chosen;
  try {
    const catalogue = await LOADERS[wanted]();
    if (settings.language === chosen && !isSpoken(wanted)) spoken = spokenIn(wanted, catalogue);
  } catch {
    // The catalogue cannot be had, offline perhaps: words one knows are better than none.
  }
  document.documentElement.lang = spoken.language;
}
