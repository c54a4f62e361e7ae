import type { Moment } from './moment';
import { also, news } from './news';
import type { Step, VoiceState } from './state';

/** How long these lines may wait for their turn, ms: a rest is long, and nothing else is said in it. */
const PATIENT = 40_000;

/** Another exercise of a list: which one, then how camera and body are placed for it. */
export function upNext(state: VoiceState, { nowMs, setting }: Moment): Step {
  const { words, exercise, place } = setting;
  const untilMs = nowMs + PATIENT;
  const name = place ? words.upNext(exercise.name, place.at, place.of) : exercise.name;
  const lines = [name, ...exercise.setup].map((text) => news(text, nowMs, { untilMs }));
  const stage = state.stage === 'rest' ? 'rest' : 'framing';
  return [lines.reduce(also, { ...state, stage, finished: false }), []];
}
