import type { ShownWorkout } from '../../../session/workout-shape';
import type { Words } from '../../../words/words';
import type { PacePart } from '../../../workout/pace';
import type { Prompt } from '../live/prompt';

/** What of a workout that the clock leads a prompt is made of. */
export type GuidedPrompted = Pick<
  ShownWorkout,
  'stage' | 'pace' | 'plan' | 'set' | 'done' | 'pausedWhy' | 'exercise'
>;

type Told = Pick<Words, 'guided' | 'live' | 'voice'>;

const plain = (about: Prompt['about'], text: string, under = ''): Prompt => ({
  about,
  kind: 'phase',
  text,
  under,
  mark: 'none',
});

/** What to do in a part: as it is spoken. */
function partText(part: PacePart, { exercise, plan }: GuidedPrompted, words: Told): string {
  const { guided, voice } = words;
  const texts: Readonly<Record<PacePart, string>> = {
    out: exercise.paceCues?.out ?? voice.paced.out,
    hold: plan.pace?.outMs === 0 ? guided.keepOn : voice.paced.hold,
    back: exercise.paceCues?.back ?? voice.paced.back,
    pause: guided.next,
  };
  return texts[part];
}

function during(workout: GuidedPrompted, words: Told): Prompt | null {
  const { pace } = workout;
  if (!pace) return null;
  const side = pace.side && words.voice.sides[pace.side];
  return plain('cue', partText(pace.part, workout, words), side ?? '');
}

function paused({ pausedWhy }: GuidedPrompted, { guided, live }: Told): Prompt {
  const why = pausedWhy && pausedWhy !== 'asked' ? `${live.pausedWhy[pausedWhy]}. ` : '';
  return { ...plain('paused', live.paused, `${why}${guided.goOn}.`), kind: 'hint' };
}

function resting({ done, set, plan }: GuidedPrompted, { live }: Told): Prompt {
  const last = done.at(-1);
  const before = last ? [`${live.setDone(last.counted)}.`] : [];
  return plain('rest', live.rest, [...before, `${live.then(set, plan.sets)}.`].join(' '));
}

/** The one thing to read from the floor now, in a workout that the clock leads. */
export function guidedPromptOf(workout: GuidedPrompted, words: Told): Prompt | null {
  switch (workout.stage) {
    case 'framing':
      return plain('direction', words.guided.ready);
    case 'count-in':
      return plain('count-in', words.live.countIn, workout.exercise.setup[1]);
    case 'set':
      return during(workout, words);
    case 'paused':
      return paused(workout, words);
    case 'rest':
      return resting(workout, words);
    case 'ending':
      return plain('saving', words.live.saving);
    default:
      return null;
  }
}
