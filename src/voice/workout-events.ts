import { openQuestion } from '../coach/ask';
import type { Exercise } from '../exercises/definition';
import type { Rep } from '../coach/report';
import type { Direction, PauseReason, WorkoutEvent } from '../workout/events';
import type { Side } from '../body/landmarks';
import { callFor, sideTone } from './counts';
import { guideBy } from './guide';
import { add, line, type Line } from './lines';
import type { Moment } from './moment';
import { tone } from './sounds';
import {
  newSet,
  silent,
  withLine,
  type Act,
  type Guide,
  type Step,
  type VoiceState,
} from './state';
import { AFTER_TUNE, EXPIRES, NEWS_EXPIRES, SECOND_EXPIRES } from './timing';

/** Share of the complete repetitions without an answer from which on the voice asks. A choice. */
const ASK_SHARE = 1 / 3;
/** The last seconds of a rest are ticked, not spoken. */
const TICKED = 3;

/** What one is told to do who is not where the exercise begins. */
const AWAY: readonly Direction[] = ['step-in', 'take-start'];

const NO_GUIDE: Guide = silent(true).guide;

type Told<Type extends WorkoutEvent['type']> = Extract<WorkoutEvent, { type: Type }>;

const news = (text: string, nowMs: number, more: Partial<Line> = {}): Line =>
  line({ text, topic: 'stop', untilMs: nowMs + NEWS_EXPIRES, ...more });

/** Forgets whatever waited, and says this as soon as it can. */
const insteadOfAll = (state: VoiceState, ...lines: readonly Line[]): VoiceState =>
  withLine(state, lines);

const also = (state: VoiceState, next: Line): VoiceState =>
  withLine(state, add(state.air.waiting, next));

/** The word to begin with and the side that is due. */
function begin(state: VoiceState, word: string, moment: Moment, side: Side | null): VoiceState {
  const { words } = moment.setting;
  const text = side ? `${word}. ${words.sides[side]}` : word;
  const untilMs = moment.nowMs + EXPIRES;
  return insteadOfAll(state, news(text, moment.nowMs, { untilMs, cuts: true }));
}

function ready(state: VoiceState, first: Side | null, moment: Moment): Step {
  const next = begin(newSet(state, first), moment.setting.words.go, moment, first);
  return [next, [tone('ready'), ...sideTone(first, moment, AFTER_TUNE)]];
}

function resumed(state: VoiceState, moment: Moment): Step {
  const side = callFor(state.sides, moment.setting);
  const running: VoiceState = { ...state, stage: 'set', guide: NO_GUIDE };
  const next = begin(running, moment.setting.words.resumed, moment, side);
  return [next, [tone('resume'), ...sideTone(side, moment, AFTER_TUNE)]];
}

/** Who wanted a pause knows why they are not in their place: that is said late. */
const onPurpose = (nowMs: number): Guide['told'] =>
  Object.fromEntries(AWAY.map((direction) => [direction, { times: 2, lastMs: nowMs }]));

/** A pause drops the movement under way, and all that was to be said of it. */
function paused(state: VoiceState, why: PauseReason, { nowMs, setting }: Moment): Step {
  const cues = { ...state.cues, moving: false, warned: [], later: [] };
  const guide = { ...NO_GUIDE, told: why === 'asked' ? onPurpose(nowMs) : {}, lastMs: nowMs };
  const still: VoiceState = { ...state, stage: 'paused', cues, guide };
  const said = news(setting.words.paused[why], nowMs, { cuts: true });
  return [insteadOfAll(still, said), [tone('pause')]];
}

function directed(state: VoiceState, direction: Direction, { nowMs, setting }: Moment): Step {
  const text = setting.words.directions[direction];
  return [{ ...state, guide: guideBy(state.guide, direction, text, nowMs) }, []];
}

function countedIn(state: VoiceState, seconds: number, { nowMs, speaking }: Moment): Step {
  const untilMs = nowMs + SECOND_EXPIRES;
  const number = { text: String(seconds), caption: null, topic: 'count', untilMs } as const;
  const next = { ...state, guide: NO_GUIDE };
  if (speaking === 'none') return [next, [tone('tick')]];
  return [also(next, line({ ...number, key: 'count-in', cuts: true })), [tone('tick')]];
}

/** What to ask aloud; fewer open repetitions than `ASK_SHARE` can wait for the review. */
function questionOf(exercise: Exercise, reps: readonly Rep[]): string | null {
  const open = openQuestion(exercise, reps);
  return open && open.unjudged >= ASK_SHARE * open.complete ? open.ask : null;
}

function setOver(state: VoiceState, event: Told<'set-over'>, { nowMs, setting }: Moment): Step {
  const finished = event.why === 'target' && event.set === event.sets;
  const question = questionOf(setting.exercise, state.reps);
  const said = news(setting.words.setOver(event), nowMs, { cuts: true, key: 'set-over' });
  const asked = question === null ? [] : [news(question, nowMs, { key: 'question' })];
  const next: VoiceState = { ...state, stage: 'rest', finished, guide: NO_GUIDE };
  return [insteadOfAll(next, said, ...asked), [tone('end')]];
}

const rest = (state: VoiceState, ms: number, { nowMs, setting }: Moment): Step => [
  also(state, news(setting.words.rest(Math.round(ms / 1000)), nowMs)),
  [],
];

function restLeft(state: VoiceState, seconds: number, { nowMs, setting }: Moment): Step {
  if (seconds <= TICKED) return [state, [tone('tick')]];
  const text = setting.words.restLeft(seconds);
  const said = line({ text, topic: 'count', untilMs: nowMs + EXPIRES, key: 'rest-left' });
  return [also(state, said), []];
}

function nextSet(state: VoiceState, event: Told<'next-set'>, { nowMs, setting }: Moment): Step {
  const said = news(setting.words.nextSet(event.set, event.sets), nowMs, { cuts: true });
  // The line has just said what is the commonest direction at this point.
  const told = { 'take-start': { times: 1, lastMs: nowMs } };
  const next: VoiceState = {
    ...state,
    stage: 'framing',
    guide: { ...NO_GUIDE, told, lastMs: nowMs },
  };
  return [insteadOfAll(next, said), [tone('next')]];
}

/** How the last set ended is still told, all else is dropped; whoever stops in between hears that, too. */
function over(state: VoiceState, { nowMs, setting }: Moment): Step {
  const kept = state.air.waiting.filter(({ key }) => key === 'set-over' || key === 'question');
  const several = state.finished && setting.plan.sets > 1;
  const last = several ? [news(setting.words.over, nowMs)] : [];
  const next: VoiceState = {
    ...insteadOfAll(state, ...kept, ...last),
    stage: 'over',
    guide: NO_GUIDE,
  };
  return [next, kept.length === 0 ? [tone('end')] : []];
}

/** What one event of the workout sounds. */
export const follow =
  (event: WorkoutEvent): Act =>
  (state, moment) => {
    switch (event.type) {
      case 'direction':
        return directed(state, event.direction, moment);
      case 'count-in':
        return countedIn(state, event.seconds, moment);
      case 'ready':
        return ready(state, event.first, moment);
      case 'paused':
        return paused(state, event.why, moment);
      case 'resumed':
        return resumed(state, moment);
      case 'set-over':
        return setOver(state, event, moment);
      case 'rest':
        return rest(state, event.ms, moment);
      case 'rest-left':
        return restLeft(state, event.seconds, moment);
      case 'next-set':
        return nextSet(state, event, moment);
      case 'over':
        return over(state, moment);
    }
  };

/** Whether a set, or its stretch up to a pause, ends with this: what the coach saw comes before it. */
export const closes = ({ type }: WorkoutEvent): boolean =>
  type === 'paused' || type === 'set-over' || type === 'over';
