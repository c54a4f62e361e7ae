import type { Figure, FigurePoint } from '../../body/figure';
import type { Joint } from '../../body/landmarks';

/** SVG path data of a figure, in torso lengths. */
export interface FigureLines {
  readonly farArm: string;
  readonly farLeg: string;
  readonly trunk: string;
  readonly neck: string;
  readonly nearLeg: string;
  readonly nearArm: string;
  /** The near arm without its root: what a gap parts from the trunk behind it. */
  readonly armGap: string;
  readonly back: string;
}

const ARM: readonly Joint[] = ['shoulder', 'elbow', 'wrist'];
const LEG: readonly Joint[] = ['hip', 'knee', 'ankle', 'footIndex'];

const put = ({ x, y }: FigurePoint): string => `${x.toFixed(3)} ${y.toFixed(3)}`;

const straight = (points: readonly FigurePoint[]): string => `M${points.map(put).join('L')}`;

const middle = (a: FigurePoint, b: FigurePoint): FigurePoint => ({
  x: (a.x + b.x) / 2,
  y: (a.y + b.y) / 2,
});

/** A smooth line near the points: quadratic curves from middle to middle, ends exact. */
export function smooth(points: readonly FigurePoint[]): string {
  const [first, ...rest] = points;
  const last = points.at(-1);
  if (!first || !last || rest.length < 2) return straight(points);
  const curves = rest
    .slice(0, -1)
    .map((point, i) => `Q${put(point)} ${put(middle(point, rest[i + 1]!))}`);
  return `M${put(first)}${curves.join('')}L${put(last)}`;
}

/** How far the trunk's outline lies inside its skin, as a share of its depth; the stroke fills it. */
const INSET = 0.42;

const towards = (from: FigurePoint, to: FigurePoint, share: number): FigurePoint => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** From the front the two shoulders are further apart than this, ÷ torso; from the side they are one. */
const FRONT = 0.1;

/** Whether a figure is seen from the front, so that no back is to be drawn. */
export const isFromFront = ({ near, far }: Figure): boolean =>
  Math.hypot(near.shoulder.x - far.shoulder.x, near.shoulder.y - far.shoulder.y) > FRONT;

/** How far the corners lie inside shoulders and hips: the stroke is broad. */
const CORNER = 0.2;

/** The trunk from the front: between shoulders and hips. */
function frontTrunk({ near, far }: Figure): string {
  const ring = [near.shoulder, far.shoulder, far.hip, near.hip];
  const heart = middle(middle(near.shoulder, far.hip), middle(far.shoulder, near.hip));
  return `${straight(ring.map((corner) => towards(corner, heart, CORNER)))}Z`;
}

/** The trunk between back and belly, drawn in from the skin so that a broad stroke rounds it. */
function trunkOf(figure: Figure): string {
  if (isFromFront(figure)) return frontTrunk(figure);
  const { back, belly } = figure;
  const depth = back.map((point, i) => [point, belly[i]!] as const).slice(3, -2);
  const upper = depth.map(([skin, other]) => towards(skin, other, INSET));
  const lower = depth.map(([other, skin]) => towards(skin, other, INSET));
  return `${straight([...upper, ...lower.reverse()])}Z`;
}

const limb = (joints: Readonly<Record<Joint, FigurePoint>>, chain: readonly Joint[]): string =>
  straight(chain.map((joint) => joints[joint]));

const gapOf = ({ shoulder, elbow, wrist }: Figure['near']): string =>
  straight([towards(shoulder, elbow, 0.4), elbow, wrist]);

/** A figure as the lines that draw it. */
export const linesOf = (figure: Figure): FigureLines => ({
  farArm: limb(figure.far, ARM),
  farLeg: limb(figure.far, LEG),
  trunk: trunkOf(figure),
  neck: straight([middle(figure.near.shoulder, figure.far.shoulder), figure.head]),
  nearLeg: limb(figure.near, LEG),
  nearArm: limb(figure.near, ARM),
  armGap: gapOf(figure.near),
  back: smooth(figure.back.slice(1)),
});
