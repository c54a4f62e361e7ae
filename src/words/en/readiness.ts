import type { PainAdvice, PainMoment } from '../../programme/pain';

/** What is asked before an exercise begins. */
const asked: Readonly<Record<PainMoment, string>> = {
  before: 'Pain now, before you start',
  after: 'Pain now, after the exercise',
  morning: 'Pain this morning, after yesterday’s exercise',
};

const why: Readonly<Record<PainAdvice, string>> = {
  high: 'That is above 5.',
  risen: 'That is two or more above before.',
};

/** Before the first workout, the stop rule, and the private diary of pain. */
export const readiness = {
  title: 'Before you start',
  intro:
    'Two short lists, asked once. Read them and say whether anything applies to you. Your answers stay on this device.',
  general:
    'This is general fitness information. It does not take the place of somebody who knows you and your back.',

  now: {
    title: 'Does any of this apply to you now?',
    items: [
      'Back pain with both legs weak, numb or tingling',
      'Numbness around the genitals or the buttocks',
      'New trouble with passing urine, or with holding urine or stool',
      'Chest pain',
      'Back pain since a serious accident or fall',
    ],
  },
  first: {
    title: 'And any of this?',
    items: [
      'Fever, or a recent infection',
      'You lose weight without meaning to',
      'Cancer, now or earlier',
      'A lump, or a back that has changed its shape',
      'Pain that is worse at night, or does not ease when you rest',
      'Thin bones, steroids for a long time, or a fall at an older age, even a small one',
      'A weakened immune system, or drugs taken by needle',
      'A leg that gets weaker',
      'You are pregnant, or had an operation lately',
      'A heart condition, dizzy spells, or you were told to ask before you exercise',
    ],
  },
  none: 'None of these',
  some: 'Something here applies',
  goOn: 'Go on',
  answerBoth: 'Answer both lists to go on.',

  outcomes: {
    go: {
      title: 'Ready to start',
      text: 'Neither list applies to you. Begin gently, and stop whenever something does not feel right.',
    },
    'ask-first': {
      title: 'Ask somebody first',
      text: 'Something on the second list applies to you. Show it to a doctor or physiotherapist and ask which exercises suit you. Many people can exercise; they can tell you how.',
    },
    emergency: {
      title: 'Get help now',
      text: 'Something on the first list applies to you. Call your local emergency number, or go to an emergency department. Exercise can wait.',
    },
  },
  ownChoice: 'I have read this and go on by my own choice',
  chosen: 'You read this and chose to go on.',
  notOffered: 'Workouts wait until your answers change.',
  startNow: (exercise: string) => `Start ${exercise}`,
  startWorkout: 'Start the workout',
  choose: 'Choose an exercise',
  answered: (date: string) => `Answered on ${date}.`,
  again: 'Something changed: answer again',
  forget: 'Delete my answers',

  usualTitle: 'While you exercise',
  usual: {
    title: 'Usual',
    items: [
      'Muscles that get tired',
      'A gentle stretch',
      'Stiffness that goes away as you move',
      'Slight discomfort that does not grow',
    ],
  },
  concern: {
    title: 'A reason to stop',
    items: [
      'Pain that is sharp, or shoots down a leg',
      'Pain that grows with every repetition',
      'An electric feeling down a leg, or a leg that gets numb or weak',
      'Pain that is still there hours later',
    ],
  },
  stopRule:
    'You can stop at any time: “Something feels off” on the screen, Escape, or the word “stop”.',

  feelsOff: 'Something feels off',
  sheet: {
    title: 'Stopped. Take a breath.',
    text: 'What you did is kept. Did you notice any of this?',
    today: {
      title: 'Then stop for today',
      items: [
        'Pain that shoots down a leg',
        'New numbness or weakness',
        'Pain that is sharp, or keeps growing',
      ],
    },
    now: {
      title: 'Then call your local emergency number',
      items: [
        'Trouble with passing or holding urine or stool',
        'Numbness around the genitals or buttocks, or weakness in both legs',
        'Chest pain',
      ],
    },
    usual: 'Tired muscles, a gentle stretch and slight discomfort that does not grow are usual.',
    done: 'Done for today',
    other: 'It was something else',
    changed: 'Something has changed: answer the questions again',
  },
  look: 'What to look for',
  stoppedEarly: 'Did you stop because something felt off?',
  stoppedToday: 'You stopped for today. Rest, and go easier next time.',

  weekly: 'Has anything on the lists changed since last week?',
  no: 'No',
  yes: 'Yes',
  somethingChanged: 'Something changed',

  pain: {
    title: 'Pain diary',
    note: 'Private and optional: it stays on this device.',
    asked,
    least: '0: none',
    most: '10: the most you can think of',
    level: (level: number) => `${level} of 10`,
    skip: 'Skip',
    change: 'Change',
    why,
    advice: {
      before: 'Leave it for today and rest. Go easier next time.',
      after: 'Stop for today and rest. Go easier next time.',
      morning: 'Rest today. Go easier next time.',
    } satisfies Record<PainMoment, string>,
    wanted: 'Ask about pain before, after and the next morning',
    none: 'Nothing kept yet.',
    unreadable: 'The diary could not be read. Reload the page.',
    moments: { before: 'before', after: 'after', morning: 'in the morning' },
    delete: 'Delete all',
    sure: 'Delete every entry for good?',
    deleteNow: 'Delete for good',
    keep: 'Keep them',
    notDeleted: 'Nothing was deleted: reload the page and try again.',
  },
};
