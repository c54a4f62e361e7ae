import { NEW_READER } from '../body/reader';
import { NO_BASELINE } from './baseline';
import type { ChecksState } from './checks';
import type { CoachEvent, Warning } from './report';
import { IDLE } from './repetition';
import type { SetState } from './set';
import { NO_SHAPE } from './rounding';
import { NO_LEAD } from './side';
import { CLEAR, lastOf } from './sight';
import { NO_ZERO } from './zero';

/**
 * No picture for longer than this, ms, is a pause: what is not judged is not recorded either. It
 * follows from the times of the frames alone, so a recording tells it as the set did.
 */
export const PAUSE_MS = 4000;

/** Whether a pause lies between two frames, times in ms. */
export const isPause = (before: number, now: number): boolean =>
  before !== -Infinity && now - before > PAUSE_MS;

const openIn = (checks: ChecksState): Warning[] =>
  Object.values(checks).flatMap(({ open }) => open ?? []);

/** Warnings that stay: those of the movement that the pause cut off go with it. */
function warningsKept({ warnings, checks, repetition }: SetState): Warning[] {
  const cut = repetition.movement?.startMs ?? Infinity;
  return [...warnings, ...openIn(checks)].filter(({ fromMs }) => fromMs < cut);
}

/**
 * What a set forgets over a pause. Afterwards the camera may stand elsewhere and the person lie the
 * other way round: facing, names, neutral and zero are found anew, a movement under way is dropped.
 * Repetitions, ended warnings and blind stretches stay.
 */
export function startAnew(state: SetState): Partial<SetState> {
  const blind = lastOf(state.sight);
  return {
    reader: NEW_READER,
    repetition: IDLE,
    sight: CLEAR,
    baseline: NO_BASELINE,
    shape: NO_SHAPE,
    lead: NO_LEAD,
    zero: NO_ZERO,
    lumbar: null,
    checks: {},
    answers: {},
    warnings: warningsKept(state),
    notSeen: blind ? [...state.notSeen, blind] : state.notSeen,
  };
}

/** Checks that were in watch or warn when the pause began, and are no longer. */
export const cutsOff = ({ checks }: SetState, atMs: number): CoachEvent[] =>
  Object.entries(checks).flatMap(([id, { level }]): CoachEvent[] =>
    level ? [{ type: 'cleared', id, atMs }] : [],
  );
