import { counted } from '../plural';

const exercises = counted('en', { one: 'exercise', other: 'exercises' });

/** What is due today, choosing a programme, and making one's own. */
export const programme = {
  today: 'Today',
  opening: 'Opening your programme …',

  names: {
    beginner: 'Beginner programme',
    intermediate: 'Intermediate programme',
    own: 'My own programme',
  },
  abouts: {
    beginner: 'Gentle movement every day, and two strength exercises every other day.',
    intermediate: 'Core, hips and legs three times a week, and gentle movement every day.',
    own: 'Pick exercises, doses and days yourself.',
  },
  weeksOf: (from: number, to: number) => `Weeks ${from} to ${to}`,
  weekOf: (week: number, last: number) => `Week ${week} of ${last}`,

  chooseTitle: 'Choose a programme',
  chooseText:
    'A programme says what is due today, and how much of it. Begin gently: you can change to another one at any time.',
  choose: 'Choose this one',
  inUse: 'In use',
  make: 'Make your own',
  edit: 'Change it',
  other: 'Another programme',
  back: 'Back to today',

  start: (count: number) => `Start ${exercises(count)}`,
  startOne: (exercise: string) => `Start ${exercise}`,
  alone: 'Only this',
  due: 'Due today',
  done: 'Done today',
  later: 'Another day',
  /** Of an item: so many of its sets are done. */
  setsDone: (done: number, sets: number) => `${done} of ${sets} sets done`,
  isDone: 'Done',
  next: (day: string) => `Next: ${day}`,
  tomorrow: 'tomorrow',
  never: 'No day chosen',

  howMany: 'How many now',
  all: (count: number) => `All ${count}`,
  first: (count: number) => `The first ${count}`,
  plenty: (count: number) =>
    `Up to ${count} at a time is plenty, and easier to keep up. The others can wait until later today.`,

  allDone: 'All done for today',
  allDoneText: 'Nothing more is due. A rest counts, too.',
  nothingDue: 'Nothing is due today',
  nothingDueText: 'Rest, or go for a walk. Below is what comes next.',
  emptyTitle: 'Your programme is empty',
  emptyText: 'Add an exercise or two, and they will be due here.',

  offers: 'If you like',
  harderWhy: 'Your last two went cleanly. Ready for a little more?',
  easierWhy: 'That was a harder day. Make it easier next time?',
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  take: 'Yes, change it',
  leave: 'Not now',

  nextWeek: (week: number) => `Go on to week ${week}`,
  nextProgramme: 'Go on to the intermediate programme',
  weekHint: 'A week goes on until you say so.',
  weekOver: 'A week has gone by. Go on when you feel ready.',
  blockOver:
    'Four weeks are behind you. The next programme asks for more; stay as long as you like.',
  endOver: 'Eight weeks are behind you. Keep going, or make a programme of your own.',

  frequencies: {
    daily: 'Daily',
    'every-other-day': 'Every other day',
    weekly: 'Times a week',
    days: 'Chosen days',
  },
  timesAWeek: (times: number) => (times === 1 ? '1 time a week' : `${times} times a week`),
  /** A single hold in each set. */
  held: (sets: number, seconds: string) => `${sets > 1 ? `${sets} × ` : ''}${seconds} s`,
  heldEach: (sets: number, seconds: string) =>
    `${sets > 1 ? `${sets} × ` : ''}${seconds} s each side`,
  /** A range of minutes, e.g. of a walk. */
  minutes: (from: string, to: string) => `${from} to ${to} min`,

  own: {
    intro: 'Changes are kept at once, on this device.',
    empty: 'Nothing in it yet. Add the first exercise below.',
    items: 'In your programme',
    add: 'Add an exercise',
    addOne: (exercise: string) => `Add ${exercise}`,
    full: (most: number) => `${most} exercises are as many as fit.`,
    up: (exercise: string) => `${exercise}: earlier`,
    down: (exercise: string) => `${exercise}: later`,
    remove: (exercise: string) => `Take out ${exercise}`,
    removeShort: 'Take out',
    often: 'How often',
    days: 'Days',
    times: 'Times a week',
    timesHint: 'Never on two days running.',
    minutes: 'Minutes',
    gone: 'This exercise is no longer here.',
    use: 'Use this programme',
    startFrom: 'Begin with a copy',
    copy: (programme: string) => `Copy: ${programme}`,
  },
};
