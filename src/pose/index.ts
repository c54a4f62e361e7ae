import { Trouble } from '../troubles';
import type { EngineName, EngineOptions, PoseEngine } from './engine';
import { createFastEngine } from './fast/client';

export type {
  EngineName,
  EngineOptions,
  ModelName,
  PoseEngine,
  PoseInput,
  PoseResult,
} from './engine';
export { MODELS } from './engine';
export { type LatestOnly, latestOnly } from './latest';

/** Whether `models/movenet/model.json` was there at build time; set by `models/vite-plugin.ts`. */
declare const __HAS_MOVENET__: boolean;

/** The engines that can be asked for, the default first. */
export const availableEngines = (): readonly EngineName[] =>
  __HAS_MOVENET__ ? ['fast', 'reference', 'movenet'] : ['fast', 'reference'];

/** Address of the site's root, wherever it is hosted. */
const siteRoot = (): string => new URL(import.meta.env.BASE_URL, document.baseURI).href;

/** Troubles that another engine does not have: it reads the same weights, but runs them differently. */
const anotherMayWork = (error: unknown): boolean =>
  error instanceof Trouble &&
  (error.code === 'engine-unsupported' || error.code === 'engine-failed');

async function createReference(options: EngineOptions): Promise<PoseEngine> {
  const { createReferenceEngine } = await import('./reference/engine');
  return createReferenceEngine(options, siteRoot());
}

async function createMoveNet(options: EngineOptions): Promise<PoseEngine> {
  if (!__HAS_MOVENET__) throw new Trouble('model-missing');
  const { createMoveNetEngine } = await import('./movenet/engine');
  return createMoveNetEngine(options, siteRoot());
}

/**
 * Loads a pose engine; it is ready for pictures when the promise resolves. Where the fast engine
 * cannot run (no WebAssembly SIMD, no module workers), the reference engine takes its place: see
 * `engine` of what is returned. Only the engine asked for is downloaded.
 * @throws Trouble `engine-unsupported`, `engine-failed`, `model-missing`, `model-damaged`
 */
export async function createEngine(options: EngineOptions): Promise<PoseEngine> {
  if (options.engine === 'movenet') return createMoveNet(options);
  if (options.engine === 'reference') return createReference(options);
  try {
    return await createFastEngine(options, siteRoot());
  } catch (trouble) {
    if (!anotherMayWork(trouble)) throw trouble;
    // Without the fast engine the CPU option is the faster one wherever there is no real GPU.
    return createReference({ cpuInference: true, ...options });
  }
}
