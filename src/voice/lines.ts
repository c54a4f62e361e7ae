import { TOPICS, type SpeechSound, type Topic } from './sounds';

/** A line that waits for its turn. Times in ms of the caller's clock. */
export interface Line {
  readonly text: string;
  readonly caption: string | null;
  readonly topic: Topic;
  /** It must begin by then, or not at all. */
  readonly untilMs: number;
  /** Of lines with the same key only the newest waits. */
  readonly key: string;
  /** It does not wait for what is being said. */
  readonly cuts: boolean;
  /** Of a cue: its check, the repetition it belongs to, whether it offers the easier version. */
  readonly about: About | null;
}

export interface About {
  readonly check: string;
  readonly movement: number;
  readonly easier: boolean;
}

type Given = Pick<Line, 'text' | 'topic' | 'untilMs'> & Partial<Line>;

/** A line of words that are written as well, and that cut nothing short. */
export const line = (given: Given): Line => ({
  caption: given.text,
  key: given.text,
  cuts: false,
  about: null,
  ...given,
});

/** Puts a line last; what it replaces is gone. */
export const add = (waiting: readonly Line[], next: Line): readonly Line[] => [
  ...waiting.filter(({ key }) => key !== next.key),
  next,
];

const isLate = ({ untilMs }: Line, nowMs: number): boolean => nowMs > untilMs;

/** Drops what has waited too long; the same list where nothing has. */
export const current = (waiting: readonly Line[], nowMs: number): readonly Line[] =>
  waiting.some((each) => isLate(each, nowMs))
    ? waiting.filter((each) => !isLate(each, nowMs))
    : waiting;

const rank = ({ topic }: Line): number => TOPICS.indexOf(topic);

/** The most urgent line; of equals, the one that has waited longest. */
export const first = (lines: readonly Line[]): Line | null =>
  lines.reduce<Line | null>((best, each) => (best && rank(best) <= rank(each) ? best : each), null);

/** A line as it is handed over; it cuts only where there is something to cut. */
export const spoken = ({ text, topic, caption }: Line, cuts: boolean): SpeechSound => ({
  kind: 'speech',
  text,
  topic,
  caption,
  cuts,
});
