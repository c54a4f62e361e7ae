import { counted } from '../plural';

const days = counted('en', { one: 'day', other: 'days' });
const sets = counted('en', { one: 'set', other: 'sets' });

const measures = {
  repetitions: 'Repetitions in a set',
  holds: 'Holds in a set',
  clean: 'Clean repetitions',
  range: 'Range of a repetition',
  held: 'Held in a set',
  time: 'Time of a set',
  pain: 'Pain, 0 to 10',
};

const records = {
  repetitions: 'Most repetitions in a set',
  clean: 'Most clean repetitions in a set',
  held: 'Held longest in a set',
  time: 'Longest set',
};

/** The history: days shown up, exercises over time, personal records. */
export const history = {
  days: 'Days you showed up',
  run: 'In this run',
  since: (date: string) => `since ${date}`,
  thisWeek: 'This week',
  total: 'In all',
  longest: 'Longest run',
  daysOf: (count: number) => days(count),
  runHint: (off: number) => `Days off are part of it: up to ${off} in a row keep a run going.`,
  noRun: 'Your next set starts a new run. Every day so far still counts.',

  earlier: 'Earlier month',
  later: 'Later month',
  today: 'today',
  setsOn: (date: string, count: number) => `${date}: ${sets(count)}`,
  setsOf: (count: number) => sets(count),
  pick: 'Choose a marked day to see its sets.',

  trends: 'Over time',
  exercise: 'Exercise',
  measures,
  /** What a point of a chart stands for. */
  per: {
    day: 'Each point is a day, its sets on average.',
    week: 'Each point is a week, its sets on average.',
  },
  painPer: {
    day: 'The highest you told on days with this exercise.',
    week: 'The highest you told in a week, on days with this exercise.',
  },
  /** When a point is, before its value. */
  on: { day: (date: string) => date, week: (date: string) => `Week of ${date}` },
  chart: (measure: string, count: number, first: string, last: string) =>
    count === 1
      ? `${measure}: one point, ${last}.`
      : `${measure}: ${count} points, first ${first}, last ${last}.`,
  point: (measure: string) => `${measure}: point`,
  onePoint: 'One point so far. From the second on it is a line.',
  table: 'In numbers',
  when: { day: 'Day', week: 'Week of' },

  records: 'Your best so far',
  recordsText: 'The set in which you got there first.',
  record: records,
  list: 'All sets',
};
