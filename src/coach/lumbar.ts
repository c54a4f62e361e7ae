import { MEASURES, type MeasureName, type Values } from '../body/measures';
import type { BackReading, Line } from '../exercises/definition';
import type { LumbarEstimate } from './report';
import { noteHeld, withZero, type Sureness, type Zero } from './zero';

/** What the lumbar angle is read from in one frame. */
export interface Looked {
  readonly values: Values;
  /** A measure in the start pose, null while it is not known. */
  readonly neutral: (measure: MeasureName) => number | null;
  /** Which side's leg is moving. */
  readonly lane: 'near' | 'far';
}

const isOutline = (measure: MeasureName): boolean => MEASURES[measure].outline === true;

/** The measures a reading is made of. */
export const measuresIn = ({ near, far }: BackReading): MeasureName[] => [
  ...new Set([...Object.keys(near.by), ...Object.keys(far.by)] as MeasureName[]),
];

/** Those of them that need the start pose. */
export const comparedIn = (reading: BackReading): MeasureName[] =>
  measuresIn(reading).filter(isOutline);

/**
 * What a measure adds to a reading: an angle as it is; a measure of the outline by its change since
 * the start pose, in that pose's torso lengths, for the line from hip to shoulder itself grows
 * shorter or longer as arm and leg are lifted. Null when it is not seen or has no neutral.
 */
export function termOf(measure: MeasureName, { values, neutral }: Looked): number | null {
  const value = values[measure];
  if (!isOutline(measure) || value === null) return value;
  const [rest, torso, restTorso] = [neutral(measure), values.torso, neutral('torso')];
  if (rest === null || torso === null || !restTorso) return null;
  return (value * torso) / restTorso - rest;
}

function along({ add, by }: Line, looked: Looked): number | null {
  let degrees = add;
  for (const [measure, weight] of Object.entries(by) as [MeasureName, number][]) {
    const term = termOf(measure, looked);
    if (term === null) return null;
    degrees += weight * term;
  }
  return degrees;
}

/** What a reading tells, before the person's own zero is taken off. */
export interface Told {
  readonly reading: BackReading;
  /** Names the reading, and the leg by which it was made. */
  readonly key: string;
  /** Degrees, + = extension. */
  readonly degrees: number;
}

/**
 * What every reading that can be made tells, the best first. Empty when none can: what is not seen or
 * was not compared is not claimed.
 */
export const toldBy = (readings: readonly BackReading[], looked: Looked): Told[] =>
  readings.flatMap((reading, i) => {
    const degrees = along(reading[looked.lane], looked);
    return degrees === null ? [] : [{ reading, key: `${i} ${looked.lane}`, degrees }];
  });

/** How sure a reading is whose zero differs from person to person; null for the others. */
const surenessOf = ({ sd, offsetSd }: BackReading): Sureness | null =>
  offsetSd === undefined ? null : { sd, offsetSd };

/** The lumbar angle against the personal neutral, after what the set has shown of its zero. */
export function estimateOf({ reading, key, degrees }: Told, zero: Zero): LumbarEstimate {
  const sureness = surenessOf(reading);
  return sureness ? withZero(zero, key, degrees, sureness) : { degrees, uncertainty: reading.sd };
}

/**
 * Notes what is told in a hold, by every reading whose zero is still to be found; the angle by the
 * best of them helps to find that of the others.
 */
export const noteTold = (zero: Zero, told: readonly Told[], best: LumbarEstimate): Zero =>
  told.reduce((noted, { reading, key, degrees }, i) => {
    const sureness = surenessOf(reading);
    return sureness ? noteHeld(noted, key, degrees, sureness, i > 0 ? best : null) : noted;
  }, zero);
