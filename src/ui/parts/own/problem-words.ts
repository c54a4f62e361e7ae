import type { FileProblem } from '../../../exercises/file-problem';
import type { Words } from '../../../words/words';

/** What is the matter with a file, as a sentence that begins with its line. */
export function problemWords({ line, code, given }: FileProblem, { own }: Words): string {
  const say: (...given: string[]) => string = own.problems[code];
  return own.line(String(line), say(...given));
}
