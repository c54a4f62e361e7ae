import { add, line, type Line } from './lines';
import { withLine, type VoiceState } from './state';
import { NEWS_EXPIRES } from './timing';

/** A line about where the workout stands. */
export const news = (text: string, nowMs: number, more: Partial<Line> = {}): Line =>
  line({ text, topic: 'stop', untilMs: nowMs + NEWS_EXPIRES, ...more });

/** Forgets whatever waited, and says this as soon as it can. */
export const insteadOfAll = (state: VoiceState, ...lines: readonly Line[]): VoiceState =>
  withLine(state, lines);

/** Says this as well, when its turn comes. */
export const also = (state: VoiceState, next: Line): VoiceState =>
  withLine(state, add(state.air.waiting, next));
