import { openQuestion } from '../coach/ask';
import type { Rep } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import type { WorkoutEvent } from '../workout/events';
import { line } from './lines';
import type { Moment } from './moment';
import { also, insteadOfAll, news } from './news';
import { lastedWords } from './paced';
import { tone } from './sounds';
import { NO_GUIDE, type Step, type VoiceState } from './state';
import { EXPIRES } from './timing';

/** Share of the complete repetitions without an answer from which on the voice asks. A choice. */
const ASK_SHARE = 1 / 3;
/** The last seconds of a rest are ticked, not spoken. */
const TICKED = 3;

type Told<Type extends WorkoutEvent['type']> = Extract<WorkoutEvent, { type: Type }>;

/** What to ask aloud; fewer open repetitions than `ASK_SHARE` can wait for the review. */
function questionOf(exercise: Exercise, reps: readonly Rep[]): string | null {
  const open = openQuestion(exercise, reps);
  return open && open.unjudged >= ASK_SHARE * open.complete ? open.ask : null;
}

/** How the set ended; a stretch of time is told by how long it was. */
function overLine(event: Told<'set-over'>, { plan, words }: Moment['setting']): string {
  const inMinutes = plan.pace?.inMinutes && event.ms !== undefined;
  return inMinutes ? words.paced.lasted(lastedWords(event.ms, words)) : words.setOver(event);
}

/** A set is over: what was done, and what could not be judged. */
export function setOver(
  state: VoiceState,
  event: Told<'set-over'>,
  { nowMs, setting }: Moment,
): Step {
  const finished = event.why === 'target' && event.set === event.sets;
  const question = questionOf(setting.exercise, state.reps);
  const said = news(overLine(event, setting), nowMs, { cuts: true, key: 'set-over' });
  const asked = question === null ? [] : [news(question, nowMs, { key: 'question' })];
  const next: VoiceState = { ...state, stage: 'rest', finished, guide: NO_GUIDE };
  return [insteadOfAll(next, said, ...asked), [tone('end')]];
}

/** How long there is to rest; before all else there is nothing to rest from. */
export function rest(state: VoiceState, ms: number, { nowMs, setting }: Moment): Step {
  const next: VoiceState = { ...state, stage: 'rest' };
  if (state.stage === 'framing') return [next, []];
  return [also(next, news(setting.words.rest(Math.round(ms / 1000)), nowMs)), []];
}

/** How much is left of it: words first, ticks at the end. */
export function restLeft(state: VoiceState, seconds: number, { nowMs, setting }: Moment): Step {
  if (seconds <= TICKED) return [state, [tone('tick')]];
  const text = setting.words.restLeft(seconds);
  const said = line({ text, topic: 'count', untilMs: nowMs + EXPIRES, key: 'rest-left' });
  return [also(state, said), []];
}

/** The rest is over. */
export function nextSet(
  state: VoiceState,
  event: Told<'next-set'>,
  { nowMs, setting }: Moment,
): Step {
  const { words, exercise, plan, place } = setting;
  const { nextSet: taking, paced } = words;
  const line = (plan.pace ? paced.nextSet : taking)(event.set, event.sets);
  const named = place && event.set === 1 ? `${exercise.name}. ${line}` : line;
  const said = news(named, nowMs, { cuts: true });
  // The line has just said what is the commonest direction at this point.
  const told = { 'take-start': { times: 1, lastMs: nowMs } };
  const next: VoiceState = {
    ...state,
    stage: 'framing',
    guide: { ...NO_GUIDE, told, lastMs: nowMs },
  };
  return [insteadOfAll(next, said), [tone('next')]];
}

/** What all sets done come to: the whole list, one exercise of it, or all sets of the only one. */
function doneLine({ words, exercise, plan, place }: Moment['setting']): string | null {
  if (place && place.at === place.of) return words.listDone;
  if (place) return words.exerciseDone(exercise.name);
  return plan.sets > 1 ? words.over : null;
}

/** How the last set ended is still told, all else is dropped; whoever stops in between hears that, too. */
export function over(state: VoiceState, { nowMs, setting }: Moment): Step {
  const kept = state.air.waiting.filter(({ key }) => key === 'set-over' || key === 'question');
  const done = state.finished ? doneLine(setting) : null;
  const last = done === null ? [] : [news(done, nowMs)];
  const next: VoiceState = {
    ...insteadOfAll(state, ...kept, ...last),
    stage: 'over',
    guide: NO_GUIDE,
  };
  return [next, kept.length === 0 ? [tone('end')] : []];
}
