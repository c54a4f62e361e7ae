import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.mjs';
import { ROOT } from '../paths.mjs';

/** Files that the bench shows the engines. */
export interface BenchFiles {
  readonly photos: readonly string[];
  readonly clips: readonly string[];
}

const SHARED = join(ROOT, '..', 'shared');

/** One clean clip for each of the four exercises, the same on every machine that has them. */
const CLIPS = ['bird-dog', 'bridge', 'dead-bug', 'hip-hinge'].map((name) => `${name}-1-clean.mp4`);

const list = (folder: string, ends: RegExp): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => ends.test(name))
        .map((name) => join(folder, name))
    : [];

/** The photos and clips beside the repository where there are any, else the samples in it. */
export function findFiles(): BenchFiles {
  const photos = list(join(SHARED, 'photos'), /\.jpg$/);
  const shared = CLIPS.map((name) => join(SHARED, 'clips', name)).filter((path) =>
    existsSync(path),
  );
  const own = [
    ...list(join(ROOT, 'public', 'samples'), /\.(webm|mp4)$/),
    ...list(join(ROOT, 'tests', 'browser', 'clips'), /\.webm$/),
  ];
  const clips = shared.length > 0 ? shared : own.slice(0, 4);
  if (photos.length + clips.length === 0)
    throw new Failure('There is no clip to measure with: public/samples is empty.');
  return { photos, clips };
}
