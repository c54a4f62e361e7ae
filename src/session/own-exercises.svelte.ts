import { rehearse, type Shown } from '../coach/rehearsal';
import { exerciseById } from '../exercises';
import type { Exercise } from '../exercises/definition';
import { exerciseOf, idOf, type BuiltIn, type ExerciseFile } from '../exercises/exercise-file';
import type { FileProblem } from '../exercises/file-problem';
import { keepOwnExercise, listOwnExercises, removeOwnExercise, type ExerciseRow } from '../storage';
import type { ReadExercise } from '../storage/exercise-file';
import type { Rehearsed } from '../storage/rehearsed';

/** An exercise that was brought. */
interface OwnFile extends ExerciseRow {
  /** Null where this version of the program cannot read it any more. */
  readonly file: ExerciseFile | null;
}

/** What became of a file. */
export type Brought =
  | {
      readonly as: 'taken' | 'replaced';
      readonly exercise: Exercise;
      readonly notes: readonly FileProblem[];
    }
  | { readonly as: 'refused'; readonly problems: readonly FileProblem[] }
  | { readonly as: 'not-kept' };

let files = $state.raw<readonly OwnFile[]>([]);
let loaded = $state(false);

/** Reading and trying files out is some fifty kilobytes of program that most visits need nothing of. */
const reader = async () => ({
  ...(await import('../storage/exercise-file')),
  ...(await import('../storage/rehearsed')),
});

/** Whether what was brought before is there already. */
export const ownLoaded = (): boolean => loaded;

/** Exercises that were brought, in a language's words where they are based on a built-in one. */
export function ownExercises(builtIn: BuiltIn): { offered: Exercise[]; removed: Exercise[] } {
  const read = (removed: boolean) =>
    files
      .filter((each) => (each.removed ?? false) === removed)
      .flatMap(({ file }) => (file && exerciseOf(file, builtIn)) ?? []);
  return { offered: read(false), removed: read(true) };
}

/** The exercise of this id among those that were brought, as its sets are judged by it. */
export function ownRules(id: string): Exercise | undefined {
  const file = files.find((each) => each.id === id)?.file;
  return file ? exerciseOf(file, exerciseById) : undefined;
}

/** Ids of brought exercises that cannot be read any more. */
export const unreadable = (): string[] =>
  files
    .filter(({ file, removed }) => !removed && (!file || !exerciseOf(file, exerciseById)))
    .map(({ id }) => id);

/** The text of the file that an exercise came in, undefined where it came in none. */
export const ownText = (id: string): string | undefined =>
  files.find((each) => each.id === id)?.text;

async function readRows(rows: readonly ExerciseRow[]): Promise<readonly OwnFile[]> {
  if (rows.length === 0) return [];
  const { readExerciseFile } = await reader();
  return rows.map((row) => {
    const read = readExerciseFile(row.text, exerciseById);
    return { ...row, file: 'file' in read ? read.file : null };
  });
}

/** Reads what was brought before. Call it once at the start, and before sets are judged. Never rejects. */
export async function loadOwnExercises(): Promise<void> {
  try {
    files = await readRows(await listOwnExercises());
  } catch {
    // Without a disk there is nothing that was brought.
  }
  loaded = true;
}

const breathe = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** Plays the exercise's key poses, and lets the page breathe between them. */
async function tryOut(read: ReadExercise): Promise<Rehearsed> {
  const { rehearsed, unplayable } = await reader();
  const shown: Shown[] = [];
  try {
    for (const each of rehearse(read.exercise)) {
      shown.push(each);
      await breathe();
    }
  } catch {
    return unplayable();
  }
  return rehearsed(read, shown);
}

/** One of another name under the same id, which a file must not take the place of unasked. */
function clash({ exercise, file, lineOf }: ReadExercise): FileProblem[] {
  const { id } = exercise;
  const there = files.find((each) => each.id === id && !each.removed)?.file;
  const name = there && exerciseOf(there, exerciseById)?.name;
  if (!name || name === exercise.name) return [];
  const path = file.kind === 'version' && !file.version.id ? ['basedOn'] : ['id'];
  return [{ line: lineOf(path), code: 'id-taken', given: [id, name] }];
}

async function keep(read: ReadExercise, text: string, notes: Rehearsed['notes']): Promise<Brought> {
  const { exercise, file } = read;
  const row = { id: idOf(file), text };
  try {
    await keepOwnExercise(row);
  } catch {
    return { as: 'not-kept' };
  }
  const replaced = files.some(({ id, removed }) => id === row.id && !removed);
  files = [...files.filter(({ id }) => id !== row.id), { ...row, file }];
  return { as: replaced ? 'replaced' : 'taken', exercise, notes };
}

/** Takes an exercise out of a file's text, if nothing is the matter with it. Never rejects. */
export async function bringText(text: string): Promise<Brought> {
  const { readExerciseFile } = await reader();
  const read = readExerciseFile(text, exerciseById);
  if ('problems' in read) return { as: 'refused', problems: read.problems };
  const taken = clash(read);
  if (taken.length > 0) return { as: 'refused', problems: taken };
  const { problems, notes } = await tryOut(read);
  return problems.length > 0 ? { as: 'refused', problems } : keep(read, text, notes);
}

/** Takes an exercise out of a file. One too large is not even opened. Never rejects. */
export async function bringFile(file: File): Promise<Brought> {
  const { MOST_BYTES, tooLarge } = await reader();
  if (file.size > MOST_BYTES) return { as: 'refused', ...tooLarge };
  const text = await file.text().catch(() => '');
  return bringText(text);
}

/** Takes a brought exercise away; its sets can still be read. @throws Trouble `storage-failed` */
export async function removeOwn(id: string): Promise<void> {
  await removeOwnExercise(id);
  files = files.map((each) => (each.id === id ? { ...each, removed: true } : each));
}

/** An exercise as a file: the one it came in, else its whole definition in the words it has now. */
export async function fileOf(exercise: Exercise): Promise<{ name: string; text: string }> {
  const { exerciseText } = await reader();
  return { name: `${exercise.id}.json`, text: ownText(exercise.id) ?? exerciseText(exercise) };
}
