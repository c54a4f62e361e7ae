import { Trouble } from '../../troubles';
import { manifests } from '../manifests';
import { Eyes } from './eyes';
import { startLiteRt } from './litert';
import type { Reply, Request } from './messages';
import { Model } from './model';
import { loadWeights } from './weights';

const reply = (message: Reply): void => postMessage(message);

let eyes: Eyes | null = null;

/** Weights of both models, reporting the bytes of the two together. */
async function loadBoth(base: string, wanted: ReturnType<typeof manifests>) {
  const total = wanted.detector.bytes + wanted.landmarks.bytes;
  const loaded = [0, 0];
  const note = (which: 0 | 1) => (bytes: number) => {
    loaded[which] = bytes;
    reply({ type: 'progress', loaded: loaded[0]! + loaded[1]!, total });
  };
  return Promise.all([
    loadWeights(base, wanted.detector, note(0)),
    loadWeights(base, wanted.landmarks, note(1)),
  ]);
}

async function load({ model, base }: Extract<Request, { type: 'load' }>): Promise<void> {
  const wanted = manifests(model);
  const [weights] = await Promise.all([loadBoth(base, wanted), startLiteRt(base)]);
  const detector = await Model.compile(weights[0], wanted.detector);
  eyes = new Eyes(detector, await Model.compile(weights[1], wanted.landmarks));
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
