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
