import type { Sounded } from '../voice/sounds';
import { soundedSoFar } from './world';

declare module './hook' {
  interface BacklineHook {
    /** Everything the latest set has sounded, with times of `performance.now()`. */
    sounded?: () => readonly Sounded[];
  }
}

/** Lets programs hear what people hear. Call it after `installHook`. */
export function exposeSounds(): void {
  if (window.backline) window.backline.sounded = soundedSoFar;
}
