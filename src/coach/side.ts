import { opposite, type Side } from '../body/landmarks';
import { MEASURES, type MeasureName, type Values } from '../body/measures';

/** A lead this large, degrees, is as clear as it gets. */
const CLEAR_LEAD = 60;
/** Arms that point the same way are mixed up readily: a small lead is noise, … */
const SMALL_ARM_LEAD = 30;
/** …and up to here it only raises doubt. */
const SURE_ARM_LEAD = 50;
/** Less evidence than this, ms of clear lead, decides nothing. */
const LEAST_MS = 300;

/** Evidence, summed over a movement in ms of clear lead: net, and whichever way. */
interface Evidence {
  readonly net: number;
  readonly all: number;
}

/**
 * On which side the leg and the arm moved, + for the near side. The model sometimes takes one side's
 * limb for the other's for a while, so the whole movement votes, and legs and arms vote together.
 */
export interface Lead {
  readonly legs: Evidence;
  readonly arms: Evidence;
}

const NONE: Evidence = { net: 0, all: 0 };
export const NO_LEAD: Lead = { legs: NONE, arms: NONE };

/** Adds a lead that lasted `gapMs`; below `small` it says nothing, below `sure` it only raises doubt. */
function add(
  { net, all }: Evidence,
  lead: number | null,
  gapMs: number,
  small = 0,
  sure = 0,
): Evidence {
  const size = Math.abs(lead ?? 0);
  if (lead === null || size < small) return { net, all };
  const weight = gapMs * Math.min(1, size / CLEAR_LEAD);
  return { net: size < sure ? net : net + Math.sign(lead) * weight, all: all + weight };
}

/** What counts as a full look at one measure that tells the side, in its unit. */
const FULL = { deg: CLEAR_LEAD, torso: 0.3, none: 0.3 } as const;

/** Adds one frame's evidence by the one measure that tells the side: + for the near one. */
export const addNamed = (
  { legs, arms }: Lead,
  by: MeasureName,
  values: Values,
  gapMs: number,
): Lead => {
  const value = values[by];
  const size = value === null ? null : (value / FULL[MEASURES[by].unit]) * CLEAR_LEAD;
  return { legs: add(legs, size, gapMs), arms };
};

/** Adds one frame's evidence, weighted by the milliseconds it stands for. */
export const addLead = ({ legs, arms }: Lead, values: Values, gapMs: number): Lead => ({
  legs: add(legs, values.legLead, gapMs),
  arms: add(arms, values.armLead, gapMs, SMALL_ARM_LEAD, SURE_ARM_LEAD),
});

/** Arms move opposite to the legs; they are read less surely and count half. */
const net = ({ legs, arms }: Lead): number => legs.net - arms.net / 2;

/** The side of the moving leg. */
export const sideOf = (lead: Lead, near: Side): Side => (net(lead) >= 0 ? near : opposite(near));

/** Whether the near or the far side's leg is moving, as far as the movement has shown. */
export const laneOf = (lead: Lead): 'near' | 'far' => (net(lead) >= 0 ? 'near' : 'far');

const share = ({ net, all }: Evidence): number => (all < LEAST_MS ? 0 : net / all);

/**
 * How surely an arm and the leg of the same side moved together, 0…1: the less sure of the two
 * where both say the same side, else 0.
 */
export function sameSideShare({ legs, arms }: Lead): number {
  const [leg, arm] = [share(legs), share(arms)];
  return leg * arm > 0 ? Math.min(Math.abs(leg), Math.abs(arm)) : 0;
}
