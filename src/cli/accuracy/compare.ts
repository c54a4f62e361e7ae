import type { NotSeenReason, Rep, SetReport, Warning } from '../../coach/report';
import { checkOf, expectationOf, isClean, mustWarn, sizeOf } from './expected';
import type { Expectation, Size } from './expected';
import { nearest, overlap, pairUp, type Span } from './pair';
import type { TrueRep, Truth } from './truth';

/** What became of a fault of the truth. */
export interface FaultResult {
  readonly name: string;
  readonly degrees: number;
  readonly size: Size;
  /** The check that has to say so. */
  readonly id: string;
  readonly must: boolean;
  readonly marked: boolean;
  /** From the fault's start to the warning's, ms; null where either is not known. */
  readonly delayMs: number | null;
}

/** What became of one movement of the truth. */
export interface RepResult extends Span {
  /** From 1. */
  readonly number: number;
  readonly expected: Expectation;
  readonly clean: boolean;
  readonly got: Rep | null;
  /** Ids at level warn in it. */
  readonly warned: readonly string[];
  /** Null where the side is not asked for, or nothing was reported. */
  readonly sideRight: boolean | null;
  readonly faults: readonly FaultResult[];
}

/** One clip: the truth and what the report made of it. */
export interface ClipResult {
  readonly source: string;
  readonly exercise: string;
  readonly turned: boolean;
  /** Movements whose truth says complete. */
  readonly complete: number;
  readonly counted: number;
  /** How many may be counted. */
  readonly least: number;
  readonly most: number;
  readonly reps: readonly RepResult[];
  /** Reported repetitions that did not happen. */
  readonly extra: readonly Rep[];
  /** Warnings at level warn outside every movement. */
  readonly outside: readonly Warning[];
  /** Milliseconds for each reason. */
  readonly notSeen: Readonly<Partial<Record<NotSeenReason, number>>>;
  /** Share of the movements' time, 0…1, in which the report says that it did not see. */
  readonly unseen: number;
}

type Stretch = Pick<Warning, 'fromMs' | 'toMs'>;
const spanOf = ({ fromMs, toMs }: Stretch): Span => ({ startMs: fromMs, endMs: toMs });

/** Gives what was warned of for good by the movement it lies in; −1: in none. */
function warningsBy(reps: readonly TrueRep[], { warnings }: SetReport) {
  const placed = warnings
    .filter(({ level }) => level === 'warn')
    .map((warning) => ({ warning, at: nearest(reps, spanOf(warning)) }));
  return (at: number): Warning[] =>
    placed.filter((each) => each.at === at).map(({ warning }) => warning);
}

const idsOf = (warnings: readonly Warning[], got: Rep | null): string[] => [
  ...new Set([...warnings.map(({ id }) => id), ...(got?.faults ?? [])]),
];

/** The faults a check is asked for; in a view that does not show the back none is. */
function faultsOf(
  truth: Truth,
  { faults }: TrueRep,
  warnings: readonly Warning[],
  warned: readonly string[],
): FaultResult[] {
  if (truth.turned || !faults) return [];
  return faults.flatMap((fault): FaultResult[] => {
    const id = checkOf(truth.exercise, fault);
    if (!id) return [];
    const first = warnings.find((warning) => warning.id === id);
    const delayMs = first && fault.fromMs !== null ? first.fromMs - fault.fromMs : null;
    const marked = warned.includes(id);
    const { name, degrees } = fault;
    return [{ name, degrees, size: sizeOf(fault), id, must: mustWarn(fault), marked, delayMs }];
  });
}

function compareRep(
  truth: Truth,
  i: number,
  got: Rep | null,
  warnings: readonly Warning[],
): RepResult {
  const rep = truth.reps[i]!;
  const { startMs, endMs, side } = rep;
  const expected = expectationOf(truth, rep);
  const warned = idsOf(warnings, got);
  return {
    number: i + 1,
    startMs,
    endMs,
    expected,
    clean: isClean(rep),
    got,
    warned,
    sideRight: expected === 'full' && side && got ? got.side === side : null,
    faults: faultsOf(truth, rep, warnings, warned),
  };
}

function notSeenOf({ notSeen }: SetReport): ClipResult['notSeen'] {
  const sums: Partial<Record<NotSeenReason, number>> = {};
  for (const { reason, fromMs, toMs } of notSeen)
    sums[reason] = (sums[reason] ?? 0) + toMs - fromMs;
  return sums;
}

function unseenOf(reps: readonly TrueRep[], { notSeen }: SetReport): number {
  const moving = reps.reduce((sum, rep) => sum + rep.endMs - rep.startMs, 0);
  const shared = reps.flatMap((rep) =>
    notSeen.map((gap) => Math.max(0, overlap(rep, spanOf(gap)))),
  );
  return moving === 0 ? 0 : shared.reduce((sum, each) => sum + each, 0) / moving;
}

/** Holds a report against the truth. */
export function compare(truth: Truth, report: SetReport): ClipResult {
  const { found, extra } = pairUp(truth.reps, report.reps);
  const by = warningsBy(truth.reps, report);
  const reps = truth.reps.map((_, i) => compareRep(truth, i, found[i] ?? null, by(i)));
  const number = (expected: Expectation) => reps.filter((r) => r.expected === expected).length;
  return {
    source: truth.source,
    exercise: truth.exercise,
    turned: truth.turned,
    complete: truth.reps.filter(({ complete }) => complete).length,
    counted: report.reps.filter(({ complete }) => complete).length,
    least: number('full'),
    most: number('full') + number('either'),
    reps,
    extra,
    outside: by(-1),
    notSeen: notSeenOf(report),
    unseen: unseenOf(truth.reps, report),
  };
}
