import { number, percent, table } from '../markdown';
import type { Unseen } from '../metrics/unseen';
import { GROUP_WORDS } from '../words';
import { perExercise, type Groups } from './rows';

export function angleSection(groups: Groups): string[] {
  const rows = perExercise(groups, ({ angles }) =>
    angles.map(({ what, n, bias, rmse, correlation, read, withinOwn }) => [
      what,
      `${n} of ${read.of}`,
      number(bias),
      number(rmse),
      number(correlation, 2),
      percent(withinOwn.share),
    ]),
  );
  const head = [
    'exercise',
    'which sets',
    'which',
    'holds read',
    'bias, °',
    'RMSE, °',
    'r',
    'within own ±',
  ];
  return [
    '## The lumbar angle',
    '',
    'Degrees against the personal neutral, + = arched: the median of what was read over each hold against',
    'the median of the truth. The last column is the share of holds in which the truth lies within the one',
    'standard deviation that the estimate gives for itself; 68 % would be right.',
    '',
    ...table(head, rows),
  ];
}

function backText({ reps, backNotJudged }: Unseen): string {
  const reasons = Object.entries(backNotJudged).map(([reason, count]) => `${reason} ${count}`);
  return reasons.length > 0 ? `${reasons.join(', ')} of ${reps}` : `0 of ${reps}`;
}

export function unseenSection(groups: Groups): string[] {
  const reasons = [
    ...new Set(
      groups.flatMap(({ exercises }) =>
        exercises.flatMap(({ unseen }) => Object.keys(unseen.byReason)),
      ),
    ),
  ].toSorted();
  const rows = perExercise(groups, ({ unseen }) => [
    [
      `${number(unseen.movingMs / 60_000, 1)} min`,
      ...reasons.map((reason) => percent(unseen.byReason[reason] ?? 0, 1)),
      backText(unseen),
    ],
  ]);
  return [
    '## Not judged',
    '',
    'Share of the movements’ time in which something was not seen, by reason; and in how many repetitions',
    'the lower back got no answer.',
    '',
    ...table(['exercise', 'which sets', 'moving', ...reasons, 'back not judged'], rows),
  ];
}

export function samenessSection(groups: Groups): string[] {
  const rows = groups.flatMap(({ group, sameness }) =>
    sameness.map(({ variant, reps, sides, warnings }) => [
      variant,
      GROUP_WORDS[group],
      `${reps.found} of ${reps.of}`,
      `${sides.found} of ${sides.of}`,
      `${warnings.found} of ${warnings.of}`,
    ]),
  );
  const head = [
    'recorded otherwise',
    'which sets',
    'same repetitions, clips',
    'same sides, clips',
    'same warnings, movements',
  ];
  return [
    '## The same movement, recorded otherwise',
    '',
    'Each recording is changed and judged again; right is what came out at first.',
    '',
    ...table(head, rows),
  ];
}

export function turnedSection(groups: Groups): string[] {
  const rows = groups.flatMap(({ group, turned }) =>
    turned.map(({ source, yaw, said, warnings, counted, complete, right }) => [
      source,
      GROUP_WORDS[group],
      `${number(yaw, 0)}°`,
      percent(said),
      String(warnings),
      `${counted} of ${complete}`,
      right ? 'yes' : 'no',
    ]),
  );
  const head = [
    'clip',
    'which sets',
    'yaw',
    '“turn side-on”, of the movements',
    'warnings',
    'counted',
    'right',
  ];
  return [
    '## Turned away',
    '',
    'Clips more than 25° off the side view. They are in no other table, save for the lumbar angle.',
    '',
    ...table(head, rows),
  ];
}
