import type { Side } from '../body/landmarks';
import type { PacePart } from './pace';

/**
 * Where a workout stands. `framing`: the camera is on, the person finds the place and the start pose;
 * `count-in`: a countdown before the set, for those who want one; `set`: repetitions count;
 * `paused`: nothing counts and nothing is lost; `rest`: between two sets; `over`: nothing follows.
 */
export type Stage = 'framing' | 'count-in' | 'set' | 'paused' | 'rest' | 'over';

/** The one thing to do next so that the camera sees what it must, the most important first. */
export const DIRECTIONS = [
  'step-in',
  'someone-else',
  'more-light',
  'step-back',
  'come-closer',
  'tilt-down',
  'tilt-up',
  'feet-cut-off',
  'head-cut-off',
  'hands-cut-off',
  'to-the-middle',
  'turn-side-on',
  'face-camera',
  'feet-to-camera',
  'take-start',
  'hold-still',
] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Why a set stands still: out of the picture, the page hidden, no pictures came, or asked for. */
export type PauseReason = 'left' | 'hidden' | 'interrupted' | 'asked';

/** Why a set ended: all repetitions done, asked for, away for too long, or the source was over. */
export type EndReason = 'target' | 'stopped' | 'away' | 'ended';

/** What has just happened in a workout, for screen, voice and storage. `set` counts from 1. */
export type WorkoutEvent =
  /** Of a list of exercises: this one comes now; told once, as its workout begins. */
  | { readonly type: 'up-next' }
  /** Another direction than before is the one to follow; comes while framing and while paused. */
  | { readonly type: 'direction'; readonly direction: Direction }
  | { readonly type: 'count-in'; readonly seconds: number }
  /** The set begins; `first` is the side to begin with, null where sides do not alternate. */
  | { readonly type: 'ready'; readonly set: number; readonly first: Side | null }
  | { readonly type: 'paused'; readonly why: PauseReason }
  | { readonly type: 'resumed' }
  | {
      readonly type: 'set-over';
      readonly set: number;
      readonly sets: number;
      readonly counted: number;
      readonly why: EndReason;
      /** How long it ran, ms, pauses left out; only where the clock leads. */
      readonly ms?: number;
    }
  /** Where the clock leads: what to do for the next `ms`, in which repetition, with which side. */
  | {
      readonly type: 'pace';
      readonly repetition: number;
      readonly part: PacePart;
      readonly side: Side | null;
      readonly ms: number;
    }
  /** So many seconds are left of what is held: 10 where it is long, 3, 2, 1. */
  | { readonly type: 'pace-left'; readonly seconds: number }
  /** Half of a stretch of time that is told in minutes is over. */
  | { readonly type: 'halfway'; readonly leftMs: number }
  /** One repetition more, counted by the clock or by the person. */
  | { readonly type: 'counted'; readonly counted: number; readonly side: Side | null }
  /** A rest of `ms` begins; `set` is the one after it: the first, where another exercise came before. */
  | { readonly type: 'rest'; readonly set: number; readonly sets: number; readonly ms: number }
  /** So many seconds of rest are left: 30, 10, 3, 2, 1. */
  | { readonly type: 'rest-left'; readonly seconds: number }
  /** The rest is over: take the start pose of this set. */
  | { readonly type: 'next-set'; readonly set: number; readonly sets: number }
  | { readonly type: 'over' };
