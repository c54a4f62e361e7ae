import type { Case, Sum } from './ridge';
import { columns, dot, mean, solve, type Matrix, type Vector } from './solve';

/** A case of one of several sets. */
export interface SetCase extends Case {
  readonly clip: string;
}

/** How an angle is read whose zero differs from set to set; all in its degrees. */
export interface SetFit {
  /** What tells changes within a set best; its `add` is right for the mean of the sets. */
  readonly told: Sum;
  /** By how much that is expected to be off in a set, by the same measures. */
  readonly zero: Sum;
  /** Standard deviation within a set. */
  readonly sd: number;
  /** Standard deviation of a single case whose zero is taken to be where it is expected. */
  readonly offsetSd: number;
}

const meanOf = (cases: readonly Case[]): Case => ({
  values: columns(cases.map(({ values }) => values)).map(mean),
  target: mean(cases.map(({ target }) => target)),
});

const less = (p: Vector, q: Vector): number[] => p.map((each, i) => each - q[i]!);

function centred(cases: readonly Case[]): Case[] {
  const middle = meanOf(cases);
  return cases.map(({ values, target }) => ({
    values: less(values, middle.values),
    target: target - middle.target,
  }));
}

/** What each measure changes by a degree. */
function slopesOf(within: readonly Case[]): number[] {
  const targets = within.map(({ target }) => target);
  const changes = columns(within.map(({ values }) => values));
  return changes.map((change) => dot(change, targets) / dot(targets, targets));
}

/** What a case's measures show besides its angle. */
const rest = ({ values, target }: Case, slopes: Vector): number[] =>
  values.map((value, i) => value - slopes[i]! * target);

/** How much the columns of some rows about zero vary, and go together. */
function covariance(rows: Matrix, freedom: number): number[][] {
  const all = columns(rows);
  return all.map((p) => all.map((q) => dot(p, q) / freedom));
}

/** The weights that read a degree as a degree, with the least variance. */
function leastVaried(slopes: Vector, variance: Matrix): { weights: number[]; sd: number } {
  const raw = solve(variance, slopes);
  const scale = dot(raw, slopes);
  return { weights: raw.map((weight) => weight / scale), sd: Math.sqrt(1 / scale) };
}

/**
 * Takes every measure for `middle + slope · degrees + offset of its set + noise`. Changes within a set
 * are read by what the noise alone makes best; where a set's zero is expected, by what offsets and
 * noise together make best (least variance, after Gauss). Needs more sets than measures, and more than
 * one case in some.
 */
export function fitSets(cases: readonly SetCase[]): SetFit {
  const names = [...new Set(cases.map(({ clip }) => clip))];
  const sets = names.map((name) => cases.filter(({ clip }) => clip === name));
  const within = sets.flatMap(centred);
  const slopes = slopesOf(within);
  const noises = within.map((each) => rest(each, slopes));
  const noise = covariance(noises, cases.length - sets.length - 1);
  const offsets = sets.map((set) => rest(meanOf(set), slopes));
  const middle = columns(offsets).map(mean);
  const differing = offsets.map((offset) => less(offset, middle));
  const spread = covariance(differing, sets.length - 1);
  const both = noise.map((row, i) => row.map((each, j) => each + spread[i]![j]!));
  const [sharp, sure] = [leastVaried(slopes, noise), leastVaried(slopes, both)];
  const weights = less(sharp.weights, sure.weights);
  return {
    told: { add: -dot(sharp.weights, middle), weights: sharp.weights },
    zero: { add: -dot(weights, middle), weights },
    sd: sharp.sd,
    offsetSd: sure.sd,
  };
}

/** The sum that tells a case by itself, its zero taken to be where it is expected. */
export const alone = ({ told, zero }: SetFit): Sum => ({
  add: told.add - zero.add,
  weights: less(told.weights, zero.weights),
});
