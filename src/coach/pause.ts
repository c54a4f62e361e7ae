import { openWarnings, type ChecksState } from './checks';
import type { CoachEvent, NotSeen, Rep, Warning } from './report';
import type { RepState } from './repetition';
import { allNotSeen, type SightState } from './sight';

/**
 * No picture for longer than this, ms, is a pause: what is not judged is not recorded either. It
 * follows from the times of the frames alone, so a recording tells it as the set did.
 */
export const PAUSE_MS = 4000;

/** Whether a pause lies between two frames, times in ms. */
export const isPause = (before: number, now: number): boolean =>
  before !== -Infinity && now - before > PAUSE_MS;

/** What a set has come to, and what was under way. */
interface Done {
  readonly reps: readonly Rep[];
  readonly warnings: readonly Warning[];
  readonly notSeen: readonly NotSeen[];
}

interface UnderWay {
  readonly checks: ChecksState;
  readonly repetition: RepState;
  readonly sight: SightState;
}

/**
 * What stays of a set over a pause: repetitions, warnings and blind stretches. A movement under way goes,
 * with what was warned of in it. All else is found anew: the camera may stand elsewhere afterwards, and
 * the person lie the other way round.
 */
export function keptOverPause({ reps, warnings, notSeen, ...now }: Done & UnderWay): Done {
  const cut = now.repetition.movement?.startMs ?? Infinity;
  const all = [...warnings, ...openWarnings(now.checks)];
  return {
    reps,
    warnings: all.filter(({ fromMs }) => fromMs < cut),
    notSeen: allNotSeen(notSeen, now.sight),
  };
}

/** Checks that were in watch or warn when the pause began, and are no longer. */
export const cutsOff = ({ checks }: UnderWay, atMs: number): CoachEvent[] =>
  Object.entries(checks).flatMap(([id, { level }]): CoachEvent[] =>
    level ? [{ type: 'cleared', id, atMs }] : [],
  );
