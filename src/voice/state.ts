import type { Side } from '../body/landmarks';
import type { Rep } from '../coach/report';
import type { SideCounts } from '../workout/sides';
import type { Line } from './lines';
import type { Moment } from './moment';
import type { Sound } from './sounds';

/** What the air is filled with. */
export interface Air {
  /** Nothing is spoken before this. */
  readonly busyUntilMs: number;
  /** The line said last while its end is not known, with the latest end that is believed. */
  readonly saying: { readonly untilMs: number } | null;
  readonly waiting: readonly Line[];
  readonly lastCueMs: number;
}

/** What was warned of, and what was said about it. */
export interface Cues {
  readonly lastToneMs: number;
  /** Repetitions of this set that are over, counted or not. */
  readonly movements: number;
  readonly moving: boolean;
  /** Checks that warned in the movement under way. */
  readonly warned: readonly string[];
  /** Of those, the ones to speak of when it is over. */
  readonly later: readonly string[];
  /** By check: how often it was spoken of in this set, and in which repetition last. */
  readonly said: Readonly<Record<string, { readonly times: number; readonly movement: number }>>;
  readonly offered: boolean;
}

export interface Praise {
  /** Clean repetitions since the last praise or fault. */
  readonly clean: number;
  /** Whether the latest repetition that could be judged had a fault. */
  readonly faulty: boolean;
  /** How often each kind was said, to take its words in turn. */
  readonly said: { readonly praise: number; readonly mended: number };
}

/** Which side is due; `first` is null where no sides are called. */
export interface Sides {
  readonly first: Side | null;
  readonly last: Side | null;
  readonly done: SideCounts;
}

/** What the person is told to do so that the camera sees them. */
export interface Guide {
  readonly current: {
    readonly key: string;
    readonly text: string;
    readonly sinceMs: number;
  } | null;
  readonly told: Readonly<Record<string, { readonly times: number; readonly lastMs: number }>>;
  readonly lastMs: number;
}

/** The hold under way: how long it has lasted, ms; null out of one. */
export type Hold = number | null;

/** What the voice knows between two moments. Times are milliseconds of the caller's clock. */
export interface VoiceState {
  readonly stage: 'framing' | 'set' | 'paused' | 'rest' | 'over';
  readonly air: Air;
  readonly cues: Cues;
  readonly praise: Praise;
  readonly sides: Sides;
  readonly guide: Guide;
  readonly hold: Hold;
  /** Repetitions of this set, for the question at its end. */
  readonly reps: readonly Rep[];
  /** Whether the last set of all was done to its end. */
  readonly finished: boolean;
}

export type Step = readonly [VoiceState, readonly Sound[]];
export type Act = (state: VoiceState, moment: Moment) => Step;

const NO_CUES: Cues = {
  lastToneMs: -Infinity,
  movements: 0,
  moving: false,
  warned: [],
  later: [],
  said: {},
  offered: false,
};

const NO_PRAISE: Praise = { clean: 0, faulty: false, said: { praise: 0, mended: 0 } };
/** Nobody is guided anywhere. */
export const NO_GUIDE: Guide = { current: null, told: {}, lastMs: -Infinity };
const NO_SIDES: Sides = { first: null, last: null, done: { left: 0, right: 0 } };

/** Before anything has happened; a set that is not guided runs already. */
export const silent = (guided: boolean): VoiceState => ({
  stage: guided ? 'framing' : 'set',
  air: { busyUntilMs: -Infinity, saying: null, waiting: [], lastCueMs: -Infinity },
  cues: NO_CUES,
  praise: NO_PRAISE,
  sides: NO_SIDES,
  guide: NO_GUIDE,
  hold: null,
  reps: [],
  finished: false,
});

/** A new set: what was said in the last one is over and done with; praise goes on in turn. */
export const newSet = (state: VoiceState, first: Side | null): VoiceState => ({
  ...state,
  stage: 'set',
  cues: NO_CUES,
  praise: { ...NO_PRAISE, said: state.praise.said },
  sides: { ...NO_SIDES, first },
  guide: NO_GUIDE,
  hold: null,
  reps: [],
});

/** Adds a line to what waits to be said. */
export const withLine = (state: VoiceState, waiting: Air['waiting']): VoiceState => ({
  ...state,
  air: { ...state.air, waiting },
});

/** Takes one act after another, and all they sound. */
export function inTurn(state: VoiceState, moment: Moment, acts: readonly Act[]): Step {
  const sounds: Sound[] = [];
  let next = state;
  for (const act of acts) {
    const [after, more] = act(next, moment);
    next = after;
    sounds.push(...more);
  }
  return [next, sounds];
}
