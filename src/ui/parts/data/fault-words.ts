import type { ArchiveFault } from '../../../session/archive.svelte';
import type { Words } from '../../../words/words';

/** What is the matter with a file, as a sentence that begins with its place. */
export function faultWords(
  { problem, file, path, given = [] }: ArchiveFault,
  words: Words,
): string {
  const { inFile, problems } = words.data;
  const say: (path: string, ...given: string[]) => string = problems[problem];
  const sentence = say(path || (file ?? ''), ...given);
  return file === undefined ? sentence : inFile(file, sentence);
}
