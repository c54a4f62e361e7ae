import * as v from 'valibot';
import { MEASURES } from '../body/measures';
import { MOST_PROBLEMS, type ProblemCode } from '../exercises/file-problem';
import { shown, type Path } from './json-places';
import { nearest } from './nearest';

/** A problem whose line is yet to be looked up. */
export interface Found {
  readonly path: Path;
  readonly code: ProblemCode;
  readonly given: readonly string[];
}

/** What a schema is made of, as far as its keys go. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly value?: Shape;
  readonly wrapped?: Shape;
  readonly getter?: (given: unknown) => Shape;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The part of a schema that says what is below a key; undefined where the key is not known. */
function below(shape: Shape, key: string | number): Shape | undefined {
  if (typeof key === 'number') return shape.item;
  if (shape.type === 'record') return shape.value;
  return shape.entries && Object.hasOwn(shape.entries, key) ? shape.entries[key] : undefined;
}

/** Without what only wraps it: whether it may be left out, what depends on the value. */
function unwrapped(shape: Shape, value: unknown): Shape {
  if (shape.type === 'exact_optional' && shape.wrapped) return unwrapped(shape.wrapped, value);
  if (shape.type === 'lazy' && shape.getter) return unwrapped(shape.getter(value), value);
  return shape;
}

function* unknownIn(wrapped: Shape, value: unknown, path: Path): Generator<Found> {
  const shape = unwrapped(wrapped, value);
  const known = Object.keys(shape.entries ?? {});
  // To the schema a list is an object, too.
  if (Array.isArray(value) && (shape.entries || shape.type === 'record'))
    return yield { path, code: 'want-object', given: [nameOf(path)] };
  const parts = Array.isArray(value)
    ? value.entries()
    : isObject(value)
      ? Object.entries(value)
      : [];
  for (const [key, inner] of parts as Iterable<[string | number, unknown]>) {
    const next = below(shape, key);
    if (next) yield* unknownIn(next, inner, [...path, key]);
    // Where there should be no keys at all, the schema itself tells so.
    else if (known.length > 0 && typeof key === 'string')
      yield unknownKey(key, known, [...path, key]);
  }
}

function unknownKey(key: string, known: readonly string[], path: Path): Found {
  const near = nearest(key, known);
  return near
    ? { path, code: 'key-near', given: [shown(key), near] }
    : { path, code: 'key-unknown', given: [shown(key)] };
}

type Issue = v.BaseIssue<unknown>;

const pathOf = ({ path }: Issue): Path => (path ?? []).map(({ key }) => key as string | number);

/** How a place is called: its key, with a number where it stands in a list. */
function nameOf(path: Path): string {
  const at = path.findLastIndex((step) => typeof step === 'string');
  const after = path.slice(at + 1).map((step) => Number(step) + 1);
  return [shown(String(path[at] ?? 'file')), ...after].join(' ');
}

function measureProblem(path: Path, input: unknown): Found {
  if (typeof input !== 'string') return { path, code: 'want-text', given: [nameOf(path)] };
  const given = shown(input);
  const near = nearest(input, Object.keys(MEASURES));
  return near
    ? { path, code: 'measure-near', given: [given, near] }
    : { path, code: 'measure-unknown', given: [given] };
}

/** What one of the schema's own findings is for people. */
function foundBy(issue: Issue): Found {
  const path = pathOf(issue);
  const code = issue.message as ProblemCode;
  const missing = issue.received === 'undefined' && issue.type === 'object';
  if (missing) return { path: path.slice(0, -1), code: 'key-missing', given: [nameOf(path)] };
  if (code === 'measure-unknown') return measureProblem(path, issue.input);
  const limit = issue.kind === 'validation' ? issue.requirement : undefined;
  const more = code === 'choice' ? (issue.expected ?? '').replace(/[()"]/g, '').split(' | ') : [];
  const told = typeof limit === 'number' ? [String(limit)] : more.length ? [more.join(', ')] : [];
  return { path, code, given: [nameOf(path), ...told] };
}

/** One for each place: a key that was meant is not missing, and a value is wrong in one way. */
function once(all: readonly Found[]): Found[] {
  const told = new Set<string>();
  return all.filter(({ path, code, given }) => {
    const key = code === 'key-missing' ? [...path, given[0]] : path;
    const meant = code === 'key-near' ? [...path.slice(0, -1), given[1]] : key;
    const isNew = !told.has(JSON.stringify(key));
    told.add(JSON.stringify(key)).add(JSON.stringify(meant));
    return isNew;
  });
}

/** What is the matter with a value by its schema: keys that nobody knows, then values. */
export function problemsBy(schema: v.GenericSchema, value: unknown): Found[] {
  const unknown: Found[] = [];
  for (const each of unknownIn(schema as unknown as Shape, value, [])) {
    unknown.push(each);
    if (unknown.length >= MOST_PROBLEMS) break;
  }
  const { issues = [] } = v.safeParse(schema, value);
  return once([...unknown, ...issues.map(foundBy)]);
}
