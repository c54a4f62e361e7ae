import * as v from 'valibot';
import { MEASURES, type MeasureName } from '../body/measures';
import type { Bound } from '../exercises/definition';
import type { ProblemCode } from '../exercises/file-problem';

/** Small parts of the schema of exercises; what is not met is told by a `ProblemCode`. */

const says = (code: ProblemCode): string => code;

const MEASURE_NAMES = Object.keys(MEASURES) as MeasureName[];
/** Letters, digits and hyphens; nothing that an object has of itself. */
const ID = /^(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Text of at most so many characters, with at least one that is seen. */
export const text = (most: number) =>
  v.pipe(
    v.string(says('want-text')),
    v.regex(/\S/, says('want-text')),
    v.maxLength(most, says('too-long')),
  );

/** What is said to somebody who moves: the house takes six words, eight in Spanish. */
export const cue = () =>
  v.pipe(
    text(80),
    v.check((said) => said.trim().split(/\s+/).length <= 8, says('too-wordy')),
  );

/** A number between two others; both are allowed. */
export const number = (least: number, most: number, want: ProblemCode = 'want-number') =>
  v.pipe(
    v.number(says(want)),
    v.finite(says(want)),
    v.minValue(least, says('at-least')),
    v.maxValue(most, says('at-most')),
  );

/** A whole number. */
export const whole = (least: number, most: number) =>
  v.pipe(number(least, most, 'want-whole'), v.integer(says('want-whole')));

/** Milliseconds, up to ten seconds unless more is allowed. */
export const ms = (most = 10_000) => number(0, most, 'want-ms');

/** An angle; more than a turn either way means nothing. */
export const degrees = () => number(-360, 720, 'want-degrees');

/** A bound of a measure, whatever its unit: pixels are the largest. */
export const bound = () => number(-10_000, 10_000);

export const yesNo = () => v.boolean(says('want-yes-no'));
export const yes = () => v.literal(true, says('want-yes'));
export const id = () =>
  v.pipe(
    v.string(says('want-id')),
    v.maxLength(60, says('too-long')),
    v.regex(ID, says('want-id')),
  );
export const measure = () => v.picklist(MEASURE_NAMES, says('measure-unknown'));
export const choice = <const T extends readonly string[]>(options: T) =>
  v.picklist(options, says('choice'));

export const object = <T extends v.ObjectEntries>(entries: T) =>
  v.object(entries, says('want-object'));
export const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item, says('want-list')), v.maxLength(most, says('too-many')));
export const byName = <K extends v.GenericSchema<string>, T extends v.GenericSchema>(
  key: K,
  value: T,
) => v.record(key, value, says('want-object'));
export const pair = <T extends v.GenericSchema>(item: T) =>
  v.pipe(
    v.array(item, says('want-list')),
    v.minLength(2, says('too-few')),
    v.maxLength(2, says('too-many')),
    v.transform((both) => both as [v.InferOutput<T>, v.InferOutput<T>]),
  );

/** May be left out. */
export const maybe = <T extends v.GenericSchema>(schema: T) => v.exactOptional(schema);

type Maybe<T extends v.ObjectEntries> = {
  -readonly [Key in keyof T]: T[Key] extends v.GenericSchema
    ? v.ExactOptionalSchema<T[Key], undefined>
    : never;
};

/** Any of the same parts may be left out. */
export const partial = <T extends Readonly<Record<string, v.GenericSchema>>>(entries: T) =>
  object(
    Object.fromEntries(
      Object.entries(entries).map(([key, schema]) => [key, maybe(schema)]),
    ) as Maybe<T>,
  );

const sides = () => object({ above: maybe(bound()), below: maybe(bound()) });

/** One end of a band: above a number, or below one. */
export const oneSide = () =>
  v.pipe(
    sides(),
    v.check(
      ({ above, below }) => (above === undefined) !== (below === undefined),
      says('want-side'),
    ),
    v.transform((side) => side as Bound),
  );

/** A range of one measure, open on one side at most. */
export const condition = () =>
  v.pipe(
    object({ measure: measure(), ...sides().entries }),
    v.check(
      ({ above, below }) => above !== undefined || below !== undefined,
      says('condition-empty'),
    ),
    v.check(({ above = -Infinity, below = Infinity }) => above < below, says('condition-empty')),
  );
