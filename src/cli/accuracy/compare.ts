import type { NotSeenReason, Rep, SetReport, Warning } from '../../coach/report';
import { checkOf, expectationOf, isClean, mustWarn, sizeOf } from './expected';
import type { Expectation, Size } from './expected';
import { overlap, pairUp, type Span } from './pair';
import { saidBy, spanOf, warnedAt, type Said, type Spoken } from './said';
import { sum } from './statistics';
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
  /** Said to be watched, or warned of. */
  readonly watched: boolean;
  /** The report does not say that this could not be judged. */
  readonly judged: boolean;
  /** From the fault's start to the warning, ms; null where either is not known. */
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
  /** Ids at any level in it. */
  readonly watched: readonly string[];
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
  /** How long the movements last, ms, and how long of it was not seen, by reason. */
  readonly movingMs: number;
  readonly unseenMs: Readonly<Partial<Record<NotSeenReason, number>>>;
}

const isNotJudged = (got: Rep | null, id: string): boolean =>
  got?.notJudged.some((each) => each.id === id) ?? false;

/** The faults a check is asked for; in a view that does not show the back none is. */
function faultsOf(truth: Truth, { faults }: TrueRep, got: Rep | null, said: Said): FaultResult[] {
  if (truth.turned || !faults) return [];
  return faults.flatMap((fault): FaultResult[] => {
    const id = checkOf(truth.exercise, fault);
    if (!id) return [];
    const at = warnedAt(said, id);
    const delayMs = at !== null && fault.fromMs !== null ? at - fault.fromMs : null;
    const { name, degrees } = fault;
    const judged = !isNotJudged(got, id);
    const [marked, watched] = [said.warned.includes(id), said.watched.includes(id)];
    return [
      {
        name,
        degrees,
        size: sizeOf(fault),
        id,
        must: mustWarn(fault),
        marked,
        watched,
        judged,
        delayMs,
      },
    ];
  });
}

function compareRep(truth: Truth, i: number, got: Rep | null, said: Said): RepResult {
  const rep = truth.reps[i]!;
  const { startMs, endMs, side } = rep;
  const expected = expectationOf(truth, rep);
  return {
    number: i + 1,
    startMs,
    endMs,
    expected,
    clean: isClean(rep),
    got,
    warned: said.warned,
    watched: said.watched,
    sideRight: expected === 'full' && side && got ? got.side === side : null,
    faults: faultsOf(truth, rep, got, said),
  };
}

type Sums = Partial<Record<NotSeenReason, number>>;

function notSeenOf({ notSeen }: SetReport): Sums {
  const sums: Sums = {};
  for (const { reason, fromMs, toMs } of notSeen)
    sums[reason] = (sums[reason] ?? 0) + toMs - fromMs;
  return sums;
}

/** How long the movements were not seen, by reason. */
function unseenOf(reps: readonly TrueRep[], { notSeen }: SetReport): Sums {
  const sums: Sums = {};
  for (const gap of notSeen)
    for (const rep of reps) {
      const shared = Math.max(0, overlap(rep, spanOf(gap)));
      if (shared > 0) sums[gap.reason] = (sums[gap.reason] ?? 0) + shared;
    }
  return sums;
}

/** Holds a report against the truth. @param spoken when warnings were given, where that is known */
export function compare(
  truth: Truth,
  report: SetReport,
  spoken: readonly Spoken[] = [],
): ClipResult {
  const { found, extra } = pairUp(truth.reps, report.reps);
  const by = saidBy(truth, report, found, spoken);
  const reps = truth.reps.map((_, i) => compareRep(truth, i, found[i] ?? null, by(i)));
  const number = (expected: Expectation) => reps.filter((r) => r.expected === expected).length;
  const movingMs = sum(truth.reps.map(({ startMs, endMs }) => endMs - startMs));
  const unseenMs = unseenOf(truth.reps, report);
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
    outside: by(-1).warnings,
    notSeen: notSeenOf(report),
    unseen: movingMs === 0 ? 0 : sum(Object.values(unseenMs)) / movingMs,
    movingMs,
    unseenMs,
  };
}
