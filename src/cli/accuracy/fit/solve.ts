export type Vector = readonly number[];
export type Matrix = readonly Vector[];

export const dot = (p: Vector, q: Vector): number => p.reduce((sum, v, i) => sum + v * q[i]!, 0);

export const mean = (numbers: Vector): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** The columns of some rows, one for each number in a row. */
export const columns = (rows: Matrix): number[][] =>
  rows[0]!.map((_, i) => rows.map((row) => row[i]!));

/** Solves matrix · x = right by elimination with pivots; `matrix` is square and regular. */
export function solve(matrix: Matrix, right: Vector): number[] {
  const [a, b] = [matrix.map((row) => [...row]), [...right]];
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
