import type { OpenQuestion } from '../coach/ask';
import type { CoachEvent, NotSeenReason } from '../coach/report';
import type { Sound } from './sounds';
import { endLine, HINTS, READY_LINE } from './words';

/** From one spoken cue to the next, in ms: one thing at a time, and time to do it. */
export const CUE_GAP = 6000;
/** A cue comes back at the earliest this many movements later: not in every repetition. */
export const CUE_EVERY = 2;
/** Spoken later than this after its cause, in ms, a number or a cue would be about something else. */
const COUNT_EXPIRES = 1500;
const CUE_EXPIRES = 3000;
/** Not seen for this long, in ms, before anything is said. */
export const HINT_AFTER = 3000;
/** From one hint to the next, in ms. Doubled each time the same is said again: no nagging. */
export const HINT_GAP = 12_000;
/** Share of the complete repetitions without an answer from which on the voice asks. A choice. */
const ASK_SHARE = 1 / 3;
/** Two warnings closer than this, in ms, share one tone. */
const WARN_TONE_GAP = 500;

interface Waiting {
  readonly text: string;
  readonly sinceMs: number;
}

interface WaitingCue extends Waiting {
  readonly id: string;
}

/** What the voice knows between two frames. Times are milliseconds of the caller's clock. */
export interface VoiceState {
  /** Nothing is spoken before this. */
  readonly busyUntilMs: number;
  readonly count: Waiting | null;
  readonly cue: WaitingCue | null;
  readonly lastCueMs: number;
  readonly lastHintMs: number;
  readonly lastWarnToneMs: number;
  /** Repetitions so far, counted or not. */
  readonly movements: number;
  /** By check: how many movements there were when it was last spoken. */
  readonly spokenAt: Readonly<Record<string, number>>;
  /** By reason: how often its hint was said. */
  readonly hinted: Readonly<Partial<Record<NotSeenReason, number>>>;
  readonly notSeen: { readonly reason: NotSeenReason; readonly sinceMs: number } | null;
}

export const SILENT: VoiceState = {
  busyUntilMs: -Infinity,
  count: null,
  cue: null,
  lastCueMs: -Infinity,
  lastHintMs: -Infinity,
  lastWarnToneMs: -Infinity,
  movements: 0,
  spokenAt: {},
  hinted: {},
  notSeen: null,
};

/** One moment for the voice: what has just happened, and what is not seen now. */
export interface Moment {
  readonly nowMs: number;
  readonly events: readonly CoachEvent[];
  readonly notSeen: NotSeenReason | null;
  /** What a check says, by its id; undefined when it says nothing. */
  readonly cueOf: (id: string) => string | undefined;
}

type Step = [VoiceState, Sound[]];

/** How long a line takes to say, in ms: about 170 words a minute and a breath. */
export const speechMs = (text: string): number => 300 + 350 * text.trim().split(/\s+/).length;

const tone = (name: Extract<Sound, { kind: 'tone' }>['tone']): Sound => ({
  kind: 'tone',
  tone: name,
});

function warned(state: VoiceState, id: string, moment: Moment): Step {
  const { nowMs } = moment;
  const sounds = nowMs - state.lastWarnToneMs < WARN_TONE_GAP ? [] : [tone('warn')];
  const text = moment.cueOf(id);
  // The coach names the worst first: of several in one frame, the first is said.
  const taken = state.cue?.sinceMs === nowMs || !text || !mayCue(state, id);
  const cue = taken ? state.cue : { id, text, sinceMs: nowMs };
  const lastWarnToneMs = sounds.length > 0 ? nowMs : state.lastWarnToneMs;
  return [{ ...state, cue, lastWarnToneMs }, sounds];
}

const mayCue = (state: VoiceState, id: string): boolean =>
  state.movements - (state.spokenAt[id] ?? -Infinity) >= CUE_EVERY;

/** One event: its tone at once, its words put in line. */
function hear(state: VoiceState, event: CoachEvent, moment: Moment): Step {
  const { nowMs } = moment;
  const movements = state.movements + 1;
  switch (event.type) {
    case 'started':
      return [{ ...state, count: { text: READY_LINE, sinceMs: nowMs } }, [tone('ready')]];
    case 'rep':
      return [
        { ...state, movements, count: { text: `${event.count}`, sinceMs: nowMs } },
        [tone('count')],
      ];
    case 'short':
      return [{ ...state, movements }, [tone('short')]];
    case 'warning':
      return event.level === 'warn' ? warned(state, event.id, moment) : [state, []];
    case 'not-counted':
      return warned({ ...state, movements }, event.id, moment);
    case 'cleared':
      return [state, []];
  }
}

function watchSeen(state: VoiceState, { notSeen: reason, nowMs }: Moment): VoiceState {
  if (reason === (state.notSeen?.reason ?? null)) return state;
  return { ...state, notSeen: reason && { reason, sinceMs: nowMs } };
}

const expire = (state: VoiceState, nowMs: number): VoiceState => ({
  ...state,
  count: state.count && nowMs - state.count.sinceMs > COUNT_EXPIRES ? null : state.count,
  cue: state.cue && nowMs - state.cue.sinceMs > CUE_EXPIRES ? null : state.cue,
});

function hintDue({ notSeen, hinted, lastHintMs }: VoiceState, nowMs: number): boolean {
  if (!notSeen || nowMs - notSeen.sinceMs < HINT_AFTER) return false;
  const gap = HINT_GAP * 2 ** Math.max(0, (hinted[notSeen.reason] ?? 0) - 1);
  return nowMs - lastHintMs >= gap;
}

const say = (text: string, topic: 'count' | 'cue' | 'hint'): Sound => ({
  kind: 'speech',
  text,
  topic,
});

/** Says at most one line if nothing is being said: the count first, then a cue, then a hint. */
function speak(state: VoiceState, nowMs: number): Step {
  const { count, cue, notSeen } = state;
  if (nowMs < state.busyUntilMs) return [state, []];
  if (count) {
    const busyUntilMs = nowMs + speechMs(count.text);
    return [{ ...state, busyUntilMs, count: null }, [say(count.text, 'count')]];
  }
  if (cue && nowMs - state.lastCueMs >= CUE_GAP) {
    const spokenAt = { ...state.spokenAt, [cue.id]: state.movements };
    const busyUntilMs = nowMs + speechMs(cue.text);
    const next = { ...state, busyUntilMs, spokenAt, cue: null, lastCueMs: nowMs };
    return [next, [say(cue.text, 'cue')]];
  }
  if (notSeen && hintDue(state, nowMs)) {
    const { reason } = notSeen;
    const hinted = { ...state.hinted, [reason]: (state.hinted[reason] ?? 0) + 1 };
    const busyUntilMs = nowMs + speechMs(HINTS[reason]);
    return [{ ...state, busyUntilMs, hinted, lastHintMs: nowMs }, [say(HINTS[reason], 'hint')]];
  }
  return [state, []];
}

/**
 * What to sound now. Tones come at once; words wait for each other and never overlap: a number
 * before a cue, a cue at most every `CUE_GAP`, and the same one at most every other movement.
 * Pure; call it with every frame, so that waiting words find their time.
 */
export function decide(state: VoiceState, moment: Moment): Step {
  const sounds: Sound[] = [];
  let next = watchSeen(state, moment);
  for (const event of moment.events) {
    const [heard, more] = hear(next, event, moment);
    next = heard;
    sounds.push(...more);
  }
  const [spoken, words] = speak(expire(next, moment.nowMs), moment.nowMs);
  return [spoken, [...sounds, ...words]];
}

/** What to ask aloud; fewer open repetitions than `ASK_SHARE` can wait for the review. */
export const questionOf = (open: OpenQuestion | null): string | null =>
  open && open.unjudged >= ASK_SHARE * open.complete ? open.ask : null;

/** The sounds that end a set, the question last; whatever was waiting is forgotten. */
export const farewell = (count: number, question: string | null): Sound[] => [
  tone('end'),
  say(endLine(count), 'count'),
  // As a cue, because counts are not captioned.
  ...(question ? [say(question, 'cue')] : []),
];
