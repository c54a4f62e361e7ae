import { describe, expect, it } from 'vitest';
import { ALL_EXERCISES } from '../support/all-exercises';
import type { Check, Exercise } from '../../src/exercises/definition';
import { exerciseIn } from '../../src/words/exercise-words';
import { en } from '../../src/words/en';
import { es } from '../../src/words/es';
import { LANGUAGES, type Language, type Words } from '../../src/words/words';

const CATALOGUES: Readonly<Record<Language, Words>> = { en, es };
const each = LANGUAGES.map((language) => [language, CATALOGUES[language]] as const);

/** A sentence of a catalogue under its path, e.g. `review.short`. */
type Leaf = readonly [path: string, sentence: unknown];

const leavesOf = (value: unknown, path = ''): Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`))
    : [[path.slice(1), value]];

/** Without exercises, which English has in their definitions. */
const sentencesOf = ({ exercises: _, ...rest }: Words): Leaf[] => leavesOf(rest);

/** Told apart in whatever comes out, and no number whose word differs from “many”. */
const NUMBERS = [22, 23, 24, 25] as const;

/** What a sentence is said with, where numbers will not do. */
const GIVEN: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'home.dose': [[{ sets: 22, reps: 23, perSide: true, hold: '24' }]],
  'home.shortDose': [[{ sets: 22, reps: 23, perSide: false, hold: '24' }]],
  'review.inReps': [[[22]], [[22, 23, 24]]],
  'voice.setOver': (['target', 'stopped', 'away', 'ended'] as const).flatMap((why) => [
    [{ set: 22, sets: 23, counted: 24, why }],
    [{ set: 22, sets: 23, counted: 0, why }],
  ]),
  'advice.couldNotJudge': [
    [22, 23, 'xyz', true],
    [22, 22, 'xyz', false],
  ],
};

/** Every way a sentence may sound. */
function soundsOf([path, sentence]: Leaf): string[] {
  if (typeof sentence !== 'function') return [String(sentence)];
  const say = sentence as (...given: readonly unknown[]) => string;
  return (GIVEN[path] ?? [NUMBERS]).map((given) => String(say(...given)));
}

const numbersIn = (text: string): string[] => [...new Set(text.match(/\d+/g) ?? [])].sort();

/**
 * What is to be done next is said; nobody is scolded or frightened, and nothing medical is claimed.
 */
const FORBIDDEN: Readonly<Record<Language, RegExp>> = {
  en: /danger|injur|(?<!\p{L})(bad|badly|wrong|incorrect|poor|risk|pain|hurt|harm|unsafe|fault|mistake|heal|cure|therapy|treatment|diagnos\p{L}*)(?!\p{L})/iu,
  es: /peligr|lesi[oó]n|lesiona|(?<!\p{L})(mal|mal[oa]s?|incorrect[oa]s?|riesgos?|dol[eo]r\p{L}*|duel[ea]\p{L}*|daños?|dañin[oa]s?|fallos?|fallaste|error\p{L}*|grave|insegur[oa]s?|curar?|sanar?|terapia|tratamiento|diagn\p{L}*)(?!\p{L})/iu,
};

/** Before a workout, and in a private diary, pain is asked about by its name; nothing is claimed of it. */
const PAIN: Readonly<Record<Language, RegExp>> = { en: /\bpain\b/giu, es: /\bdolor\b/giu };

const withoutPain = (language: Language, path: string, text: string): string =>
  /^readiness\.|^history\.measures\.pain$/.test(path) ? text.replace(PAIN[language], '') : text;

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;
/** Words of one spoken cue; Spanish needs more of them for the same. */
const MOST_WORDS: Readonly<Record<Language, number>> = { en: 6, es: 8 };

const checkText = ({ title, say, why, ask }: Check): string[] => [
  title,
  say,
  why,
  ...(ask ? [ask] : []),
];

describe('the catalogues', () => {
  it('have the same sentences', () => {
    // Lists, of ways to praise for instance, may be longer in one language than in another.
    const paths = (words: Words) =>
      [...new Set(sentencesOf(words).map(([path]) => path.replace(/\.\d+$/, '')))].sort();
    for (const [, words] of each) expect(paths(words)).toEqual(paths(en));
  });

  it('are not the same language twice', () => {
    const english = new Map(sentencesOf(en));
    const same = sentencesOf(es).filter(
      ([path, sentence]) => typeof sentence === 'string' && english.get(path) === sentence,
    );
    // Names, units, and words that both languages have.
    const shared = ['settings.engines.movenet', 'checks.answers.ok'];
    const keysAndUnits = ['live.seconds', 'live.moreRest', 'live.escape'];
    const alike = same.map(([path]) => path);
    expect(alike.filter((path) => ![...shared, ...keysAndUnits].includes(path))).toEqual([]);
  });

  it.each(each)('%s: say every number they are given, in whole words', (_, words) => {
    const english = new Map(sentencesOf(en));
    for (const [path, sentence] of sentencesOf(words)) {
      const sounds = soundsOf([path, sentence]);
      for (const sound of sounds) {
        expect(sound.trim(), path).not.toBe('');
        expect(sound, path).not.toMatch(/undefined|NaN|\[object|null/);
      }
      const expected = soundsOf([path, english.get(path)]).map(numbersIn);
      expect(sounds.map(numbersIn), path).toEqual(expected);
    }
  });

  it.each(each)('%s: scold nobody and claim nothing medical', (language, words) => {
    for (const leaf of sentencesOf(words))
      for (const sound of soundsOf(leaf))
        expect(withoutPain(language, leaf[0], sound), leaf[0]).not.toMatch(FORBIDDEN[language]);
  });

  it.each(each)('%s: keep what is spoken within a set short', (language, { voice }) => {
    const cues = [voice.directions, voice.praise, voice.mended, voice.sides].flatMap(Object.values);
    for (const cue of cues) expect(wordsIn(cue), cue).toBeLessThanOrEqual(MOST_WORDS[language]);
    // One word more: what to do, and what for.
    for (const hint of Object.values(voice.hints))
      expect(wordsIn(hint), hint).toBeLessThanOrEqual(MOST_WORDS[language] + 1);
  });

  it.each(each)('%s: name the buttons in sentences as the buttons are named', (_, words) => {
    const { live, review, troubles } = words;
    const named = Object.values(troubles)
      .flatMap((sentence) => (typeof sentence === 'string' ? [sentence] : []))
      .flatMap((sentence) => [...sentence.matchAll(/[“«](.+?)[”»]/g)].map(([, name]) => name))
      .filter((name) => !/^(npm|analyze) /.test(name!));
    expect(new Set(named)).toEqual(new Set([live.tryAgain, review.save]));
  });

  it('see through forbidden words', () => {
    for (const text of ['It is dangerous', 'You may injure', 'bad form'])
      expect(text).toMatch(FORBIDDEN.en);
    for (const text of [
      'Es peligroso',
      'Evita una lesión',
      'Mal hecho',
      'lo haces mal.',
      'Te dolerá',
    ])
      expect(text).toMatch(FORBIDDEN.es);
    expect('Ponte una camiseta más ceñida, normal').not.toMatch(FORBIDDEN.es);
  });
});

type PageWords = Pick<Exercise, 'steps' | 'bestFor' | 'cautions' | 'differs'>;

/** What an exercise's page says besides: how to do it, whom it suits, who takes care, what differs. */
const pageText = ({ steps = [], bestFor, cautions = [], differs }: PageWords): string[] => [
  ...steps,
  ...cautions,
  ...[bestFor, differs].filter((text) => text !== undefined),
];

describe.each(ALL_EXERCISES)('the words of $id', (exercise) => {
  it.each(each)('in %s are kind, complete and short', (language, words) => {
    const spoken = exerciseIn(exercise, words.exercises[exercise.id]);
    const { name, purpose, setup, easier, curve, checks } = spoken;
    const own = [name, purpose, ...setup, curve.label, ...(easier ? [easier] : [])];
    for (const text of [...own, ...pageText(spoken), ...checks.flatMap(checkText)]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(FORBIDDEN[language]);
    }
    for (const { say } of checks)
      expect(wordsIn(say), say).toBeLessThanOrEqual(MOST_WORDS[language]);
  });

  it.each(each.filter(([language]) => language !== 'en'))('are all there in %s', (_, words) => {
    const own = words.exercises[exercise.id]!;
    expect(own).toBeDefined();
    expect(Object.keys(own.checks)).toEqual(exercise.checks.map(({ id }) => id));
    expect(own.purpose).not.toBe(exercise.purpose);
    expect(own.easier === undefined).toBe(exercise.easier === undefined);
    expect(own.easier ?? '…').not.toBe(exercise.easier);
    for (const part of ['bestFor', 'differs'] as const)
      expect(own[part] === undefined, part).toBe(exercise[part] === undefined);
    for (const part of ['steps', 'cautions'] as const)
      expect(own[part]?.length, part).toBe(exercise[part]?.length);
    const shared = pageText(own).filter((text) => pageText(exercise).includes(text));
    expect(shared).toEqual([]);
    expect(own.paceCues === undefined, 'paceCues').toBe(exercise.paceCues === undefined);
    for (const cue of Object.values(own.paceCues ?? {}))
      expect(wordsIn(cue), cue).toBeLessThanOrEqual(3);
    for (const check of exercise.checks) {
      const { title, say, why, ask } = own.checks[check.id]!;
      expect([title, say, why]).not.toContain('');
      expect(say).not.toBe(check.say);
      expect(ask === undefined, `question of ${check.id}`).toBe(check.ask === undefined);
    }
  });

  it('change nothing but words', () => {
    const spoken = exerciseIn(exercise, es.exercises[exercise.id]);
    const mute = (each: typeof exercise) => ({
      ...each,
      name: '',
      purpose: '',
      setup: [],
      easier: '',
      steps: [],
      bestFor: '',
      cautions: [],
      differs: '',
      paceCues: null,
      curve: each.curve.measure,
      checks: each.checks.map(({ title: _, say: __, why: ___, ask: ____, ...rest }) => rest),
    });
    expect(mute(spoken)).toEqual(mute(exercise));
  });
});

it('there is no exercise in a catalogue that the house does not have', () => {
  const ids = ALL_EXERCISES.map(({ id }) => id);
  for (const [, { exercises }] of each)
    expect(Object.keys(exercises).filter((id) => !ids.includes(id))).toEqual([]);
});
