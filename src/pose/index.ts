import type { EngineOptions, PoseEngine } from './engine';
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

/** Address of the site's root, wherever it is hosted. */
const siteRoot = (): string => new URL(import.meta.env.BASE_URL, document.baseURI).href;

/**
 * Loads a pose engine; it is ready for pictures when the promise resolves.
 * @throws Trouble `engine-unsupported`, `engine-failed`, `model-missing`, `model-damaged`
 */
export const createEngine = (options: EngineOptions): Promise<PoseEngine> =>
  createFastEngine(options, siteRoot());
