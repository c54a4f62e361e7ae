import { MEASURES, type MeasureName, type Values } from '../body/measures';
import type { BackReading, Line } from '../exercises/definition';
import type { LumbarEstimate } from './report';
import { noteHeld, withZero, type Telling, type Zero } from './zero';

/** What the lumbar angle is read from in one frame. */
export interface Looked {
  readonly values: Values;
  /** A measure in the start pose, null while it is not known. */
  readonly neutral: (measure: MeasureName) => number | null;
  /** Which side's leg is moving. */
  readonly lane: 'near' | 'far';
}

const isCompared = (measure: MeasureName): boolean =>
  measure === 'torso' || MEASURES[measure].outline === true;

const namesIn = (lines: readonly Line[]): MeasureName[] => [
  ...new Set(lines.flatMap(({ by }) => Object.keys(by) as MeasureName[])),
];

/** The measures a reading is made of. */
export const measuresIn = ({ near, far, zero }: BackReading): MeasureName[] =>
  namesIn([near, far, ...(zero ? [zero] : [])]);

/** Those of them that need the start pose. */
export const comparedIn = (reading: BackReading): MeasureName[] =>
  measuresIn(reading).filter(isCompared);

/**
 * What a measure adds to a reading: an angle as it is; a measure of the outline by its change since
 * the start pose, in that pose's torso lengths, for the line from hip to shoulder itself grows
 * shorter or longer as arm and leg are lifted; that line by its own change. Null when it is not seen or
 * has no neutral.
 */
export function termOf(measure: MeasureName, { values, neutral }: Looked): number | null {
  const value = values[measure];
  if (!isCompared(measure) || value === null) return value;
  const [rest, torso, restTorso] = [neutral(measure), values.torso, neutral('torso')];
  if (rest === null || torso === null || !restTorso) return null;
  return measure === 'torso' ? torso / restTorso - 1 : (value * torso) / restTorso - rest;
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
  /** Where the zero of it is expected, degrees. */
  readonly expected: number;
}

/**
 * What every reading that can be made tells, the best first. Empty when none can: what is not seen or
 * was not compared is not claimed.
 */
export const toldBy = (readings: readonly BackReading[], looked: Looked): Told[] =>
  readings.flatMap((reading, i) => {
    const degrees = along(reading[looked.lane], looked);
    const expected = reading.zero ? along(reading.zero, looked) : 0;
    if (degrees === null || expected === null) return [];
    return [{ reading, key: `${i} ${looked.lane}`, degrees, expected }];
  });

/** What is told by a reading whose zero differs from person to person; null for the others. */
function tellingOf({ reading: { sd, offsetSd }, key, degrees, expected }: Told): Telling | null {
  return offsetSd === undefined ? null : { key, degrees, expected, sureness: { sd, offsetSd } };
}

/** The lumbar angle against the personal neutral, after what the set has shown of its zero. */
export function estimateOf(told: Told, zero: Zero): LumbarEstimate {
  const telling = tellingOf(told);
  if (telling) return withZero(zero, telling);
  return { degrees: told.degrees, uncertainty: told.reading.sd };
}

/**
 * Notes what is told in a hold, by every reading whose zero is still to be found; the angle by the
 * best of them helps to find that of the others.
 */
export const noteTold = (zero: Zero, told: readonly Told[], best: LumbarEstimate): Zero =>
  told.reduce((noted, each, i) => {
    const telling = tellingOf(each);
    return telling ? noteHeld(noted, telling, i > 0 ? best : null) : noted;
  }, zero);
