import type { WorkoutEvent } from '../workout/events';
import { hearCoach } from './coach-events';
import { beginMovement, endMovement } from './cues';
import { watchSight } from './guide';
import { countHold } from './hold';
import type { Moment } from './moment';
import { speak } from './speak';
import { inTurn, type Act, type Step, type VoiceState } from './state';
import { closes, follow } from './workout-events';

/** What a frame of a running set shows: its events, and how things stand. */
const LOOK: readonly Act[] = [beginMovement, hearCoach, watchSight, countHold, endMovement];

const lookOn: Act = (state, moment) =>
  state.stage === 'set' ? inTurn(state, moment, LOOK) : [state, []];

/** Events of the workout around those of the coach: what begins a set before them, what ends it after. */
function around(events: readonly WorkoutEvent[]): readonly Act[] {
  const end = events.findIndex(closes);
  const opening = end < 0 ? events : events.slice(0, end);
  const closing = end < 0 ? [] : events.slice(end);
  return [...opening.map(follow), lookOn, ...closing.map(follow), speak];
}

const QUIET: readonly Act[] = around([]);

/**
 * What to sound now. Tones come at once. Words wait for each other and never overlap: one at a time,
 * the most important first, a number before any cue; what cannot begin soon enough is not said.
 * Pure; call it with every frame, and with every event of the workout.
 */
export const decide = (state: VoiceState, moment: Moment): Step =>
  inTurn(state, moment, moment.workout.length === 0 ? QUIET : around(moment.workout));
