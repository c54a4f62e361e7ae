/** A stretch of media time in milliseconds. */
export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** How long two spans share, in ms; 0 where they only touch or are apart. */
export const overlapMs = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.toMs, b.toMs) - Math.max(a.fromMs, b.fromMs));

/** Whether two spans share at least a moment. */
export const meets = (a: Span, b: Span): boolean => a.fromMs <= b.toMs && b.fromMs <= a.toMs;

/** How much of `within` the spans cover together, in ms; overlaps count once. */
export function coveredMs(spans: readonly Span[], within: Span): number {
  const sorted = [...spans].sort((a, b) => a.fromMs - b.fromMs);
  let covered = 0;
  let reached = within.fromMs;
  for (const span of sorted) {
    covered += overlapMs({ fromMs: Math.max(span.fromMs, reached), toMs: span.toMs }, within);
    reached = Math.max(reached, span.toMs);
  }
  return covered;
}

/** The span which `span` shares most time with, the first of equals; null where it meets none. */
export function mostShared<T extends Span>(span: Span, among: readonly T[]): T | null {
  let best: T | null = null;
  for (const other of among.filter((candidate) => meets(span, candidate)))
    if (!best || overlapMs(span, other) > overlapMs(span, best)) best = other;
  return best;
}
