import { columns } from './columns';
import type { ClipResult } from './compare';
import { SIZES } from './expected';
import { failuresOf } from './failures';
import type { Proof } from './proof';
import { falseIn, sidesOf, summaries, type ExerciseSummary, type Share } from './summary';

const shareText = ({ found, of }: Share): string => (of === 0 ? '–' : `${found}/${of}`);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const expectedText = ({ least, most }: ClipResult): string =>
  least === most ? String(least) : `${least}–${most}`;

/** The large faults, by id: marked of those there were. */
function faultsText({ reps }: ClipResult): string {
  const must = reps.flatMap(({ faults }) => faults).filter((fault) => fault.must);
  const ids = [...new Set(must.map(({ id }) => id))];
  const texts = ids.map((id) => {
    const those = must.filter((fault) => fault.id === id);
    return `${id} ${those.filter(({ marked }) => marked).length}/${those.length}`;
  });
  return texts.join(', ') || '–';
}

const notSeenText = ({ notSeen }: ClipResult): string =>
  Object.entries(notSeen)
    .map(([reason, ms]) => `${reason} ${seconds(ms)}`)
    .join(', ') || '–';

const clipRow = (result: ClipResult): string[] => [
  result.source,
  String(result.reps.length),
  String(result.complete),
  expectedText(result),
  String(result.counted),
  shareText(sidesOf(result.reps)),
  String(falseIn(result.reps)),
  faultsText(result),
  notSeenText(result),
];

const CLIP_HEAD = [
  'clip',
  'movements',
  'complete',
  'to count',
  'counted',
  'sides',
  'false',
  'faults to warn of',
  'not seen',
];

const exerciseRow = (summary: ExerciseSummary): string[] => [
  summary.exercise,
  String(summary.clips),
  String(summary.exact),
  String(summary.offByOne),
  shareText(summary.sides),
  `${summary.falseWarnings} in ${summary.cleanReps}`,
  summary.falsePer20?.toFixed(1) ?? '–',
  String(summary.turned),
];

const EXERCISE_HEAD = [
  'exercise',
  'clips',
  'exact',
  'off by one',
  'sides',
  'false in clean',
  'per 20',
  'turned clips',
];

const faultRows = ({ exercise, faults }: ExerciseSummary): string[][] =>
  faults.map(({ id, recall, delayMs }) => [
    `${exercise} ${id}`,
    ...SIZES.map((size) => shareText(recall[size] ?? { found: 0, of: 0 })),
    delayMs ? seconds(delayMs.median) : '–',
    delayMs ? seconds(delayMs.longest) : '–',
  ]);

const FAULT_HEAD = ['found', ...SIZES, 'delay', 'longest'];

/** The failing clips, each with all that is wrong. */
function failureLines(results: readonly ClipResult[]): string[] {
  const lines = results.flatMap((result) => {
    const failures = failuresOf(result).map((failure) => `    ${failure}`);
    return failures.length > 0 ? [`  ${result.source}`, ...failures] : [];
  });
  return lines.length > 0 ? lines : ['  nothing'];
}

/** The whole report for people. `missing`: clips that could not be looked at, a sentence each. */
export function toTable(results: readonly ClipResult[], missing: readonly string[]): string {
  const exercises = summaries(results);
  return [
    ...columns([CLIP_HEAD, ...results.map(clipRow)]),
    '',
    ...columns([EXERCISE_HEAD, ...exercises.map(exerciseRow)]),
    '',
    ...columns([FAULT_HEAD, ...exercises.flatMap(faultRows)]),
    '',
    'what fails',
    ...failureLines(results),
    ...missing.map((sentence) => `  ${sentence}`),
  ].join('\n');
}

/** The same as one object. */
export const toJson = (results: readonly ClipResult[], missing: readonly string[]): string =>
  JSON.stringify({
    clips: results.map((result) => ({ ...result, failures: failuresOf(result) })),
    summary: summaries(results),
    missing,
  });

/** The bars and what was measured, for people; the second column is where bounds were chosen. */
export function toBars({ bars, barsWhereChosen, missing, run }: Proof): string[] {
  const met = (value: boolean | null) => (value === null ? '–' : value ? 'met' : 'NOT MET');
  const rows = bars.map(({ what, bar, measured, met: isMet }, i) => [
    what,
    bar,
    measured,
    met(isMet),
    barsWhereChosen[i]?.measured ?? '–',
  ]);
  return [
    ...columns([['what', 'bar', 'measured', '', 'where it was chosen'], ...rows]),
    '',
    `${run.sets} sets in ${run.seconds.toFixed(0)} s`,
    ...missing.map((sentence) => `  ${sentence}`),
  ];
}
