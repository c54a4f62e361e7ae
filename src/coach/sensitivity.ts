import type { Bound, Check, Exercise } from '../exercises/definition';

/** How early it warns. */
export const SENSITIVITIES = ['early', 'usual', 'late'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/**
 * What the bounds are multiplied by. A choice, nothing measured: of the back's 15° that ask for a warning,
 * ×0.8 makes 12°, still above the 10° below which a change of the back cannot be told from noise (form
 * rules §0.3); ×1.25 is the same step the other way.
 */
const FACTORS: Readonly<Record<Sensitivity, number>> = { early: 0.8, usual: 1, late: 1.25 };

function scaled(bound: Bound, zero: number, factor: number): Bound {
  const of = (value: number): number => zero + (value - zero) * factor;
  return 'above' in bound ? { above: of(bound.above) } : { below: of(bound.below) };
}

const numberOf = (bound: Bound): number => ('above' in bound ? bound.above : bound.below);

/**
 * Where a check's measure stands when all is well. A change, or the lumbar angle, is 0 then. Of an angle
 * as it is that is not known, but how far a warning lies from the bound at which it is quiet again is:
 * only that distance is scaled.
 */
function zeroOf({ against, measure, clear }: Check): number {
  return against || measure === 'lumbar' ? 0 : numberOf(clear);
}

function checkAt(check: Check, factor: number): Check {
  const zero = zeroOf(check);
  const at = (bound: Bound): Bound => scaled(bound, zero, factor);
  return { ...check, watch: at(check.watch), fault: at(check.fault), clear: at(check.clear) };
}

/**
 * An exercise whose checks warn earlier or later; the same object where it is the usual. What makes a
 * repetition not count stays as it is: people choose how early it warns, not what is counted.
 */
export function sensitised(exercise: Exercise, sensitivity: Sensitivity): Exercise {
  const factor = FACTORS[sensitivity];
  if (factor === 1) return exercise;
  return {
    ...exercise,
    checks: exercise.checks.map((each) => (each.voids ? each : checkAt(each, factor))),
  };
}
