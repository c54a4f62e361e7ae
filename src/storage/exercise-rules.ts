import type { Bound, Check, Exercise } from '../exercises/definition';
import type { ProblemCode } from '../exercises/file-problem';
import type { Path } from './json-places';
import type { Found } from './schema-problems';

/** Where in its file a part of an exercise stands: a version names checks, a whole one lists them. */
export interface Places {
  readonly check: (id: string, key?: keyof Check) => Path;
}

const found = (path: Path, code: ProblemCode, ...given: string[]): Found => ({ path, code, given });

const isAbove = (bound: Bound): bound is { above: number } => 'above' in bound;
const numberOf = (bound: Bound): number => ('above' in bound ? bound.above : bound.below);

/** `watch` and `fault` are crossed one way, `clear` the other, and they come in this order. */
function boundsOf({ id, watch, fault, clear }: Check, { check }: Places): Found[] {
  const up = isAbove(fault);
  if (isAbove(watch) !== up || isAbove(clear) === up)
    return [found(check(id, 'fault'), 'bounds-sides', id, 'watch', 'fault', 'clear')];
  const [w, f, c] = [watch, fault, clear].map((bound) => numberOf(bound) * (up ? 1 : -1));
  const order = up ? ['clear', 'watch', 'fault'] : ['fault', 'watch', 'clear'];
  return c! <= w! && w! <= f! ? [] : [found(check(id, 'fault'), 'bounds-order', id, ...order)];
}

/** A guided exercise has a pace and no rule of repetitions; any other the other way round. */
function kindOf({ kind, rep, pace }: Exercise): Found[] {
  const guided = kind === 'guided';
  return [
    ...(guided && rep ? [found(['rep'], 'rep-guided', 'rep')] : []),
    ...(guided && !pace ? [found(['kind'], 'pace-missing', 'pace')] : []),
    ...(!guided && !rep ? [found(['kind'], 'rep-missing', 'rep')] : []),
    ...(!guided && pace ? [found(['pace'], 'pace-alone', 'pace')] : []),
  ];
}

function posesOf({ checks, poses, rep }: Exercise, { check }: Places): Found[] {
  const ids = checks.map(({ id }) => id);
  const drawn = Object.keys(poses.faults);
  const both = (rep?.also !== undefined) === (poses.also !== undefined);
  return [
    ...ids
      .filter((id) => !drawn.includes(id))
      .map((id) => found(check(id), 'pose-missing', id, 'poses', 'faults')),
    ...drawn
      .filter((id) => !ids.includes(id))
      .map((id) => found(['poses', 'faults', id], 'pose-unknown', id)),
    ...(both
      ? []
      : [found([rep?.also ? 'rep' : 'poses', 'also'], 'also-both', 'also', 'rep', 'poses')]),
  ];
}

function checksOf({ checks }: Exercise, places: Places): Found[] {
  const asking = checks.filter(({ ask }) => ask);
  const twice = checks.filter(({ id }, i) => checks.findIndex((other) => other.id === id) < i);
  return [
    ...twice.map(({ id }) => found(places.check(id), 'check-twice', id)),
    ...asking.slice(1).map(({ id }) => found(places.check(id, 'ask'), 'ask-twice', 'ask')),
    ...checks
      .filter(({ another, voids }) => another && !voids)
      .map(({ id }) => found(places.check(id, 'another'), 'another-counts', 'another', 'voids')),
    ...checks.flatMap((check) => boundsOf(check, places)),
  ];
}

/** What does not go together in an exercise, though each part alone is as it should be. */
export const problemsWithin = (exercise: Exercise, places: Places): Found[] => [
  ...kindOf(exercise),
  ...checksOf(exercise, places),
  ...posesOf(exercise, places),
];
