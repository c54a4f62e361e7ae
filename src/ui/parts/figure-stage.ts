import { between, figureOf, type Figure, type FigurePoint, type KeyPose } from '../../body/figure';

/** Torso lengths round the outermost joints: half a line, the head and some air. */
const AIR = 0.3;
/** A point this close to the floor, in torso lengths, carries the body. */
const TOUCHING = 0.16;

/** An ankle this close to the floor, in torso lengths, has its foot flat on it. */
const FLAT = 0.35;
/** Half the height of the head, in torso lengths: 0.13 of stature, as anatomists tabulate it. */
export const HEAD_RADIUS = 0.19;
/** Length of a foot on the floor, in torso lengths. */
const FOOT = 0.36;

/** Picks one point out of a figure, the same one in every pose. */
type Probe = (figure: Figure) => FigurePoint;

const JOINTS = ['wrist', 'elbow', 'knee', 'ankle'] as const;

const PROBES: readonly Probe[] = [
  ...JOINTS.flatMap((joint): Probe[] => [(f) => f.near[joint], (f) => f.far[joint]]),
  ...[0, 0.5, 1].map(
    (share): Probe =>
      (f) =>
        f.back[Math.round(share * (f.back.length - 1))]!,
  ),
];

/** Where a body stands while it moves: what carries it stays put, the floor is at y = 0. */
export interface Stage {
  readonly supports: readonly Probe[];
  /** x of the supports, torso lengths. */
  readonly at: number;
  /** Room for every pose, as left, top, width, height in torso lengths, y down, floor at y = 0. */
  readonly box: readonly [number, number, number, number];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

type Side = Figure['near'];

/** y of what the body rests on. Feet are left out: they are laid on the floor, wherever it is. */
const groundOf = (figure: Figure): number => Math.max(...PROBES.map((probe) => probe(figure).y));

/** Lays the foot flat where its ankle is near the floor, toes the way they point. */
function restFoot(side: Side, ground: number): Side {
  const { ankle, footIndex } = side;
  if (ground - ankle.y > FLAT) return side;
  const toes = Math.sign(footIndex.x - ankle.x) || -1;
  const heel = { x: ankle.x, y: ground };
  return { ...side, heel, footIndex: { x: ankle.x + toes * FOOT, y: ground } };
}

/** A head rests on the floor, not in it. */
const restHead = ({ x, y }: FigurePoint, ground: number): FigurePoint => ({
  x,
  y: Math.min(y, ground - HEAD_RADIUS),
});

/** The figure of a pose with its feet on the floor, and the floor where the body rests. */
function grounded(pose: KeyPose): Figure {
  const figure = figureOf(pose);
  const floor = groundOf(figure);
  const near = restFoot(figure.near, floor);
  const far = restFoot(figure.far, floor);
  return { ...figure, floor, near, far, head: restHead(figure.head, floor) };
}

const touches = (figure: Figure, probe: Probe): boolean =>
  figure.floor - probe(figure).y < TOUCHING;

const supportX = (figure: Figure, supports: readonly Probe[]): number =>
  supports.length > 0 ? mean(supports.map((probe) => probe(figure).x)) : 0;

const pointsOf = (figure: Figure): FigurePoint[] => [
  ...Object.values(figure.near),
  ...Object.values(figure.far),
  ...figure.back,
  ...figure.belly,
  figure.head,
];

const moved = <K extends string>(
  points: Readonly<Record<K, FigurePoint>>,
  shift: (point: FigurePoint) => FigurePoint,
): Record<K, FigurePoint> =>
  Object.fromEntries(
    Object.entries<FigurePoint>(points).map(([name, point]) => [name, shift(point)]),
  ) as Record<K, FigurePoint>;

/** The figure of a pose, set down on the stage. Torso lengths, floor at y = 0. */
export function placeOn(stage: Pick<Stage, 'supports' | 'at'>, pose: KeyPose): Figure {
  const figure = grounded(pose);
  const dx = stage.at - supportX(figure, stage.supports);
  const shift = ({ x, y }: FigurePoint): FigurePoint => ({ x: x + dx, y: y - figure.floor });
  return {
    near: moved(figure.near, shift),
    far: moved(figure.far, shift),
    head: shift(figure.head),
    back: figure.back.map(shift),
    belly: figure.belly.map(shift),
    floor: 0,
  };
}

function boxOf(points: readonly FigurePoint[]): Stage['box'] {
  const xs = points.map((point) => point.x);
  const left = Math.min(...xs) - AIR;
  const top = Math.min(...points.map((point) => point.y)) - AIR;
  return [left, top, Math.max(...xs) + AIR - left, AIR * 0.6 - top];
}

/** The stage on which all these poses, and the ways between them, take place. */
export function stageFor(poses: readonly KeyPose[]): Stage {
  const figures = poses.map(grounded);
  const supports = PROBES.filter((probe) => figures.every((figure) => touches(figure, probe)));
  const at = supportX(figures[0]!, supports);
  const halfway = poses.map((pose) => between(poses[0]!, pose, 0.5));
  const placed = [...poses, ...halfway].map((pose) => placeOn({ supports, at }, pose));
  return { supports, at, box: boxOf(placed.flatMap(pointsOf)) };
}
