import type { TroubleCode } from '../../troubles';
import type { Accelerator, EstimateOptions, ModelName, PoseResult } from '../engine';

/** What the page asks of the worker. All but `load` are answered with the same `id`. */
export type Request =
  | { readonly type: 'load'; readonly model: ModelName; readonly base: string }
  | {
      readonly type: 'estimate';
      readonly id: number;
      readonly image: VideoFrame | ImageBitmap;
      readonly time: number;
      readonly options: EstimateOptions;
    }
  | { readonly type: 'reset'; readonly id: number };

/** What the worker answers. */
export type Reply =
  | { readonly type: 'progress'; readonly loaded: number; readonly total: number }
  /** What the landmark model runs on. */
  | { readonly type: 'ready'; readonly accelerator: Accelerator }
  | { readonly type: 'result'; readonly id: number; readonly result: PoseResult }
  | { readonly type: 'done'; readonly id: number }
  | {
      readonly type: 'failed';
      /** Null when loading failed. */
      readonly id: number | null;
      readonly code: TroubleCode;
      readonly detail: string;
    };
