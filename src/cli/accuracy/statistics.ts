/** A share with what it may really be. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Of a normal distribution 95 % lie within so many standard deviations. */
const Z95 = 1.959964;

/**
 * The 95 % Wilson score interval of a share, 0…1; everything is possible where nothing was tried.
 * Source: Wilson, J. Am. Stat. Assoc. 22 (1927), 209–212.
 */
export function wilson(found: number, of: number): Interval {
  if (of === 0) return { low: 0, high: 1 };
  const [share, square] = [found / of, Z95 ** 2];
  const middle = (share + square / (2 * of)) / (1 + square / of);
  const half =
    (Z95 * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of))) / (1 + square / of);
  // Exact at the ends, where rounding would leave a hair.
  const low = found === 0 ? 0 : Math.max(0, middle - half);
  return { low, high: found === of ? 1 : Math.min(1, middle + half) };
}

/** The value below which this share of the values lies, between two of them linearly; null of none. */
export function quantile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return low + (high - low) * (at - Math.floor(at));
}

export const sum = (values: readonly number[]): number =>
  values.reduce((all, each) => all + each, 0);

/** Null of no values. */
export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : sum(values) / values.length;

/** A truth and what was made of it, in one unit. */
export interface Pair {
  readonly truth: number;
  readonly estimate: number;
}

/** How estimates lie to the truth: mean error, root of the mean squared error, Pearson's r. */
export interface Agreement {
  readonly n: number;
  readonly bias: number | null;
  readonly rmse: number | null;
  /** Null of fewer than three pairs, or where one of both never changes. */
  readonly correlation: number | null;
}

function correlationOf(pairs: readonly Pair[]): number | null {
  if (pairs.length < 3) return null;
  const middle = {
    truth: mean(pairs.map((p) => p.truth))!,
    estimate: mean(pairs.map((p) => p.estimate))!,
  };
  const moment = (a: keyof Pair, b: keyof Pair) =>
    sum(pairs.map((pair) => (pair[a] - middle[a]) * (pair[b] - middle[b])));
  const spread = Math.sqrt(moment('truth', 'truth') * moment('estimate', 'estimate'));
  return spread === 0 ? null : moment('truth', 'estimate') / spread;
}

/** Holds estimates against the truth. */
export function agreement(pairs: readonly Pair[]): Agreement {
  const errors = pairs.map(({ truth, estimate }) => estimate - truth);
  const square = mean(errors.map((error) => error * error));
  return {
    n: pairs.length,
    bias: mean(errors),
    rmse: square === null ? null : Math.sqrt(square),
    correlation: correlationOf(pairs),
  };
}
