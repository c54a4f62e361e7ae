import { plural } from '../plural';
import type { Words } from '../words';

const GLUE = '\u00a0';
const repetitions = plural('es', { one: 'repetición', other: 'repeticiones' });

export const units: Words['units'] = {
  repetitions: (number, count) => `${number} ${repetitions(count)}`,
  s: (number) => `${number}${GLUE}s`,
  min: (number) => `${number}${GLUE}min`,
  deg: (number) => `${number}°`,
  percent: (number) => `${number}${GLUE}%`,
  torso: (number) => `${number}${GLUE}% del torso`,
  kB: (number) => `${number} kB`,
  MB: (number) => `${number} MB`,
};
