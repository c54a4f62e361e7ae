import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ms } from '../../src/body/units';
import type { DecodedFile, Frame } from '../../src/camera/frame';
import type { PoseEngine, PoseInput } from '../../src/pose/engine';
import { analyzeFile } from '../../src/session/analyze';
import { Trouble } from '../../src/troubles';

const opened = vi.hoisted(() => ({ file: null as DecodedFile | null }));
vi.mock('../../src/camera/decode', () => ({ openVideoFile: async () => opened.file }));

const open = new Set<number>();
let decoding = 0;

const picture = (index: number): ImageBitmap => {
  open.add(index);
  return { width: 4, height: 2, close: () => open.delete(index) };
};

/** A file of `count` frames, 40 ms apart, that fails with `error` instead of ending. */
function film(count: number, error?: Error): DecodedFile {
  async function* frames(): AsyncGenerator<Frame, void, void> {
    for (let i = 0; i < count; i++) {
      decoding = i;
      yield { image: picture(i), time: ms(i * 40), width: 4, height: 2 };
    }
    if (error) throw error;
  }
  return { width: 4, height: 2, durationMs: ms(count * 40), frames, close: vi.fn() };
}

interface Seen {
  readonly times: number[];
  /** Frames decoded beyond the one in the engine, at each answer. */
  readonly ahead: number[];
}

function fakeEngine(seen: Seen, failAt = Infinity): PoseEngine {
  const estimate = async ({ image, time }: PoseInput) => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    image.close();
    if (seen.times.length === failAt) throw new Trouble('engine-failed');
    seen.ahead.push(decoding - seen.times.length);
    seen.times.push(time);
    const pose = { time, width: 4, height: 2, landmarks: null, outline: null, light: null };
    return { pose, inferenceMs: 3, otherMs: 1 };
  };
  return { engine: 'fast', model: 'lite', estimate, reset: async () => undefined, close: vi.fn() };
}

const nothing = (): Seen => ({ times: [], ahead: [] });
const request = (engine: PoseEngine) => ({ exercise: 'dead-bug', source: 'film.mp4', engine });

beforeEach(() => open.clear());

describe('analyzeFile', () => {
  it('records every frame with its media time and says who made it', async () => {
    opened.file = film(5);
    const { recording, timing, trouble } = await analyzeFile(
      new Blob(),
      request(fakeEngine(nothing())),
    );
    expect(recording.frames.map((frame) => frame.t)).toEqual([0, 40, 80, 120, 160]);
    expect(recording).toMatchObject({ engine: 'fast', model: 'lite', width: 4, height: 2 });
    expect(recording).toMatchObject({ exercise: 'dead-bug', source: 'film.mp4' });
    expect(timing).toMatchObject({ inferenceMs: 3, otherMs: 1 });
    expect(trouble).toBeNull();
  });

  it('decodes the next frame, and only that, while one is in the engine', async () => {
    opened.file = film(5);
    const seen = nothing();
    await analyzeFile(new Blob(), request(fakeEngine(seen)));
    expect(seen.ahead).toEqual([1, 1, 1, 1, 0]);
  });

  it('reports progress up to the file’s length', async () => {
    opened.file = film(4);
    const onProgress = vi.fn();
    await analyzeFile(new Blob(), { ...request(fakeEngine(nothing())), onProgress });
    expect(onProgress.mock.calls.flat()).toEqual([0, 0.25, 0.5, 0.75]);
  });

  it('keeps what was done when cancelled, and leaves no picture open', async () => {
    opened.file = film(50);
    const cancel = new AbortController();
    const onProgress = (fraction: number) => fraction >= 0.1 && cancel.abort();
    const options = { ...request(fakeEngine(nothing())), onProgress, signal: cancel.signal };
    const { recording, trouble } = await analyzeFile(new Blob(), options);
    expect(recording.frames).toHaveLength(6);
    expect(trouble).toBeNull();
    expect(open.size).toBe(0);
    expect(opened.file.close).toHaveBeenCalledOnce();
  });

  it('keeps the frames before the place where the file breaks', async () => {
    opened.file = film(3, new Trouble('file-broken'));
    const { recording, trouble } = await analyzeFile(new Blob(), request(fakeEngine(nothing())));
    expect(recording.frames).toHaveLength(3);
    expect(trouble?.code).toBe('file-broken');
  });

  it('fails when not one frame could be read', async () => {
    opened.file = film(0, new Trouble('file-undecodable'));
    const analysis = analyzeFile(new Blob(), request(fakeEngine(nothing())));
    await expect(analysis).rejects.toMatchObject({ code: 'file-undecodable' });
    expect(opened.file.close).toHaveBeenCalledOnce();
  });

  it('keeps the frames before the engine fails, and leaves no picture open', async () => {
    opened.file = film(9);
    const { recording, trouble } = await analyzeFile(new Blob(), request(fakeEngine(nothing(), 4)));
    expect(recording.frames).toHaveLength(4);
    expect(trouble?.code).toBe('engine-failed');
    expect(open.size).toBe(0);
  });

  it('lets a programmer’s mistake through', async () => {
    opened.file = film(3, new TypeError('oops'));
    await expect(analyzeFile(new Blob(), request(fakeEngine(nothing())))).rejects.toThrow('oops');
  });
});
