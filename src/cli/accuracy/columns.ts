/** Rows of cells as lines, each column as wide as its widest cell, two spaces between. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const width = (i: number): number => Math.max(...rows.map((row) => (row[i] ?? '').length));
  const widths = (rows[0] ?? []).map((_, i) => width(i));
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
