import {
  createDetector,
  type Pose as PackagePose,
  type PoseDetector,
  SupportedModels,
} from '@tensorflow-models/pose-detection';
import runtime from '../../../models/runtime-mediapipe.json';
import { Trouble } from '../../troubles';
import type { EngineOptions, ModelName, PoseEngine, PoseInput, PoseResult } from '../engine';
import { loadModels } from '../manifests';
import { outlineOf } from '../outline';
import { type Picture, sizeOf } from '../picture';
import { Clock } from './clock';
import { cutMask, MaskReader, opacityField } from './mask';
import { loadSolution } from './solution';

/** The solution inside the package's detector, for the option that the package does not pass on. */
interface WithSolution {
  readonly poseSolution: { setOptions(options: { useCpuInference: boolean }): void };
}

/** The solution reads `width`, which a `VideoFrame` does not have. Closes the frame it replaces. */
async function asBitmap(image: Picture): Promise<ImageBitmap> {
  if (image instanceof ImageBitmap) return image;
  try {
    return await createImageBitmap(image);
  } finally {
    image.close();
  }
}

/** The package's own detector behind the same interface, on the page's main thread. */
class ReferenceEngine implements PoseEngine {
  readonly engine = 'reference';
  private readonly clock = new Clock();
  private readonly masks = new MaskReader();

  constructor(
    private readonly detector: PoseDetector,
    readonly model: ModelName,
  ) {}

  async estimate({ image, time }: PoseInput, { mask = false } = {}): Promise<PoseResult> {
    const start = performance.now();
    const bitmap = await asBitmap(image);
    try {
      const asked = performance.now();
      const [pose] = await this.ask(bitmap, time);
      const inferenceMs = performance.now() - asked;
      const seen = await this.translate(pose, sizeOf(bitmap), mask);
      const otherMs = performance.now() - start - inferenceMs;
      return {
        pose: { time, ...sizeOf(bitmap), ...seen.pose, light: null },
        inferenceMs,
        otherMs,
        mask: seen.mask,
      };
    } finally {
      bitmap.close();
    }
  }

  async reset(): Promise<void> {
    this.detector.reset();
  }

  close(): void {
    this.detector.dispose();
  }

  private ask(bitmap: ImageBitmap, time: number): Promise<PackagePose[]> {
    return this.detector
      .estimatePoses(bitmap, {}, this.clock.next(time))
      .catch((cause: unknown) => {
        throw new Trouble('engine-failed', { cause });
      });
  }

  private async translate(
    pose: PackagePose | undefined,
    size: { width: number; height: number },
    withMask: boolean,
  ) {
    if (!pose) return { pose: { landmarks: null, outline: null }, mask: null };
    const landmarks = pose.keypoints.map(({ x, y, score = 0 }) => ({ x, y, visibility: score }));
    const source = await pose.segmentation?.mask.toCanvasImageSource();
    if (!source) return { pose: { landmarks, outline: null }, mask: null };
    const opacity = this.masks.read(source, size.width, size.height);
    if (source instanceof ImageBitmap) source.close();
    const outline = outlineOf(landmarks, opacityField(opacity), size);
    return { pose: { landmarks, outline }, mask: withMask ? cutMask(opacity) : null };
  }
}

/** Without WebGL the solution stops the page with an alert before it fails. */
function requireWebGl(): void {
  const context = document.createElement('canvas').getContext('webgl2');
  if (!context) throw new Trouble('engine-unsupported');
  context.getExtension('WEBGL_lose_context')?.loseContext();
}

/**
 * Starts the reference engine: `@tensorflow-models/pose-detection` on the MediaPipe solution, all
 * files from this site, its smoothing off.
 * @param base address of the site's root, ending in a slash
 * @throws Trouble `engine-unsupported`, `engine-failed`, `model-missing`, `model-damaged`
 */
export async function createReferenceEngine(
  { model, cpuInference, onProgress }: EngineOptions,
  base: string,
): Promise<PoseEngine> {
  requireWebGl();
  // The solution fetches the weights itself; this checks them first and leaves them in the cache.
  await loadModels(base, model, onProgress);
  const solutionPath = `${base}${runtime.folder}`;
  try {
    await loadSolution(`${solutionPath}/pose.js`);
    const detector = await createDetector(SupportedModels.BlazePose, {
      runtime: 'mediapipe',
      modelType: model,
      enableSegmentation: true,
      enableSmoothing: false,
      smoothSegmentation: false,
      solutionPath,
    });
    if (cpuInference)
      (detector as unknown as WithSolution).poseSolution.setOptions({ useCpuInference: true });
    return new ReferenceEngine(detector, model);
  } catch (cause) {
    throw new Trouble('engine-failed', { cause });
  }
}
