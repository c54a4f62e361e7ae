import type { Caused, Told } from './workout-log';
import { latestLog } from './world';

declare module './hook' {
  interface BacklineHook {
    /**
     * Everything the latest workout has sounded, with times of `performance.now()`, and the frame
     * because of which it did: its media time, and when its picture came to the page.
     */
    sounded?: () => readonly Caused[];
    /** Everything the latest workout has told of where it stands, with the same times. */
    told?: () => readonly Told[];
  }
}

/** Lets programs hear what people hear. Call it after `installHook`. */
export function exposeSounds(): void {
  if (!window.backline) return;
  window.backline.sounded = () => latestLog().sounded;
  window.backline.told = () => latestLog().told;
}
