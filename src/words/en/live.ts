import { counted } from '../plural';

/** The live screen and what it lays over the picture. */
export const live = {
  /** Buttons, and the keys that do the same. */
  stop: 'Stop',
  back: 'Back',
  pause: 'Pause',
  resume: 'Go on',
  startNow: 'Start now',
  skipRest: 'Skip the rest',
  moreRest: '+15 s',
  moreRestLong: '+15 s of rest',
  space: 'Space',
  escape: 'Esc',

  tryAgain: 'Try again',
  otherSource: 'Choose a video or another camera',
  cannotStart: (exercise: string) => `${exercise} cannot start yet`,
  cameraOff: 'Camera is off.',

  allowCamera: 'Allow the camera to begin',
  openingVideo: 'Opening the video',
  loadingModel: 'Loading the pose model',
  warmingUp: 'Warming up the pose model',
  loadedOf: (done: string, all: string) => `${done} of ${all}`,
  saving: 'Keeping your set',

  of: (goal: number) => `of ${goal}`,
  left: 'Left',
  right: 'Right',
  short: (count: number) => `${count} short`,
  setOf: (set: number, sets: number) => `Set ${set} of ${sets}`,
  checked: 'What is checked',
  details: (fps: number, engine: string, model: string, ms: number) =>
    `${fps} frames/s · ${engine}, ${model} · ${ms} ms`,

  looking: 'Looking for you',
  stillFor: 'Two seconds still, and it begins',

  countIn: 'Get ready',
  hold: 'Hold',
  holdDone: 'And back',
  holdLeft: counted('en', { one: 'second to hold', other: 'seconds to hold' }),
  handUp: 'Hand up: stopping',
  /** How to stop without a key; the word for it follows. */
  handStops: 'Near hand up, the other down, 2 s:',

  paused: 'Paused',
  pausedWhy: {
    left: 'You left the picture',
    hidden: 'The page was hidden',
    interrupted: 'No picture came',
    asked: 'As you asked',
  },
  resumeHow: 'Hold the start pose to go on',
  resumeAsked: 'Do a repetition to go on',

  setDone: (counted: number) => `${counted} counted`,
  then: (set: number, sets: number) => `Then set ${set} of ${sets}`,
  changePlan: 'Change the plan',
  rest: 'Rest',
  restSeconds: counted('en', { one: 'second of rest left', other: 'seconds of rest left' }),
  seconds: 's',

  backLine: {
    ok: 'Back steady',
    watch: 'Back moving',
    warn: 'Check your back',
    'not-seen': 'Back not seen',
  },
};
