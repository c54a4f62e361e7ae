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
  /** No warning at level warn during it. */
  readonly clean: boolean;
  /** Ids of the checks that warned during it. */
  readonly faults: readonly string[];
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
  'nobody' | 'turned-away' | 'out-of-frame' | 'no-neutral' | 'outline-torn';

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

/** Everything known about a set; computed from its recording, so it can be computed again. */
export interface SetReport {
  readonly exercise: string;
  readonly source: string;
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
  readonly back: BackState;
  /** Ids of checks that are in warn or watch now, worst first. */
  readonly active: readonly { readonly id: string; readonly level: WarningLevel }[];
  /** Null when everything is seen. */
  readonly notSeen: NotSeenReason | null;
  /** The exercise's main measure, and the lower back's change against neutral (÷ torso, + = rounded). */
  readonly main: number | null;
  readonly backChange: number | null;
  readonly lumbar: LumbarEstimate | null;
  /** The back's edge in picture pixels from hip to shoulder, for drawing; null when not seen. */
  readonly backLine: readonly { readonly x: number; readonly y: number }[] | null;
}
