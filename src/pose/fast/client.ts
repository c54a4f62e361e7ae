import { Trouble } from '../../troubles';
import type {
  Accelerator,
  EngineOptions,
  EstimateOptions,
  ModelName,
  PoseEngine,
  PoseInput,
  PoseResult,
} from '../engine';
import type { Reply, Request } from './messages';

interface Waiting {
  resolve(result: PoseResult | null): void;
  reject(trouble: Trouble): void;
}

/** Every request without its number. */
type Numbered<T> = T extends { readonly id: number } ? Omit<T, 'id'> : never;

/** The fast engine as the page sees it: questions to a worker and its answers. */
class FastEngine implements PoseEngine {
  readonly engine = 'fast';
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;
  private broken: Trouble | null = null;

  constructor(
    private readonly worker: Worker,
    readonly model: ModelName,
    readonly accelerator: Accelerator,
  ) {
    worker.onmessage = ({ data }: MessageEvent<Reply>) => this.answer(data);
    worker.onerror = (event) => this.fail(new Trouble('engine-failed', { cause: event.message }));
  }

  async estimate({ image, time }: PoseInput, options: EstimateOptions = {}): Promise<PoseResult> {
    if (this.broken) image.close();
    return (await this.ask({ type: 'estimate', image, time, options }, [image])) as PoseResult;
  }

  async reset(): Promise<void> {
    await this.ask({ type: 'reset' }, []);
  }

  close(): void {
    this.worker.terminate();
    this.fail(new Trouble('engine-failed', { cause: 'closed' }));
  }

  private ask(request: Numbered<Request>, transfer: Transferable[]): Promise<PoseResult | null> {
    if (this.broken) return Promise.reject(this.broken);
    const id = this.count++;
    return new Promise((resolve, reject) => {
      this.worker.postMessage({ ...request, id }, transfer);
      this.waiting.set(id, { resolve, reject });
    });
  }

  private answer(reply: Reply): void {
    if (!('id' in reply) || reply.id === null) return;
    const waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if (reply.type === 'failed') waiting?.reject(new Trouble(reply.code, { cause: reply.detail }));
    else waiting?.resolve(reply.type === 'result' ? reply.result : null);
  }

  private fail(trouble: Trouble): void {
    this.broken = trouble;
    for (const { reject } of this.waiting.values()) reject(trouble);
    this.waiting.clear();
  }
}

/** Loads the models in the worker. @throws Trouble */
function load(
  worker: Worker,
  { model, onProgress }: EngineOptions,
  base: string,
): Promise<Accelerator> {
  return new Promise((resolve, reject) => {
    worker.onerror = (event) => reject(new Trouble('engine-unsupported', { cause: event.message }));
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (data.type === 'progress') onProgress?.(data.loaded, data.total);
      if (data.type === 'ready') resolve(data.accelerator);
      if (data.type === 'failed') reject(new Trouble(data.code, { cause: data.detail }));
    };
    worker.postMessage({ type: 'load', model, base } satisfies Request);
  });
}

/** @throws Trouble `engine-unsupported` where there are no workers, or none of modules */
function startWorker(): Worker {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch (cause) {
    throw new Trouble('engine-unsupported', { cause });
  }
}

/**
 * Starts the fast engine: LiteRT.js in a worker, on WebAssembly, or on a GPU that proves faster.
 * @param base address of the site's root, ending in a slash
 * @throws Trouble `engine-unsupported`, `engine-failed`, `model-missing`, `model-damaged`
 */
export async function createFastEngine(options: EngineOptions, base: string): Promise<PoseEngine> {
  const worker = startWorker();
  try {
    const accelerator = await load(worker, options, base);
    return new FastEngine(worker, options.model, accelerator);
  } catch (error) {
    worker.terminate();
    throw error;
  }
}
