import type { NotSeenReason } from '../coach/report';

/** What to do when something cannot be seen; at most six words each. */
export const HINTS: Readonly<Record<NotSeenReason, string>> = {
  nobody: 'I can’t see you',
  'turned-away': 'Turn side-on to the camera',
  'out-of-frame': 'Move back into the picture',
  'no-neutral': 'Hold still in the start position',
  'outline-torn': 'I can’t see your back',
};

/** The last line of a set. */
export const endLine = (count: number): string =>
  count === 0 ? 'Set over' : `Set over. ${count} counted.`;

/** What is said once the start position is known. */
export const READY_LINE = 'Go';

/** What to do until the start position is known. */
export const START_LINE = HINTS['no-neutral'];
