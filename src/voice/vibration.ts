import type { Outlet, Tone } from './sounds';

/** Milliseconds of vibration and rest in turn; each as short as its tone, told apart by rhythm. */
export const PATTERNS: Readonly<Record<Tone, readonly number[]>> = {
  ready: [60, 60, 120],
  count: [40],
  short: [20, 40, 20],
  warn: [120, 60, 200],
  tick: [15],
  out: [30, 40, 30],
  release: [150],
  pause: [80, 80, 80, 80, 80],
  resume: [40, 60, 80],
  end: [60, 60, 60, 60, 200],
  next: [60, 120, 60],
  left: [200],
  right: [80, 60, 80],
};

/** Whether this browser offers vibration; whether the device can, it does not tell. */
export const canVibrate = (): boolean => typeof globalThis.navigator?.vibrate === 'function';

/** Shakes the device along with every tone, where that is possible. */
export const vibrationOutlet = (): Outlet => ({
  play(sound) {
    if (sound.kind === 'tone' && canVibrate()) navigator.vibrate([...PATTERNS[sound.tone]]);
  },
  close() {
    if (canVibrate()) navigator.vibrate(0);
  },
});
