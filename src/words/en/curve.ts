import { plural } from '../plural';

const repetitions = plural('en', { one: 'repetition', other: 'repetitions' });
const warnings = plural('en', { one: 'warning', other: 'warnings' });

/** The set as a curve: its key, its readout, and the same in numbers. */
export const curve = {
  title: 'Your set as a curve',
  moment: 'Moment in the set',
  label: (angle: string, seconds: number, reps: number, warned: number) =>
    `${angle} over ${seconds} seconds with ${reps} ${repetitions(reps)} and ` +
    `${warned} ${warnings(warned)}. The slider after it reads any moment.`,
  /** By what it is told in. */
  angleLine: {
    deg: (angle: string) => `${angle}, degrees`,
    torso: (angle: string) => `${angle}, % of torso`,
    percent: (angle: string) => `${angle}, %`,
  },
  withBack: (angle: string) => `${angle} and back`,
  backLine: 'Back, % of torso: + rounded, − arched',
  clean: 'clean',
  warned: 'with a warning',
  unjudged: 'back not judged',
  short: 'short, not counted',
  void: 'another movement, not counted',
  warn: 'warning',
  watch: 'a little',
  notSeen: 'not seen',

  range: (least: string, most: string) => `${least} to ${most}`,

  angleUnseen: (angle: string) => `${angle} not seen`,
  angleAt: (angle: string, size: string) => `${angle} ${size}`,
  back: (change: string) => `back ${change}`,
  level: 'level',
  rounded: (size: string) => `${size} rounded`,
  arched: (size: string) => `${size} arched`,
};
