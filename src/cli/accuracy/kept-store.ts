import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '../paths.mjs';
import { fromKept, headOf, toKept, type Kept } from './kept';
import type { Subject } from './subject';

const KEPT = join(ROOT, 'tests', 'accuracy', 'recordings');
const ENDING = '.br';

/** A set that lies in the repository, as far as its head tells. */
export interface KeptFile extends Pick<Kept, 'of' | 'engine'> {
  readonly file: string;
  readonly subject: Subject;
}

/** Reads one kept set. @throws Failure when it is something else */
export const readKept = (file: string): Kept => fromKept(readFileSync(file), basename(file));

/** What lies in the repository, by name. @throws Failure when a file there is something else */
export function keptFiles(dir = KEPT): Map<string, KeptFile> {
  const names = existsSync(dir) ? readdirSync(dir).filter((name) => name.endsWith(ENDING)) : [];
  return new Map(
    names.map((name) => {
      const file = join(dir, name);
      return [basename(name, ENDING), { file, ...headOf(readFileSync(file), name) }];
    }),
  );
}

/** Puts a set into the repository. @returns how many bytes it takes @throws Failure as `toKept` */
export function writeKept(kept: Kept, dir = KEPT): number {
  const bytes = toKept(kept);
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, `${kept.subject.name}${ENDING}`), bytes);
  return bytes.length;
}
