import { add, line } from './lines';
import { tone } from './sounds';
import { withLine, type Act } from './state';
import { COUNTED_HOLD, EXPIRES, LONG_HOLD, SECOND_EXPIRES } from './timing';

/** What is sounded when so many milliseconds of a hold are left. */
const MARKS = [
  { leftMs: 3000, name: 'tick' },
  { leftMs: 2000, name: 'tick' },
  { leftMs: 1000, name: 'tick' },
  { leftMs: 0, name: 'release' },
] as const;

const TEN = 10_000;

/** Counts a hold down: ten seconds of a long one in words, the last three and the end as tones. */
export const countHold: Act = (state, { view, nowMs, speaking, setting }) => {
  if (!view) return [state, []];
  const held = view.hold?.heldMs ?? null;
  const before = state.hold;
  if (held === before) return [state, []];
  const { holdMs } = setting.plan;
  const next = { ...state, hold: held };
  if (held === null || holdMs < COUNTED_HOLD) return [next, []];
  const from = before ?? -Infinity;
  const passes = (leftMs: number): boolean => {
    const at = holdMs - leftMs;
    return at >= 0 && from < at && held >= at;
  };
  // After a long gap between frames only the latest mark is still true.
  const sounds = MARKS.filter(({ leftMs }) => passes(leftMs)).slice(-1);
  const told = sounds.map(({ name }) => tone(name));
  // Where the hold is the exercise, eyes may be closed: that it is done is said.
  if (setting.exercise.kind === 'hold' && passes(0)) {
    const text = setting.words.holdDone;
    const done = line({ text, topic: 'count', untilMs: nowMs + EXPIRES, key: 'hold' });
    return [withLine(next, add(next.air.waiting, done)), told];
  }
  if (holdMs < LONG_HOLD || !passes(TEN) || speaking === 'none') return [next, told];
  const untilMs = nowMs + SECOND_EXPIRES;
  const ten = line({ text: '10', caption: null, topic: 'count', untilMs, key: 'hold' });
  return [withLine(next, add(next.air.waiting, ten)), told];
};
