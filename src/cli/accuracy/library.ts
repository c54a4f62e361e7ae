import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Recording } from '../../body/recording';
import { openCache, readRecording } from './cache';
import type { Clip } from './clips';
import type { Studio } from './studio';

/** Where a clip's recording comes from: a folder, the cache, or the engine. */
export interface Library {
  /**
   * The file a clip's recording lies in; null when it would have to be made and none may be.
   * @throws as `Studio.record`
   */
  fileOf(clip: Clip): Promise<string | null>;
  /** The recording itself. @throws Trouble as well, when the file is none */
  recordingOf(clip: Clip): Promise<Recording | null>;
  /** Whether the clip has yet to be looked at, which takes its time. */
  isNew(clip: Clip): boolean;
  close(): Promise<void>;
}

type FileOf = Library['fileOf'];

const reading = (fileOf: FileOf) => async (clip: Clip) => {
  const file = await fileOf(clip);
  return file ? readRecording(file) : null;
};

/** Recordings out of a folder only, each named after its clip. */
function fromFolder(dir: string): Library {
  const fileOf: FileOf = ({ name, file, kind }) => {
    const path = kind === 'measured' ? file : join(dir, `${name}.json`);
    return Promise.resolve(existsSync(path) ? path : null);
  };
  return {
    fileOf,
    recordingOf: reading(fileOf),
    isNew: () => false,
    close: () => Promise.resolve(),
  };
}

/** Recordings from the cache; what is not there is made, in one page for all clips, and kept. */
function made(say: (sentence: string) => void, looking: boolean): Library {
  const cache = openCache();
  let studio: Studio | null = null;
  const make = async ({ file, name, truth }: Clip): Promise<void> => {
    // Loading what drives a browser takes half a second, which a cached run does not need.
    studio ??= await (await import('./studio')).openStudio();
    say(`looking at ${name}…`);
    cache.put(file, await studio.record(file, truth.exercise));
  };
  const fileOf: FileOf = async (clip) => {
    if (clip.kind === 'measured') return clip.file;
    if (looking && !cache.fileOf(clip.file)) await make(clip);
    return cache.fileOf(clip.file);
  };
  return {
    fileOf,
    recordingOf: reading(fileOf),
    isNew: ({ kind, file }) => kind === 'video' && cache.fileOf(file) === null,
    close: async () => studio?.close(),
  };
}

/** Opens the library; with a folder, or without looking, nothing is analysed. */
export const openLibrary = (
  folder: string | null,
  say: (sentence: string) => void,
  looking = true,
): Library => (folder ? fromFolder(folder) : made(say, looking));
