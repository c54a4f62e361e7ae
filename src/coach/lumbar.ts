import { MEASURES, type MeasureName, type Values } from '../body/measures';
import type { BackReading, Line } from '../exercises/definition';
import type { LumbarEstimate } from './report';

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

/**
 * The lumbar angle against the personal neutral, in degrees, + = extension, by the first reading that
 * can be made. Null when none can: what is not seen or was not compared is not claimed.
 */
export function lumbarOf(readings: readonly BackReading[], looked: Looked): LumbarEstimate | null {
  for (const reading of readings) {
    const degrees = along(reading[looked.lane], looked);
    if (degrees !== null) return { degrees, uncertainty: reading.sd };
  }
  return null;
}
