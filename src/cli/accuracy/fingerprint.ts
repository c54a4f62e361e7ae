import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';

/** Parts of text or bytes as 64 hexadecimal digits. */
export const hashOf = (parts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

/** A file's bytes as 64 hexadecimal digits. */
export const hashOfFile = (file: string): string => hashOf([readFileSync(file)]);

const isFile = (path: string) => /\.[a-z]+$/.test(path);

/** What decides which poses a video gives: the engines, the decoding and the models' manifests. */
function engineFiles(root: string): string[] {
  const pose = readdirSync(join(root, 'src/pose'), { recursive: true, encoding: 'utf8' });
  const camera = readdirSync(join(root, 'src/camera')).filter((name) => name.startsWith('decode'));
  const models = readdirSync(join(root, 'models')).filter((name) => name.endsWith('.json'));
  return [
    ...pose.filter(isFile).map((name) => join('src/pose', name)),
    ...camera.map((name) => join('src/camera', name)),
    ...models.map((name) => join('models', name)),
  ].toSorted();
}

/** Names the engine by what it is made from: another one may find other poses. 64 hex digits. */
export const engineFingerprint = (root = ROOT): string =>
  hashOf(engineFiles(root).flatMap((file) => [file, readFileSync(join(root, file))]));
