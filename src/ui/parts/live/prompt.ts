import type { LineKind } from '../../../session/shown';
import type { ShownWorkout } from '../../../session/workout-shape';
import type { Words } from '../../../words/words';

/** What stands before the words: the state's shape, a direction's icon or a ring that fills. */
export type PromptMark = 'none' | 'state' | 'direction' | 'opening' | 'hold';

/** The one thing to read from the floor now. */
export interface Prompt {
  readonly about: 'direction' | 'count-in' | 'paused' | 'rest' | 'saving' | 'cue' | 'hold';
  readonly kind: LineKind;
  readonly text: string;
  /** Smaller, under it; may be empty. */
  readonly under: string;
  readonly mark: PromptMark;
}

/** What of a workout a prompt is made of. */
export type Prompted = Pick<
  ShownWorkout,
  'stage' | 'direction' | 'pausedWhy' | 'set' | 'plan' | 'done' | 'shown' | 'holdSeconds' | 'easier'
> & {
  /** Where an exercise of a list comes next: how to place camera and body for it. */
  readonly exercise?: { readonly setup: readonly string[] };
  readonly place?: ShownWorkout['place'];
};

/** The sections that prompts are written in: directions read as they are spoken. */
type Told = Pick<Words, 'live' | 'voice'>;

const plain = (about: Prompt['about'], text: string, under = ''): Prompt => ({
  about,
  kind: 'phase',
  text,
  under,
  mark: 'none',
});

/** Whether the person is where and how they should be, so that holding still is all that is left. */
export const isPlaced = ({ direction }: Pick<Prompted, 'direction'>): boolean =>
  direction === 'hold-still';

function framing({ direction }: Prompted, { live, voice }: Told): Prompt {
  if (direction === null) return plain('direction', live.looking);
  const text = voice.directions[direction];
  if (isPlaced({ direction })) return plain('direction', text, live.stillFor);
  return { about: 'direction', kind: 'hint', text, under: '', mark: 'direction' };
}

function paused(workout: Prompted, words: Told): Prompt {
  const { direction, pausedWhy } = workout;
  const { live, voice } = words;
  const why = pausedWhy ? live.pausedWhy[pausedWhy] : live.paused;
  const paused = { about: 'paused', kind: 'hint' } as const;
  if (direction === null || isPlaced({ direction })) {
    // No direction, no ring: who asked for the pause may lie in the start pose for as long as they like.
    const waits = pausedWhy === 'asked' && direction === null;
    const how = `${why}. ${waits ? live.resumeAsked : live.resumeHow}.`;
    const under = [how, ...offer(workout, words)].join(' ');
    return { ...paused, text: live.paused, under, mark: waits ? 'none' : 'opening' };
  }
  const under = `${live.paused}. ${why}.`;
  return { ...paused, text: voice.directions[direction], under, mark: 'direction' };
}

/** What was offered aloud stays to be read for as long as nothing moves. */
const offer = ({ easier }: Prompted, { voice }: Told): string[] =>
  easier === null ? [] : [voice.easier(easier)];

/** Before the first set of an exercise in a list: to rest, or to get ready; how to take one's place. */
function beforeFirst({ place, exercise }: Prompted, { live }: Told): Prompt {
  const text = place?.at === 1 ? live.countIn : live.rest;
  return plain('rest', text, exercise?.setup.join(' ') ?? '');
}

function resting(workout: Prompted, words: Told): Prompt {
  if (workout.place && workout.set === 1) return beforeFirst(workout, words);
  const { live } = words;
  const { set, plan, done } = workout;
  const last = done.at(-1);
  const before = last ? [`${live.setDone(last.counted)}.`] : [];
  const next = `${live.then(set, plan.sets)}.`;
  return plain('rest', live.rest, [...before, next, ...offer(workout, words)].join(' '));
}

/** Whole seconds that are still to be held; 0 when the hold is done. */
export const holdLeft = ({ plan, holdSeconds }: Prompted): number =>
  Math.max(0, Math.ceil(plan.holdMs / 1000) - (holdSeconds ?? 0));

function during(workout: Prompted, { live }: Told): Prompt | null {
  const { text, kind } = workout.shown.line;
  if (text)
    return { about: 'cue', kind, text, under: '', mark: kind === 'phase' ? 'none' : 'state' };
  if (workout.holdSeconds === null) return null;
  const hold = plain('hold', holdLeft(workout) > 0 ? live.hold : live.holdDone);
  return { ...hold, mark: 'hold' };
}

/** The prompt of this moment; null while loading, and in a set without anything to say. */
export function promptOf(workout: Prompted, words: Told): Prompt | null {
  switch (workout.stage) {
    case 'framing':
      return framing(workout, words);
    case 'count-in':
      return plain('count-in', words.live.countIn);
    case 'paused':
      return paused(workout, words);
    case 'rest':
      return resting(workout, words);
    case 'ending':
      return plain('saving', words.live.saving);
    case 'set':
      return during(workout, words);
    default:
      return null;
  }
}
