import type { ArchiveProblem } from '../../troubles';
import { plural } from '../plural';

const sets = plural('en', { one: 'set', other: 'sets' });
const were = plural('en', { one: 'was', other: 'were' });
const recordings = plural('en', { one: 'recording', other: 'recordings' });

/** What is the matter with a file that is to be brought back: its place, then what it gives. */
const problems = {
  'no-zip': () => 'It is no zip file, or its end is missing.',
  unreadable: () => 'The browser could not read it. Is it still where it was?',
  locked: () => 'It has a password. Save it without one.',
  'no-contents': (_, name) => `There is no “${name}” in it.`,
  'too-many': (_, most) => `It has more than ${most} sets.`,
  'too-large': (_, most) => `This part is larger than ${most} MB.`,
  damaged: () => 'This part is damaged.',
  'no-json': () => 'This part cannot be read as JSON.',
  newer: () => 'A newer Backline made it. Reload the page to get that, then try again.',
  wrong: (path, expected, received) => `“${path}” is ${received}, and should be ${expected}.`,
  twice: (_, id) => `The id “${id}” is there twice.`,
} satisfies Record<ArchiveProblem, (path: string, ...given: string[]) => string>;

/** All that is kept of a person: saving it, bringing it back, deleting it. */
export const data = {
  title: 'Your data',
  intro:
    'Everything you do here stays in this browser, and nobody has another copy. Save one now and then.',

  saveTitle: 'Save a copy',
  saveText:
    'One zip file with all of it: sets with their recordings, diary, programme, your own exercises and settings. No pictures. It is not locked: keep it where only you can read it.',
  save: 'Save everything',
  table: 'Save sets as a table (CSV)',
  saving: 'Saving',
  saved: (count: number) => `The file has ${count} ${sets(count)}.`,
  damaged: (count: number) =>
    `${count} ${recordings(count)} could not be read; the counts are in the file.`,

  bringTitle: 'Bring a copy back',
  bringText:
    'What is missing here is added. What is here stays as it is. If any part of the file cannot be read, nothing is added.',
  bring: 'Choose a saved copy',
  drop: 'Drop the copy here',
  reading: 'Reading',
  done: (done: string, all: string) => `${done} of ${all} sets`,
  refused: 'Nothing was added.',
  inFile: (file: string, sentence: string) => `In ${file}: ${sentence}`,
  problems,
  mergedTitle: 'Your copy is back',
  added: (count: number) => `${count} ${sets(count)} ${were(count)} added.`,
  here: (count: number) => `${count} ${were(count)} here already.`,
  toHistory: 'See the history',

  deleteTitle: 'Delete everything',
  deleteText:
    'Sets, recordings, diary, programme, own exercises and settings go for good. This cannot be undone.',
  delete: 'Delete everything …',
  ask: 'Delete everything for good?',
  saveFirst: 'Only a copy that you saved can bring it back.',
  keep: 'Keep it',
  deleteNow: 'Delete for good',
  deletedTitle: 'Everything is deleted',
  deletedText: 'Nothing of yours is left in this browser. Files that you saved are still yours.',
  toStart: 'Begin anew',

  troubles: {
    'too-large':
      'This is more than fits into one file: delete sets that you no longer need, then save again.',
    'not-read': 'Your data could not be read. Reload the page and try again.',
    'not-kept':
      'Nothing was added: this browser could not keep it. Make some room, then try again.',
    'not-deleted': 'It could not be deleted. Close other tabs of Backline, reload, and try again.',
  },
};
