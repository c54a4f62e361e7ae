import { Trouble } from '../../troubles';
import { loadModels, manifestsOf } from '../manifests';
import { Eyes } from './eyes';
import { startLiteRt } from './litert';
import type { Reply, Request } from './messages';
import { Model } from './model';

const reply = (message: Reply): void => postMessage(message);

let eyes: Eyes | null = null;

async function load({ model, base }: Extract<Request, { type: 'load' }>): Promise<void> {
  const onProgress = (loaded: number, total: number) => reply({ type: 'progress', loaded, total });
  const [weights] = await Promise.all([loadModels(base, model, onProgress), startLiteRt(base)]);
  const manifests = manifestsOf(model);
  const detector = await Model.compile(weights[0]!, manifests[0]);
  eyes = new Eyes(detector, await Model.compile(weights[1]!, manifests[1]));
  reply({ type: 'ready' });
}

async function estimate(request: Extract<Request, { type: 'estimate' }>): Promise<void> {
  const { id, image, time, mask } = request;
  try {
    if (!eyes) throw new Error('asked for a pose before the model was loaded');
    reply({ type: 'result', id, result: await eyes.look(image, time, mask) });
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
