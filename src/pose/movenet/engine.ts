import {
  createDetector,
  movenet,
  type PoseDetector,
  SupportedModels,
} from '@tensorflow-models/pose-detection';
import * as tf from '@tensorflow/tfjs';
import { Trouble } from '../../troubles';
import type { EngineOptions, ModelName, PoseEngine, PoseInput, PoseResult } from '../engine';
import { sizeOf } from '../picture';
import { landmarksOf } from './landmarks';

/** What of a TensorFlow.js graph model's file tells its input size. */
interface GraphModel {
  readonly signature?: {
    readonly inputs: Record<string, { readonly tensorShape: { readonly dim: { size: string }[] } }>;
  };
}

/** Thunder looks at 256 pixels, Lightning at 192. */
const typeOf = ({ signature }: GraphModel): string =>
  Object.values(signature?.inputs ?? {})[0]?.tensorShape.dim[1]?.size === '256'
    ? movenet.modelType.SINGLEPOSE_THUNDER
    : movenet.modelType.SINGLEPOSE_LIGHTNING;

/** MoveNet on TensorFlow.js: 17 points, no mask and so no outline. */
class MoveNetEngine implements PoseEngine {
  readonly engine = 'movenet';

  constructor(
    private readonly detector: PoseDetector,
    readonly model: ModelName,
  ) {}

  async estimate({ image, time }: PoseInput): Promise<PoseResult> {
    const start = performance.now();
    const size = sizeOf(image);
    try {
      const pixels = await tf.browser.fromPixelsAsync(await createImageBitmap(image));
      const asked = performance.now();
      const [pose] = await this.detector.estimatePoses(pixels, {}, time);
      const inferenceMs = performance.now() - asked;
      pixels.dispose();
      const landmarks = pose ? landmarksOf(pose.keypoints) : null;
      const otherMs = performance.now() - start - inferenceMs;
      return {
        pose: { time, ...size, landmarks, outline: null, light: null },
        inferenceMs,
        otherMs,
      };
    } catch (cause) {
      throw new Trouble('engine-failed', { cause });
    } finally {
      image.close();
    }
  }

  async reset(): Promise<void> {
    this.detector.reset();
  }

  close(): void {
    this.detector.dispose();
  }
}

/**
 * Starts MoveNet from `models/movenet/`, where someone has put its files.
 * @param base address of the site's root, ending in a slash
 * @throws Trouble `model-missing`, `engine-failed`
 */
export async function createMoveNetEngine(
  { model }: EngineOptions,
  base: string,
): Promise<PoseEngine> {
  const modelUrl = `${base}models/movenet/model.json`;
  const graph = await fetch(modelUrl)
    .then((response) => response.json() as Promise<GraphModel>)
    .catch((cause: unknown) => {
      throw new Trouble('model-missing', { cause });
    });
  try {
    await tf.ready();
    const modelType = typeOf(graph);
    const config = { modelType, modelUrl, enableSmoothing: false };
    return new MoveNetEngine(await createDetector(SupportedModels.MoveNet, config), model);
  } catch (cause) {
    throw new Trouble('engine-failed', { cause });
  }
}
