/** The frame round the screens: navigation, titles of the document, addresses that lead nowhere. */
export const page = {
  navigation: 'Main',
  exercises: 'Exercises',
  history: 'History',
  settings: 'Settings',
  review: 'Review',
  live: (exercise: string) => `${exercise}, live`,
  lost: 'There is nothing at this address',
  choose: 'Choose an exercise',
  reload: 'Reload',
};
