import { MEASURES } from '../body/measures';
import type { Bound, Check } from '../exercises/definition';
import { beyond } from './conditions';
import type { Warning, WarningLevel } from './report';

/**
 * One check's suspicion over time. A value beyond `fault` for `afterMs` is a warning; it stays one
 * until it has been back within `clear`. What is not seen neither raises nor ends a suspicion.
 */
export interface CheckState {
  /** When it was last judged. */
  readonly atMs: number | null;
  /** Since when the value has been beyond the watch and the fault bound. */
  readonly watchSince: number | null;
  readonly faultSince: number | null;
  readonly level: WarningLevel | null;
  /** The open warning, null while the check is satisfied. */
  readonly open: Warning | null;
}

export const SATISFIED: CheckState = {
  atMs: null,
  watchSince: null,
  faultSince: null,
  level: null,
  open: null,
};

const worse = (bound: Bound, a: number, b: number): number =>
  'above' in bound ? Math.max(a, b) : Math.min(a, b);

const due = (since: number | null, afterMs: number, time: number): boolean =>
  since !== null && time - since >= afterMs;

const started = (before: number | null, crossed: boolean, time: number): number | null =>
  crossed ? (before ?? time) : null;

function levelOf(check: Check, state: CheckState, time: number): WarningLevel | null {
  if (state.level === 'warn' || due(state.faultSince, check.afterMs, time)) return 'warn';
  return state.level ?? (due(state.watchSince, check.afterMs, time) ? 'watch' : null);
}

/** Takes one seen value into a check. */
export function stepCheck(
  check: Check,
  state: CheckState,
  time: number,
  value: number,
): CheckState {
  const cleared = beyond(check.clear, value);
  const next: CheckState = {
    ...state,
    atMs: time,
    watchSince: started(state.watchSince, beyond(check.watch, value), time),
    faultSince: started(state.faultSince, beyond(check.fault, value), time),
  };
  if (cleared && state.level) return { ...SATISFIED };
  const level = levelOf(check, next, time);
  if (!level) return next;
  const fromMs = state.open?.fromMs ?? next.watchSince ?? next.faultSince ?? time;
  const peak = worse(check.fault, state.open?.peak ?? value, value);
  return {
    ...next,
    level,
    open: {
      id: check.id,
      fromMs,
      toMs: time,
      peak,
      unit: MEASURES[check.measure].unit,
      level,
    },
  };
}
