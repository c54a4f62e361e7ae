import type { KeyPose } from '../body/figure';
import type { MeasureName } from '../body/readings';

export type Posture = 'supine' | 'quadruped' | 'standing';
export type ExerciseKind = 'repetitions' | 'hold' | 'steps' | 'guided';

/** Sets, repetitions and holds as the articles give them. */
export interface Dose {
  readonly sets: number;
  /** Repetitions in a set; per side where sides alternate. */
  readonly reps: number;
  readonly perSide: boolean;
  readonly holdMs: number;
}

/** What a check of form watches and says. Pure data; the engine in `coach/` does the work. */
export interface Check {
  readonly id: string;
  readonly measure: MeasureName;
  /** For the review: what happened, e.g. "Back arched". */
  readonly title: string;
  /** At most six words: what to do next. */
  readonly say: string;
  /** One sentence: why it matters. */
  readonly why: string;
  /** Where bounds and times come from. */
  readonly source: string;
}

/** An exercise as data and words. */
export interface Exercise {
  readonly id: string;
  readonly name: string;
  readonly kind: ExerciseKind;
  readonly posture: Posture;
  /** One line: what it is for. */
  readonly purpose: string;
  /** Two sentences on how to place camera and body. */
  readonly setup: readonly [string, string];
  readonly dose: Dose;
  readonly checks: readonly Check[];
  readonly poses: {
    readonly start: KeyPose;
    readonly peak: KeyPose;
    /** Where sides alternate: the peak with the far side's leg moving. */
    readonly otherPeak?: KeyPose;
    /** One pose for each check that a pose can show, by the check's id. */
    readonly faults: Readonly<Record<string, KeyPose>>;
  };
}
