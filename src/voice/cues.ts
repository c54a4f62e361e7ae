import type { Check } from '../exercises/definition';
import { add, line, type Line } from './lines';
import type { Moment } from './moment';
import type { Topic } from './sounds';
import { tone } from './sounds';
import { withLine, type Act, type Cues, type Step, type VoiceState } from './state';
import { COUNTED_HOLD, CUE_EVERY, CUE_TIMES, EXPIRES, WARN_TONE_GAP } from './timing';

const topicOf = ({ back, about = 'position' }: Check): Topic => (back ? 'back' : about);

/** What to say of a check, in the repetition with this number; null when it has been said enough. */
function cueFor(check: Check, movement: number, { cues }: VoiceState, moment: Moment): Line | null {
  const { exercise, words } = moment.setting;
  const about = { check: check.id, movement, easier: false };
  const given = { topic: topicOf(check), untilMs: moment.nowMs + EXPIRES, key: check.id };
  if (check.another) {
    const text = words.another(check.title);
    return line({ ...given, text, topic: 'position', about });
  }
  const { times, movement: last } = cues.said[check.id] ?? { times: 0, movement: -Infinity };
  if (times < CUE_TIMES)
    return movement - last < CUE_EVERY ? null : line({ ...given, text: check.say, about });
  if (cues.offered || !exercise.easier || movement === last) return null;
  const text = words.easier(exercise.easier);
  return line({ ...given, text, about: { ...about, easier: true } });
}

/** Speaks of these checks as soon as there is room; the most important one first, the rest hardly. */
function speakOf(state: VoiceState, ids: readonly string[], movement: number, moment: Moment) {
  const { checks } = moment.setting.exercise;
  const lines = checks
    .filter(({ id }) => ids.includes(id))
    .flatMap((check) => cueFor(check, movement, state, moment) ?? []);
  return withLine(state, lines.reduce(add, state.air.waiting));
}

/** Whether words may come while the fault lasts: in a hold that is long enough to hear them. */
const isHeld = ({ when }: Check, { setting }: Moment): boolean =>
  (when === 'hold' || when === 'paused') && setting.plan.holdMs >= COUNTED_HOLD;

function sounded(cues: Cues, { nowMs }: Moment, afterMs: number) {
  if (nowMs - cues.lastToneMs < WARN_TONE_GAP) return { cues, sounds: [] };
  return { cues: { ...cues, lastToneMs: nowMs }, sounds: [tone('warn', afterMs)] };
}

/** Whether a check names another exercise, and no fault. */
export const isAnother = (id: string, { setting }: Moment): boolean =>
  setting.exercise.checks.some((check) => check.id === id && check.another === true);

const including = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids : [...ids, id];

/** A warning: its tone at once; its words at once in a hold, else when the repetition is over. */
export function warned(state: VoiceState, id: string, moment: Moment): Step {
  const check = moment.setting.exercise.checks.find((each) => each.id === id);
  const quiet = isAnother(id, moment);
  const { cues, sounds } = quiet
    ? { cues: state.cues, sounds: [] }
    : sounded(state.cues, moment, 0);
  const { moving, movements } = cues;
  const next = { ...state, cues: { ...cues, warned: including(cues.warned, id) } };
  if (!check) return [next, sounds];
  if (!moving) return [speakOf(next, [id], movements, moment), sounds];
  // What finds no room in the hold is due again at its end.
  const noted = { ...next, cues: { ...next.cues, later: including(cues.later, id) } };
  const told = isHeld(check, moment) ? speakOf(noted, [id], movements + 1, moment) : noted;
  return [told, sounds];
}

/** A movement is over: what was warned of in it is due, and so is what shows only at its end. */
export function movementOver(
  state: VoiceState,
  faults: readonly string[],
  moment: Moment,
  afterMs: number,
): Step {
  const late = faults.filter((id) => !state.cues.warned.includes(id));
  const wrong = late.filter((id) => !isAnother(id, moment));
  const { cues, sounds } =
    wrong.length > 0 ? sounded(state.cues, moment, afterMs) : { cues: state.cues, sounds: [] };
  const movements = cues.movements + 1;
  const ended = { ...cues, movements, moving: false, warned: [], later: [] };
  return [speakOf({ ...state, cues: ended }, [...cues.later, ...late], movements, moment), sounds];
}

/** A movement begins: nothing has been warned of in it. Goes before the coach's events. */
export const beginMovement: Act = (state, { view }) => {
  const { cues } = state;
  if (view?.phase !== 'moving' || cues.moving) return [state, []];
  return [{ ...state, cues: { ...cues, moving: true, warned: [], later: [] } }, []];
};

/** A movement that ends as no repetition ends what it warned of. Goes after the coach's events. */
export const endMovement: Act = (state, moment) => {
  const { cues } = state;
  if (!moment.view || moment.view.phase === 'moving' || !cues.moving) return [state, []];
  const ended = { ...cues, moving: false, warned: [], later: [] };
  return [speakOf({ ...state, cues: ended }, cues.later, cues.movements + 1, moment), []];
};

/** Notes that a cue has been said. */
export function noteCue(cues: Cues, { about }: Line): Cues {
  if (!about) return cues;
  if (about.easier) return { ...cues, offered: true };
  const times = (cues.said[about.check]?.times ?? 0) + 1;
  return { ...cues, said: { ...cues.said, [about.check]: { times, movement: about.movement } } };
}
