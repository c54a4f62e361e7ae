import { readRecording } from './cache';
import type { Gathered } from './gather';
import { writeKept } from './kept-store';
import type { Subject } from './subject';

/** Whether a set may lie in the repository: real people's are not ours to keep. */
export const isOurs = ({ scene }: Subject): boolean => scene !== null;

/** Keeps a set that this engine saw. @returns its bytes, 0 when it lies there or is not ours */
function keepOne({ place, subject, of }: Gathered, engine: string): number {
  if (place.form !== 'recording' || !subject || !isOurs(subject)) return 0;
  const recording = { ...readRecording(place.file), source: subject.truth.source };
  return writeKept({ subject, of, engine, recording });
}

/**
 * Keeps, in the repository, what the plan's clips and those of other exercises show; the older clips
 * of the four stay outside. @throws Failure when something would be lost
 */
export function keepAll(
  sets: readonly Gathered[],
  planned: ReadonlySet<string>,
  engine: string,
  say: (sentence: string) => void,
): void {
  const wanted = sets.filter(({ name, group }) => planned.has(name) || group === 'other');
  let [count, bytes] = [0, 0];
  for (const one of wanted) {
    const size = keepOne(one, engine);
    if (size > 0) count += 1;
    bytes += size;
  }
  say(
    `kept ${count} sets anew, ${(bytes / 1e6).toFixed(1)} MB; ${wanted.length - count} lay there`,
  );
}
