/** One lot of repetitions beside another. */
export const beside = {
  sidesTitle: 'Left and right',
  title: 'Beside earlier sets',
  this: 'This set',
  previous: 'The one before',
  best: 'Your best before',
  previousAndBest: 'The one before, your best',
  first: 'The next set of this exercise is shown beside this one.',
  figures: {
    counted: 'Counted',
    clean: 'Clean',
    short: 'Short',
    range: 'Range, usually',
    took: 'Time each, usually',
    held: 'Held, usually',
    back: 'Back at most',
  },
};
