import { createEngine } from '../pose';
import type { EngineName, EngineOptions, ModelName, PoseEngine } from '../pose/engine';
import { analyzeFile, type Analysis } from './analyze';

export interface FileRequest {
  readonly exercise: string | null;
  readonly source: string;
  readonly engine: EngineName;
  readonly model: ModelName;
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
}

/** What a file gave, and how long its engine took to load. */
export interface FileAnalysis extends Analysis {
  readonly loadMs: number;
}

/**
 * The page's entrance for programs: the command line and the benchmark drive the built page through
 * it, so that they measure the very code people use. It can do nothing that the screens cannot.
 */
export interface BacklineHook {
  /** Raised when a member changes its meaning. */
  readonly version: 1;
  createEngine(options: EngineOptions): Promise<PoseEngine>;
  /** Loads an engine, analyses one video file with it, closes it. @throws Trouble */
  analyzeFile(file: Blob, request: FileRequest): Promise<FileAnalysis>;
}

declare global {
  interface Window {
    backline?: BacklineHook;
  }
}

async function analyzeAlone(file: Blob, request: FileRequest): Promise<FileAnalysis> {
  const began = performance.now();
  const engine = await createEngine({ engine: request.engine, model: request.model });
  const loadMs = performance.now() - began;
  try {
    return { ...(await analyzeFile(file, { ...request, engine })), loadMs };
  } finally {
    engine.close();
  }
}

/** Puts the hook on `window.backline`. */
export function installHook(): void {
  window.backline = { version: 1, createEngine, analyzeFile: analyzeAlone };
}
