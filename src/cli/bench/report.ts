import type { EngineName, ModelName } from '../../pose/engine';

/** What is compared; `option` is how the engine computes. */
export interface Contender {
  readonly engine: EngineName;
  readonly model: ModelName;
  readonly option: 'wasm' | 'webgpu' | 'default' | 'cpu';
}

export interface Timed extends Contender {
  /** Median milliseconds from handing a picture over to having its pose, mask on. */
  readonly msPerFrame: number;
  readonly fps: number;
}

export interface Agreement {
  /** Median distance between the engines' landmarks, % of torso length. */
  readonly medianTorsoPct: number;
  /** Mean over the pictures of the masks' intersection over union, 0…1. */
  readonly maskIoU: number;
}

/** Milliseconds from a picture's coming to the page to the sound that it caused. */
export interface Delay {
  readonly median: number;
  readonly longest: number;
  /** How many sounds. */
  readonly n: number;
}

export interface Live {
  /** Poses a second on the live screen. */
  readonly fps: number;
  /** Median milliseconds a frame takes outside the models, in the worker and on the page. */
  readonly overheadMs: number;
  /** Longest task of the page's main thread in ms; 0 = none over 50 ms, which browsers do not report. */
  readonly longestTaskMs: number;
  /** From the frame in which a check warns to its tone, and from the one that completes a repetition to its count. */
  readonly toWarning: Delay;
  readonly toCount: Delay;
}

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  /** Processes that waited for a core in the minute before; above `cores` the figures are too high. */
  readonly load: number;
  readonly browser: string;
}

export interface BenchReport {
  readonly machine: Machine;
  readonly engines: readonly Timed[];
  readonly ratios: { readonly vsDefault: number; readonly vsCpuOption: number };
  readonly agreement: Agreement;
  readonly live: Live;
}

/** The middle value; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] ?? NaN;
  return sorted.length % 2 ? upper : (upper + (sorted[(sorted.length >> 1) - 1] ?? NaN)) / 2;
}

/** Some delays in short. */
export const delayOf = (delays: readonly number[]): Delay => ({
  median: median(delays),
  longest: Math.max(...delays),
  n: delays.length,
});

/** A contender with the times of its frames, in milliseconds. */
export function timed(contender: Contender, times: readonly number[]): Timed {
  const msPerFrame = median(times);
  return { ...contender, msPerFrame, fps: 1000 / msPerFrame };
}

/** How many times as fast the fast engine is as the reference engine, full model. */
export function ratiosOf(engines: readonly Timed[]): BenchReport['ratios'] {
  const full = (of: (each: Timed) => boolean): number =>
    engines.find((each) => each.model === 'full' && of(each))?.msPerFrame ?? NaN;
  const fast = full(({ engine }) => engine === 'fast');
  return {
    vsDefault: full(({ option }) => option === 'default') / fast,
    vsCpuOption: full(({ option }) => option === 'cpu') / fast,
  };
}

const row = ({ engine, model, option, msPerFrame, fps }: Timed): string =>
  [
    engine.padEnd(10),
    model.padEnd(6),
    option.padEnd(8),
    msPerFrame.toFixed(1).padStart(9),
    fps.toFixed(1).padStart(9),
  ].join(' ');

const delayLine = (what: string, { median: middle, longest, n }: Delay): string =>
  `${what}: ${middle.toFixed(0)} ms (median of ${n}, longest ${longest.toFixed(0)})`;

/** The report for people. */
export function toTable({ machine, engines, ratios, agreement, live }: BenchReport): string {
  const busy = machine.load > machine.cores ? ' (busy: the times are too long)' : '';
  return [
    `${machine.cpu}, ${machine.cores} cores, load ${machine.load.toFixed(1)}${busy}, ${machine.browser}`,
    '',
    'engine     model  option   ms/frame  frames/s',
    ...engines.map(row),
    '',
    `fast full is ${ratios.vsDefault.toFixed(1)} × as fast as the reference, ${ratios.vsCpuOption.toFixed(1)} × with its CPU option`,
    `landmarks differ from the reference's by ${agreement.medianTorsoPct.toFixed(2)} % of the torso (median), mask IoU ${agreement.maskIoU.toFixed(3)}`,
    `live screen: ${live.fps.toFixed(1)} frames/s, ${live.overheadMs.toFixed(1)} ms a frame outside the model, longest task ${live.longestTaskMs === 0 ? 'under 50' : live.longestTaskMs.toFixed(0)} ms`,
    delayLine('from the frame that shows a fault for long enough to its tone', live.toWarning),
    delayLine('from the frame that completes a repetition to its count', live.toCount),
  ].join('\n');
}
