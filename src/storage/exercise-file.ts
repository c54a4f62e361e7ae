import * as v from 'valibot';
import type { Exercise } from '../exercises/definition';
import { exerciseOf, type BuiltIn, type ExerciseFile } from '../exercises/exercise-file';
import { MOST_PROBLEMS, type FileProblem } from '../exercises/file-problem';
import { problemsWithin, type Places } from './exercise-rules';
import { FORMAT, versionSchema, wholeSchema } from './exercise-schema';
import { readPlaced, type Placed } from './json-places';
import { nearest } from './nearest';
import { problemsBy, type Found } from './schema-problems';

/** The most bytes of a file that are read: the longest built-in one has a twentieth of it. */
export const MOST_BYTES = 200_000;

/** A file that holds an exercise. */
export interface ReadExercise {
  readonly file: ExerciseFile;
  readonly exercise: Exercise;
  /** The line of a part of the file, or of what stands nearest around it. */
  readonly lineOf: Placed['lineOf'];
  /** The line in which a check of it is told; of the whole where the check is not the file's own. */
  readonly checkLine: (id: string) => number;
}

export type ExerciseOrProblems = ReadExercise | { readonly problems: readonly FileProblem[] };

const problem = (code: FileProblem['code'], ...given: string[]) => ({
  problems: [{ line: 1, code, given }],
});

/** Of a file that is not even opened. */
export const tooLarge = problem('too-large', String(MOST_BYTES / 1000));

/** Also where the key is written in another way, so that what is told is told of a version. */
const isVersion = (value: object): boolean =>
  Object.keys(value).some((key) => /^based.?on$/i.test(key));

/** The value as its type, once its schema found nothing. */
function typed(value: object): ExerciseFile {
  if (isVersion(value)) {
    const { format: _, ...version } = v.parse(versionSchema, value);
    return { kind: 'version', version };
  }
  const { format: _, ...exercise } = v.parse(wholeSchema, value);
  return { kind: 'whole', exercise };
}

const placesOf = (file: ExerciseFile, { checks }: Exercise): Places => ({
  check: (id, key) => {
    const at = file.kind === 'whole' ? checks.findLastIndex((check) => check.id === id) : id;
    return ['checks', at, ...(key ? [key] : [])];
  },
});

/** References to exercises and checks that are not there. */
function strangers(file: ExerciseFile, builtIn: BuiltIn): Found[] {
  if (file.kind === 'whole') {
    const { variantOf, leadsTo } = file.exercise;
    return Object.entries({ variantOf, leadsTo }).flatMap(([key, id]) =>
      id === undefined || builtIn(id)
        ? []
        : [{ path: [key], code: 'exercise-unknown' as const, given: [key, id] }],
    );
  }
  const { basedOn, checks = {} } = file.version;
  const base = builtIn(basedOn);
  if (!base) return [{ path: ['basedOn'], code: 'base-unknown', given: [basedOn] }];
  const known = base.checks.map(({ id }) => id);
  return Object.keys(checks)
    .filter((id) => !known.includes(id))
    .map((id) => {
      const said = nearest(id, known) ?? known.join(', ');
      return { path: ['checks', id], code: 'check-unknown', given: [id, basedOn, said] };
    });
}

/** As a list by line, none said twice, and no more than anybody reads. */
function told(found: readonly Found[], { lineOf }: Placed): FileProblem[] {
  const problems = found.map(({ path, code, given }) => ({ line: lineOf(path), code, given }));
  const said = new Set<string>();
  return problems
    .filter((each) => !said.has(JSON.stringify(each)) && said.add(JSON.stringify(each)))
    .sort((a, b) => a.line - b.line)
    .slice(0, MOST_PROBLEMS);
}

function read(placed: Placed, builtIn: BuiltIn): ExerciseOrProblems {
  const { value, lineOf } = placed;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return problem('want-object', 'file');
  const shape = problemsBy(isVersion(value) ? versionSchema : wholeSchema, value);
  if (shape.length > 0) return { problems: told(shape, placed) };
  const file = typed(value);
  const unknown = strangers(file, builtIn);
  const exercise = exerciseOf(file, builtIn);
  if (unknown.length > 0 || !exercise) return { problems: told(unknown, placed) };
  const places = placesOf(file, exercise);
  const within = problemsWithin(exercise, places);
  if (within.length > 0) return { problems: told(within, placed) };
  return { file, exercise, lineOf, checkLine: (id) => lineOf(places.check(id)) };
}

/**
 * Reads an exercise out of the text of a file: a whole definition, or a version of a built-in one. All
 * that is the matter is told at once, by line, ten at most. Never throws, and executes nothing.
 */
export function readExerciseFile(text: string, builtIn: BuiltIn): ExerciseOrProblems {
  if (text.length > MOST_BYTES) return tooLarge;
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') return problem('empty');
  const placed = readPlaced(plain);
  if ('problems' in placed) return { problems: placed.problems.slice(0, MOST_PROBLEMS) };
  return read(placed, builtIn);
}

/** An exercise as the text of a file that reads again to the same. */
export const exerciseText = (exercise: Exercise): string =>
  `${JSON.stringify({ format: FORMAT, ...exercise }, null, 2)}\n`;
