import { plural } from '../plural';
import { again } from './again';
import { beside } from './beside';
import { replay } from './replay';
import { yours } from './yours';

const wasShort = plural('en', { one: 'was', other: 'were' });

/** The review of a set: counts, advice, repetitions, warnings. */
export const review = {
  opening: 'Opening the set …',
  goneTitle: 'This set is not here',
  goneText: 'It was deleted, or made in another browser: sets stay on the device that made them.',
  seeAll: 'See all sets',
  unreadableTitle: 'This set could not be read',
  unreadableText:
    'Reload the page. In a private window, or with storage switched off, sets cannot be kept.',
  fromCamera: 'from the camera',
  mainAngle: 'Main angle',

  counted: (_: number) => 'counted',
  clean: (_: number) => 'clean',
  unjudged: (_: number) => 'not judged',
  short: (_: number) => 'short',
  void: (_: number) => 'not counted',
  /** The same of holds. */
  holds: {
    counted: (_: number) => 'held',
    short: (_: number) => 'left early',
  },
  heldAll: 'Held in all',
  heldLongest: 'Longest hold',
  held: 'Held',
  holdsTitle: 'Holds',
  stepsTitle: 'Steps',
  stepsEach: 'Each step',
  anotherExercise: (title: string) => `a different exercise: ${title}`,
  left: 'Left',
  right: 'Right',
  sideCounts: (counted: number, short: number) =>
    `${counted}${short > 0 ? ` and ${short} short` : ''}`,
  pace: 'Pace',
  paceEach: (time: string) => `${time} a repetition`,
  judged: 'Seen and judged',
  judgedShare: (share: string) => `${share} of the time`,

  another: 'Do another set',
  save: 'Save recording',
  delete: 'Delete this set',
  deleteTitle: 'Delete this set?',
  deleteText: 'Its counts and its recording go for good. This cannot be undone.',
  keep: 'Keep it',
  deleteNow: 'Delete for good',
  notDeleted: 'The set could not be deleted: reload the page and try again.',

  reps: 'Repetitions',
  number: 'No.',
  side: 'Side',
  start: 'Start',
  took: 'Took',
  how: 'How it was',
  sides: { left: 'left', right: 'right' },
  results: {
    clean: 'Clean',
    warned: 'Counted',
    unjudged: 'Back not judged',
    short: 'Short',
    void: 'Not counted',
  },
  holdBroken: 'hold broken',
  notAllJudged: 'not all judged',

  warnings: 'Warnings',
  noWarnings: 'None in this set.',
  aLittle: (title: string) => `${title}, a little`,
  betweenReps: 'between repetitions',
  atWorst: (size: string) => `${size} at worst`,
  lasted: (time: string) => `for ${time}`,
  rep: (number: number) => `rep ${number}`,
  voidRep: 'a movement not counted',
  shortRep: 'a short repetition',

  onSide: { left: 'on the left', right: 'on the right' },
  inReps: (numbers: readonly number[]) =>
    `in rep ${new Intl.ListFormat('en-GB').format(numbers.map(String))}`,
  wereShort: (times: number) => `${times} ${wasShort(times)} short`,
  inVoid: 'in a movement that was not counted',

  /** Headings of what was measured in a repetition. */
  rangeHead: (angle: string) => `${angle}, from and to`,
  phases: 'Out, held, return',
  backMost: 'Back at most',
  seen: 'Judged',
  phasesEach: (out: string, held: string, back: string) => `${out} · ${held} · ${back}`,
  phasesNote: 'Held is the time at the full range; out and return are the ways to it and from it.',
  backNote: 'The back’s angle is told with how sure it is.',

  again,
  beside,
  replay,
  yours,
};
