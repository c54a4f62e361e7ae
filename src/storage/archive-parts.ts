import * as v from 'valibot';

/** Small parts of the archive's schemas. */

/** A schema for every key there is, so that one that is new cannot be forgotten. */
export type Entries<T> = { readonly [Key in keyof Required<T>]: v.GenericSchema<unknown, T[Key]> };

/** No number that is kept is larger: not even milliseconds since 1970. */
const LARGEST = 1e14;

export const number = v.pipe(v.number(), v.finite(), v.minValue(-LARGEST), v.maxValue(LARGEST));
export const atLeastZero = v.pipe(number, v.minValue(0));
export const whole = v.pipe(atLeastZero, v.integer());
/** When something was, ms since 1970: a date that `Date` knows. */
export const moment = v.pipe(atLeastZero, v.maxValue(8e12));
export const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** As `newId` makes them, and names that people gave test sets. */
export const id = v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/));
export const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));
