import type { ProblemCode } from '../../exercises/file-problem';

/** Keys and ids as they stand in the file. */
const code = (text: string): string => `\`${text}\``;

/** What is the matter with a file, and what to do about it. Each is told what `FileProblem` gives. */
const problems = {
  empty: () => 'The file is empty.',
  'too-large': (kB: string) => `The file is larger than ${kB} kB. An exercise needs far less.`,
  'too-deep': () => 'There are too many braces within each other here.',
  'syntax-key': () => 'A key in double quotes belongs here.',
  'syntax-value': () =>
    'A value belongs here: text in double quotes, a number, true, false, a list or an object.',
  'syntax-colon': () => 'A colon belongs between key and value.',
  'syntax-comma': () => 'A comma is missing before this.',
  'syntax-end': () => 'A closing brace or bracket is missing.',
  'syntax-text': () => 'Text begins and ends with a double quote, on one line.',
  'syntax-quotes': () =>
    'Keys and text stand in double quotes; only numbers, true and false go without.',
  'syntax-other': () => 'This cannot be read as JSON.',

  'key-twice': (key: string) => `${code(key)} is there twice. Keep one.`,
  'key-unknown': (key: string) => `${code(key)} is not known here. Take it out.`,
  'key-near': (key: string, near: string) =>
    `${code(key)} is not known here. Did you mean ${code(near)}?`,
  'key-missing': (key: string) => `${code(key)} is missing here.`,

  'want-object': (key: string) => `${code(key)} must be an object in braces { }.`,
  'want-list': (key: string) => `${code(key)} must be a list in brackets [ ].`,
  'want-text': (key: string) => `${code(key)} must be text in double quotes.`,
  'want-number': (key: string) => `${code(key)} must be a number, e.g. 12.5.`,
  'want-ms': (key: string) => `${code(key)} must be a number of milliseconds, e.g. 300.`,
  'want-degrees': (key: string) => `${code(key)} must be a number of degrees, e.g. 90.`,
  'want-whole': (key: string) => `${code(key)} must be a whole number, e.g. 10.`,
  'want-yes-no': (key: string) => `${code(key)} must be true or false.`,
  'want-yes': (key: string) => `${code(key)} must be true, or be left out.`,
  'want-id': (key: string) =>
    `${code(key)} must be a name of small letters, digits and hyphens, e.g. "own-bridge".`,
  'want-side': (key: string) => `${code(key)} must have one number, either above or below.`,
  'condition-empty': (key: string) =>
    `${code(key)} must say above, below or both; above is then the smaller number.`,
  'at-least': (key: string, least: string) => `${code(key)} must be ${least} or more.`,
  'at-most': (key: string, most: string) => `${code(key)} must be ${most} or less.`,
  'too-long': (key: string, most: string) => `${code(key)} may have ${most} characters at most.`,
  'too-few': (key: string, least: string) => `${code(key)} must have ${least} entries.`,
  'too-many': (key: string, most: string) => `${code(key)} may have ${most} entries at most.`,
  'too-wordy': (key: string) =>
    `${code(key)} is heard while moving: six words are best, eight the most.`,
  choice: (key: string, options: string) => `${code(key)} must be one of: ${options}.`,
  'measure-unknown': (name: string) =>
    `There is no measure ${code(name)}. Save an exercise as a file to see some.`,
  'measure-near': (name: string, near: string) =>
    `There is no measure ${code(name)}. Did you mean ${code(near)}?`,

  'base-unknown': (id: string) =>
    `There is no exercise ${code(id)} to begin from. Its page has the name in its address.`,
  'exercise-unknown': (key: string, id: string) =>
    `${code(key)} names ${code(id)}, and there is no such exercise.`,
  'check-unknown': (id: string, base: string, known: string) =>
    `${code(base)} has no check ${code(id)}. Try: ${known}.`,
  'check-twice': (id: string) => `There are two checks ${code(id)}. Name one of them anew.`,
  'rep-missing': (rep: string) => `${code(rep)} is missing: it says what one repetition is.`,
  'rep-guided': (rep: string) => `A guided exercise is not counted: take ${code(rep)} out.`,
  'pace-missing': (pace: string) => `${code(pace)} is missing: it leads a guided exercise.`,
  'pace-alone': (pace: string) => `Only a guided exercise has ${code(pace)}: take it out.`,
  'bounds-sides': (id: string, watch: string, fault: string, clear: string) =>
    `In ${code(id)}, ${code(watch)} and ${code(fault)} go one way, above or below, and ${code(clear)} the other.`,
  'bounds-order': (id: string, least: string, middle: string, most: string) =>
    `In ${code(id)} the numbers must not fall in this order: ${code(least)}, ${code(middle)}, ${code(most)}.`,
  'ask-twice': (ask: string) => `Only one check may have ${code(ask)}.`,
  'another-counts': (another: string, voids: string) =>
    `With ${code(another)}, ${code(voids)} must be true.`,
  'pose-missing': (id: string, poses: string, faults: string) =>
    `Draw a pose for the check ${code(id)}, in ${code(poses)} under ${code(faults)}.`,
  'pose-unknown': (id: string) => `There is no check ${code(id)} for this pose.`,
  'also-both': (also: string, rep: string, poses: string) =>
    `${code(also)} must be in ${code(rep)} and in ${code(poses)}, or in neither.`,
  'id-taken': (id: string, name: string) =>
    `“${name}” has the id ${code(id)} already. Remove it first, or give this one another id.`,

  'play-broken': () =>
    'The poses cannot be played with these numbers. Begin anew from a saved file.',
  'play-uncounted': (counted: string, played: string, rep: string, poses: string) =>
    `Its own clean poses, played ${played} times, were counted ${counted} times. Let ${code(rep)} and ${code(poses)} agree.`,
  'play-warns': (title: string) => `“${title}” warns of its own clean poses. Give it more room.`,
  'fault-silent': (title: string) =>
    `“${title}” does not warn of its own pose. Is the bound meant so?`,
  'fault-others': (title: string, others: string) =>
    `The pose of “${title}” sets off others as well: ${others}.`,
} satisfies Record<ProblemCode, (...given: string[]) => string>;

/** Exercises that people bring as files. */
export const own = {
  title: 'Bring an exercise',
  intro:
    'A file can hold an exercise, or somebody’s own version of one: other bounds, dose and words. It is read on this device; nothing in it is run.',
  choose: 'Choose an exercise file',
  hint: 'Or drop it anywhere on this page. To begin, save any exercise from its page and change the file.',
  drop: 'Drop the exercise here',
  trying: 'Trying the exercise out',
  taken: (name: string) => `“${name}” is among your exercises now.`,
  replaced: (name: string) => `“${name}” has taken the place of the earlier one.`,
  open: 'Go to the exercise',
  refused: 'The file was not taken. Change this and choose it again:',
  notes: 'It works. These lines may deserve a look:',
  line: (line: string, sentence: string) => `Line ${line}: ${sentence}`,
  notKept: 'This browser could not keep the exercise. Make some room, or leave the private window.',
  unreadable: (id: string) =>
    `The exercise “${id}” was made for another version of Backline and cannot be read.`,
  save: 'Save as a file',
  remove: 'Remove this exercise',
  removeShort: 'Remove',
  removeTitle: (name: string) => `Remove “${name}”?`,
  removeText: 'Sets that you did with it stay in your history.',
  keep: 'Keep it',
  notRemoved: 'It could not be removed. Reload the page and try again.',
  problems,
};
