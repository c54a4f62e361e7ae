/** Lists of past sets. */
export const sets = {
  last: 'Last sets',
  none: 'No sets yet. They will be listed here, and they stay on this device.',
  all: 'All sets',
  history: 'History',
  opening: 'Opening your sets …',
  unreadable:
    'Your sets could not be read. Reload the page; in a private window sets may not be kept at all.',
  firstTitle: 'Your first set starts here',
  firstText: 'Every set you do is listed here by day. It stays on this device.',
  older: 'Show older sets',
  cutOff: (exercise: string) => `A set of ${exercise} was cut off. What was done is kept.`,
  today: 'Today',
  yesterday: 'Yesterday',
  clean: (clean: number, counted: number) => `${clean} of ${counted} clean`,
  counted: (count: number) => `${count} counted`,
  holds: (count: number) => (count === 1 ? '1 hold' : `${count} holds`),
  heldFor: (time: string) => `held ${time}`,
  nothing: 'nothing counted',
  short: (short: number) => `${short} short`,
};
