import { backLineOf } from '../body/back-line';
import type { Side } from '../body/landmarks';
import type { Reading } from '../body/reader';
import type { Exercise } from '../exercises/definition';
import { neutralOf, type Baseline } from './baseline';
import type { AnswersState } from './answers';
import type { ChecksState } from './checks';
import type { BackState, LiveView, LumbarEstimate, Rep, WarningLevel } from './report';
import type { RepState } from './repetition';
import type { SightState } from './sight';
import { voidedBy } from './finish';
import { whyBlind, whyNoBack } from './why-not';

interface Shown {
  readonly repetition: RepState;
  readonly sight: SightState;
  readonly baseline: Baseline;
  readonly lumbar: LumbarEstimate | null;
  readonly checks: ChecksState;
  readonly answers: AnswersState;
  readonly reps: readonly Rep[];
}

type Active = LiveView['active'][number];

const RANK: Record<WarningLevel, number> = { warn: 0, watch: 1 };

/** Checks in warn or watch now, warnings first, else in the definition's order. */
function activeChecks(exercise: Exercise, checks: ChecksState): Active[] {
  const active = exercise.checks.flatMap(({ id }): Active[] => {
    const level = checks[id]?.level;
    return level ? [{ id, level }] : [];
  });
  return active.sort((a, b) => RANK[a.level] - RANK[b.level]);
}

/**
 * Colour of the back line: the worst of the checks that look at the back. It is green only while all
 * of them can be judged, seen and with a neutral; never when blind.
 */
function backState(exercise: Exercise, shown: Shown, reading: Reading): BackState {
  const { checks, baseline, repetition } = shown;
  const back = exercise.checks.filter((check) => check.back);
  if (back.length === 0 || repetition.phase === 'away') return 'not-seen';
  if (whyNoBack({ exercise, reading, baseline })) return 'not-seen';
  const levels = back.map(({ id }) => checks[id]?.level ?? null);
  if (levels.includes('warn')) return 'warn';
  return levels.includes('watch') ? 'watch' : 'ok';
}

/** Change of the back's edge since the start pose; null when either is not seen. */
function backChange({ baseline }: Shown, { values }: Reading): number | null {
  const [now, neutral] = [values?.lowerBack ?? null, neutralOf(baseline, 'lowerBack')];
  return now === null || neutral === null ? null : now - neutral;
}

/** Every check's answer; where nobody can be read from the picture none has one. */
function answersOf(exercise: Exercise, { answers }: Shown, reading: Reading): LiveView['checks'] {
  const blind = whyBlind(reading, exercise);
  return exercise.checks.map(({ id }) => {
    const { answer = 'not-seen', reason = null } = answers[id] ?? {};
    return blind ? { id, answer: 'not-seen', reason: blind } : { id, answer, reason };
  });
}

const PHASES = { away: 'waiting', start: 'ready', out: 'moving' } as const;

const holdOf = ({ movement }: RepState): LiveView['hold'] =>
  movement && movement.heldMs > 0 ? { heldMs: movement.heldMs } : null;

const countOf = (reps: readonly Rep[], side: Side | null): number =>
  reps.filter((rep) => rep.complete && (side === null || rep.side === side)).length;

/** What to show after a frame. */
export function viewOf(exercise: Exercise, shown: Shown, reading: Reading): LiveView {
  const { reps, repetition, sight, checks } = shown;
  const notSeen = sight.open?.reason ?? null;
  return {
    atMs: reading.time,
    count: countOf(reps, null),
    countLeft: countOf(reps, 'left'),
    countRight: countOf(reps, 'right'),
    short: reps.filter((rep) => !rep.complete && !voidedBy(exercise, rep)).length,
    phase: PHASES[repetition.phase],
    hold: holdOf(repetition),
    back: backState(exercise, shown, reading),
    active: activeChecks(exercise, checks),
    checks: answersOf(exercise, shown, reading),
    notSeen,
    main: reading.values?.[exercise.curve.measure] ?? null,
    backChange: backChange(shown, reading),
    lumbar: shown.lumbar,
    backLine: reading.near && backLineOf(reading.pose, reading.near),
  };
}
