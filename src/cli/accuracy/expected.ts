import type { Fault, TrueRep, Truth } from './truth';

/** The checks that say what the clips' makers did wrong on purpose. */
const IDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'dead-bug': {
    lumbarExtension: 'back-lifted',
    sameSide: 'same-side',
    bothLegs: 'both-legs',
  },
  'bird-dog': {
    lumbarExtension: 'back-sags',
    lumbarFlexion: 'back-rounded',
    pelvisRoll: 'trunk-tilts',
    legTooHigh: 'leg-too-high',
    neckCrane: 'neck-lifted',
    sameSide: 'same-side',
  },
  'glute-bridge': { lumbarExtension: 'over-extended', hipsDrop: 'hips-drop' },
  'hip-hinge': {
    lumbarExtension: 'back-arched',
    lumbarFlexion: 'back-rounded',
    squatted: 'squatting',
  },
};

/** The id of the check that must say so, null for a fault that no check is asked for. */
export const checkOf = (exercise: string, { name }: Fault): string | null =>
  IDS[exercise]?.[name] ?? null;

/** How large a fault is; `any` where its size is no angle. */
export type Size = '8°' | '15°' | '20°+' | 'any';
export const SIZES: readonly Size[] = ['8°', '15°', '20°+', 'any'];

/** Faults asked for as 8, 15 and 20–35° come out some degrees off; these lie between. */
export function sizeOf({ name, degrees }: Fault): Size {
  if (/^(hipsDrop|squatted|sameSide|bothLegs)$/.test(name)) return 'any';
  if (degrees < 12) return '8°';
  return degrees < 18 ? '15°' : '20°+';
}

/** Whether the right warning must come: from 15° on, and whatever has no angle. */
export const mustWarn = (fault: Fault): boolean => sizeOf(fault) !== '8°';

/**
 * What the report has to make of a movement: `full` counts; `short` is reported and does not count;
 * `void` does not count and the report says why; `either` may count or not.
 */
export type Expectation = 'full' | 'short' | 'void' | 'either';

const VOIDING = ['bothLegs', 'sameSide'];

const has = ({ faults }: TrueRep, ...names: readonly string[]): boolean =>
  faults?.some(({ name }) => names.includes(name)) ?? false;

/** What counts, as the clips' own description has it. */
export function expectationOf({ exercise, turned }: Truth, rep: TrueRep): Expectation {
  if (turned || rep.complete === null) return 'either';
  if (!rep.complete) return 'short';
  if (exercise === 'dead-bug' && has(rep, ...VOIDING)) return 'void';
  return has(rep, 'squatted') ? 'either' : 'full';
}

/** Whether every warning in it would be wrong. */
export const isClean = (rep: TrueRep): boolean =>
  rep.complete !== false && rep.faults?.length === 0;

/** The checks of an exercise that watch the lower back. */
export const backChecksOf = (exercise: string): string[] =>
  Object.entries(IDS[exercise] ?? {})
    .filter(([name]) => name.startsWith('lumbar'))
    .map(([, id]) => id);
