import { sensitised } from '../coach/sensitivity';
import type { Exercise } from '../exercises/definition';
import { Trouble } from '../troubles';
import { analyzeFile } from './analyze';
import { borrowEngine } from './engine-keeper';
import { newId } from './new-id';
import { notices } from './notices.svelte';
import { keepSet } from './past-sets';
import { storedSetOf } from './set-record';
import { settings } from './settings.svelte';
import { sentenceOf } from './trouble-sentence';

/** An analysis of a whole file, as fast as the machine can: what the screen shows of it. */
export class FileAnalysis {
  stage = $state<'idle' | 'loading' | 'running' | 'trouble'>('idle');
  /** Share done, 0…1: of the model while loading, of the file while running. */
  progress = $state(0);
  trouble = $state.raw<Error | null>(null);
  #stop: AbortController | null = null;

  /** Analyses and keeps the set. Null when cancelled or when nothing came of it; never throws. */
  async run(file: File, exercise: Exercise): Promise<string | null> {
    const stop = new AbortController();
    this.#stop = stop;
    this.#enter('loading');
    try {
      const set = await this.#analyse(file, exercise, stop.signal);
      if (stop.signal.aborted) return null;
      await keepSet(set);
      return set.id;
    } catch (error) {
      if (!stop.signal.aborted) this.#fail(error);
      return null;
    }
  }

  /** Stops; what was done so far is not kept. */
  cancel(): void {
    this.#stop?.abort();
    this.stage = 'idle';
  }

  #enter(stage: 'loading' | 'running'): void {
    this.stage = stage;
    this.progress = 0;
    this.trouble = null;
  }

  #fail(error: unknown): void {
    this.trouble = error instanceof Error ? error : new Trouble('file-undecodable');
    this.stage = 'trouble';
  }

  async #analyse(file: File, exercise: Exercise, signal: AbortSignal) {
    const startedAt = Date.now();
    const engine = await borrowEngine({
      engine: settings.engine,
      model: settings.model,
      onProgress: (loaded, total) => (this.progress = loaded / total),
    });
    if (!signal.aborted) this.#enter('running');
    const { recording, trouble } = await analyzeFile(file, {
      exercise: exercise.id,
      engine,
      source: file.name,
      signal,
      onProgress: (share) => (this.progress = share),
    });
    if (trouble) notices.add({ kind: 'trouble', text: sentenceOf(trouble) });
    const { sensitivity } = settings;
    const judging = { exercise: sensitised(exercise, sensitivity), context: { sensitivity } };
    const made = { source: file.name, engine: engine.engine, model: engine.model };
    return storedSetOf({ id: newId(), startedAt, ...judging, ...made }, recording);
  }
}
