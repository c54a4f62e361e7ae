// @vitest-environment node
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ModelManifest } from '../../models/manifest';
import { loadWeights } from '../../src/pose/weights';

const WEIGHTS = Uint8Array.from({ length: 1000 }, (_, i) => i % 251);

const manifest: ModelManifest = {
  name: 'toy',
  package: '@toy/pose',
  version: '1.0.0',
  licence: 'Apache-2.0',
  folder: 'models/toy',
  file: 'deep/toy.tflite',
  bytes: WEIGHTS.length,
  sha256: createHash('sha256').update(WEIGHTS).digest('hex'),
  inputs: [],
  outputs: [],
};

const damaged = Uint8Array.from(WEIGHTS, (byte, i) => (i === 500 ? byte ^ 1 : byte));

/** Answers the fetches one after the other. */
function serve(...answers: (() => Response)[]) {
  const asked: [string, RequestCache | undefined][] = [];
  vi.stubGlobal('fetch', async (url: string, options?: RequestInit) => {
    asked.push([url, options?.cache]);
    return answers.shift()!();
  });
  return asked;
}

const bytes = (body: BodyInit) => () => new Response(body);
const load = (onBytes: (loaded: number) => void = () => undefined) =>
  loadWeights('http://site/under/', manifest, onBytes);

afterEach(() => vi.unstubAllGlobals());

describe('loadWeights', () => {
  it('returns intact weights and counts their bytes', async () => {
    const asked = serve(bytes(WEIGHTS));
    const counted: number[] = [];
    expect(await load((loaded) => counted.push(loaded))).toEqual(WEIGHTS);
    expect(asked).toEqual([['http://site/under/models/toy/toy.tflite', 'default']]);
    expect(counted.at(-1)).toBe(1000);
  });

  it('fetches a damaged copy once more past the cache', async () => {
    const asked = serve(bytes(damaged), bytes(WEIGHTS));
    expect(await load()).toEqual(WEIGHTS);
    expect(asked.map(([, cache]) => cache)).toEqual(['default', 'reload']);
  });

  it.each([
    ['one bit differs', damaged],
    ['cut short', WEIGHTS.subarray(0, 999)],
    ['too long', new Uint8Array(1001)],
    ['empty', new Uint8Array(0)],
  ])('says that the model is damaged: %s', async (_, body) => {
    serve(bytes(body), bytes(body));
    await expect(load()).rejects.toMatchObject({ code: 'model-damaged' });
  });

  it.each([
    ['not found', () => new Response('', { status: 404 })],
    [
      'a page instead',
      () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }),
    ],
    [
      'no network',
      () => {
        throw new TypeError('Failed to fetch');
      },
    ],
  ])('says that the model is missing: %s', async (_, answer) => {
    serve(answer);
    await expect(load()).rejects.toMatchObject({ code: 'model-missing' });
  });

  it('says that the model is missing when the connection breaks halfway', async () => {
    const half = new ReadableStream({
      pull(controller) {
        controller.enqueue(WEIGHTS.subarray(0, 400));
        controller.error(new TypeError('network error'));
      },
    });
    serve(() => new Response(half));
    await expect(load()).rejects.toMatchObject({ code: 'model-missing' });
  });
});
