import { createEngine } from '../pose';
import type { EngineOptions, PoseEngine } from '../pose/engine';

interface Kept {
  readonly key: string;
  readonly engine: Promise<PoseEngine>;
}

let kept: Kept | null = null;

const keyOf = ({ engine, model }: EngineOptions): string => `${engine}/${model}`;

/** Closes the engine that is kept; the next one is loaded afresh. */
export function dropEngine(): void {
  void kept?.engine.then((engine) => engine.close()).catch(() => undefined);
  kept = null;
}

/**
 * The engine asked for, loaded at most once: a second set starts at once. Another engine or model
 * takes the place of the one before. Whoever borrows calls `reset` before unrelated pictures, and
 * does not close it.
 * @throws Trouble as `createEngine` does
 */
export function borrowEngine(options: EngineOptions): Promise<PoseEngine> {
  const key = keyOf(options);
  if (kept?.key === key) return kept.engine;
  dropEngine();
  const engine = createEngine(options);
  const mine = { key, engine };
  kept = mine;
  engine.catch(() => {
    if (kept === mine) kept = null;
  });
  return engine;
}
