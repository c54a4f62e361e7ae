import type { Side } from '../body/landmarks';
import type { Direction, PauseReason, WorkoutEvent } from '../workout/events';
import { upNext } from './between-exercises';
import { nextSet, over, rest, restLeft, setOver } from './between-sets';
import { callFor, sideTone } from './counts';
import { guideBy } from './guide';
import { line } from './lines';
import type { Moment } from './moment';
import { also, insteadOfAll, news } from './news';
import { halfway, oneMore, partBegins, partLeft } from './paced';
import { tone } from './sounds';
import { newSet, NO_GUIDE, type Act, type Guide, type Step, type VoiceState } from './state';
import { AFTER_TUNE, EXPIRES, SECOND_EXPIRES } from './timing';

/** What one is told to do who is not where the exercise begins. */
const AWAY: readonly Direction[] = ['step-in', 'take-start'];

/** The word to begin with and the side that is due. */
function begin(state: VoiceState, word: string, moment: Moment, side: Side | null): VoiceState {
  const { words } = moment.setting;
  const text = side ? `${word}. ${words.sides[side]}` : word;
  const untilMs = moment.nowMs + EXPIRES;
  return insteadOfAll(state, news(text, moment.nowMs, { untilMs, cuts: true }));
}

function ready(state: VoiceState, first: Side | null, moment: Moment): Step {
  const fresh = newSet(state, first);
  // Where the clock leads, what to do comes at once, with its side.
  if (moment.setting.plan.pace) return [fresh, [tone('ready')]];
  const next = begin(fresh, moment.setting.words.go, moment, first);
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

/** What the clock leads. */
type Paced = Extract<WorkoutEvent, { type: 'pace' | 'pace-left' | 'halfway' | 'counted' }>;

function followPace(state: VoiceState, event: Paced, moment: Moment): Step {
  switch (event.type) {
    case 'pace':
      return partBegins(state, event, moment);
    case 'pace-left':
      return partLeft(state, event.seconds, moment);
    case 'halfway':
      return halfway(state, moment);
    case 'counted':
      return oneMore(state, event, moment);
  }
}

/** What one event of the workout sounds. */
export const follow =
  (event: WorkoutEvent): Act =>
  (state, moment) => {
    switch (event.type) {
      case 'up-next':
        return upNext(state, moment);
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
      default:
        return followPace(state, event, moment);
    }
  };

/** Whether a set, or its stretch up to a pause, ends with this: what the coach saw comes before it. */
export const closes = ({ type }: WorkoutEvent): boolean =>
  type === 'paused' || type === 'set-over' || type === 'over';
