import { OUTLINE_FROM, OUTLINE_STATIONS, OUTLINE_TO } from '../body/pose';

type Edge = readonly (number | null)[];

/**
 * From one station to the next the edge of a trunk moves by 0.06 torso lengths at most (99 of 100
 * steps on rendered clips with every part of the back free); where an arm, a thigh, the chin or a
 * thing behind joins it, by 0.1 to 0.7.
 */
const JUMP = 0.13;

/** How far such a thing reaches along the trunk when no second jump shows its end, ÷ torso length. */
const REACH = 0.25;

const SPACING = (OUTLINE_TO - OUTLINE_FROM) / (OUTLINE_STATIONS - 1);
const STATIONS = Math.round(REACH / SPACING);

/** By how much the edge lies further out at a station than at another; 0 when one is not there. */
const further = (edge: Edge, station: number, other: number): number => {
  const [here, there] = [edge[station] ?? null, edge[other] ?? null];
  return here === null || there === null ? 0 : here - there;
};

/** How many stations, from one that jumps out, run on in a direction before the edge jumps back. */
function run(edge: Edge, start: number, step: 1 | -1): number {
  let length = 1;
  for (let at = start; length < STATIONS; at += step, length++) {
    if (Math.abs(further(edge, at + step, at)) > JUMP) break;
  }
  return length;
}

/**
 * Takes out of an edge of the trunk what is not the trunk's: things that join a person in the mask
 * only ever add to them, so where the edge jumps, its outer side is the thing's.
 */
export function withoutMerges(edge: Edge): (number | null)[] {
  const merged = new Set<number>();
  for (let i = 0; i < edge.length; i++) {
    for (const step of [1, -1] as const) {
      if (further(edge, i, i - step) <= JUMP) continue;
      for (let k = 0; k < run(edge, i, step); k++) merged.add(i + k * step);
    }
  }
  return edge.map((off, i) => (merged.has(i) ? null : off));
}
