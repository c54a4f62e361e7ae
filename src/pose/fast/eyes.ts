import { ms } from '../../body/units';
import type { EstimateOptions, PoseResult } from '../engine';
import { type Picture, sizeOf } from '../picture';
import { cover } from './cover';
import { lightIn } from './light';
import {
  BLAZEPOSE_DETECTOR_IMAGE_TO_TENSOR_CONFIG as DETECTOR,
  BLAZEPOSE_LANDMARK_IMAGE_TO_TENSOR_CONFIG as LANDMARKS,
} from './official';
import { PixelReader } from './pixels';
import type { Runner } from './race';
import { type Region, wholePicture } from './region';
import { type Pixels, sampleSquare } from './sample';
import { type Sighting, Tracker, type Vision } from './tracker';

/** Cuts the input of one model out of pictures; overwrites what it gave before. */
function cutterFor({ outputTensorSize, outputTensorFloatRange }: typeof DETECTOR) {
  const edge = outputTensorSize.width;
  const square = { edge, range: outputTensorFloatRange as [number, number] };
  const input = new Float32Array(edge * edge * 3);
  return (pixels: Pixels, region: Region): Float32Array => {
    sampleSquare(pixels, region, square, input);
    return input;
  };
}

/** Detector, landmark model and the person they follow. */
export class Eyes {
  private readonly detectorInput = cutterFor(DETECTOR);
  private readonly landmarkInput = cutterFor(LANDMARKS);
  private readonly pixels = new PixelReader();
  private readonly tracker = new Tracker();

  /** Milliseconds spent in the models on the picture at hand. */
  private spent = 0;
  /** What the landmark model looked at last. */
  private region: Region | null = null;

  constructor(
    private readonly detector: Runner,
    private readonly landmarker: Runner,
  ) {}

  reset(): void {
    this.tracker.reset();
  }

  /** The pose in one picture, which is not closed here. */
  async look(
    image: Picture,
    time: number,
    { mask = false, people = false }: EstimateOptions,
  ): Promise<PoseResult> {
    const start = performance.now();
    this.spent = 0;
    const size = sizeOf(image);
    const pixels = await this.pixels.read(image);
    const vision = this.vision(pixels);
    const seen = await this.tracker.see(vision, size, mask);
    const light = lightIn(pixels, seen && this.region ? this.region : wholePicture(size));
    const others = people ? { people: await this.countPeople(pixels, seen) } : {};
    const inferenceMs = this.spent;
    const { landmarks = null, outline = null } = seen ?? {};
    return {
      pose: { time: ms(time), ...size, landmarks, outline, light },
      inferenceMs,
      otherMs: performance.now() - start - inferenceMs,
      mask: seen?.mask ?? null,
      ...others,
    };
  }

  /** Looks for somebody else than who has been seen, whom it paints over in the pixels. */
  private async countPeople(pixels: Pixels, seen: Sighting | null): Promise<number> {
    if (!seen) return 0;
    cover(pixels, seen.landmarks);
    const other = await new Tracker().see(this.vision(pixels), pixels);
    return other ? 2 : 1;
  }

  private async timed(model: Runner, input: Float32Array): Promise<Float32Array[]> {
    const start = performance.now();
    try {
      return await model.run(input);
    } finally {
      this.spent += performance.now() - start;
    }
  }

  private vision(pixels: Pixels): Vision {
    return {
      detect: async (region) => {
        const outputs = await this.timed(this.detector, this.detectorInput(pixels, region));
        return { boxes: outputs[0]!, scores: outputs[1]! };
      },
      landmarks: async (region) => {
        this.region = region;
        const outputs = await this.timed(this.landmarker, this.landmarkInput(pixels, region));
        const [landmarks, presence, mask, heatmap] = outputs;
        return { landmarks: landmarks!, presence: presence![0]!, mask: mask!, heatmap: heatmap! };
      },
    };
  }
}
