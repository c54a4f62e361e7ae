import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import type { Recording } from '../../body/recording';
import { parseRecording } from '../../storage/recording-schema';
import { ROOT } from '../paths.mjs';
import { engineFingerprint, hashOfFile } from './fingerprint';

const CACHE = join(ROOT, '.cache', 'accuracy');

/** Reads a recording from a file. @throws Trouble `recording-unreadable`, SyntaxError when no JSON */
export const readRecording = (file: string): Recording =>
  parseRecording(JSON.parse(readFileSync(file, 'utf8')), basename(file));

/** Recordings made earlier, each by its clip's bytes and the engine's fingerprint. */
export interface Cache {
  /** Null when this clip has not been looked at with this engine. */
  get(clip: string): Recording | null;
  /** Where its recording lies, null as above. */
  fileOf(clip: string): string | null;
  /** Keeps a recording; those of the same clip with other engines go. */
  put(clip: string, recording: Recording): void;
}

/** Opens the cache of a folder, made when first needed. */
export function openCache(dir = CACHE, engine = engineFingerprint()): Cache {
  const nameOf = (clip: string) => `${hashOfFile(clip).slice(0, 24)}-`;
  const pathOf = (clip: string) => join(dir, `${nameOf(clip)}${engine.slice(0, 24)}.json`);
  const fileOf = (clip: string): string | null => (existsSync(pathOf(clip)) ? pathOf(clip) : null);
  return {
    fileOf,
    get: (clip) => {
      const path = fileOf(clip);
      return path ? readRecording(path) : null;
    },
    put: (clip, recording) => {
      mkdirSync(dir, { recursive: true });
      const prefix = nameOf(clip);
      const old = readdirSync(dir).filter((name) => name.startsWith(prefix));
      for (const name of old) rmSync(join(dir, name));
      // In two steps, so that a run that is stopped leaves no half of a file.
      const half = join(dir, `${prefix}half`);
      writeFileSync(half, JSON.stringify(recording));
      renameSync(half, pathOf(clip));
    },
  };
}
