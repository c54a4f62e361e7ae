import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Failure } from '../failure.mjs';
import { ROOT } from '../paths.mjs';
import { sceneOf } from './scene';
import { isOfTheFour, otherTruth, renderedTruth } from './sources';
import { measuredTruth, photoTruth } from './sources-real';
import { spineOf } from './spine';
import type { Group, Subject } from './subject';
import type { Truth } from './truth';

/** Where the clips lie, beside the repository. */
export const CLIPS = join(ROOT, '..', 'shared', 'clips');

/** A set of which is known what it shows, and where it lies. */
export interface Clip extends Subject {
  readonly file: string;
  /** A video must be looked at first; a measured set is a recording already. */
  readonly kind: 'video' | 'measured';
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

/** What a rendered set may be used for. */
function groupOf(truth: Truth, split: 'choose' | 'report'): Group {
  if (isOfTheFour(truth)) return split;
  return split === 'report' ? 'fresh' : 'other';
}

/** A rendered video with its truth beside it, as a set of this name. @throws Failure */
export function renderedClip(file: string, name: string, split: 'choose' | 'report'): Clip {
  const source = `${name}.mp4`;
  return readTruth(file.replace(/\.mp4$/, '.json'), (data) => {
    const truth = renderedTruth(data, source) ?? otherTruth(data, source);
    const group = groupOf(truth, split);
    return { name, group, file, kind: 'video', truth, scene: sceneOf(data), spine: spineOf(data) };
  });
}

const NOT_RENDERED = { scene: null, spine: null } as const;

function videoOf(file: string): Clip[] {
  const name = basename(file, '.mp4');
  if (existsSync(file.replace(/\.mp4$/, '.json'))) return [renderedClip(file, name, 'choose')];
  const truth = photoTruth(name, basename(file));
  if (!truth) return [];
  const group = isOfTheFour(truth) ? 'real' : 'other';
  return [{ name, group, file, kind: 'video', truth, ...NOT_RENDERED }];
}

function measuredOf(file: string): Clip {
  const truth = readTruth(file, (data) => measuredTruth(data, basename(file)));
  const group = isOfTheFour(truth) ? 'real' : 'other';
  return { name: basename(file, '.json'), group, file, kind: 'measured', truth, ...NOT_RENDERED };
}

/**
 * The clips of a folder, and the measured sets in the folder `recordings` beside it, as far as it is
 * known what happens in them. Rendered ones are of those on which bounds were chosen.
 * @throws Failure when a truth cannot be read
 */
export const findClips = (dir: string): Clip[] => [
  ...filesIn(dir, '.mp4').flatMap(videoOf),
  ...filesIn(join(dir, '..', 'recordings'), '.json').map(measuredOf),
];
