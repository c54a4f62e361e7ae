/** A weighted sum: `add` plus each value times its weight. */
export interface Sum {
  readonly add: number;
  readonly weights: readonly number[];
}

/** One known case: values and what their sum should be. */
export interface Case {
  readonly values: readonly number[];
  readonly target: number;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

const deviation = (numbers: readonly number[], middle: number): number =>
  Math.sqrt(mean(numbers.map((each) => (each - middle) ** 2))) || 1;

/** Solves a · x = b by elimination with pivots; `a` is square and regular. Both are overwritten. */
function solve(a: number[][], b: number[]): number[] {
  const n = b.length;
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let r = i + 1; r < n; r++) if (Math.abs(a[r]![i]!) > Math.abs(a[pivot]![i]!)) pivot = r;
    [a[i], a[pivot]] = [a[pivot]!, a[i]!];
    [b[i], b[pivot]] = [b[pivot]!, b[i]!];
    for (let r = i + 1; r < n; r++) {
      const factor = a[r]![i]! / a[i]![i]!;
      for (let c = i; c < n; c++) a[r]![c]! -= factor * a[i]![c]!;
      b[r]! -= factor * b[i]!;
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--)
    x[i] =
      (b[i]! - x.reduce((sum, each, c) => sum + (c > i ? a[i]![c]! * each : 0), 0)) / a[i]![i]!;
  return x;
}

/**
 * The weighted sum that comes closest to the targets: least squares with a penalty on the weights of
 * the standardised values (ridge regression), so that a few bodies do not make large weights.
 * @param penalty 0 is plain least squares
 */
export function ridge(cases: readonly Case[], penalty = 1): Sum {
  const columns = cases[0]!.values.map((_, c) => cases.map(({ values }) => values[c]!));
  const middles = columns.map(mean);
  const spreads = columns.map((column, c) => deviation(column, middles[c]!));
  const scaled = columns.map((column, c) => column.map((v) => (v - middles[c]!) / spreads[c]!));
  const target = mean(cases.map((each) => each.target));
  const dot = (p: readonly number[], q: readonly number[]) =>
    p.reduce((s, v, i) => s + v * q[i]!, 0);
  const left = scaled.map((p, i) => scaled.map((q, j) => dot(p, q) + (i === j ? penalty : 0)));
  const right = scaled.map((p) =>
    dot(
      p,
      cases.map((each) => each.target - target),
    ),
  );
  const weights = solve(left, right).map((weight, c) => weight / spreads[c]!);
  return { add: target - dot(weights, middles), weights };
}

/** A case of one of several sets. */
export interface SetCase extends Case {
  readonly clip: string;
}

const meanCase = (cases: readonly Case[]): Case => ({
  values: cases[0]!.values.map((_, i) => mean(cases.map(({ values }) => values[i]!))),
  target: mean(cases.map(({ target }) => target)),
});

/**
 * Weights by what changes within each set alone, so that how sets differ from one another, each by
 * its person and camera, does not flatten them. `add` is the mean over the sets.
 */
export function ridgeWithin(cases: readonly SetCase[], penalty = 0.3): Sum {
  const sets = [...new Set(cases.map(({ clip }) => clip))].map((clip) =>
    cases.filter((each) => each.clip === clip),
  );
  const centred = sets.flatMap((set) => {
    const middle = meanCase(set);
    return set.map(({ values, target }) => ({
      values: values.map((value, i) => value - middle.values[i]!),
      target: target - middle.target,
    }));
  });
  const { weights } = ridge(centred, penalty);
  const offsets = sets
    .map(meanCase)
    .map(({ values, target }) => target - sumOf({ add: 0, weights }, values));
  return { add: mean(offsets), weights };
}

/** What a sum tells of some values. */
export const sumOf = ({ add, weights }: Sum, values: readonly number[]): number =>
  values.reduce((sum, value, i) => sum + value * weights[i]!, add);
