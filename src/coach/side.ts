import type { Side } from '../body/landmarks';
import type { Values } from '../body/measures';

/** A lead this large, degrees, is as clear as it gets. */
const CLEAR_LEAD = 60;

/**
 * Evidence, summed over a movement, on which side the leg moved: positive for the near side. The
 * model sometimes swaps left and right for a while in side view, so the legs and the arms, which
 * move on opposite sides, vote together over the whole movement.
 */
export type Lead = number;

const vote = (lead: number | null): number =>
  lead === null ? 0 : Math.max(-1, Math.min(1, lead / CLEAR_LEAD));

/** Adds one frame's evidence, weighted by the milliseconds it stands for. */
export const addLead = (lead: Lead, values: Values, gapMs: number): Lead =>
  lead + gapMs * (vote(values.legLead) - 0.5 * vote(values.armLead));

const opposite = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** The side of the moving leg. */
export const sideOf = (lead: Lead, near: Side): Side => (lead >= 0 ? near : opposite(near));

/** Whether the near or the far side's leg is moving, as far as the movement has shown. */
export const laneOf = (lead: Lead): 'near' | 'far' => (lead >= 0 ? 'near' : 'far');
