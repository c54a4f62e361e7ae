import type { en } from './en';

/** The shape of a catalogue without its words: text wherever English has its own. */
type Shape<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Told
    ? (...given: Given) => Shape<Told>
    : { readonly [Key in keyof T]: Shape<T[Key]> };

/**
 * Every word people read or hear, by section. A sentence with a number in it is a function of that
 * number. A catalogue that lacks a sentence, or has one too many, does not compile.
 */
export type Words = Shape<typeof en>;

/** Languages there is a catalogue of, the one that others fall back on first. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };
