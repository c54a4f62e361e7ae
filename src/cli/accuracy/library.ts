import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Recording } from '../../body/recording';
import { openCache, readRecording } from './cache';
import type { Clip } from './clips';
import type { Studio } from './studio';

/** Where a clip's recording comes from: a folder, the cache, or the engine. */
export interface Library {
  /** Null when only a folder is to be used and it lacks this clip. @throws as `Studio.record` */
  recordingOf(clip: Clip): Promise<Recording | null>;
  close(): Promise<void>;
}

/** Recordings out of a folder only, each named after its clip. */
const fromFolder = (dir: string): Library => ({
  recordingOf: ({ name, file, kind }) => {
    const path = kind === 'measured' ? file : join(dir, `${name}.json`);
    return Promise.resolve(existsSync(path) ? readRecording(path) : null);
  },
  close: () => Promise.resolve(),
});

/** Recordings from the cache; what is not there is made, in one page for all clips, and kept. */
function made(say: (sentence: string) => void): Library {
  const cache = openCache();
  let studio: Studio | null = null;
  const make = async ({ file, name, truth }: Clip): Promise<Recording> => {
    // Loading what drives a browser takes half a second, which a cached run does not need.
    studio ??= await (await import('./studio')).openStudio();
    say(`looking at ${name}…`);
    const recording = await studio.record(file, truth.exercise);
    cache.put(file, recording);
    return recording;
  };
  return {
    recordingOf: async (clip) => {
      if (clip.kind === 'measured') return readRecording(clip.file);
      return cache.get(clip.file) ?? (await make(clip));
    },
    close: async () => studio?.close(),
  };
}

/** Opens the library; with a folder, nothing is analysed. */
export const openLibrary = (folder: string | null, say: (sentence: string) => void): Library =>
  folder ? fromFolder(folder) : made(say);
