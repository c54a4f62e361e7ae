import type { CoachEvent, LiveView, Rep } from '../../src/coach/report';
import type { Check } from '../../src/exercises/definition';
import { decide } from '../../src/voice/decide';
import type { Moment, Setting } from '../../src/voice/moment';
import type { Sound, Speaking } from '../../src/voice/sounds';
import { silent } from '../../src/voice/state';
import { en } from '../../src/words/en';
import type { WorkoutEvent } from '../../src/workout/events';
import { madeCheck, madeExercise } from '../support/made-up-exercise';

const check = (id: string, say: string, change: Partial<Check> = {}): Check =>
  madeCheck({ id, say, when: 'moving', ...change });

/** One check of each kind, the least important first, so that the order is not the definition's. */
export const EXERCISE = madeExercise({
  easier: 'Leg only.',
  checks: [
    check('fast', 'Slower, count three', { about: 'tempo' }),
    check('low', 'Hips up a little', { about: 'range', when: 'end' }),
    check('neck', 'Eyes to the floor'),
    check('arch', 'Lower your leg a little', { back: true, ask: 'Was it flat?' }),
    check('sag', 'Belly gently up', { back: true, when: 'hold' }),
    check('drop', 'Keep your hips up', { when: 'paused' }),
    check('lean', 'Finish tall, not back', { when: 'start' }),
  ],
});

export const PLAN = {
  sets: 2,
  reps: 3,
  perSide: false,
  holdMs: 0,
  restMs: 60_000,
  countInSeconds: 0,
};

export const SETTING: Setting = {
  exercise: EXERCISE,
  plan: PLAN,
  words: en.voice,
  counting: 'spoken',
  guided: false,
};

export const someRep: Rep = {
  startMs: 0,
  peakMs: 1,
  endMs: 2,
  side: null,
  complete: true,
  clean: true,
  faults: [],
  broken: false,
  notJudged: [],
};

export const rep = (count: number, change: Partial<Rep> = {}): CoachEvent => ({
  type: 'rep',
  rep: { ...someRep, ...change, clean: (change.faults ?? []).length === 0 },
  count,
});
export const short: CoachEvent = { type: 'short', rep: { ...someRep, complete: false } };
export const warn = (id: string): CoachEvent => ({ type: 'warning', id, level: 'warn', atMs: 0 });
export const watch = (id: string): CoachEvent => ({ type: 'warning', id, level: 'watch', atMs: 0 });
export const cleared = (id: string): CoachEvent => ({ type: 'cleared', id, atMs: 0 });
export const started: CoachEvent = { type: 'started', atMs: 0 };
export const notCounted = (id: string): CoachEvent => ({ type: 'not-counted', id, atMs: 0 });

export const VIEW: LiveView = {
  atMs: 0,
  count: 0,
  countLeft: 0,
  countRight: 0,
  short: 0,
  phase: 'ready',
  hold: null,
  back: 'not-seen',
  active: [],
  checks: [],
  notSeen: null,
  main: null,
  backChange: null,
  lumbar: null,
  backLine: null,
};

/** From here on the view looks like this, or the browser tells that of its voice. */
export type Change =
  | { readonly look: Partial<LiveView> }
  | { readonly speaking: Speaking }
  | { readonly opening: number }
  | { readonly setting: Partial<Setting> };
export const look = (change: Partial<LiveView>): Change => ({ look: change });
export const moving = look({ phase: 'moving' });
export const still = look({ phase: 'ready' });
export const hold = (heldMs: number | null): Change =>
  look({ hold: heldMs === null ? null : { heldMs } });
export const voice = (speaking: Speaking): Change => ({ speaking });

export type Happening = CoachEvent | WorkoutEvent | Change;

/** What happens when, in ms. */
export type Script = Readonly<Record<number, readonly Happening[]>>;

const COACH = ['started', 'rep', 'short', 'warning', 'cleared', 'not-counted'];

const isChange = (what: Happening): what is Change => !('type' in what);
const isCoach = (what: Happening): what is CoachEvent =>
  !isChange(what) && COACH.includes(what.type);
const isWorkout = (what: Happening): what is WorkoutEvent => !isChange(what) && !isCoach(what);

const asText = (sound: Sound): string => {
  if (sound.kind === 'tone') return sound.afterMs ? `${sound.tone}+${sound.afterMs}` : sound.tone;
  return `${sound.cuts ? '!' : ''}“${sound.text}”`;
};

export interface Heard {
  readonly atMs: number;
  readonly sound: Sound;
}

interface How {
  readonly untilMs?: number;
  readonly frameMs?: number;
  readonly setting?: Partial<Setting>;
  readonly speaking?: Speaking;
}

/** Plays a script through the voice, frame by frame; what happens between two frames comes with the later one. */
export function hear(script: Script, how: How = {}): Heard[] {
  const { untilMs = 60_000, frameMs = 50 } = how;
  let setting: Setting = { ...SETTING, ...how.setting };
  let state = silent(setting.guided);
  let view = VIEW;
  let opening = 0;
  let speaking: Speaking = how.speaking ?? 'untold';
  const heard: Heard[] = [];
  const times = Object.keys(script).map(Number);
  for (let nowMs = 0; nowMs <= untilMs; nowMs += frameMs) {
    const due = times.filter((time) => time > nowMs - frameMs && time <= nowMs);
    const happened = due.flatMap((time) => script[time] ?? []);
    for (const what of happened.filter(isChange)) {
      if ('look' in what) view = { ...view, ...what.look };
      else if ('opening' in what) opening = what.opening;
      else if ('setting' in what) setting = { ...setting, ...what.setting };
      else speaking = what.speaking;
    }
    const [coach, workout] = [happened.filter(isCoach), happened.filter(isWorkout)];
    const moment: Moment = { nowMs, coach, workout, view, opening, speaking, setting };
    const [next, sounds] = decide(state, moment);
    state = next;
    heard.push(...sounds.map((sound) => ({ atMs: nowMs, sound })));
  }
  return heard;
}

/** The same as lines such as `1200 count` or `1200 “Left”`; `!` cuts what was being said. */
export const play = (script: Script, how: How = {}): string[] =>
  hear(script, how).map(({ atMs, sound }) => `${atMs} ${asText(sound)}`);
