/** A set judged again by the rules of today. */
export const again = {
  ask: 'Judge it again by today’s rules',
  note: 'From its recording. What was said then stays as it is.',
  working: 'Judging the recording …',
  title: 'Then and by today’s rules',
  before: 'Then',
  now: 'Today’s rules',
  same: 'Today’s rules say the same.',
  differs: 'The rules have changed since. What was said then is still what is kept.',
  gone: 'This exercise is not there any more, so there are no rules to judge it by.',
  failed: 'The recording could not be judged again. What was said then is still there.',
};
