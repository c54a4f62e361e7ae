/** State of one filtered number: its last value and speed. */
export interface Filtered {
  readonly value: number;
  readonly speed: number;
}

export interface OneEuroOptions {
  /** Cut-off in Hz at rest: lower is steadier, higher is quicker. */
  readonly minCutoff: number;
  /** Hz added per unit/s of speed: higher follows fast movement more closely. */
  readonly beta: number;
  /** Cut-off in Hz of the speed estimate. */
  readonly speedCutoff: number;
}

const share = (cutoffHz: number, seconds: number): number => {
  const tau = 1 / (2 * Math.PI * cutoffHz);
  return seconds / (seconds + tau);
};

/**
 * One step of the One-Euro filter (Casiez, Roussel, Vogel, CHI 2012): a low-pass whose cut-off
 * grows with speed. `seconds` is the time since `last`; zero or less returns `last` unchanged.
 */
export function oneEuro(
  last: Filtered | null,
  value: number,
  seconds: number,
  options: OneEuroOptions,
): Filtered {
  if (!last) return { value, speed: 0 };
  if (seconds <= 0) return last;
  const rawSpeed = (value - last.value) / seconds;
  const speed = last.speed + share(options.speedCutoff, seconds) * (rawSpeed - last.speed);
  const cutoff = options.minCutoff + options.beta * Math.abs(speed);
  return { value: last.value + share(cutoff, seconds) * (value - last.value), speed };
}
