import type { Recording } from '../../body/recording';
import { judge } from '../../coach/judge';
import type { SetReport } from '../../coach/report';
import type { Exercise } from '../../exercises/definition';
import { areVariants, CATALOGUE, countsAsParent, FOUR, isJudged } from './catalogue';
import type { ClipResult } from './compare';
import { overlap, type Span } from './pair';
import type { Subject } from './subject';
import { everyNth, rateOf } from './variants';

/** What was counted while nothing was to be counted. */
export interface Phantoms {
  /** The definition that judged. */
  readonly exercise: string;
  readonly source: string;
  /** What was really shown. */
  readonly shown: string;
  /** How long there was nothing to count, ms. */
  readonly ms: number;
  readonly reps: readonly Span[];
}

/**
 * Movements that share a definition's repetition: counting them is not wrong. A goblet squat bends
 * the hips as deep as a hinge; the hinge's own check says that it was squatted.
 */
const ALIKE: readonly { readonly shown: string; readonly exercise: string }[] = [
  { shown: 'goblet-squat', exercise: 'hip-hinge' },
];

/** Whether a repetition of this exercise would be wrong in a set that shows another. */
export const isPhantomGround = (shown: string, exercise: string): boolean =>
  shown !== exercise &&
  !areVariants(shown, exercise) &&
  !ALIKE.some((pair) => pair.shown === shown && pair.exercise === exercise);

const spanOf = ({ startMs, endMs }: Span): Span => ({ startMs, endMs });

/** A set judged as another exercise: everything counted is a phantom. */
function asAnother({ truth }: Subject, report: SetReport): Phantoms {
  const reps = report.reps.filter(({ complete }) => complete).map(spanOf);
  const { exercise, durationMs: ms } = report;
  return { exercise, source: truth.source, shown: truth.exercise, ms, reps };
}

/** How long a set lasts outside its movements. */
function quietMs(movements: readonly Span[], whole: Span): number {
  const moving = movements.map((each) => Math.max(0, overlap(each, whole)));
  return Math.max(0, overlap(whole, whole) - moving.reduce((sum, each) => sum + each, 0));
}

/** A set judged as what it is: what was counted beside its movements is a phantom. */
export function besideMovements(result: ClipResult, report: SetReport, fromMs: number): Phantoms {
  const whole = { startMs: fromMs, endMs: fromMs + report.durationMs };
  return {
    exercise: result.exercise,
    source: result.source,
    shown: result.exercise,
    ms: quietMs(result.reps, whole),
    reps: result.extra.filter(({ complete }) => complete).map(spanOf),
  };
}

/** The four, by which every set is judged. */
const REPORTED = CATALOGUE.filter(({ id }) => FOUR.includes(id));

/**
 * The others that the camera judges, save variants that count as their parent does. Each takes nearly as
 * long as one of the four, so they judge fewer sets.
 */
const OTHERS = CATALOGUE.filter(
  (exercise) => isJudged(exercise) && !FOUR.includes(exercise.id) && !countsAsParent(exercise),
);
export const OTHER_IDS = OTHERS.map(({ id }) => id);

/** A hold this long of something else is a phantom, ms; nobody stays as long as a dose asks. */
const STAY_MS = 4000;

/** The exercise as far as it counts: holds are easily whole, and of the checks only those that void. */
const counting = (exercise: Exercise): Exercise => ({
  ...exercise,
  dose: exercise.kind === 'hold' ? { ...exercise.dose, holdMs: STAY_MS } : exercise.dose,
  back: [],
  checks: exercise.checks.filter((check) => check.voids && !check.back),
});

/** Of the rendered sets that are only reported, the others judge those of one body. */
const ONE_BODY = 'bea';

function judgesOf({ group, scene }: Subject): readonly Exercise[] {
  if (group === 'acted') return [];
  const some = group === 'report' && scene?.body !== ONE_BODY;
  return group === 'choose' || some ? REPORTED : [...REPORTED, ...OTHERS];
}

/** As many frames a second as are promised to be enough: more would double the time it takes. */
const ENOUGH_FPS = 10;

/** Judges a set, at 10 to 20 frames a second, by every definition by which nothing may be counted. */
export function crossJudged(subject: Subject, recording: Recording): Phantoms[] {
  const step = Math.max(1, Math.floor(Math.round(rateOf(recording)) / ENOUGH_FPS));
  const thinned = everyNth(recording, step);
  return judgesOf(subject)
    .filter(({ id }) => isPhantomGround(subject.truth.exercise, id))
    .map((exercise) => asAnother(subject, judge(counting(exercise), thinned)));
}
