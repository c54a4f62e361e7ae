import { plural } from '../plural';

const sets = plural('en', { one: 'set', other: 'sets' });
const reps = plural('en', { one: 'repetition', other: 'repetitions' });

/** A workout of several exercises: while it runs, when it is stuck, and what it came to. */
export const list = {
  title: 'Today’s workout',
  opening: 'Opening today’s list …',
  exerciseOf: (at: number, of: number) => `Exercise ${at} of ${of}`,
  skip: 'Skip exercise',

  stuckTitle: (exercise: string) => `${exercise} was interrupted`,
  kept: 'What you did so far is kept.',
  again: 'Try it again',
  goOn: (exercise: string) => `Go on with ${exercise}`,
  finish: 'Finish here',

  doneTitle: 'What you did',
  doneText: 'Every set is kept on this device.',
  reading: 'Reading your sets …',
  nothing: 'Nothing was done, so nothing was kept.',
  inSets: (count: number) => `in ${count} ${sets(count)}`,
  counted: (count: number) => `${count} ${reps(count)}`,
  clean: (count: number) => `${count} clean`,
  held: (time: string) => `held ${time}`,
  lasted: (time: string) => `${time} long`,
  /** A link to the review of one set. */
  set: (number: number) => `Set ${number}`,
  reviews: (exercise: string) => `Reviews of ${exercise}`,
  back: 'Back to today',
};
