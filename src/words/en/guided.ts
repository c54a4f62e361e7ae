import { counted } from '../plural';

/** Exercises that the clock leads and no camera judges. */
export const guided = {
  start: 'Start',
  prepare: 'Get ready',
  notJudged: 'The camera does not judge this one: it stays off.',
  countIn: (seconds: number) => `After “Start” there are ${seconds} seconds to get into place.`,
  noCountIn: 'It begins as you press “Start”.',
  byClock: 'A voice and tones lead you, and the clock counts. Space pauses, Escape ends.',
  byPerson:
    'A voice and tones lead you, and you count: press “Done” or the space bar after each one. With voice commands on, say “done”.',
  inMinutes:
    'The time runs on when the screen is off. Halfway and the end are told only while it is on.',

  done: 'Done',
  endSet: 'End this set',
  ready: 'Start when you are ready',
  next: 'Ready for the next',
  keepOn: 'Keep going',
  goOn: 'Go on when you are ready',
  repetition: (number: number, of: number) => `${number} of ${of}`,
  secondsLeft: counted('en', { one: 'second left', other: 'seconds left' }),
  timeLeft: (time: string) => `${time} left`,

  judged: 'Judged',
  nothingJudged: 'Nothing: the camera was off.',
  counted: 'Counted',
  counters: { clock: 'By the clock', person: 'By you', told: 'As you told it' },
  time: 'Time',
  held: 'Held',
  whole: 'Done',
  unfinished: 'Not finished',

  logTitle: 'Done without the app?',
  logText: 'It counts as well. When it was just now, log its minutes here.',
  minutes: 'Minutes',
  log: 'Log it',
  logged: (time: string) => `Kept: ${time}.`,
  see: 'See it',
};
