import { type ModelManifest, servedPath } from '../../models/manifest';
import { Trouble } from '../troubles';

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Whether the bytes are those of the manifest. Without a secure context only their number is compared. */
export async function isIntact(
  bytes: Uint8Array<ArrayBuffer>,
  manifest: ModelManifest,
): Promise<boolean> {
  if (bytes.length !== manifest.bytes) return false;
  if (!globalThis.crypto?.subtle) return true;
  return hex(await crypto.subtle.digest('SHA-256', bytes)) === manifest.sha256;
}

/** Servers of single-page apps answer an absent file with their page and status 200. */
const isPage = (response: Response): boolean =>
  response.headers.get('Content-Type')?.startsWith('text/html') ?? false;

async function get(url: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(url, { cache }).catch((cause: unknown) => {
    throw new Trouble('model-missing', { cause });
  });
  if (!response.ok || isPage(response)) throw new Trouble('model-missing');
  return response;
}

/** Reads a body piece by piece; stops reading once it is longer than it should be. */
async function read(
  response: Response,
  expected: number,
  onBytes: (loaded: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(expected);
  const reader = response.body!.getReader();
  for (let loaded = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return bytes.subarray(0, loaded);
    if (loaded + value.length > expected) {
      await reader.cancel();
      throw new Trouble('model-damaged');
    }
    bytes.set(value, loaded);
    loaded += value.length;
    onBytes(loaded);
  }
}

async function load(
  url: string,
  manifest: ModelManifest,
  cache: RequestCache,
  onBytes: (loaded: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await get(url, cache);
  const bytes = await read(response, manifest.bytes, onBytes).catch((cause: unknown) => {
    throw cause instanceof Trouble ? cause : new Trouble('model-missing', { cause });
  });
  if (!(await isIntact(bytes, manifest))) throw new Trouble('model-damaged');
  return bytes;
}

/**
 * Fetches a model's weights and compares them with the manifest. A damaged copy is fetched once
 * more past the browser's cache, which may be what was damaged.
 * @param base address of the site's root, ending in a slash
 * @throws Trouble `model-missing`, `model-damaged`
 */
export async function loadWeights(
  base: string,
  manifest: ModelManifest,
  onBytes: (loaded: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const url = base + servedPath(manifest, manifest.file);
  return load(url, manifest, 'default', onBytes).catch((trouble: unknown) => {
    if (!(trouble instanceof Trouble) || trouble.code !== 'model-damaged') throw trouble;
    return load(url, manifest, 'reload', onBytes);
  });
}
