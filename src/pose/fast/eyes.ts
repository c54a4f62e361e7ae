import { ms } from '../../body/units';
import type { PoseResult } from '../engine';
import { type Picture, sizeOf } from '../picture';
import { Cropper } from './crop';
import {
  BLAZEPOSE_DETECTOR_IMAGE_TO_TENSOR_CONFIG as DETECTOR,
  BLAZEPOSE_LANDMARK_IMAGE_TO_TENSOR_CONFIG as LANDMARKS,
} from './official';
import type { Runner } from './race';
import { Tracker, type Vision } from './tracker';

const cropperOf = ({ outputTensorSize, outputTensorFloatRange }: typeof DETECTOR): Cropper =>
  new Cropper(outputTensorSize.width, outputTensorFloatRange as [number, number]);

/** Detector, landmark model and the person they follow. */
export class Eyes {
  private readonly detectorCrop = cropperOf(DETECTOR);
  private readonly landmarkCrop = cropperOf(LANDMARKS);
  private readonly tracker = new Tracker();

  /** Milliseconds spent in the models on the picture at hand. */
  private spent = 0;

  constructor(
    private readonly detector: Runner,
    private readonly landmarker: Runner,
  ) {}

  reset(): void {
    this.tracker.reset();
  }

  /** The pose in one picture, which is not closed here. */
  async look(image: Picture, time: number, withMask: boolean): Promise<PoseResult> {
    const start = performance.now();
    this.spent = 0;
    const size = sizeOf(image);
    const seen = await this.tracker.see(this.vision(image), size, withMask);
    const inferenceMs = this.spent;
    return {
      pose: {
        time: ms(time),
        ...size,
        landmarks: seen?.landmarks ?? null,
        outline: seen?.outline ?? null,
      },
      inferenceMs,
      otherMs: performance.now() - start - inferenceMs,
      mask: seen?.mask ?? null,
    };
  }

  private async timed(model: Runner, input: Float32Array): Promise<Float32Array[]> {
    const start = performance.now();
    try {
      return await model.run(input);
    } finally {
      this.spent += performance.now() - start;
    }
  }

  private vision(image: Picture): Vision {
    return {
      detect: async (region) => {
        const outputs = await this.timed(this.detector, this.detectorCrop.crop(image, region));
        return { boxes: outputs[0]!, scores: outputs[1]! };
      },
      landmarks: async (region) => {
        const outputs = await this.timed(this.landmarker, this.landmarkCrop.crop(image, region));
        const [landmarks, presence, mask, heatmap] = outputs;
        return { landmarks: landmarks!, presence: presence![0]!, mask: mask!, heatmap: heatmap! };
      },
    };
  }
}
