/** What can be the matter with an exercise's file, each with what its sentence is told. */
export const FILE_PROBLEMS = [
  // Of the file as text.
  'empty',
  'too-large',
  'too-deep',
  'syntax-key',
  'syntax-value',
  'syntax-colon',
  'syntax-comma',
  'syntax-end',
  'syntax-text',
  'syntax-quotes',
  'syntax-other',
  // Of its keys.
  'key-twice',
  'key-unknown',
  'key-near',
  'key-missing',
  // Of one value.
  'want-object',
  'want-list',
  'want-text',
  'want-number',
  'want-ms',
  'want-degrees',
  'want-whole',
  'want-yes-no',
  'want-yes',
  'want-id',
  'want-side',
  'at-least',
  'at-most',
  'too-long',
  'too-few',
  'too-many',
  'too-wordy',
  'choice',
  'measure-unknown',
  'measure-near',
  // Of values that do not go together.
  'base-unknown',
  'exercise-unknown',
  'check-unknown',
  'check-twice',
  'rep-missing',
  'rep-guided',
  'pace-missing',
  'pace-alone',
  'bounds-sides',
  'bounds-order',
  'condition-empty',
  'ask-twice',
  'another-counts',
  'pose-missing',
  'pose-unknown',
  'also-both',
  'id-taken',
  // Of the exercise as it is played.
  'play-broken',
  'play-uncounted',
  'play-warns',
  'fault-silent',
  'fault-others',
] as const;

export type ProblemCode = (typeof FILE_PROBLEMS)[number];

/** One thing that is the matter with a file: where, what, and what the sentence is to name. */
export interface FileProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly code: ProblemCode;
  /** Keys, ids and numbers, as they are to be read. */
  readonly given: readonly string[];
}

/** At most this many are told at once: enough to work on, few enough to read. */
export const MOST_PROBLEMS = 10;
