/** What the person says of a set, beside what was measured. */
export const yours = {
  correct: 'Not right? Say how many',
  ask: 'How many were there?',
  save: 'Keep my count',
  cancel: 'Cancel',
  takeBack: 'Take it back',
  count: (count: number) => `You say ${count}.`,
  measured: (count: number) => `The camera counted ${count}; both are kept.`,
  notSo: 'That was not so',
  wasSo: 'It was so after all',
  saidNotSo: 'You say: not so',
};
