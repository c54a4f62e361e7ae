import type { Words } from '../words/words';

type CommandWords = Words['voice']['commands'];

/** What a person can ask for aloud; `start` also goes on after a pause. */
export type SpokenCommand = keyof CommandWords;

/** More words than these are talk, not a command. */
const LONGEST = 3;

const ACCENTS = /\p{Diacritic}/gu;

/** Small letters without accents, as the catalogue writes them. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .match(/\p{L}+/gu) ?? [];

/** How many words of a text ask for this; 0 where it does not. */
function weightOf(words: readonly string[], asked: readonly string[]): number {
  const heard = asked
    .map((each) => each.split(' '))
    .filter((all) => all.every((word) => words.includes(word)));
  return Math.max(0, ...heard.map(({ length }) => length));
}

/** What a text asks for: “skip exercise” is not “skip” as well. */
function commandsIn(text: string, commands: CommandWords): SpokenCommand[] {
  const words = wordsOf(text);
  const names = Object.keys(commands) as SpokenCommand[];
  const weights = names.map((name) => weightOf(words, commands[name]));
  const most = Math.max(...weights);
  return most === 0 ? [] : names.filter((_, i) => weights[i] === most);
}

/** The one command in a short utterance; null for talk, for none, and for two at once. */
function commandIn(text: string, commands: CommandWords): SpokenCommand | null {
  if (wordsOf(text).length > LONGEST) return null;
  const [command, ...more] = commandsIn(text, commands);
  return command && more.length === 0 ? command : null;
}

/**
 * The command that was heard, if it was not the app's own voice.
 * @param heard what the recogniser takes it for, the likeliest first
 * @param said lines the app has said lately; a command that one of them contains is not obeyed
 */
export function obey(
  heard: readonly string[],
  said: readonly string[],
  commands: CommandWords,
): SpokenCommand | null {
  const found = heard.map((text) => commandIn(text, commands)).find((each) => each !== null);
  if (!found) return null;
  return said.some((line) => commandsIn(line, commands).includes(found)) ? null : found;
}
