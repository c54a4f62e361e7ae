import { isFitted, type Scene } from '../scene';
import { agreement, type Agreement } from '../statistics';
import type { Judged } from './sets';
import { shareOf, type Share } from './share';

/** One hold of a rendered body: its true lumbar angle, and what was read. Degrees. */
export interface HoldPoint {
  readonly source: string;
  readonly rep: number;
  readonly truth: number;
  readonly estimate: number | null;
  readonly uncertainty: number | null;
  readonly yaw: number;
  readonly fitted: boolean;
}

const pointsIn = ({ name, held }: Judged, { yaw }: Scene, fitted: boolean): HoldPoint[] =>
  held.map((hold) => ({ source: name, ...hold, yaw, fitted }));

/** Every hold of some sets. */
export const holdsOf = (sets: readonly Judged[]): HoldPoint[] =>
  sets.flatMap((set) => (set.scene ? pointsIn(set, set.scene, isFitted(set.scene)) : []));

/** Estimated against true angles, of some of the holds. */
export interface AngleRow extends Agreement {
  readonly what: string;
  /** Holds in which an angle was read. */
  readonly read: Share;
  /** Of those, how many lie within the estimate's own standard deviation; about 0.68 is right. */
  readonly withinOwn: Share;
}

type Filter = (point: HoldPoint) => boolean;

const yawIn =
  (from: number, to: number): Filter =>
  ({ yaw }) =>
    Math.abs(yaw) >= from && Math.abs(yaw) < to;

/** Up to 25° the back is judged; the bands end just past their bound, so that it belongs to them. */
const judged = yawIn(0, 25.01);
const straight = yawIn(0, 15.01);

const ROWS: readonly (readonly [what: string, holds: Filter])[] = [
  ['yaw ≤ 25°, all', judged],
  ['yaw 0–15°', straight],
  ['yaw 15–25°', yawIn(15.01, 25.01)],
  ['yaw 25–35°', yawIn(25.01, 35)],
  ['yaw ≥ 35°', yawIn(35, 181)],
  ['yaw ≤ 25°, fitted top', (point) => point.fitted && judged(point)],
  ['yaw ≤ 25°, loose top', (point) => !point.fitted && judged(point)],
  ['yaw ≤ 15°, fitted top', (point) => point.fitted && straight(point)],
];

/** The row that a bar is about. */
export const BAR_ROW = 'yaw ≤ 15°, fitted top';

const isOwn = ({ truth, estimate, uncertainty }: HoldPoint): boolean =>
  Math.abs(estimate! - truth) <= (uncertainty ?? 0);

function rowOf(what: string, holds: readonly HoldPoint[]): AngleRow {
  const read = holds.filter(({ estimate }) => estimate !== null);
  const pairs = read.map(({ truth, estimate }) => ({ truth, estimate: estimate! }));
  return {
    what,
    ...agreement(pairs),
    read: shareOf(read.length, holds.length),
    withinOwn: shareOf(read.filter(isOwn).length, read.length),
  };
}

/** How the estimates lie to the truth, by view and clothing; rows without a hold are left out. */
export const anglesOf = (holds: readonly HoldPoint[]): AngleRow[] =>
  ROWS.map(([what, filter]) => rowOf(what, holds.filter(filter))).filter(({ read }) => read.of > 0);
