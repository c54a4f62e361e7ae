import { opposite, type Side } from '../../body/landmarks';
import type { Recording } from '../../body/recording';
import { judge } from '../../coach/judge';
import type { Rep, SetReport } from '../../coach/report';
import type { Exercise } from '../../exercises/definition';
import { nearest } from './pair';
import type { Truth } from './truth';
import { variantsOf, type Variant } from './variants';

/** Whether a set comes out the same when it is recorded otherwise. */
export interface Variation {
  readonly variant: string;
  readonly sameReps: boolean;
  readonly sameSides: boolean;
  /** Movements, and how many of them are warned of alike. */
  readonly movements: number;
  readonly sameWarnings: number;
}

const countedIn = ({ reps }: SetReport): Rep[] => reps.filter(({ complete }) => complete);

/** One letter for each counted repetition, in the order of the movements they lie over. */
const placesOf = (truth: Truth, report: SetReport): string =>
  countedIn(report)
    .map((rep) => nearest(truth.reps, rep))
    .join(' ');

const turned = (side: Side | null, mirrored: boolean): Side | null =>
  side && mirrored ? opposite(side) : side;

const sidesOf = (report: SetReport, mirrored: boolean): string =>
  countedIn(report)
    .map(({ side }) => turned(side, mirrored))
    .join(' ');

/** The ids that warned, for each movement. */
const warnedIn = ({ reps }: Truth, { warnings }: SetReport): string[] =>
  reps.map((_, i) =>
    [
      ...new Set(
        warnings
          .filter(({ level, fromMs, toMs }) => {
            return level === 'warn' && nearest(reps, { startMs: fromMs, endMs: toMs }) === i;
          })
          .map(({ id }) => id),
      ),
    ]
      .toSorted()
      .join(' '),
  );

function variationOf(
  truth: Truth,
  before: SetReport,
  after: SetReport,
  { name, mirrored }: Variant,
): Variation {
  const [first, second] = [warnedIn(truth, before), warnedIn(truth, after)];
  return {
    variant: name,
    sameReps: placesOf(truth, before) === placesOf(truth, after),
    sameSides: sidesOf(before, false) === sidesOf(after, mirrored),
    movements: first.length,
    sameWarnings: first.filter((ids, i) => ids === second[i]).length,
  };
}

/** Judges a set in every other way, and says what stays the same. */
export const variationsOf = (
  truth: Truth,
  exercise: Exercise,
  recording: Recording,
  report: SetReport,
): Variation[] =>
  [...variantsOf(recording)].map((variant) =>
    variationOf(truth, report, judge(exercise, variant.recording), variant),
  );
