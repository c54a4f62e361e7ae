/** Milliseconds of media time: the only clock the pure core knows. */
export type Milliseconds = number & { readonly __unit: 'ms' };

/** Degrees. Joint angles that can pass straight are signed: 180 is straight, more is past straight. */
export type Degrees = number & { readonly __unit: 'deg' };

/** A length as a fraction of the torso, the distance from the middle of the hips to the middle of the shoulders. */
export type TorsoFraction = number & { readonly __unit: 'torso' };

/** Brands a number as milliseconds. */
export const ms = (value: number): Milliseconds => value as Milliseconds;

/** Brands a number as degrees. */
export const deg = (value: number): Degrees => value as Degrees;

/** Brands a number as a fraction of torso length. */
export const torso = (value: number): TorsoFraction => value as TorsoFraction;
