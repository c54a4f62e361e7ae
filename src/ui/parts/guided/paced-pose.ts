import { between, type KeyPose } from '../../../body/figure';
import type { Exercise } from '../../../exercises/definition';
import type { ShownPace } from '../../../session/paced-view';
import { eased } from '../figure-cycle';

/** How far towards the peak the clock has led, 0…1. */
export function reachOf({ part, share }: Pick<ShownPace, 'part' | 'share'>): number {
  if (part === 'out') return eased(share);
  if (part === 'back') return 1 - eased(share);
  return part === 'hold' ? 1 : 0;
}

/** The pose of the figure so far on the way, on the side that is due. */
export const pacedPose = (
  { start, peak, otherPeak = peak }: Exercise['poses'],
  side: ShownPace['side'],
  reach: number,
): KeyPose => between(start, side === 'right' ? otherPeak : peak, reach);
