import type { Rep } from '../coach/report';
import type { ExerciseKind } from '../exercises/definition';
import { sideDue } from '../workout/sides';
import type { Side } from '../body/landmarks';
import { add, line } from './lines';
import type { Counting, Moment, Setting } from './moment';
import { tone, type Sound } from './sounds';
import { withLine, type Sides, type VoiceState } from './state';
import { AFTER_COUNT, EXPIRES } from './timing';

/** Steps are too quick for a number each: so many make one. */
const TOLD_STEPS = 10;

/** Whether a number is spoken; its tone sounds in any case. */
export function isSpoken(
  count: number,
  counting: Counting,
  kind: ExerciseKind = 'repetitions',
): boolean {
  if (counting === 'tones') return false;
  if (kind === 'steps') return count % TOLD_STEPS === 0;
  return counting === 'spoken' || count <= 3 || count % 5 === 0;
}

/** One step is heard softly, every tenth as a repetition is. */
const countTone = (count: number, kind: ExerciseKind): Sound =>
  tone(kind === 'steps' && count % TOLD_STEPS !== 0 ? 'tick' : 'count');

/** The side to call, null where none is: no sides, or all of both done. */
export function callFor({ first, last, done }: Sides, { plan }: Setting): Side | null {
  if (!first) return null;
  if (!last) return first;
  if (done.left >= plan.reps && done.right >= plan.reps) return null;
  return sideDue(plan, done, last);
}

/** The sides after a repetition with one of them. */
export const moved = (sides: Sides, side: Side | null): Sides =>
  side ? { ...sides, last: side, done: { ...sides.done, [side]: sides.done[side] + 1 } } : sides;

/** Where nothing can speak, a side has its own tone. */
export const sideTone = (side: Side | null, moment: Moment, afterMs: number): Sound[] =>
  side && moment.speaking === 'none' ? [tone(side, afterMs)] : [];

/** A repetition is complete: its tone, its number, and the side that is due, as one line. */
export function counted(
  state: VoiceState,
  rep: Rep,
  count: number,
  moment: Moment,
): [VoiceState, Sound[]] {
  const { setting, nowMs, speaking } = moment;
  const { kind } = setting.exercise;
  const sides = moved(state.sides, rep.side);
  const side = callFor(sides, setting);
  const called = side && setting.words.sides[side];
  const number =
    speaking !== 'none' && isSpoken(count, setting.counting, kind) ? String(count) : null;
  const sounds = [countTone(count, kind), ...sideTone(side, moment, AFTER_COUNT * 2)];
  const next = { ...state, sides };
  const text = [number, called].filter((word) => word !== null).join('. ');
  if (!text) return [next, sounds];
  const due = { text, caption: called, topic: 'count', untilMs: nowMs + EXPIRES } as const;
  return [withLine(next, add(state.air.waiting, line({ ...due, key: 'count' }))), sounds];
}
