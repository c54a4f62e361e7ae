import type { Side } from '../body/landmarks';
import type { Pose } from '../body/pose';
import type { LiveSource } from '../camera/frame';
import type { LiveView } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import type { PoseEngine } from '../pose/engine';
import type { Trouble } from '../troubles';
import type { Place } from '../voice/moment';
import type { Direction, PauseReason, Stage } from '../workout/events';
import type { Plan, PlanChanges } from '../workout/plan';
import type { ShownPace } from './paced-view';
import type { Rate } from './rate';
import type { Shown } from './shown';

/**
 * What the live screen is to show: `loading` until camera and model are there, then where the workout
 * stands, `ending` while the last set is being kept, `ended` when the review can be shown, `trouble`
 * where nothing was kept and a way on must be offered.
 */
export type LiveStage = 'loading' | Exclude<Stage, 'over'> | 'ending' | 'ended' | 'trouble';

/** How a workout ended. */
export interface Ending {
  /** The sets that were kept, in their order. */
  readonly setIds: readonly string[];
  /** The last of them, to be reviewed; null when there was nothing to keep. */
  readonly setId: string | null;
  /** Why it ended before its time. */
  readonly trouble: Error | null;
  /** Why the latest that could not be saved is in memory only. */
  readonly unsaved: Trouble | null;
}

/** Rings as they stand in one frame; for drawing straight from the frame loop. */
export interface Rings {
  /** Share of the start pose held, 0…1; 0 outside framing and a pause. */
  readonly opening: number;
  /** Share of the hold done in the movement under way, 0…1; null where nothing is held. */
  readonly hold: number | null;
  /** Share of the two seconds that a hand has been up, 0…1. */
  readonly hand: number;
}

/** A set of this workout that is over. */
export interface SetDone {
  readonly counted: number;
  readonly left: number;
  readonly right: number;
}

/** What a person can tell a workout, by key, button or voice. What does not fit the stage does nothing. */
export interface WorkoutCommands {
  /** Framing: begin the set now. Rest: go on to the next set. */
  start(): void;
  pause(): void;
  resume(): void;
  /** Ends the workout and keeps its sets; while loading it leaves. */
  stop(): void;
  /** Rest: skip the rest. Framing: begin now. Set: end this set, go on to the rest. */
  next(): void;
  /** Ends this exercise and keeps its sets; in a list the next one follows. Not while loading. */
  skipExercise(): void;
  /** One repetition more, where the person counts. */
  count(): void;
  /** Rest: 15 more seconds. */
  moreRest(): void;
  /** Changes this workout's plan from now on; what a person may not enter is moved to the nearest. */
  changePlan(changes: PlanChanges): void;
  /** Leaves the screen: a set that runs is ended and kept. */
  abandon(): void;
}

/**
 * What the live screen shows of a workout, and what it may ask of it. Every value is rune state that
 * changes only when something looks different, never with every frame; `paint` and `ring` are for what
 * does.
 */
export interface ShownWorkout extends WorkoutCommands {
  readonly exercise: Exercise;
  readonly stage: LiveStage;
  /** Whether there is framing, a target, a rest: with a camera. Files and samples are one plain set. */
  readonly guided: boolean;
  readonly plan: Plan;
  /** Which exercise of a list this is; null where it is done on its own. */
  readonly place: Place | null;
  /** The set that is being framed, runs, or comes after the rest; from 1. */
  readonly set: number;
  /** The sets that are over, in their order. */
  readonly done: readonly SetDone[];
  /** Bytes of the model so far and in all; null before the first is here. */
  readonly loaded: { readonly bytes: number; readonly total: number } | null;
  /** Null until the camera or file is open. */
  readonly source: LiveSource | null;
  readonly engine: Pick<PoseEngine, 'engine' | 'model'> | null;
  readonly rate: Rate | null;
  /** The set's counts, checks and line. Blank while framing and resting. */
  readonly shown: Shown;
  /** The side to move next, null where sides do not alternate. */
  readonly side: Side | null;
  /** Whole seconds the full range has been held in this movement; null where nothing is held. */
  readonly holdSeconds: number | null;
  /** Where the set stands that the clock leads; null outside one. */
  readonly pace: ShownPace | null;
  /** What to do so that the camera sees it all, while framing and paused; null: nothing, all is well. */
  readonly direction: Direction | null;
  /** `Rings.opening` and `.hand` in tenths, for words; draw from `ring`. */
  readonly opening: number;
  readonly hand: number;
  /** Seconds left of the count-in, null outside it. */
  readonly countIn: number | null;
  /** Whole seconds left of the rest, null outside it. */
  readonly restLeft: number | null;
  /** Null unless paused. */
  readonly pausedWhy: PauseReason | null;
  /** An easier version, offered in this set or in the one before; null where none was. */
  readonly easier: string | null;
  /** What was said last. */
  readonly caption: string;
  readonly ending: Ending | null;
  /** Draws a frame over the picture; called straight from the frame loop, in every stage. */
  paint: ((pose: Pose, view: LiveView) => void) | null;
  /** Draws the rings; called straight from the frame loop. */
  ring: ((rings: Rings) => void) | null;
  /** Opens camera and model, both at once, then runs the workout. Never throws. */
  begin(): Promise<void>;
}
