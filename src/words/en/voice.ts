import type { NotSeenReason } from '../../coach/report';
import type { Direction, EndReason, PauseReason } from '../../workout/events';
import { counted } from '../plural';

/** One direction to follow while the camera looks for its place. */
const directions: Readonly<Record<Direction, string>> = {
  'step-in': 'Step into the picture',
  'someone-else': 'Someone else is in the picture',
  'more-light': 'More light, please',
  'step-back': 'Step back a little',
  'come-closer': 'Come a little closer',
  'tilt-down': 'Tilt the screen down a little',
  'tilt-up': 'Tilt the screen up a little',
  'feet-cut-off': 'Your feet are cut off',
  'head-cut-off': 'Your head is cut off',
  'hands-cut-off': 'Your hands are cut off',
  'to-the-middle': 'Move to the middle',
  'turn-side-on': 'Turn side-on to the camera',
  'face-camera': 'Turn your front to the camera',
  'feet-to-camera': 'Lie with feet towards the camera',
  'take-start': 'Take the start position',
  'hold-still': 'Hold still',
};

/** What to do when something cannot be seen during a set; at most seven words each. */
const hints: Readonly<Record<NotSeenReason, string>> = {
  nobody: 'I can’t see you',
  'turned-away': 'Turn side-on to the camera',
  'not-facing': 'Turn your front to the camera',
  'out-of-frame': 'Move back into the picture',
  'too-dark': 'More light, please',
  'too-far': 'Come a little closer',
  'no-neutral': 'Hold still in the start position',
  'loose-top': 'A closer-fitting top shows your back',
  covered: 'Keep your arms clear of your back',
  'outline-torn': 'I can’t see your back',
  'too-quick': 'Hold a moment longer',
};

const paused: Readonly<Record<PauseReason, string>> = {
  left: 'Paused. Come back and hold the start position.',
  hidden: 'Paused',
  interrupted: 'Paused. Waiting for the camera.',
  asked: 'Paused. Go on when you are ready.',
};

interface EndedSet {
  readonly set: number;
  readonly sets: number;
  readonly counted: number;
  readonly why: EndReason;
}

function setOver({ set, sets, counted, why }: EndedSet): string {
  const done = why === 'target' && sets > 1 ? `Set ${set} of ${sets} done` : 'Set over';
  const line = counted === 0 ? done : `${done}. ${counted} counted.`;
  return why === 'away' ? `You were away. ${line}` : line;
}

/** What the voice says, and its captions; six words at most for a cue. */
export const voice = {
  directions,
  hints,
  paused,
  setOver,
  /** The set begins. */
  go: 'Go',
  resumed: 'Go on',
  sides: { left: 'Left', right: 'Right' },
  rest: (seconds: number): string => `Rest for ${seconds} seconds`,
  restLeft: (seconds: number): string => `${seconds} seconds`,
  nextSet: (set: number, sets: number): string => `Set ${set} of ${sets}. Take the start position.`,
  /** After the last set of several, all of them done. */
  over: 'All sets done. Well done.',
  /** Of a list: an exercise of it is done, all sets of it; the whole list. */
  exerciseDone: (exercise: string): string => `${exercise} done.`,
  listDone: 'All exercises done. Well done.',
  /** Of a list: the exercise that comes now; how to place camera and body follows. */
  upNext: (exercise: string, at: number, of: number): string =>
    at === 1 ? `First of ${of}: ${exercise}.` : `Now ${at} of ${of}: ${exercise}.`,
  /** Where the clock leads; an exercise may have words of its own for out and back. */
  paced: {
    out: 'And in',
    hold: 'Hold',
    back: 'And back',
    nextSet: (set: number, sets: number): string => `Set ${set} of ${sets}`,
    halfway: 'Halfway',
    minutes: counted('en', { one: 'minute', other: 'minutes' }),
    seconds: counted('en', { one: 'second', other: 'seconds' }),
    lasted: (time: string): string => `Done. ${time}.`,
  },
  /** A hold is done; what comes next follows. */
  holdDone: 'And back',
  /** A hold was left too early. */
  heldFor: (seconds: number): string =>
    `Held for ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`,
  /** What was done is no faulty repetition but another exercise, which has this name. */
  another: (title: string): string => `A different exercise: ${title}`,
  /** After about every third clean repetition, in turn. */
  praise: ['Good rep', 'Nice and steady', 'Clean again'],
  /** The same after a hold. */
  praiseHold: ['Well held', 'Nice and steady'],
  /** After the first clean repetition that follows one with a fault, in turn. */
  mended: ['That’s it', 'Just right'],
  /** Before the exercise's own words for an easier version. */
  easier: (version: string): string => `Try it easier. ${version}`,
  /**
   * Words that ask for something, as a recogniser writes them: small letters, no accents. Of two words
   * together both must be heard; they mean more than either of them.
   */
  commands: {
    start: ['start', 'begin', 'resume', 'continue'],
    pause: ['pause', 'wait'],
    stop: ['stop'],
    next: ['next', 'skip'],
    count: ['done'],
    skipExercise: ['skip exercise', 'next exercise'],
  },
};
