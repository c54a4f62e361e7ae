import { dayOf, mondayOf, type Day } from '../programme/days';
import type { PainRow } from '../storage/database';
import type { SetSummary } from '../storage/stored-set';

/**
 * What is followed over time. `repetitions` and `holds` are numbers in a set on average, `held` and
 * `time` milliseconds in a set on average, `clean` percent of what was counted, `range` in the unit of
 * the exercise's main measure in a set on average, `pain` the highest of the answers, 0–10.
 */
export type Measure = 'repetitions' | 'holds' | 'clean' | 'range' | 'held' | 'time' | 'pain';

/** A day, or a week by its Monday, on which there is something to tell. */
export interface TrendPoint {
  readonly day: Day;
  readonly value: number;
}

export interface Trend {
  readonly measure: Measure;
  /** What a point stands for. */
  readonly per: 'day' | 'week';
  /** Oldest first, at least one. */
  readonly points: readonly TrendPoint[];
}

/** Days over which points of single days would run into each other on a phone. */
const MOST_DAYS = 120;

/** Whether all of a set is one stretch of time: a walk, a rest in a pose. */
export const isStretch = ({ by, target }: SetSummary): boolean =>
  by !== undefined && target?.reps === 1 && !target.perSide;

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
const mean = (values: readonly number[]): number | null =>
  values.length > 0 ? sum(values) / values.length : null;

/** Of sets of repetitions that the camera judged. */
function cleanShare(sets: readonly SetSummary[]): number | null {
  const judged = sets.filter(({ by, heldMs }) => !by && heldMs === undefined);
  const counted = sum(judged.map((set) => set.counted));
  return counted > 0 ? (100 * sum(judged.map((set) => set.clean))) / counted : null;
}

type Told = (sets: readonly SetSummary[]) => number | null;

const FROM_SETS: Readonly<Record<Exclude<Measure, 'pain'>, Told>> = {
  repetitions: (sets) =>
    mean(
      sets
        .filter((set) => set.heldMs === undefined && !isStretch(set))
        .map(({ counted }) => counted),
    ),
  holds: (sets) =>
    mean(sets.filter(({ heldMs }) => heldMs !== undefined).map(({ counted }) => counted)),
  held: (sets) => mean(sets.flatMap(({ heldMs }) => heldMs ?? [])),
  clean: cleanShare,
  range: (sets) => mean(sets.flatMap(({ range }) => range ?? [])),
  time: (sets) => mean(sets.filter(isStretch).map(({ durationMs }) => durationMs)),
};

function grouped<T>(rows: readonly T[], keyOf: (row: T) => Day): Map<Day, T[]> {
  const groups = new Map<Day, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function pointsOf<T>(
  groups: ReadonlyMap<Day, readonly T[]>,
  told: (rows: readonly T[]) => number | null,
) {
  return [...groups]
    .sort(([a], [b]) => a - b)
    .flatMap(([day, rows]): TrendPoint[] => {
      const value = told(rows);
      return value === null ? [] : [{ day, value }];
    });
}

/**
 * How an exercise went over time; what there is nothing to tell of is left out.
 * @param sets of one exercise
 * @param pain answers; those of days without the exercise are left out
 */
export function trendsOf(sets: readonly SetSummary[], pain: readonly PainRow[]): Trend[] {
  const days = new Set(sets.map(({ startedAt }) => dayOf(startedAt)));
  const all = [...days].sort((a, b) => a - b);
  const per: Trend['per'] = (all.at(-1) ?? 0) - (all[0] ?? 0) > MOST_DAYS ? 'week' : 'day';
  const keyOf = (at: number): Day => (per === 'week' ? mondayOf(dayOf(at)) : dayOf(at));
  const bySets = grouped(sets, ({ startedAt }) => keyOf(startedAt));
  const answers = pain.filter(({ at }) => days.has(dayOf(at)));
  const byPain = grouped(answers, ({ at }) => keyOf(at));
  const trends: Trend[] = Object.entries(FROM_SETS).map(([measure, told]) => ({
    measure: measure as Measure,
    per,
    points: pointsOf(bySets, told),
  }));
  const levels = pointsOf(byPain, (rows) => Math.max(...rows.map(({ level }) => level)));
  return [...trends, { measure: 'pain' as const, per, points: levels }].filter(
    ({ points }) => points.length > 0,
  );
}

/** Exercises that there are sets of, the one done most first. */
export function exercisesDone(sets: readonly SetSummary[]): string[] {
  const many = new Map<string, number>();
  for (const { exercise } of sets) many.set(exercise, (many.get(exercise) ?? 0) + 1);
  return [...many].sort(([, a], [, b]) => b - a).map(([exercise]) => exercise);
}
