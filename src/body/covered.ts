import { middle, type Point } from './geometry';
import type { Joint } from './landmarks';
import { stationAt, type Landmark } from './pose';

/** Half the thickness of an arm with a sleeve, ÷ torso, and what the landmarks may be off. */
const ARM = 0.12;

/** What the mask's edge may lie beyond a straight line, ÷ torso, for its noise. */
const STRAIGHT = 0.01;

/** So many stations beside one that an arm hides are not trusted either. */
const NEXT = 2;

interface Place {
  readonly at: number;
  readonly off: number;
}

type Limbs = Readonly<Record<Joint, Landmark>>;

interface Body {
  readonly near: Limbs;
  readonly far: Limbs;
}

/** Places a point along the line from mid-hip (0) to mid-shoulder (1) and off it towards the back. */
function placer({ near, far }: Body): (point: Point) => Place {
  const hip = middle(near.hip, far.hip);
  const shoulder = middle(near.shoulder, far.shoulder);
  const along = { x: shoulder.x - hip.x, y: shoulder.y - hip.y };
  const square = along.x ** 2 + along.y ** 2;
  return ({ x, y }) => {
    const [dx, dy] = [x - hip.x, y - hip.y];
    return {
      at: (dx * along.x + dy * along.y) / square,
      off: (dy * along.x - dx * along.y) / square,
    };
  };
}

/** How far off the line a bone lies at a place along it; null where it does not reach. */
function boneAt(a: Place, b: Place, at: number): number | null {
  const [low, high] = a.at < b.at ? [a, b] : [b, a];
  if (at < low.at || at > high.at) return null;
  const length = high.at - low.at;
  return length < 1e-6 ? low.off : low.off + ((high.off - low.off) * (at - low.at)) / length;
}

/**
 * Takes out of an edge of the trunk the stations where an arm, or a hand on the hip, is what the edge
 * may be. `side` is +1 for the back's edge, −1 for the belly's; distances ÷ torso length.
 */
export function uncovered(
  body: Body,
  edge: readonly (number | null)[],
  side: 1 | -1,
): (number | null)[] {
  const place = placer(body);
  const bones = [body.near, body.far].flatMap(({ shoulder, elbow, wrist }) => [
    [place(shoulder), place(elbow)] as const,
    [place(elbow), place(wrist)] as const,
  ]);
  const hidden = edge.map((off, i) => {
    const arms = bones.map(([a, b]) => boneAt(a, b, stationAt(i)));
    return off !== null && arms.some((arm) => arm !== null && side * arm + ARM > off);
  });
  return edge.map((off, i) =>
    hidden.slice(Math.max(0, i - NEXT), i + NEXT + 1).includes(true) ? null : off,
  );
}

/** A gap of an edge and the stations on either side of it. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

const gapsIn = (edge: readonly (number | null)[]): Gap[] => {
  const seen = edge.flatMap((off, i) => (off === null ? [] : [i]));
  return seen.slice(1).flatMap((to, i) => (to - seen[i]! > 1 ? [{ from: seen[i]!, to }] : []));
};

/**
 * Closes the gaps that an arm left in an edge by a straight line, wherever the mask's own edge `bare`
 * lies no further out than that: an arm only ever widens an outline, so there it hangs in front of the
 * trunk. Where it widens it, as an elbow does, and where the mask itself is torn, the gap stays.
 */
export function behindArms(
  edge: readonly (number | null)[],
  bare: readonly (number | null)[],
): (number | null)[] {
  const closed = [...edge];
  for (const { from, to } of gapsIn(edge)) {
    const [start, end] = [edge[from]!, edge[to]!];
    const line = edge.map((_, i) => start + ((end - start) * (i - from)) / (to - from));
    const inside = bare
      .slice(from + 1, to)
      .every((off, i) => off !== null && off <= line[from + 1 + i]! + STRAIGHT);
    if (inside) closed.splice(from + 1, to - from - 1, ...line.slice(from + 1, to));
  }
  return closed;
}
