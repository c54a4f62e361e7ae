import { plural } from '../plural';

/** Keeps a number and its unit on one line. */
const GLUE = '\u00a0';
const repetitions = plural('en', { one: 'repetition', other: 'repetitions' });

/** Numbers, written already, with their units. */
export const units = {
  repetitions: (number: string, count: number) => `${number} ${repetitions(count)}`,
  s: (number: string) => `${number}${GLUE}s`,
  min: (number: string) => `${number}${GLUE}min`,
  deg: (number: string) => `${number}°`,
  percent: (number: string) => `${number}${GLUE}%`,
  torso: (number: string) => `${number}${GLUE}% of torso`,
  kB: (number: string) => `${number} kB`,
  MB: (number: string) => `${number} MB`,
};
