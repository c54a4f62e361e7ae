export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Powers of the fitted curve: enough for a back's one or two bends, too few for an arm's outline. */
const DEGREE = 3;

/** Solves `rows · unknowns = right` for a small positive definite system: no pivoting needed. */
function solve(rows: number[][], right: number[]): number[] {
  const n = right.length;
  const m = rows.map((row, i) => [...row, right[i]!]);
  for (let col = 0; col < n; col += 1) {
    const pivot = m[col]!;
    for (const row of m.slice(col + 1)) {
      const share = row[col]! / pivot[col]!;
      for (let k = col; k <= n; k += 1) row[k]! -= share * pivot[k]!;
    }
  }
  const found = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i -= 1) {
    const known = found.reduce((sum, value, k) => sum + (k > i ? value * m[i]![k]! : 0), 0);
    found[i] = (m[i]![n]! - known) / m[i]![i]!;
  }
  return found;
}

/** Least-squares polynomial through `values` at `at`, as a function. */
function fitted(at: readonly number[], values: readonly number[]): (t: number) => number {
  const powers = Array.from({ length: DEGREE + 1 }, (_, power) => power);
  const sum = (term: (i: number) => number): number => at.reduce((s, _, i) => s + term(i), 0);
  const rows = powers.map((p) => powers.map((q) => sum((i) => at[i]! ** (p + q))));
  const right = powers.map((p) => sum((i) => values[i]! * at[i]! ** p));
  const factors = solve(rows, right);
  return (t) => powers.reduce((s, p) => s + factors[p]! * t ** p, 0);
}

/**
 * The back's edge as one smooth line: a cubic through its distances from the chord. Only for
 * drawing; what is judged is the edge itself. Fewer than six points are left as they are.
 * @param points picture pixels, in order
 */
export function smoothEdge(points: readonly Point[]): readonly Point[] {
  const from = points[0];
  const to = points.at(-1);
  if (!from || !to || points.length < 6) return points;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length2 = dx * dx + dy * dy;
  if (length2 === 0) return points;
  const along = points.map((p) => ((p.x - from.x) * dx + (p.y - from.y) * dy) / length2);
  const across = points.map((p) => ((p.y - from.y) * dx - (p.x - from.x) * dy) / length2);
  const offset = fitted(along, across);
  return along.map((t) => ({
    x: from.x + dx * t - dy * offset(t),
    y: from.y + dy * t + dx * offset(t),
  }));
}
