import type { Check, Exercise } from '../exercises/definition';

/** Every word of a check, in another language than the definition's own. */
export type CheckWords = Pick<Check, 'title' | 'say' | 'why' | 'ask'>;

/** Every word of an exercise, its checks' by their ids. */
export interface ExerciseWords extends Pick<
  Exercise,
  | 'name'
  | 'purpose'
  | 'setup'
  | 'steps'
  | 'bestFor'
  | 'cautions'
  | 'differs'
  | 'easier'
  | 'paceCues'
> {
  /** What the measure drawn as the set's curve is called. */
  readonly curve: string;
  readonly checks: Readonly<Record<string, CheckWords>>;
}

/** The exercise in another language; what has no words there keeps its English ones. */
export function exerciseIn(exercise: Exercise, words: ExerciseWords | undefined): Exercise {
  if (!words) return exercise;
  const { curve: label, checks, ...rest } = words;
  return {
    ...exercise,
    ...rest,
    curve: { ...exercise.curve, label },
    checks: exercise.checks.map((check) => ({ ...check, ...checks[check.id] })),
  };
}
