import type { Shown } from '../coach/rehearsal';
import type { FileProblem } from '../exercises/file-problem';
import type { ReadExercise } from './exercise-file';

/** What playing an exercise's key poses told. */
export interface Rehearsed {
  /** What keeps it from being taken in: it would not count, or warn of what is well done. */
  readonly problems: readonly FileProblem[];
  /** What to look at; it is taken in all the same. */
  readonly notes: readonly FileProblem[];
}

type Read = Pick<ReadExercise, 'exercise' | 'lineOf' | 'checkLine'>;

/** A check as people know it. */
const titleOf = ({ exercise }: Read, id: string): string =>
  exercise.checks.find((check) => check.id === id)?.title ?? id;

const ofCheck = (read: Read, id: string, code: FileProblem['code'], ...more: string[]) => ({
  line: read.checkLine(id),
  code,
  given: [titleOf(read, id), ...more],
});

/** What keeps an exercise from being any use: its own clean movement is not counted, or is warned of. */
function problemsOf(read: Read, shown: Shown): FileProblem[] {
  if (shown.what === 'fault') return [];
  const { counted, played, warned } = shown;
  const uncounted: FileProblem = {
    line: read.lineOf(['rep']),
    code: 'play-uncounted',
    given: [String(counted), String(played), 'rep', 'poses'],
  };
  return [
    ...(counted === played ? [] : [uncounted]),
    ...warned.map((id) => ofCheck(read, id, 'play-warns')),
  ];
}

/**
 * What may be meant: with other bounds the drawn fault may be none any more, or set off more than its
 * own check. To draw it anew only for that would be much to ask.
 */
function notesOf(read: Read, shown: Shown): FileProblem[] {
  if (shown.what === 'clean') return [];
  const { id, warned } = shown;
  if (!warned.includes(id)) return [ofCheck(read, id, 'fault-silent')];
  const others = warned.filter((each) => each !== id).map((each) => titleOf(read, each));
  return others.length > 0 ? [ofCheck(read, id, 'fault-others', others.join(', '))] : [];
}

/** What a rehearsal of a file's exercise told, by the lines of the file. */
export const rehearsed = (read: Read, shown: readonly Shown[]): Rehearsed => ({
  problems: shown.flatMap((each) => problemsOf(read, each)),
  notes: shown.flatMap((each) => notesOf(read, each)),
});

/** Of an exercise that the engine cannot run at all. */
export const unplayable = (): Rehearsed => ({
  problems: [{ line: 1, code: 'play-broken', given: [] }],
  notes: [],
});
