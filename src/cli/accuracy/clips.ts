import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Failure } from '../failure.mjs';
import { ROOT } from '../paths.mjs';
import { measuredTruth, photoTruth, renderedTruth } from './sources';
import type { Truth } from './truth';

/** Where the clips lie, beside the repository. */
export const CLIPS = join(ROOT, '..', 'shared', 'clips');

/** A set of which is known what it shows. */
export interface Clip {
  /** File name without its ending. */
  readonly name: string;
  readonly file: string;
  /** A video must be looked at first; a measured set is a recording already. */
  readonly kind: 'video' | 'measured';
  readonly truth: Truth;
}

/** Reads a truth out of a JSON file. @throws Failure when it is none */
function readTruth<T>(file: string, read: (data: unknown) => T): T {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Failure(`The truth in ${file} cannot be read: replace or remove it.`, { cause });
  }
}

const filesIn = (dir: string, ending: string): string[] =>
  existsSync(dir)
    ? readdirSync(dir)
        .filter((name) => name.endsWith(ending))
        .toSorted()
        .map((name) => join(dir, name))
    : [];

function videoOf(file: string): Clip[] {
  const source = basename(file);
  const name = basename(file, '.mp4');
  const beside = file.replace(/\.mp4$/, '.json');
  const truth = existsSync(beside)
    ? readTruth(beside, (data) => renderedTruth(data, source))
    : photoTruth(name, source);
  return truth ? [{ name, file, kind: 'video', truth }] : [];
}

function measuredOf(file: string): Clip[] {
  const source = basename(file);
  const truth = readTruth(file, (data) => measuredTruth(data, source));
  return truth ? [{ name: basename(file, '.json'), file, kind: 'measured', truth }] : [];
}

/**
 * The clips of a folder, and the measured sets in the folder `recordings` beside it, as far as they
 * show one of the four exercises and what happens in them is known.
 * @throws Failure when a truth cannot be read
 */
export const findClips = (dir: string): Clip[] => [
  ...filesIn(dir, '.mp4').flatMap(videoOf),
  ...filesIn(join(dir, '..', 'recordings'), '.json').flatMap(measuredOf),
];
