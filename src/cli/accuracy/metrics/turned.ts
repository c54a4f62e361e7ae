import type { ClipResult } from '../compare';
import { countErrors } from './counting';
import type { Judged } from './sets';

/** What was made of a set seen from too far round. */
export interface Turned {
  readonly source: string;
  readonly yaw: number;
  /** Share of the movements' time in which it says to turn side-on, 0…1. */
  readonly said: number;
  readonly warnings: number;
  readonly counted: number;
  readonly complete: number;
  /** Said for most of the time, nothing warned of, nothing counted that did not happen. */
  readonly right: boolean;
}

const MOSTLY = 0.5;

const warningsIn = ({ reps, outside }: ClipResult): number =>
  outside.length + reps.reduce((all, { warned }) => all + warned.length, 0);

/** Looks at sets that are turned away. */
export const turnedOf = (sets: readonly Judged[]): Turned[] =>
  sets.map(({ result, scene }) => {
    const said = (result.unseenMs['turned-away'] ?? 0) / result.movingMs;
    const warnings = warningsIn(result);
    const { source, counted, complete } = result;
    const right = said >= MOSTLY && warnings === 0 && countErrors(result) === 0;
    return { source, yaw: scene?.yaw ?? 0, said, warnings, counted, complete, right };
  });
