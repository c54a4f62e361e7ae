import type { Side } from '../body/landmarks';

/** One repetition, complete or short. Times are media time in milliseconds. */
export interface Rep {
  readonly startMs: number;
  readonly peakMs: number;
  readonly endMs: number;
  /** The side of the moving leg where sides alternate, else null. */
  readonly side: Side | null;
  /** Whether the full range was reached; a short repetition is reported, never counted. */
  readonly complete: boolean;
  /** Whether the full range was left for a while and taken up again, where it is to be held. */
  readonly broken: boolean;
  /**
   * How long the full range was held, ms: all of it, short breaks left out. What the camera did not see
   * is not in it. Absent in reports from before it was kept.
   */
  readonly heldMs?: number;
  /** No warning at level warn during it, and no broken hold. */
  readonly clean: boolean;
  /** Ids of the checks that warned during it. */
  readonly faults: readonly string[];
  /** Checks that could not be judged in it, and why; a repetition is not clean by their word. */
  readonly notJudged: readonly NotJudged[];
}

/** A check that a repetition gave no answer to. */
export interface NotJudged {
  readonly id: string;
  readonly reason: NotSeenReason;
}

export type WarningLevel = 'watch' | 'warn';

/** A stretch of time in which a check did not hold. */
export interface Warning {
  readonly id: string;
  readonly fromMs: number;
  readonly toMs: number;
  /** The measure at its worst, in `unit`. */
  readonly peak: number;
  readonly unit: 'deg' | 'torso' | 'ms' | 'none';
  readonly level: WarningLevel;
}

/** A stretch of time in which nothing could be judged, and why. */
export interface NotSeen {
  readonly fromMs: number;
  readonly toMs: number;
  readonly reason: NotSeenReason;
}

export type NotSeenReason =
  | 'nobody'
  /** More than some 25° out of the side view. */
  | 'turned-away'
  /** Seen from the front: turned from the camera by more than some 45°. */
  | 'not-facing'
  | 'out-of-frame'
  | 'too-dark'
  /** Too small in the picture. */
  | 'too-far'
  /** The start pose is not known yet. */
  | 'no-neutral'
  /** The outline lies elsewhere each time the start pose is taken. */
  | 'loose-top'
  /** An arm in front of the back. */
  | 'covered'
  /** The mask is torn, or runs into something behind the body. */
  | 'outline-torn'
  /** A hold shorter than a check needs. */
  | 'too-quick';

/** What a check answers; never `ok` when it is not seen. */
export type CheckAnswer = 'ok' | WarningLevel | 'not-seen';

/** State of the back line: green, amber, red or dashed grey. */
export type BackState = 'ok' | 'watch' | 'warn' | 'not-seen';

/** The lumbar angle against the personal neutral, as the back's outline tells it. */
export interface LumbarEstimate {
  /** Degrees, + = extension (arched), − = flexion (rounded). */
  readonly degrees: number;
  /** One standard deviation, degrees. */
  readonly uncertainty: number;
}

/** One point of the set's curve: the exercise's main angle in degrees, null when not seen. */
export interface CurvePoint {
  readonly t: number;
  readonly main: number | null;
  /** Change of the lower back against the personal neutral, fraction of torso, + = rounded. */
  readonly back: number | null;
  /** Null while it is not seen or has no neutral. */
  readonly lumbar: LumbarEstimate | null;
}

/** Who counted where no camera did. */
export type Counter = 'clock' | 'person';

/** Everything known about a set; computed from its recording, so it can be computed again. */
export interface SetReport {
  readonly exercise: string;
  readonly source: string;
  /** Absent where the camera counted and judged; else nothing was judged, and no repetition is clean. */
  readonly by?: Counter;
  readonly frames: number;
  readonly durationMs: number;
  readonly reps: readonly Rep[];
  readonly warnings: readonly Warning[];
  readonly notSeen: readonly NotSeen[];
  readonly curve: readonly CurvePoint[];
}

/** What the coach says has just happened, for screen, voice and storage. */
export type CoachEvent =
  | { readonly type: 'started'; readonly atMs: number }
  | { readonly type: 'rep'; readonly rep: Rep; readonly count: number }
  | { readonly type: 'short'; readonly rep: Rep }
  /** A check crossed into watch or warn (a warn may follow a watch of the same id). */
  | {
      readonly type: 'warning';
      readonly id: string;
      readonly level: WarningLevel;
      readonly atMs: number;
    }
  | { readonly type: 'cleared'; readonly id: string; readonly atMs: number }
  /** A movement that is not counted, and which check says why. */
  | { readonly type: 'not-counted'; readonly id: string; readonly atMs: number };

/** What the live screen shows after each frame. */
export interface LiveView {
  readonly atMs: number;
  readonly count: number;
  readonly countLeft: number;
  readonly countRight: number;
  readonly short: number;
  /** `waiting`: no personal neutral yet; `ready`: in the start pose; `moving`: in a repetition. */
  readonly phase: 'waiting' | 'ready' | 'moving';
  /**
   * How long the full range has been held in the movement under way, ms; null out of it. A flicker
   * out of it stops the clock, a lapse ends the hold.
   */
  readonly hold: { readonly heldMs: number } | null;
  readonly back: BackState;
  /** Ids of checks that are in warn or watch now, worst first. */
  readonly active: readonly { readonly id: string; readonly level: WarningLevel }[];
  /**
   * Every check's answer in this movement: while it is the check's moment the answer now, after it
   * the last one, until the next movement begins; not seen without a reason before its moment.
   */
  readonly checks: readonly {
    readonly id: string;
    readonly answer: CheckAnswer;
    readonly reason: NotSeenReason | null;
  }[];
  /** Null when everything is seen. */
  readonly notSeen: NotSeenReason | null;
  /** The exercise's main measure, and the lower back's change against neutral (÷ torso, + = rounded). */
  readonly main: number | null;
  readonly backChange: number | null;
  readonly lumbar: LumbarEstimate | null;
  /** The back's edge in picture pixels from hip to shoulder, for drawing; null when not seen. */
  readonly backLine: readonly { readonly x: number; readonly y: number }[] | null;
}
