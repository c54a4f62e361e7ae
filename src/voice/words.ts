import type { NotSeenReason } from '../coach/report';

/** What to do when something cannot be seen; at most seven words each. */
export const HINTS: Readonly<Record<NotSeenReason, string>> = {
  nobody: 'I can’t see you',
  'turned-away': 'Turn side-on to the camera',
  'out-of-frame': 'Move back into the picture',
  'too-dark': 'More light, please',
  'too-far': 'Come a little closer',
  'no-neutral': 'Hold still in the start position',
  'loose-top': 'A closer-fitting top shows your back',
  covered: 'Keep your arms clear of your back',
  'outline-torn': 'I can’t see your back',
  'too-quick': 'Hold a moment longer',
};

/** Why the back is not seen, in a word or two beside the line that shows it. */
export const REASONS: Readonly<Record<NotSeenReason, string>> = {
  nobody: 'nobody there',
  'turned-away': 'not side-on',
  'out-of-frame': 'out of the picture',
  'too-dark': 'too dark',
  'too-far': 'too far away',
  'no-neutral': 'start pose not known',
  'loose-top': 'loose top',
  covered: 'arm in front',
  'outline-torn': 'outline unclear',
  'too-quick': 'too quick',
};

/** The last line of a set. */
export const endLine = (count: number): string =>
  count === 0 ? 'Set over' : `Set over. ${count} counted.`;

/** What is said once the start position is known. */
export const READY_LINE = 'Go';

/** What to do until the start position is known. */
export const START_LINE = HINTS['no-neutral'];
