import { number, shareText, table } from '../markdown';
import { BIN_LABELS } from '../metrics/detection';
import { faultWords } from '../words';
import { perExercise, type Groups } from './rows';

const notJudgedText = (count: number): string => (count > 0 ? `, ${count} not seen` : '');

export function recallSection(groups: Groups): string[] {
  const rows = perExercise(groups, ({ detections }) =>
    detections.map(({ fault, id, found }) => [
      `${faultWords(fault)} (\`${id}\`)`,
      ...BIN_LABELS.map((label) => {
        const size = found.find(({ bin }) => bin === label);
        return size ? shareText(size.warned) + notJudgedText(size.notJudged) : '–';
      }),
    ]),
  );
  return [
    '## Warnings that should come',
    '',
    'Share of the faults warned of, by their true degrees at their worst (8° is below 11.5°, 15° below',
    '17.5°, 20° below 22.5°); `any`: faults whose size is no angle. In brackets what the share may really',
    'be (95 % Wilson interval). A fault that the report says it could not see counts as missed.',
    '',
    ...table(['exercise', 'which sets', 'fault', ...BIN_LABELS], rows),
  ];
}

export function falseSection(groups: Groups): string[] {
  const rows = perExercise(groups, ({ falseWarnings }) => [
    [
      String(falseWarnings.cleanReps),
      String(falseWarnings.back),
      number(falseWarnings.backPer20),
      number(falseWarnings.backPer50),
      Object.entries(falseWarnings.byCheck)
        .map(([id, count]) => `\`${id}\` ${count}`)
        .join(', ') || '–',
    ],
  ]);
  const head = [
    'exercise',
    'which sets',
    'clean',
    'about the back',
    'in 20',
    'in 50',
    'all, by check',
  ];
  return [
    '## Warnings that should not come',
    '',
    'In repetitions that were clean.',
    '',
    ...table(head, rows),
  ];
}

export function delaySection(groups: Groups): string[] {
  const seconds = (ms: number | null) => (ms === null ? '–' : `${number(ms / 1000)} s`);
  const rows = perExercise(groups, ({ detections }) =>
    detections
      .filter(({ delay }) => delay.n > 0)
      .map(({ fault, delay }) => [
        faultWords(fault),
        String(delay.n),
        seconds(delay.median),
        seconds(delay.p90),
      ]),
  );
  return [
    '## How soon',
    '',
    'From the moment the true angle passes 5° (or half of its peak, when that is less) to the warning.',
    '',
    ...table(['exercise', 'which sets', 'fault', 'n', 'median', '90 % within'], rows),
  ];
}
