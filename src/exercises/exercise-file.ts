import type { Check, Dose, Exercise, Pace, PaceCues, RepRule } from './definition';

/** Ids of exercises that people brought begin with this, so that they never stand for a built-in one. */
export const OWN_PREFIX = 'own-';

/** Whether somebody brought this exercise as a file. */
export const isOwn = ({ id }: Pick<Exercise, 'id'>): boolean => id.startsWith(OWN_PREFIX);

/** The id under which an exercise of a file is kept. */
export const ownId = (id: string): string => (isOwn({ id }) ? id : OWN_PREFIX + id);

/** What a version may say otherwise of one check; all of it but the id. */
export type CheckChanges = Partial<Omit<Check, 'id'>>;

type Poses = Exercise['poses'];
type PoseChanges = Partial<Omit<Poses, 'faults'>> & { readonly faults?: Poses['faults'] };
type Told = 'purpose' | 'setup' | 'steps' | 'bestFor' | 'cautions' | 'differs' | 'easier';

/** Somebody's own version of a built-in exercise: only what is different from it. */
export interface Version extends Partial<Pick<Exercise, Told>> {
  /** Id of the built-in exercise. */
  readonly basedOn: string;
  readonly id?: string;
  readonly name: string;
  readonly dose?: Partial<Dose>;
  readonly rep?: Partial<RepRule>;
  readonly pace?: Partial<Pace>;
  readonly paceCues?: Partial<PaceCues>;
  readonly curve?: Partial<Exercise['curve']>;
  /** By the check's id; `false` leaves a check out. */
  readonly checks?: Readonly<Record<string, CheckChanges | false>>;
  readonly poses?: PoseChanges;
}

/** What a file holds that was read and found whole. */
export type ExerciseFile =
  | { readonly kind: 'whole'; readonly exercise: Exercise }
  | { readonly kind: 'version'; readonly version: Version };

/** Finds a built-in exercise, in whatever language it is to be read. */
export type BuiltIn = (id: string) => Exercise | undefined;

/** The id under which the exercise of a file is kept. */
export const idOf = (file: ExerciseFile): string =>
  file.kind === 'whole' ? ownId(file.exercise.id) : ownId(file.version.id ?? file.version.basedOn);

/** An object with some of its parts changed; what neither has stays away. */
const merged = <T extends object>(base: T | undefined, changes: Partial<T> | undefined) =>
  base && { ...base, ...changes };

function checksOf(base: Exercise, { checks = {} }: Version): Check[] {
  return base.checks.flatMap((check) => {
    const changes = Object.hasOwn(checks, check.id) ? checks[check.id] : undefined;
    return changes === false ? [] : [{ ...check, ...changes }];
  });
}

/** The base's poses with changes; a check that is left out needs no pose. */
function posesOf(base: Exercise, { poses = {} }: Version, checks: readonly Check[]): Poses {
  const faults: Readonly<Record<string, Poses['peak']>> = { ...base.poses.faults, ...poses.faults };
  const kept = checks.flatMap(({ id }) => (faults[id] ? [[id, faults[id]] as const] : []));
  return { ...base.poses, ...poses, faults: Object.fromEntries(kept) };
}

function versionOf(base: Exercise, version: Version): Exercise {
  const { basedOn: _, dose, rep, pace, paceCues, curve, checks: __, poses: ___, ...told } = version;
  const checks = checksOf(base, version);
  const [ruled, paced, cued] = [
    merged(base.rep, rep),
    merged(base.pace, pace),
    merged(base.paceCues, paceCues),
  ];
  return {
    ...base,
    ...told,
    dose: { ...base.dose, ...dose },
    curve: { ...base.curve, ...curve },
    ...(ruled && { rep: ruled }),
    ...(paced && { pace: paced }),
    ...(cued && { paceCues: cued }),
    checks,
    poses: posesOf(base, version, checks),
    id: idOf({ kind: 'version', version }),
  };
}

/** The exercise of a file; undefined where it is based on one that is not there. */
export function exerciseOf(file: ExerciseFile, builtIn: BuiltIn): Exercise | undefined {
  if (file.kind === 'whole') return { ...file.exercise, id: idOf(file) };
  const base = builtIn(file.version.basedOn);
  return base && versionOf(base, file.version);
}
