import type { Pose } from '../body/pose';
import type { Milliseconds } from '../body/units';

export const MODELS = ['lite', 'full', 'heavy'] as const;
export type ModelName = (typeof MODELS)[number];
/** The processor through WebAssembly, or the GPU. */
export type Accelerator = 'wasm' | 'webgpu';
export type EngineName = 'fast' | 'reference' | 'movenet';

/** A picture for the engine. The engine closes `image`, also when it fails. */
export interface PoseInput {
  readonly image: VideoFrame | ImageBitmap;
  /** Media time; must not run backwards between two `reset()`s (equal times are moved on by 1 µs). */
  readonly time: Milliseconds;
}

/** The person mask of one frame in picture space, for comparison of engines only. */
export interface PersonMask {
  readonly width: number;
  readonly height: number;
  /** 1 where the person is, else 0, row by row. */
  readonly data: Uint8Array;
}

export interface PoseResult {
  readonly pose: Pose;
  /** Milliseconds spent in the models themselves, and in everything else inside the engine. */
  readonly inferenceMs: number;
  readonly otherMs: number;
  /** Only when asked for. */
  readonly mask?: PersonMask | null;
  /** How many people are in the picture, 2 for more; only when asked for, and where it can be told. */
  readonly people?: number;
}

/** What else to tell of one picture. */
export interface EstimateOptions {
  readonly mask?: boolean;
  /** Look for others than the one that is followed; takes as long as finding somebody anew. */
  readonly people?: boolean;
}

export interface EngineOptions {
  readonly engine: EngineName;
  readonly model: ModelName;
  /** Reference engine only: the package's undocumented CPU option. */
  readonly cpuInference?: boolean;
  /** Bytes loaded so far and in all, while the weights arrive. */
  readonly onProgress?: (loaded: number, total: number) => void;
}

/** One pose model, wherever it runs. Calls are answered in order; keep at most one in flight. */
export interface PoseEngine {
  readonly engine: EngineName;
  readonly model: ModelName;
  /** What the fast engine computes on. */
  readonly accelerator?: Accelerator;
  /** Finds the person in one picture. @throws Trouble `engine-failed` */
  estimate(input: PoseInput, options?: EstimateOptions): Promise<PoseResult>;
  /** Forgets the tracked person and the last time: call it before unrelated pictures. */
  reset(): Promise<void>;
  close(): void;
}
