import type { MeasureName, Values } from '../body/measures';
import type { BackReading } from '../exercises/definition';
import type { LumbarEstimate } from './report';

/** What the lumbar angle is read from in one frame. */
export interface Looked {
  readonly values: Values;
  /** A measure in the start pose, null while it is not known. */
  readonly neutral: (measure: MeasureName) => number | null;
  /** Which side's leg is moving. */
  readonly lane: 'near' | 'far';
}

interface Told {
  readonly degrees: number;
  readonly sd: number;
}

/** What one reading tells; `hidden` where it is not seen, null where its neutral is not known. */
function told(reading: BackReading, { values, neutral, lane }: Looked): Told | 'hidden' | null {
  const { measure, against, sd } = reading;
  const value = values[measure];
  if (value === null) return 'hidden';
  const zero = against ? neutral(measure) : 0;
  if (zero === null) return null;
  const { still, perDegree } = reading[lane];
  return { degrees: (value - zero - still) / perDegree, sd };
}

/** The mean weighed by 1/sd²; as unsure as the readings are, or as they differ if that is more. */
function weigh(readings: readonly Told[]): LumbarEstimate {
  const weights = readings.map(({ sd }) => 1 / sd ** 2);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (of: (each: Told) => number): number =>
    readings.reduce((sum, each, i) => sum + of(each) * weights[i]!, 0) / all;
  const degrees = mean((each) => each.degrees);
  const apart = Math.sqrt(mean((each) => (each.degrees - degrees) ** 2));
  return { degrees, uncertainty: Math.max(1 / Math.sqrt(all), apart) };
}

/**
 * The lumbar angle against the personal neutral, in degrees, + = extension. Null when no reading is
 * seen, or when one that is seen has no neutral: what was not compared is not claimed.
 */
export function lumbarOf(readings: readonly BackReading[], looked: Looked): LumbarEstimate | null {
  const all = readings.map((reading) => told(reading, looked));
  if (all.includes(null)) return null;
  const seen = all.filter((each): each is Told => each !== null && each !== 'hidden');
  return seen.length > 0 ? weigh(seen) : null;
}
