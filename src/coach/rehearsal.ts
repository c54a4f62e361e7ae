import { toRecordedFrame } from '../body/recording';
import type { Exercise } from '../exercises/definition';
import { play, type Cue } from './acting';
import { judge } from './judge';
import { brief, cleanSet, faultySet, peaksOf } from './plays';
import type { SetReport } from './report';

/** What the engine made of an exercise's own key poses, played one after the other. */
export type Shown =
  | {
      readonly what: 'clean';
      /** Repetitions counted, and how many were played. */
      readonly counted: number;
      readonly played: number;
      /** Ids of the checks that warned, though nothing was wrong. */
      readonly warned: readonly string[];
    }
  | {
      readonly what: 'fault';
      /** Id of the check whose pose was played. */
      readonly id: string;
      readonly warned: readonly string[];
    };

function reportOn(exercise: Exercise, cues: readonly Cue[]): SetReport {
  const poses = play(cues);
  const { width, height } = poses[0]!;
  const made = { source: 'key poses', engine: 'played', model: 'none' };
  return judge(exercise, {
    format: 'backline-recording',
    version: 1,
    exercise: exercise.id,
    ...made,
    width,
    height,
    frames: poses.map(toRecordedFrame),
  });
}

const warnedIn = ({ warnings }: SetReport): string[] => [
  ...new Set(warnings.filter(({ level }) => level === 'warn').map(({ id }) => id)),
];

/**
 * Plays an exercise's key poses through the engine: the clean ones, then each fault's. One step at a
 * time, so that whoever asks can let the page breathe between. Nothing for a guided one.
 * @throws whatever the engine throws at a definition that it cannot run
 */
export function* rehearse(own: Exercise): Generator<Shown, void> {
  if (!own.rep) return;
  const exercise = brief(own);
  const clean = reportOn(exercise, cleanSet(exercise));
  const counted = clean.reps.filter(({ complete }) => complete).length;
  yield { what: 'clean', counted, played: peaksOf(exercise).length * 2, warned: warnedIn(clean) };
  for (const check of exercise.checks) {
    const warned = warnedIn(reportOn(exercise, faultySet(exercise, check)));
    yield { what: 'fault', id: check.id, warned };
  }
}
