import { columns, dot, mean, solve, type Vector } from './solve';

/** A weighted sum: `add` plus each value times its weight. */
export interface Sum {
  readonly add: number;
  readonly weights: Vector;
}

/** One known case: values and what their sum should be. */
export interface Case {
  readonly values: Vector;
  readonly target: number;
}

const deviation = (numbers: Vector, middle: number): number =>
  Math.sqrt(mean(numbers.map((each) => (each - middle) ** 2))) || 1;

/**
 * The weighted sum that comes closest to the targets: least squares with a penalty on the weights of
 * the standardised values (ridge regression), so that a few bodies do not make large weights.
 * @param penalty 0 is plain least squares
 */
export function ridge(cases: readonly Case[], penalty = 1): Sum {
  const raw = columns(cases.map(({ values }) => values));
  const middles = raw.map(mean);
  const spreads = raw.map((column, c) => deviation(column, middles[c]!));
  const scaled = raw.map((column, c) => column.map((v) => (v - middles[c]!) / spreads[c]!));
  const target = mean(cases.map((each) => each.target));
  const off = cases.map((each) => each.target - target);
  const left = scaled.map((p, i) => scaled.map((q, j) => dot(p, q) + (i === j ? penalty : 0)));
  const right = scaled.map((p) => dot(p, off));
  const weights = solve(left, right).map((weight, c) => weight / spreads[c]!);
  return { add: target - dot(weights, middles), weights };
}

/** What a sum tells of some values. */
export const sumOf = ({ add, weights }: Sum, values: Vector): number => add + dot(values, weights);
