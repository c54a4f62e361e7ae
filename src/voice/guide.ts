import type { Direction } from '../workout/events';
import { line, type Line } from './lines';
import type { Moment } from './moment';
import type { Act, Guide, VoiceState } from './state';
import { DIRECTION_AGAIN, DIRECTION_GAP, EXPIRES, FOLLOWED, HINT_AFTER, HINT_GAP } from './timing';

/** How patient the guide is, in ms: from its cause, from any line of its own, from the same line. */
interface Patience {
  readonly afterMs: number;
  readonly gapMs: number;
  readonly againMs: number;
}

const IN_SET: Patience = { afterMs: HINT_AFTER, gapMs: HINT_GAP, againMs: HINT_GAP };
const BEFORE_SET: Patience = { afterMs: 0, gapMs: DIRECTION_GAP, againMs: DIRECTION_AGAIN };

const STILL: Direction = 'hold-still';

/** Another line to guide by, from now on; null for none. */
export const guideBy = (guide: Guide, key: string | null, text: string, nowMs: number): Guide => ({
  ...guide,
  current: key === null ? null : { key, text, sinceMs: nowMs },
});

/** During a set the person is told what has not been seen for a while. */
export const watchSight: Act = (state, { view, nowMs, setting }) => {
  if (!view) return [state, []];
  const reason = view.notSeen;
  if (reason === (state.guide.current?.key ?? null)) return [state, []];
  const text = reason === null ? '' : setting.words.hints[reason];
  return [{ ...state, guide: guideBy(state.guide, reason, text, nowMs) }, []];
};

/** Nearly followed: by the time it is said nothing is left of it to do. */
const isFollowed = ({ key }: { readonly key: string }, { opening }: Moment): boolean =>
  key === STILL && opening > FOLLOWED;

/** The line to guide by, when it is due: once, and then after ever longer gaps. */
export function guideLine({ guide, stage }: VoiceState, moment: Moment): Line | null {
  const { current, told, lastMs } = guide;
  const { nowMs } = moment;
  if (!current || isFollowed(current, moment)) return null;
  const { afterMs, gapMs, againMs } = stage === 'set' ? IN_SET : BEFORE_SET;
  if (nowMs - current.sinceMs < afterMs || nowMs - lastMs < gapMs) return null;
  const before = told[current.key];
  if (before && nowMs - before.lastMs < againMs * 2 ** (before.times - 1)) return null;
  const { text, key } = current;
  return line({ text, topic: 'framing', untilMs: nowMs + EXPIRES, key });
}

/** Notes that the guide's line has been said. */
export function noteGuide(guide: Guide, { topic, key }: Line, nowMs: number): Guide {
  if (topic !== 'framing') return guide;
  const times = (guide.told[key]?.times ?? 0) + 1;
  return { ...guide, lastMs: nowMs, told: { ...guide.told, [key]: { times, lastMs: nowMs } } };
}
