import { exerciseWords } from '../words';
import { number, percent, table } from '../markdown';
import type { ExerciseRow, HoldErrors, Shown, Source } from '../metrics/every';
import type { PhantomRate } from '../metrics/phantom-rate';
import type { Share } from '../metrics/share';

const SOURCE_WORDS: Readonly<Record<Source, string>> = {
  reported: 'rendered, only reported',
  chosen: 'rendered, used for choosing',
  real: 'real people',
  acted: 'pose sequences',
};

const countText = ({ found, of }: Share): string => (of === 0 ? '–' : `${found} of ${of}`);
const signed = (text: string): string => (/^[−–]/.test(text) ? text : `+${text}`);

function holdText(holds: HoldErrors | null): string {
  if (!holds) return '–';
  const missed = holds.missed > 0 ? `, ${holds.missed} missed` : '';
  if (holds.biasMs === null) return `${holds.n} holds${missed}`;
  const [time, share] = [number(holds.biasMs / 1000), percent(holds.bias)].map(signed);
  return `${time} s, ${share}; worst ${signed(percent(holds.worst))} of ${holds.n}${missed}`;
}

function falseText({ cleanReps, falseWarnings }: Shown): string {
  if (cleanReps === 0) return '–';
  const checks = Object.entries(falseWarnings).map(([id, count]) => `\`${id}\` ${count}`);
  return `${checks.join(', ') || '0'} in ${cleanReps}`;
}

const rowOf = (name: string, shown: Shown): string[] => [
  name,
  SOURCE_WORDS[shown.source],
  String(shown.sets),
  String(shown.movements),
  countText(shown.counting.exact),
  countText(shown.counting.sides),
  holdText(shown.holds),
  countText(shown.faults),
  falseText(shown),
];

const HEAD = [
  'exercise',
  'shown by',
  'sets',
  'movements',
  'counted exactly, sets',
  'sides right',
  'held time, measured − true',
  'faults told',
  'false warnings, in clean movements',
];

function rowsOf({ exercise, judged, shown }: ExerciseRow): string[][] {
  const name = exerciseWords(exercise);
  const why = judged ? 'nothing yet' : 'not judged by the camera: clock or person count';
  if (shown.length === 0) return [[name, why, ...HEAD.slice(2).map(() => '–')]];
  return shown.map((each) => rowOf(name, each));
}

/** Those that no body has shown yet. */
function onlyActed(rows: readonly ExerciseRow[]): string[] {
  const those = rows.filter(
    ({ shown }) => shown.length > 0 && shown.every((s) => s.source === 'acted'),
  );
  const names = those.map(({ exercise }) => exerciseWords(exercise));
  return names.length > 0 ? [`  They are all there is of: ${names.join('; ')}.`] : [];
}

/** One row for every exercise and everything that shows it. */
export const everySection = (rows: readonly ExerciseRow[]): string[] => [
  '## Every exercise',
  '',
  '- **rendered**: as above. The clips of exercises other than the four that are called used for choosing',
  '  were at hand when bounds were set; few are only reported.',
  '- **real people**: as above; of squats their number alone is known, and that they were well done.',
  '- **pose sequences**: each exercise’s own key poses, played from one to the next with uneven tempo by a',
  '  drawn figure: clean at 15 frames/s, at 25 with a fifth of the frames dropped, mirrored at 25, and at',
  '  30 with the far limbs hidden where the camera looks from the side; each fault’s pose in the first.',
  '  Landmarks tremble by 1 % of the torso, thrice as much as the model’s do. The dice are the same in every',
  '  run. Bounds and key poses are of one hand, so these rows show that a definition keeps its word when the',
  '  picture is poor, not how people are seen.',
  ...onlyActed(rows),
  '',
  'A hold is asked for two thirds of what the set shows. Its time is measured while the pose is right and',
  'the body stays in it. A fault counts as told where its own check warned.',
  '',
  ...table(HEAD, rows.flatMap(rowsOf)),
];

/** What the exercises other than the four count in sets that show something else. */
export const otherPhantomSection = (rates: readonly PhantomRate[]): string[] => [
  '### By the other exercises',
  '',
  'What they count in sets of other exercises and between their own movements: real people, rendered clips',
  'of other exercises, and the clips of one body (`bea`) of the four that are only reported. Not in sets of',
  'a variant of theirs. Of holds four seconds are enough to be a phantom. Variants that count by the very',
  'rule of another exercise are left out.',
  '',
  ...table(
    ['judged as', 'sets', 'minutes', 'phantoms', 'in 10 min', 'where'],
    rates.map(({ exercise, sets, minutes, phantoms, per10Min, where }) => [
      exerciseWords(exercise),
      String(sets),
      number(minutes, 1),
      String(phantoms),
      number(per10Min, 2),
      where.map((each) => `${each.source} (${each.phantoms})`).join(', ') || '–',
    ]),
  ),
];
