import { noteCue } from './cues';
import { guideLine, noteGuide } from './guide';
import { current, first, spoken, type Line } from './lines';
import type { Moment } from './moment';
import { notePraise } from './praise';
import { TOPICS, type Sound } from './sounds';
import type { Act, Air, VoiceState } from './state';
import { BREATH, CUE_GAP, longestMs, speechMs } from './timing';

/** Everything from framing on is a cue: at most one in `CUE_GAP` of a set. */
const isCue = ({ topic }: Line): boolean => TOPICS.indexOf(topic) >= TOPICS.indexOf('framing');

/** Sets the end of what is being said right by what the browser tells; else the estimate holds. */
function listen(air: Air, { speaking, nowMs }: Moment): Air {
  const { saying, busyUntilMs } = air;
  if (!saying || speaking === 'none' || speaking === 'untold') return air;
  if (speaking === 'ended')
    return { ...air, saying: null, busyUntilMs: Math.min(busyUntilMs, nowMs + BREATH) };
  if (nowMs >= saying.untilMs || busyUntilMs - nowMs > BREATH) return air;
  return { ...air, busyUntilMs: nowMs + BREATH };
}

/** Notes that a line is being said from now on. */
function begun(state: VoiceState, line: Line, nowMs: number): VoiceState {
  const { air } = state;
  const isNow = air.busyUntilMs <= nowMs || line.cuts;
  const from = isNow ? nowMs : air.busyUntilMs;
  const lastCueMs = state.stage === 'set' && isCue(line) ? nowMs : air.lastCueMs;
  const saying = { untilMs: from + longestMs(line.text) };
  const waiting = air.waiting.filter((each) => each !== line);
  return {
    ...state,
    air: { ...air, waiting, saying, lastCueMs, busyUntilMs: from + speechMs(line.text) },
    cues: noteCue(state.cues, line),
    praise: notePraise(state.praise, line.key),
    guide: noteGuide(state.guide, line, nowMs),
  };
}

/** The line to say now, if there is one: something urgent, or the most important when it is quiet. */
function nextLine(state: VoiceState, moment: Moment): Line | null {
  const { waiting, busyUntilMs, lastCueMs } = state.air;
  const { nowMs } = moment;
  const guide = guideLine(state, moment);
  const isOpen = state.stage !== 'set' || nowMs - lastCueMs >= CUE_GAP;
  const lines = [...waiting, ...(guide ? [guide] : [])].filter((line) => isOpen || !isCue(line));
  return first(nowMs < busyUntilMs ? lines.filter(({ cuts }) => cuts) : lines);
}

const isBusy = ({ air }: VoiceState, nowMs: number): boolean => nowMs < air.busyUntilMs;

/** When all is over no frame comes any more: whatever is left is handed over in one go. */
function sayAll(state: VoiceState, nowMs: number): [VoiceState, Sound[]] {
  let next = state;
  const sounds = state.air.waiting.map((line) => {
    const cuts = line.cuts && isBusy(next, nowMs);
    next = begun(next, line, nowMs);
    return spoken(line, cuts);
  });
  return [next, sounds];
}

/** Says at most one line; what has waited too long is forgotten. */
export const speak: Act = (before, moment) => {
  const { nowMs } = moment;
  const heard = listen(before.air, moment);
  const waiting = current(heard.waiting, nowMs);
  if (waiting.length === 0 && !before.guide.current && heard === before.air) return [before, []];
  const state = { ...before, air: { ...heard, waiting } };
  if (state.stage === 'over') return sayAll(state, nowMs);
  const line = nextLine(state, moment);
  if (!line) return [state, []];
  return [begun(state, line, nowMs), [spoken(line, line.cuts && isBusy(state, nowMs))]];
};
