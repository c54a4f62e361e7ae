import { Trouble } from '../../troubles';
import type { Picture } from '../picture';
import { intoSquare, type Region } from './region';

/** Cuts turned squares out of pictures as model input. Keeps its canvas and its array. */
export class Cropper {
  private readonly context: OffscreenCanvasRenderingContext2D;
  private readonly input: Float32Array;

  /**
   * @param size edge of the square input in pixels
   * @param range what black and white become, e.g. 0…1
   */
  constructor(
    private readonly size: number,
    private readonly range: readonly [number, number],
  ) {
    const context = new OffscreenCanvas(size, size).getContext('2d', {
      alpha: false,
      willReadFrequently: true,
    });
    if (!context) throw new Trouble('engine-unsupported');
    this.context = context;
    this.input = new Float32Array(size * size * 3);
  }

  /** RGB values of `region`, row by row, black outside the picture. Overwritten by the next call. */
  crop(image: Picture, region: Region): Float32Array {
    this.draw(image, region);
    const { data } = this.context.getImageData(0, 0, this.size, this.size);
    const [black, white] = this.range;
    const scale = (white - black) / 255;
    const { input } = this;
    for (let from = 0, to = 0; to < input.length; from += 4, to += 3) {
      input[to] = data[from]! * scale + black;
      input[to + 1] = data[from + 1]! * scale + black;
      input[to + 2] = data[from + 2]! * scale + black;
    }
    return input;
  }

  private draw(image: Picture, region: Region): void {
    const { context, size } = this;
    context.resetTransform();
    context.fillRect(0, 0, size, size);
    context.setTransform(...intoSquare(region, size));
    context.drawImage(image, 0, 0);
  }
}
