import type { PacePart } from '../workout/pace';
import type { Plan } from '../workout/plan';
import type { WorkoutEvent } from '../workout/events';
import { isSpoken, moved, sideTone } from './counts';
import { line } from './lines';
import type { Moment, Setting } from './moment';
import { also, news } from './news';
import { tone, type Sound } from './sounds';
import type { Step, VoiceState } from './state';
import { AFTER_COUNT, EXPIRES, SECOND_EXPIRES } from './timing';

type Told<Type extends WorkoutEvent['type']> = Extract<WorkoutEvent, { type: Type }>;

/** A repetition that takes less than this, ms, is soon known: its words fade as the numbers do. */
const QUICK = 10_000;
/** The longest, ms, that words for a part that has begun may still wait for a breath. */
const LATEST = 4000;
/** The last seconds of a hold are ticked, not spoken. */
const TICKED = 3;

const cycleOf = ({ pace, holdMs }: Plan): number =>
  (pace?.outMs ?? 0) + holdMs + (pace?.backMs ?? 0) + (pace?.pauseMs ?? 0);

/** What to do in a part, in words; null where there is nothing to do. */
function wordFor(part: PacePart, repetition: number, setting: Setting): string | null {
  const { exercise, plan, words } = setting;
  switch (part) {
    case 'out':
      return exercise.paceCues?.out ?? words.paced.out;
    case 'hold':
      // Who is in the pose from the first moment on only begins.
      if (plan.pace?.outMs === 0) return repetition === 1 ? words.go : null;
      return words.paced.hold;
    case 'back':
      return exercise.paceCues?.back ?? words.paced.back;
    case 'pause':
      return null;
  }
}

function textOf({ part, repetition, side }: Told<'pace'>, setting: Setting): string | null {
  const word = wordFor(part, repetition, setting);
  const quick = cycleOf(setting.plan) < QUICK;
  if (word === null || (quick && !isSpoken(repetition, setting.counting))) return null;
  return side && part === 'out' ? `${setting.words.sides[side]}. ${word}` : word;
}

function tonesOf({ part, side }: Told<'pace'>, moment: Moment): Sound[] {
  if (part === 'out') return [tone('out'), ...sideTone(side, moment, AFTER_COUNT * 2)];
  return part === 'back' ? [tone('release')] : [];
}

/** A part of a repetition begins: its tone, and what to do in it. */
export function partBegins(state: VoiceState, event: Told<'pace'>, moment: Moment): Step {
  const text = textOf(event, moment.setting);
  const sounds = tonesOf(event, moment);
  if (text === null) return [state, sounds];
  const untilMs = moment.nowMs + Math.max(EXPIRES, Math.min(event.ms / 2, LATEST));
  return [also(state, line({ text, topic: 'count', untilMs, key: 'pace' })), sounds];
}

/** So many seconds are left of a hold: ten in words, the last three as ticks. */
export function partLeft(state: VoiceState, seconds: number, moment: Moment): Step {
  if (seconds <= TICKED) return [state, [tone('tick')]];
  if (moment.speaking === 'none') return [state, []];
  const untilMs = moment.nowMs + SECOND_EXPIRES;
  const text = String(seconds);
  return [also(state, line({ text, caption: null, topic: 'count', untilMs, key: 'hold' })), []];
}

/** One repetition more: its tone and its number. The next side is called as it is due. */
export function oneMore(state: VoiceState, event: Told<'counted'>, moment: Moment): Step {
  const { nowMs, setting, speaking } = moment;
  const next = { ...state, sides: moved(state.sides, event.side) };
  const sounds = [tone('count')];
  if (speaking === 'none' || !isSpoken(event.counted, setting.counting)) return [next, sounds];
  const text = String(event.counted);
  const untilMs = nowMs + EXPIRES;
  return [also(next, line({ text, caption: null, topic: 'count', untilMs, key: 'count' })), sounds];
}

/** Half of a walk is over. */
export const halfway = (state: VoiceState, { nowMs, setting }: Moment): Step => [
  also(state, news(setting.words.paced.halfway, nowMs)),
  [tone('next')],
];

/** How long a stretch of time lasted, in words. */
export function lastedWords(ms: number, { paced }: Setting['words']): string {
  const minutes = Math.floor(ms / 60_000);
  return minutes > 0 ? paced.minutes(minutes) : paced.seconds(Math.round(ms / 1000));
}
