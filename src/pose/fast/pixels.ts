import { Trouble } from '../../troubles';
import { type Picture, sizeOf } from '../picture';
import type { Pixels } from './sample';

const RGBX = { format: 'RGBX' } as const;

/** Browsers that know no other format than the frame's own ignore the wish, and say another size. */
function givesRgb(frame: VideoFrame): boolean {
  const { visibleRect, displayWidth, displayHeight } = frame;
  const shownAsIs = visibleRect?.width === displayWidth && visibleRect.height === displayHeight;
  return shownAsIs && frame.allocationSize(RGBX) === displayWidth * displayHeight * 4;
}

/** The picture as a frame that is ours to close, or null in browsers without frames. */
function frameOf(image: Picture): VideoFrame | null {
  if (typeof VideoFrame === 'undefined') return null;
  return image instanceof VideoFrame ? image.clone() : new VideoFrame(image, { timestamp: 0 });
}

/** Draws whole pictures, for browsers that give their bytes in no other way. */
class PictureCanvas {
  private context: OffscreenCanvasRenderingContext2D | null = null;

  read(image: Picture): Pixels {
    const { width, height } = sizeOf(image);
    const context = this.contextFor(width, height);
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    return { data, width, height };
  }

  private contextFor(width: number, height: number): OffscreenCanvasRenderingContext2D {
    const { canvas } = this.context ?? {};
    if (!this.context || canvas?.width !== width || canvas.height !== height) {
      const options = { alpha: false, willReadFrequently: true };
      this.context = new OffscreenCanvas(width, height).getContext('2d', options);
    }
    if (!this.context) throw new Trouble('engine-unsupported');
    return this.context;
  }
}

/**
 * Reads pictures as bytes, by copying them where the browser can: at 720p that takes a sixth of the
 * time that drawing takes, because a canvas converts colours in a slower way. Keeps its memory.
 */
export class PixelReader {
  private data = new Uint8Array(0);
  private readonly canvas = new PictureCanvas();

  /** The picture's pixels, until the next call. */
  async read(image: Picture): Promise<Pixels> {
    return (await this.copy(image)) ?? this.canvas.read(image);
  }

  private async copy(image: Picture): Promise<Pixels | null> {
    let frame: VideoFrame | null = null;
    try {
      frame = frameOf(image);
      if (!frame || !givesRgb(frame)) return null;
      const { displayWidth: width, displayHeight: height } = frame;
      if (this.data.length !== width * height * 4) this.data = new Uint8Array(width * height * 4);
      await frame.copyTo(this.data, RGBX);
      return { data: this.data, width, height };
    } catch {
      return null;
    } finally {
      frame?.close();
    }
  }
}
