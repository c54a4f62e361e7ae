/** How many letters must be put in, taken out or changed to make one word of another. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries())
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (letter === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
}

/** The known word that was most likely meant; null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  // A longer one is no slip of a finger, and comparing it would take long.
  if (word.length > 40) return null;
  const wanted = word.toLowerCase();
  const most = Math.max(1, Math.floor(word.length / 3));
  const near = known
    .map((each) => ({ each, off: distance(wanted, each.toLowerCase()) }))
    .filter(({ off }) => off <= most)
    .sort((a, b) => a.off - b.off);
  return near[0]?.each ?? null;
}
