import type { CoachEvent, Rep } from '../coach/report';
import { counted } from './counts';
import { isAnother, movementOver, warned } from './cues';
import { add, line, type Line } from './lines';
import type { Moment } from './moment';
import { praiseFor } from './praise';
import { tone } from './sounds';
import { withLine, type Act, type Step, type VoiceState } from './state';
import { AFTER_COUNT, EXPIRES } from './timing';

/** A set that is not guided begins when its start pose is known. */
function started(state: VoiceState, { nowMs, setting }: Moment): Step {
  if (setting.guided) return [state, []];
  const go = line({ text: setting.words.go, topic: 'stop', untilMs: nowMs + EXPIRES });
  return [withLine(state, add(state.air.waiting, go)), [tone('ready')]];
}

function complete(state: VoiceState, rep: Rep, count: number, moment: Moment): Step {
  const [next, sounds] = counted(state, rep, count, moment);
  const [over, more] = movementOver(next, rep.faults, moment, AFTER_COUNT);
  const praised = praiseFor(over, rep, moment);
  return [{ ...praised, reps: [...praised.reps, rep] }, [...sounds, ...more]];
}

/** What was held of a hold that was left too early; shorter than a second it was none. */
function heldLine({ heldMs = 0 }: Rep, { nowMs, setting }: Moment): Line | null {
  const seconds = Math.floor(heldMs / 1000);
  if (setting.exercise.kind !== 'hold' || seconds === 0) return null;
  const text = setting.words.heldFor(seconds);
  return line({ text, topic: 'count', untilMs: nowMs + EXPIRES, key: 'held' });
}

function short(state: VoiceState, rep: Rep, moment: Moment): Step {
  const [over, sounds] = movementOver(state, rep.faults, moment, AFTER_COUNT);
  const held = heldLine(rep, moment);
  const next = held ? withLine(over, add(over.air.waiting, held)) : over;
  return [next, [tone('short'), ...sounds]];
}

/** Another exercise is no fault: it has the tone of what does not count. */
function notCounted(state: VoiceState, id: string, moment: Moment): Step {
  const [over, sounds] = movementOver(state, [id], moment, 0);
  return [over, isAnother(id, moment) ? [tone('short'), ...sounds] : sounds];
}

/** What one event of the coach sounds; watch and cleared are silent. */
const hear =
  (event: CoachEvent): Act =>
  (state, moment) => {
    switch (event.type) {
      case 'started':
        return started(state, moment);
      case 'rep':
        return complete(state, event.rep, event.count, moment);
      case 'short':
        return short(state, event.rep, moment);
      case 'warning':
        return event.level === 'warn' ? warned(state, event.id, moment) : [state, []];
      case 'not-counted':
        return notCounted(state, event.id, moment);
      case 'cleared':
        return [state, []];
    }
  };

/** What the coach's events sound. */
export const hearCoach: Act = (state, moment) => {
  if (moment.coach.length === 0) return [state, []];
  let next = state;
  const sounds = moment.coach.flatMap((event) => {
    const [after, more] = hear(event)(next, moment);
    next = after;
    return more;
  });
  return [next, sounds];
};
