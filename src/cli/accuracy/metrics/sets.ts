import type { ClipResult, FaultResult, RepResult } from '../compare';
import type { Evidence } from '../evidence';
import type { Scene } from '../scene';

/** A set of one of the four, with what became of it. */
export interface Judged extends Evidence {
  readonly result: ClipResult;
}

const isJudged = (set: Evidence): set is Judged => set.result !== null;

/** The sets of the four that are seen from the side, as far as it is known. */
export const judgedSets = (all: readonly Evidence[]): Judged[] =>
  all.filter(isJudged).filter(({ result }) => !result.turned);

/** The sets seen from too far round for judging the back. */
export const turnedSets = (all: readonly Evidence[]): Judged[] =>
  all.filter(isJudged).filter(({ result }) => result.turned);

export const repsOf = (sets: readonly Judged[]): RepResult[] =>
  sets.flatMap(({ result }) => result.reps);

/** A fault with the scene it was shown in. */
export interface ShownFault extends FaultResult {
  readonly scene: Scene | null;
}

export const faultsOf = (sets: readonly Judged[]): ShownFault[] =>
  sets.flatMap(({ result, scene }) =>
    result.reps.flatMap(({ faults }) => faults.map((fault) => ({ ...fault, scene }))),
  );
