import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ms } from '../../src/body/units';
import { createFastEngine } from '../../src/pose/fast/client';
import type { Reply, Request } from '../../src/pose/fast/messages';

/** A worker that keeps what it is asked and says what the test makes it say. */
class FakeWorker {
  static last: FakeWorker;
  readonly asked: Request[] = [];
  readonly transferred: unknown[] = [];
  terminated = false;
  onmessage: ((event: { data: Reply }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;

  constructor() {
    FakeWorker.last = this;
  }

  postMessage(request: Request, transfer: unknown[] = []): void {
    this.asked.push(request);
    this.transferred.push(...transfer);
  }

  terminate(): void {
    this.terminated = true;
  }

  say(data: Reply): void {
    this.onmessage!({ data });
  }
}

beforeEach(() => vi.stubGlobal('Worker', FakeWorker));
afterEach(() => vi.unstubAllGlobals());

const options = { engine: 'fast', model: 'full' } as const;

async function ready() {
  const engine = createFastEngine(options, 'http://site/');
  FakeWorker.last.say({ type: 'ready', accelerator: 'wasm' });
  return { engine: await engine, worker: FakeWorker.last };
}

function input(time: number) {
  const closed: number[] = [];
  const image = { close: () => closed.push(time) } as unknown as ImageBitmap;
  return { closed, frame: { image, time: ms(time) } };
}

const result = (time: number) => ({
  pose: { time: ms(time), width: 1, height: 1, landmarks: null, outline: null, light: null },
  inferenceMs: 1,
  otherMs: 1,
});

describe('loading', () => {
  it('passes the model, the address and the progress on', async () => {
    const progress: number[][] = [];
    const onProgress = (...args: number[]) => void progress.push(args);
    const engine = createFastEngine({ ...options, onProgress }, 'http://site/under/');
    const worker = FakeWorker.last;
    expect(worker.asked).toEqual([{ type: 'load', model: 'full', base: 'http://site/under/' }]);
    worker.say({ type: 'progress', loaded: 1, total: 3 });
    worker.say({ type: 'ready', accelerator: 'wasm' });
    expect(await engine).toMatchObject({ ...options, accelerator: 'wasm' });
    expect(progress).toEqual([[1, 3]]);
  });

  it.each([
    [
      'the worker says',
      'model-damaged',
      (worker: FakeWorker) =>
        worker.say({ type: 'failed', id: null, code: 'model-damaged', detail: '' }),
    ],
    [
      'the worker does not start',
      'engine-unsupported',
      (worker: FakeWorker) => worker.onerror!({ message: 'SyntaxError' }),
    ],
  ])('rejects with the trouble and ends the worker: %s', async (_, code, fail) => {
    const engine = createFastEngine(options, 'http://site/');
    fail(FakeWorker.last);
    await expect(engine).rejects.toMatchObject({ code });
    expect(FakeWorker.last.terminated).toBe(true);
  });
});

describe('without workers', () => {
  it('says that the engine cannot run here', async () => {
    vi.stubGlobal('Worker', function () {
      throw new TypeError('Module scripts are not supported');
    });
    const engine = createFastEngine(options, 'http://site/');
    await expect(engine).rejects.toMatchObject({ code: 'engine-unsupported' });
  });
});

describe('estimating', () => {
  it('hands the picture over and matches answers to questions', async () => {
    const { engine, worker } = await ready();
    const [one, two] = [input(0), input(33)];
    const answers = [engine.estimate(one.frame), engine.estimate(two.frame, { people: true })];
    expect(worker.transferred).toEqual([one.frame.image, two.frame.image]);
    const [first, second] = worker.asked.slice(1) as Extract<Request, { type: 'estimate' }>[];
    expect([first!.options, second!.options]).toEqual([{}, { people: true }]);
    worker.say({ type: 'result', id: second!.id, result: result(33) });
    worker.say({ type: 'result', id: first!.id, result: result(0) });
    expect(await Promise.all(answers)).toEqual([result(0), result(33)]);
  });

  it('rejects what the worker could not do and goes on', async () => {
    const { engine, worker } = await ready();
    const failing = engine.estimate(input(0).frame);
    worker.say({ type: 'failed', id: 0, code: 'engine-failed', detail: 'out of memory' });
    await expect(failing).rejects.toMatchObject({ code: 'engine-failed', cause: 'out of memory' });
    const reset = engine.reset();
    worker.say({ type: 'done', id: 1 });
    await reset;
  });

  it.each([
    ['the worker dies', (worker: FakeWorker) => worker.onerror!({ message: 'gone' })],
    ['the engine is closed', (_: FakeWorker, close: () => void) => close()],
  ])('rejects what waits and all that comes, closing its pictures: %s', async (_, end) => {
    const { engine, worker } = await ready();
    const waiting = engine.estimate(input(0).frame);
    end(worker, () => engine.close());
    await expect(waiting).rejects.toMatchObject({ code: 'engine-failed' });
    const late = input(33);
    await expect(engine.estimate(late.frame)).rejects.toMatchObject({ code: 'engine-failed' });
    expect(late.closed).toEqual([33]);
    await expect(engine.reset()).rejects.toMatchObject({ code: 'engine-failed' });
  });
});
