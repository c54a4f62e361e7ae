import { Trouble } from '../../troubles';
import { loadModels, manifestsOf } from '../manifests';
import type { ModelManifest } from '../../../models/manifest';
import { Eyes } from './eyes';
import { type Gpu, hasGpu } from './gpu';
import { startLiteRt } from './litert';
import type { Reply, Request } from './messages';
import { Model } from './model';
import { isGpuWorthIt, testPicture, withSpare } from './race';

const reply = (message: Reply): void => postMessage(message);

let eyes: Eyes | null = null;

/** The landmark model on the GPU if that is worth it, else null. Trouble there is no trouble. */
async function onGpu(weights: Uint8Array, manifest: ModelManifest, cpu: Model) {
  const gpu = await Model.compile(weights, manifest, 'webgpu').catch(() => null);
  const [, edge] = manifest.inputs[0]!.shape;
  if (!gpu || (await isGpuWorthIt(cpu, gpu, testPicture(edge!)))) return gpu;
  gpu.close();
  return null;
}

async function load({ model, base }: Extract<Request, { type: 'load' }>): Promise<void> {
  const onProgress = (loaded: number, total: number) => reply({ type: 'progress', loaded, total });
  const withGpu = await hasGpu((navigator as { readonly gpu?: Gpu }).gpu);
  const [weights] = await Promise.all([
    loadModels(base, model, onProgress),
    startLiteRt(base, withGpu),
  ]);
  const manifests = manifestsOf(model);
  const detector = await Model.compile(weights[0]!, manifests[0]);
  const cpu = await Model.compile(weights[1]!, manifests[1]);
  const gpu = withGpu ? await onGpu(weights[1]!, manifests[1], cpu) : null;
  eyes = new Eyes(detector, gpu ? withSpare(gpu, cpu) : cpu);
  reply({ type: 'ready', accelerator: gpu ? 'webgpu' : 'wasm' });
}

async function estimate(request: Extract<Request, { type: 'estimate' }>): Promise<void> {
  const { id, image, time, options } = request;
  try {
    if (!eyes) throw new Error('asked for a pose before the model was loaded');
    reply({ type: 'result', id, result: await eyes.look(image, time, options) });
  } finally {
    image.close();
  }
}

async function handle(request: Request): Promise<void> {
  if (request.type === 'load') return load(request);
  if (request.type === 'estimate') return estimate(request);
  eyes?.reset();
  reply({ type: 'done', id: request.id });
}

onmessage = ({ data: request }: MessageEvent<Request>) => {
  handle(request).catch((error: unknown) => {
    const code = error instanceof Trouble ? error.code : 'engine-failed';
    const id = request.type === 'load' ? null : request.id;
    reply({ type: 'failed', id, code, detail: String(error) });
  });
};
