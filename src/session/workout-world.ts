import type { LiveSource } from '../camera/frame';
import type { Sensitivity } from '../coach/sensitivity';
import type { EngineOptions, PoseEngine } from '../pose/engine';
import type { Draft, DraftHead, StoredSet } from '../storage';
import type { Trouble } from '../troubles';
import type { Place } from '../voice/moment';
import type { Voice } from '../voice/voice';
import type { Plan } from '../workout/plan';
import type { WorkoutLog } from './workout-log';
import type { WorkoutCommands } from './workout-shape';

/** A source of pictures, opened, with the name that the recording gives it. */
export interface OpenSource {
  readonly source: LiveSource;
  /** `camera`, or the name of the video. */
  readonly name: string;
}

/** Where in a list of exercises a workout stands. */
export interface ListPlace extends Place {
  /** How long to rest before its first set, ms; 0 for no rest. */
  readonly restMs: number;
}

/** What the voice of a workout is to know. */
export interface VoiceRequest {
  readonly plan: Plan;
  readonly guided: boolean;
  /** Absent outside a list. */
  readonly place?: Place;
  readonly caption: (text: string) => void;
}

/** The outside world of a workout, so that tests can bring their own. */
export interface WorkoutWorld {
  /** Whether there is framing, a target, a rest: with a camera. */
  readonly guided: boolean;
  readonly plan: Plan;
  /** Absent where the exercise is done on its own. */
  readonly place?: ListPlace;
  readonly sensitivity: Sensitivity;
  readonly openSource: () => Promise<OpenSource>;
  readonly loadEngine: (onProgress: EngineOptions['onProgress']) => Promise<PoseEngine>;
  /** Forgets an engine that failed, so that the next workout loads it afresh. */
  readonly dropEngine: () => void;
  readonly openDraft: (head: DraftHead) => Draft;
  /** Never throws: resolves to why a set is in memory only. */
  readonly keepSet: (set: StoredSet) => Promise<Trouble | null>;
  readonly voice: (request: VoiceRequest) => Voice;
  /** Is given what the workout tells and sounds, for programs that measure. */
  readonly watchLog: (log: WorkoutLog) => void;
  /** Obeys spoken commands where that is wanted and possible. @returns stops listening */
  readonly listen: (voice: Voice, commands: WorkoutCommands) => () => void;
  readonly keepScreenOn: () => () => void;
  /** Tells when the page is hidden and shown. @returns stops that */
  readonly watchPage: (onChange: (hidden: boolean) => void) => () => void;
  /** Calls every so many ms. @returns stops that */
  readonly every: (ms: number, call: () => void) => () => void;
  /** Milliseconds that never run backwards. */
  readonly now: () => number;
  /** Milliseconds since 1970. */
  readonly today: () => number;
  readonly newId: () => string;
}
