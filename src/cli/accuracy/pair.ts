/** A stretch of media time in milliseconds. */
export interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** How long two stretches lie over each other; below 0 the gap between them. */
export const overlap = (a: Span, b: Span): number =>
  Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs);

/** Which stretch lies most over this one, touching included; −1 when none does. */
export function nearest(spans: readonly Span[], one: Span): number {
  const shared = spans.map((span) => overlap(span, one));
  const most = Math.max(-Infinity, ...shared);
  return most < 0 ? -1 : shared.indexOf(most);
}

/** What was reported for each movement that happened, and what was reported besides. */
export interface Pairs<T> {
  readonly found: readonly (T | null)[];
  readonly extra: readonly T[];
}

/** Each true movement takes the reported repetition that lies most over it, a counted one first. */
export function pairUp<T extends Span & { readonly complete: boolean }>(
  truth: readonly Span[],
  reported: readonly T[],
): Pairs<T> {
  const places = reported.map((rep) => nearest(truth, rep));
  const found = truth.map((movement, i) => {
    const candidates = reported.filter((_, k) => places[k] === i);
    const rank = (rep: T) => overlap(movement, rep) + (rep.complete ? 1e9 : 0);
    return candidates.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
  });
  return { found, extra: reported.filter((rep) => !found.includes(rep)) };
}
