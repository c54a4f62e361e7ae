import { ms, type Milliseconds } from '../body/units';

/** What a browser says about when a picture was taken or is due. */
export interface FrameTimes {
  /** Media time in seconds. */
  readonly mediaTime: number;
  /** When the camera took the picture, milliseconds; only for local cameras, only some browsers. */
  readonly captureTime?: number;
}

/** Time given to the first picture after the source's clock was set back, milliseconds. */
const AFTER_SETBACK_MS = 33;

/** Media time of a picture; null for one that has no time of its own, such as one shown twice. */
export type MediaClock = (times: FrameTimes) => Milliseconds | null;

/**
 * A clock for one source, always forwards, from 0 at `start` (media time in milliseconds) or, for
 * cameras, at the first picture. Prefers the moment of capture, which knows nothing of delays on the
 * way to the screen.
 */
export function createMediaClock(start: number | null = null): MediaClock {
  let origin = start;
  let last = -1;
  let byCapture = false;
  return (times) => {
    if (origin === null) byCapture = times.captureTime !== undefined;
    const raw = byCapture ? times.captureTime : times.mediaTime * 1000;
    if (raw === undefined) return null;
    origin ??= raw;
    if (raw - origin === last) return null;
    if (raw - origin < last) origin = raw - last - AFTER_SETBACK_MS;
    last = raw - origin;
    return ms(last);
  };
}
