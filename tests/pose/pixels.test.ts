import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PixelReader } from '../../src/pose/fast/pixels';
import type { Picture } from '../../src/pose/picture';

/** What the frames of one test answer; `closed` counts those that were. */
const frames = { change: {}, value: 9, closed: 0 };

/** A video frame of 4 × 2 pixels that fills what it is copied into with one value. */
class FakeFrame {
  visibleRect = { width: 4, height: 2 };
  displayWidth = 4;
  displayHeight = 2;

  constructor() {
    Object.assign(this, frames.change);
  }

  clone(): FakeFrame {
    return new FakeFrame();
  }

  allocationSize({ format }: { format?: string } = {}): number {
    return format === 'RGBX' ? 32 : 12;
  }

  async copyTo(data: Uint8Array): Promise<void> {
    data.fill(frames.value);
  }

  close(): void {
    frames.closed += 1;
  }
}

/** A canvas on which everything is drawn as 5; `made` counts them. */
const canvases = { made: 0 };
class FakeCanvas {
  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    canvases.made += 1;
  }

  getContext() {
    const { width, height } = this;
    const data = new Uint8ClampedArray(width * height * 4);
    const drawImage = () => data.fill(5);
    return { canvas: { width, height }, drawImage, getImageData: () => ({ data }) };
  }
}

beforeEach(() => {
  Object.assign(frames, { change: {}, value: 9, closed: 0 });
  canvases.made = 0;
  vi.stubGlobal('VideoFrame', FakeFrame);
  vi.stubGlobal('OffscreenCanvas', FakeCanvas);
});
afterEach(() => vi.unstubAllGlobals());

const videoFrame = () => new FakeFrame() as unknown as Picture;
const bitmap = { width: 4, height: 2 } as ImageBitmap;
const bytes = (value: number) => Array(32).fill(value);

describe('PixelReader', () => {
  it.each([
    ['frames', videoFrame],
    ['bitmaps', () => bitmap],
  ])(
    'copies %s, into the same memory each time, and closes its own frame only',
    async (_, make) => {
      const reader = new PixelReader();
      const picture = make();
      const first = await reader.read(picture);
      expect(first).toMatchObject({ width: 4, height: 2 });
      expect([...first.data]).toEqual(bytes(9));
      frames.value = 8;
      const second = await reader.read(picture);
      expect(second.data).toBe(first.data);
      expect([...second.data]).toEqual(bytes(8));
      expect(frames.closed).toBe(2);
      expect(canvases.made).toBe(0);
    },
  );

  it.each([
    ['the format is ignored', { allocationSize: () => 12 }],
    ['the format is refused', { copyTo: () => Promise.reject(new Error('no')) }],
    [
      'the size cannot be told',
      {
        allocationSize: () => {
          throw new TypeError('no');
        },
      },
    ],
    ['the pixels are not square', { visibleRect: { width: 3, height: 2 } }],
  ])('draws where %s, on one canvas', async (_, change) => {
    const reader = new PixelReader();
    frames.change = change;
    await reader.read(videoFrame());
    const pixels = await reader.read(videoFrame());
    expect(pixels).toMatchObject({ width: 4, height: 2 });
    expect([...pixels.data]).toEqual(bytes(5));
    expect(canvases.made).toBe(1);
    expect(frames.closed).toBe(2);
  });

  it('draws bitmaps in browsers without frames, on a new canvas when the size changes', async () => {
    vi.stubGlobal('VideoFrame', undefined);
    const reader = new PixelReader();
    expect([...(await reader.read(bitmap)).data]).toEqual(bytes(5));
    const wide = await reader.read({ width: 6, height: 2 } as ImageBitmap);
    expect([wide.width, wide.data.length]).toEqual([6, 48]);
    expect(canvases.made).toBe(2);
  });
});
