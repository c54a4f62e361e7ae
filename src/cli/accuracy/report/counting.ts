import type { Bar } from '../bars';
import { number, shareText, table } from '../markdown';
import { exerciseWords, GROUP_WORDS } from '../words';
import { perExercise, type Groups } from './rows';

const isMet = ({ met }: Bar): string =>
  met === null ? 'not measured' : met ? 'met' : '**not met**';

export function barsSection(bars: readonly Bar[], chosen: readonly Bar[]): string[] {
  const rows = bars.map((bar, i) => [
    bar.what,
    bar.bar,
    bar.measured,
    String(bar.n),
    isMet(bar),
    chosen[i]?.measured ?? '–',
  ]);
  const head = ['what', 'bar', 'measured', 'n', '', 'where it was chosen'];
  return ['## The bars', '', ...table(head, rows)];
}

export function countingSection(groups: Groups): string[] {
  const rows = perExercise(groups, ({ sets, movements, counting }) => [
    [
      String(sets),
      String(movements),
      shareText(counting.exact),
      String(counting.offByOne),
      String(counting.worse),
      number(counting.meanAbsoluteError, 2),
      counting.sides.of
        ? `${counting.sides.of - counting.sides.found} of ${counting.sides.of}`
        : '–',
    ],
  ]);
  const head = [
    'exercise',
    'which sets',
    'clips',
    'movements',
    'exact',
    'off by one',
    'by more',
    'mean error',
    'wrong sides',
  ];
  return [
    '## Repetitions',
    '',
    'A clip is exact when every movement was counted that should be, none that should not, and nothing',
    'besides. The mean error is that of the count alone.',
    '',
    ...table(head, rows),
  ];
}

export function phantomSection(groups: Groups): string[] {
  const rows = groups.flatMap(({ group, phantoms }) =>
    phantoms
      .filter(({ sets }) => sets > 0)
      .map(({ exercise, sets, minutes, phantoms, per10Min, where }) => [
        exerciseWords(exercise),
        GROUP_WORDS[group],
        String(sets),
        number(minutes, 1),
        String(phantoms),
        number(per10Min, 2),
        where.map(({ source, phantoms }) => `${source} (${phantoms})`).join(', ') || '–',
      ]),
  );
  const head = ['judged as', 'which sets', 'sets', 'minutes', 'phantoms', 'in 10 min', 'where'];
  return [
    '## Phantom repetitions',
    '',
    'Every set is judged by all four definitions; what one of them counts in a set that shows something',
    'else is a phantom, and so is what is counted between a set’s own movements. Squats judged as a hinge',
    'are left out: they bend the hips alike. For this, sets are thinned to 10–20 frames a second.',
    '',
    ...table(head, rows),
  ];
}
