import type { FigurePoint } from '../../body/figure';
import { middle, type Point } from '../../body/geometry';
import type { Joint } from '../../body/landmarks';
import type { Exercise } from '../../exercises/definition';
import { posesOf } from '../parts/figure-cycle';
import { isFromFront } from '../parts/figure-lines';
import { placeOn, stageFor, type Stage } from '../parts/figure-stage';

/** The start pose as a ghost, in torso lengths, y down, floor at y = 0, seen from the left side. */
export interface GhostFigure {
  /** Middle of both hips. */
  readonly hip: Point;
  /** y of its lowest joint: the floor, or a little above it where only back and head lie on it. */
  readonly lowest: number;
  readonly head: Point;
  /** Arms, legs and neck. */
  readonly limbs: readonly (readonly Point[])[];
  /** The trunk's closed outline. */
  readonly outline: readonly Point[];
  /** Room for the whole movement: left, top, width, height. */
  readonly box: Stage['box'];
}

const ARM: readonly Joint[] = ['shoulder', 'elbow', 'wrist'];
const LEG: readonly Joint[] = ['hip', 'knee', 'ankle', 'footIndex'];

/** The trunk's outline lies this share of its depth inside the skin: a broad stroke rounds it. */
const INSET = 0.4;

const inward = (from: FigurePoint, to: FigurePoint): Point => ({
  x: from.x + (to.x - from.x) * INSET,
  y: from.y + (to.y - from.y) * INSET,
});

/** The ghost of an exercise's start pose, from its key poses. */
export function ghostOf({ poses }: Pick<Exercise, 'poses'>): GhostFigure {
  const stage = stageFor(posesOf(poses));
  const figure = placeOn(stage, poses.start);
  const { near, far, head, back, belly } = figure;
  const fromFront = isFromFront(figure);
  const upper = back.map((point, i) => inward(point, belly[i]!));
  const lower = belly.map((point, i) => inward(point, back[i]!));
  const chains = [near, far].flatMap((side) =>
    [ARM, LEG].map((chain) => chain.map((joint) => side[joint])),
  );
  return {
    hip: middle(near.hip, far.hip),
    lowest: Math.max(...[near, far].flatMap((side) => Object.values(side).map(({ y }) => y))),
    head,
    limbs: [...chains, [middle(near.shoulder, far.shoulder), head]],
    outline: fromFront
      ? [near.shoulder, far.shoulder, far.hip, near.hip]
      : [...upper, ...lower.reverse()],
    box: stage.box,
  };
}
