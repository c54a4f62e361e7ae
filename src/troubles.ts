/**
 * Expected trouble: everything that can go wrong without anyone having made a programming mistake,
 * in one list, with one sentence each that says what to do. Shown to people as it is.
 */
export const TROUBLES = {
  'camera-refused':
    'The browser may not use the camera: allow it in the address bar, then press “Try again”, or choose a video file.',
  'camera-missing':
    'No camera was found: plug one in and press “Try again”, or choose a video file.',
  'camera-busy':
    'Another program is using the camera: close it and press “Try again”, or choose a video file.',
  'camera-unplugged':
    'The camera stopped sending pictures: plug it in and press “Try again”; what was counted is kept.',
  'camera-unsupported':
    'This browser offers no camera here: open Backline on localhost or over https, or choose a video file.',
  'file-empty': 'This file is empty: choose another video (mp4, webm or mov).',
  'file-undecodable':
    'This browser cannot read that file as video: choose an mp4, webm or mov, or save it again in another format.',
  'file-broken':
    'This video breaks off part-way: what came before is kept; choose another copy for the rest.',
  'model-missing':
    'The pose model did not load: reload the page; if it happens again, run “npm start” afresh.',
  'model-damaged':
    'The pose model file is damaged: reload the page; if it happens again, run “npm start” afresh.',
  'engine-failed':
    'The pose model stopped working in this browser: reload the page, or choose the reference engine in settings.',
  'engine-unsupported':
    'This browser cannot run the pose model: update it, or use a current Chrome, Edge, Firefox or Safari.',
  'storage-failed':
    'The set could not be saved in this browser: use “Save recording” to keep it as a file.',
  'recording-unreadable':
    'This file is not a Backline recording: choose a video, or a recording saved by Backline.',
  'archive-unreadable':
    'This file is not a copy that Backline saved, or it is damaged: nothing was taken from it.',
  'archive-too-large':
    'This is more than fits into one file: delete sets that you no longer need, then save again.',
  'exercise-unknown': 'There is no exercise of that name: run “analyze -- --list” to see them all.',
} as const;

export type TroubleCode = keyof typeof TROUBLES;

/** Expected trouble as a value that can be thrown: a code, and the sentence for people as message. */
export class Trouble extends Error {
  constructor(
    readonly code: TroubleCode,
    options?: ErrorOptions,
  ) {
    super(TROUBLES[code], options);
    this.name = 'Trouble';
  }
}

/** What can be the matter with a file that is to be brought back. */
export type ArchiveProblem =
  | 'no-zip'
  | 'unreadable'
  | 'locked'
  | 'no-contents'
  | 'too-many'
  | 'too-large'
  | 'damaged'
  | 'no-json'
  | 'newer'
  | 'wrong'
  | 'twice';

/** Where in such a file what is the matter. */
export interface ArchiveFault {
  readonly problem: ArchiveProblem;
  /** Name of the file within the file. */
  readonly file?: string;
  /** Keys that lead to the value, with full stops between them. */
  readonly path?: string;
  /** What the sentence about it names. */
  readonly given?: readonly string[];
}

/** A file that cannot be brought back, with the place at which it is told. */
export class ArchiveTrouble extends Trouble {
  constructor(
    readonly fault: ArchiveFault,
    options?: ErrorOptions,
  ) {
    super('archive-unreadable', options);
    this.name = 'ArchiveTrouble';
  }
}
