import { counted } from '../plural';

const sets = counted('en', { one: 'set', other: 'sets' });

/** Dose of an exercise: repetitions of each side where sides alternate, hold in seconds or ''. */
interface Dose {
  readonly sets: number;
  readonly reps: number;
  readonly perSide: boolean;
  readonly hold: string;
}

const rest = ({ reps, perSide, hold }: Dose): string =>
  `${reps}${perSide ? ' each side' : ''}${hold ? `, hold ${hold} s` : ''}`;

/** Choosing an exercise, and what its page tells about it. */
export const home = {
  intro:
    'Backline counts your repetitions and watches your back. The picture never leaves this device.',
  groups: {
    own: 'Your own',
    back: 'Back in view',
    moves: 'More movements',
    holds: 'Holds and stretches',
    guided: 'Guided',
  },
  how: 'How it goes',
  bestFor: 'Best for',
  cautions: 'Take care',
  differs: 'Where sources differ',
  checks: 'What is checked',
  ways: 'Other ways to do it',
  jump: 'Groups of exercises',
  way: { itself: 'The usual way', easier: 'Easier', next: 'Next step', other: 'As well' },
  figure: (exercise: string) => `Moving figure: ${exercise}`,
  dose: (dose: Dose) => `${sets(dose.sets)} of ${rest(dose)}`,
  shortDose: (dose: Dose) => `${dose.sets} × ${rest(dose)}`,
};
