import type { Posture, View } from '../body/facing';
import type { KeyPose } from '../body/figure';
import type { MeasureName } from '../body/measures';

export type { Posture, View };

/**
 * What is counted. `repetitions`: movements from the start pose to the full range and back. `hold`: the
 * same, but whole only once the full range was held for `dose.holdMs`; time counts while the pose is
 * right. `steps`: quick repetitions, left and right in turn. `guided`: the camera does not judge it;
 * `pace` leads, and clock or person count.
 */
export type ExerciseKind = 'repetitions' | 'hold' | 'steps' | 'guided';

/** A range that one measure must lie in, in the measure's own unit; both bounds are outside it. */
export interface Condition {
  readonly measure: MeasureName;
  readonly above?: number;
  readonly below?: number;
}

/** One end of a band: the measure has crossed it when it is above, or below, the number. */
export type Bound = { readonly above: number } | { readonly below: number };

/** Sets, repetitions and holds as the articles give them. */
export interface Dose {
  readonly sets: number;
  /** Repetitions in a set; per side where sides alternate. */
  readonly reps: number;
  readonly perSide: boolean;
  readonly holdMs: number;
  /**
   * Between two sets, ms. The articles and the evidence name none: three quarters of a minute is a
   * choice, to turn round and catch breath without cooling down; people change it as they like.
   */
  readonly restMs: number;
}

/**
 * What one repetition is. Everything in the measures' units and in milliseconds.
 *
 * A hold is a repetition that is whole once its `peak` was held for the dose's `holdMs`. It begins from
 * the start pose, or at once where people go straight into the pose; it ends with the start pose, or as
 * soon as the pose is left for a second, wherever they go then. Shorter breaks are forgiven, but their
 * time does not count. `minMs` is then the shortest hold that is reported at all.
 */
export interface RepRule {
  /** The body is in the exercise at all: lost for `LOST_MS`, a movement under way is dropped. */
  readonly posture: readonly Condition[];
  /** Poses that people rest in, in the same posture: each is all of its conditions, and as good as lost. */
  readonly rests?: readonly (readonly Condition[])[];
  /** The start pose: a repetition begins when it is left and ends when it is back. */
  readonly start: readonly Condition[];
  /** Grows from the start pose to the end of the movement. */
  readonly measure: MeasureName;
  /** Beyond this the movement is under way; between it and the start pose nothing changes. */
  readonly leave: number;
  /** A movement that comes at least this far and turns back is reported as short. */
  readonly short: number;
  /** All of these together, for `peakMs`, make the repetition complete. */
  readonly peak: readonly Condition[];
  /**
   * Where a movement goes both ways from the start pose, its other end: held as long as the peak, before
   * or after it, and no repetition is complete without. The start pose must then include it.
   */
  readonly also?: readonly Condition[];
  /** How long the full range must be there to count, ms; 250 where absent. Steps are quicker. */
  readonly peakMs?: number;
  /** How long the start pose must be back to end a movement, ms; 100 where absent. */
  readonly endMs?: number;
  /** Shortest credible repetition. */
  readonly minMs: number;
  readonly source: string;
}

/**
 * When a check is judged: while the full range is held, during the whole movement, where the
 * movement pauses, in the start pose between movements, or once as a movement ends.
 */
export type Moment = 'hold' | 'moving' | 'paused' | 'start' | 'end';

/**
 * A weighted sum of measures that tells degrees of lumbar extension. Measures of the outline count by
 * their change since the start pose, in that pose's torso lengths; angles as they are, in degrees.
 */
export interface Line {
  /** What is added to the sum, degrees: what the movement shows of itself with a still back. */
  readonly add: number;
  /** Degrees for each unit of a measure. */
  readonly by: Readonly<Partial<Record<MeasureName, number>>>;
}

/** One way to read the lumbar spine. */
export interface BackReading {
  /** By the side whose leg moves; the same where none alternate. */
  readonly near: Line;
  readonly far: Line;
  /** Standard deviation of what it tells on bodies it was not fitted on, in degrees. */
  readonly sd: number;
  /**
   * Where its zero differs from person to person by much more than it errs within a set: how far it
   * lies from where it is expected, standard deviation, degrees. `sd` is then the error within a set,
   * and the zero is found from the set's own repetitions.
   */
  readonly offsetSd?: number;
  /** Where that zero is expected, degrees, by what the whole set shows; at nothing where absent. */
  readonly zero?: Line;
}

/**
 * What a measure is compared with: its value in the start pose before this movement, in the first
 * start pose of the set, or at the movement's own peak.
 */
export type Reference = 'start' | 'set' | 'peak';

/** What a check of form watches and says. Pure data; the engine in `coach/` does the work. */
export interface Check {
  readonly id: string;
  readonly measure: MeasureName;
  /** Judge the change against a reference instead of the measure itself. */
  readonly against?: Reference;
  readonly when: Moment;
  /** Only judged while these hold as well. */
  readonly only?: readonly Condition[];
  readonly watch: Bound;
  readonly fault: Bound;
  /** The warning ends when this bound is crossed back. */
  readonly clear: Bound;
  /** The fault must last this long before anything is said. */
  readonly afterMs: number;
  /** Whether the drawn back line shows it. */
  readonly back?: boolean;
  /** Where it stands among the cues when it is not of the back: position where nothing is said. */
  readonly about?: 'position' | 'range' | 'tempo';
  /** The repetition is not counted while this fault is in it. */
  readonly voids?: boolean;
  /**
   * With `voids`: what is done then is no faulty repetition but a different exercise, which the title
   * names. It is said as that, and is not among what went wrong.
   */
  readonly another?: boolean;
  /** The repetition's hold is broken by this fault. */
  readonly breaks?: boolean;
  /** For the review: what happened, e.g. "Back arched". */
  readonly title: string;
  /** At most six words: what to do next. */
  readonly say: string;
  /** One sentence: why it matters. */
  readonly why: string;
  /**
   * What the person is asked when the camera could not judge it: one short question on what they
   * felt, to answer for themselves; yes means all was well. One check of an exercise at most.
   */
  readonly ask?: string;
  /** Where bounds and times come from. */
  readonly source: string;
}

/**
 * How a guided exercise goes, ms: into the pose, the dose's `holdMs` in it, and out of it; `pauseMs`
 * before the next. `by`: whether a repetition counts as its time is over, or when the person says so.
 */
export interface Pace {
  readonly outMs: number;
  readonly backMs: number;
  readonly pauseMs: number;
  readonly by: 'clock' | 'person';
  /**
   * One stretch of time, told and kept in minutes: a walk. It goes on behind a hidden page, for the
   * device may be in a pocket, and can be logged afterwards.
   */
  readonly inMinutes?: true;
}

/** What is said as a guided repetition goes out and as it comes back; three words at most. */
export interface PaceCues {
  readonly out: string;
  readonly back: string;
}

/** An exercise as data and words. */
export interface Exercise {
  readonly id: string;
  readonly name: string;
  readonly kind: ExerciseKind;
  readonly posture: Posture;
  /** From where the camera looks; from the side where absent. Lying on the side it sees the front. */
  readonly view?: View;
  /** One line: what it is for. */
  readonly purpose: string;
  /** Two sentences on how to place camera and body. */
  readonly setup: readonly [string, string];
  /** How to do it, one short sentence each, in order. */
  readonly steps?: readonly string[];
  /** One line each: whom it suits best, and who takes care or leaves it out. */
  readonly bestFor?: string;
  readonly cautions?: readonly string[];
  /** Where the articles differ: what they say, and what was chosen. */
  readonly differs?: string;
  readonly dose: Dose;
  /** Id of the exercise that this one is another way to do; it is shown there. */
  readonly variantOf?: string;
  /** Id of the next harder exercise, to be offered to whom this one has become easy. */
  readonly leadsTo?: string;
  /** Absent only where the exercise is guided: then nothing is counted or judged by the camera. */
  readonly rep?: RepRule;
  /** Only of guided ones. */
  readonly pace?: Pace;
  readonly paceCues?: PaceCues;
  /** Whether sides alternate, or are done one after the other; each repetition is then named after one. */
  readonly alternates: boolean;
  /**
   * What tells the side: the near one while this measure is above 0, the far one below. Absent: the
   * leg that reaches further, with the arm opposite to it.
   */
  readonly sideBy?: MeasureName;
  /** The measure drawn as the set's curve, and what it is called there. */
  readonly curve: { readonly measure: MeasureName; readonly label: string };
  /** How the lumbar angle is read: by the first of these whose measures are all seen. */
  readonly back: readonly BackReading[];
  readonly checks: readonly Check[];
  /** One short line: an easier version that still counts, offered when a cue has not helped. */
  readonly easier?: string;
  readonly poses: {
    readonly start: KeyPose;
    readonly peak: KeyPose;
    /** Where sides alternate: the peak with the far side's leg moving. */
    readonly otherPeak?: KeyPose;
    /** Where the movement goes both ways: the pose of `rep.also`, which follows the peak. */
    readonly also?: KeyPose;
    /** One pose for each check that a pose can show, by the check's id. */
    readonly faults: Readonly<Record<string, KeyPose>>;
  };
}

/** Gives a definition its type; what is wrong in it does not compile. */
export const defineExercise = (exercise: Exercise): Exercise => exercise;
