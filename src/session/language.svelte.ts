import { en } from '../words/en';
import { LANGUAGES, type Language, type Words } from '../words/words';
import { settings } from './settings.svelte';

interface Spoken {
  readonly language: Language;
  readonly words: Words;
}

/** English is part of the page; any other catalogue is loaded when it is asked for. */
const LOADERS: Readonly<Record<Language, () => Promise<Spoken>>> = {
  en: () => Promise.resolve({ language: 'en', words: en }),
  es: async () => ({ language: 'es', words: (await import('../words/es')).es }),
};

let spoken = $state.raw<Spoken>({ language: 'en', words: en });

/** The words of the language in use; whatever shows them follows when it is switched. */
export const words = (): Words => spoken.words;

/** The language in use. */
export const language = (): Language => spoken.language;

const languageOf = (tag: string): Language | undefined =>
  LANGUAGES.find((each) => tag.toLowerCase().split('-')[0] === each);

/** The first of the browser's languages that there is a catalogue of, else English. */
export const preferred = (tags: readonly string[]): Language =>
  tags.map(languageOf).find((each) => each !== undefined) ?? 'en';

/** The tag for dates and numbers: the browser's own variety of the language in use, if it has one. */
export const locale = (): string =>
  navigator.languages.find((tag) => languageOf(tag) === spoken.language) ?? spoken.language;

/** Speaks the language of the settings. Never rejects: without its catalogue all stays as it is. */
export async function followLanguage(): Promise<void> {
  const { language: chosen } = settings;
  const wanted = chosen === 'auto' ? preferred(navigator.languages) : chosen;
  try {
    const loaded = await LOADERS[wanted]();
    if (settings.language === chosen) spoken = loaded;
  } catch {
    // Offline before the catalogue was ever loaded: English is better than nothing.
  }
  document.documentElement.lang = spoken.language;
}
