import { backChecksOf } from '../expected';
import { median } from '../../../body/geometry';
import { mean, quantile } from '../statistics';
import { faultsOf, repsOf, type Judged, type ShownFault } from './sets';
import { shareWhere, type Share } from './share';

/** Faults asked for as 8, 15, 20 and 25° come out some degrees off: each size begins midway. */
const BINS = [
  { label: '8°', from: 0 },
  { label: '15°', from: 11.5 },
  { label: '20°', from: 17.5 },
  { label: '25°', from: 22.5 },
] as const;
const ANY = 'any';

export const BIN_LABELS: readonly string[] = [...BINS.map(({ label }) => label), ANY];

/** The size a fault belongs to, by its true degrees; `any` where its size is no angle. */
export const binOf = ({ degrees, size }: Pick<ShownFault, 'degrees' | 'size'>): string =>
  size === ANY ? ANY : BINS.findLast(({ from }) => degrees >= from)!.label;

/** What became of the faults of one size. */
export interface Found {
  readonly bin: string;
  /** Mean of the true degrees. */
  readonly degrees: number;
  readonly warned: Share;
  /** Warned of, or at least watched. */
  readonly watched: Share;
  /** How many of them the report says it could not judge; not warned of, they count as missed. */
  readonly notJudged: number;
}

export interface Detection {
  readonly fault: string;
  /** The check that says so. */
  readonly id: string;
  readonly found: readonly Found[];
  /** From the fault's start to the warning, ms. */
  readonly delay: {
    readonly n: number;
    readonly median: number | null;
    readonly p90: number | null;
  };
}

function foundIn(bin: string, faults: readonly ShownFault[]): Found[] {
  const those = faults.filter((fault) => binOf(fault) === bin);
  const degrees = mean(those.map((fault) => fault.degrees));
  if (degrees === null) return [];
  return [
    {
      bin,
      degrees,
      warned: shareWhere(those, ({ marked }) => marked),
      watched: shareWhere(those, ({ marked, watched }) => marked || watched),
      notJudged: those.filter(({ judged, marked }) => !judged && !marked).length,
    },
  ];
}

function detectionOf(fault: string, faults: readonly ShownFault[]): Detection {
  const delays = faults.flatMap(({ delayMs }) => delayMs ?? []);
  return {
    fault,
    id: faults[0]!.id,
    found: BIN_LABELS.flatMap((bin) => foundIn(bin, faults)),
    delay: { n: delays.length, median: median(delays), p90: quantile(delays, 0.9) },
  };
}

/** What became of every fault in some sets of one exercise, by its name. */
export function detectionsOf(sets: readonly Judged[]): Detection[] {
  const faults = faultsOf(sets);
  return [...new Set(faults.map(({ name }) => name))].toSorted().map((fault) =>
    detectionOf(
      fault,
      faults.filter(({ name }) => name === fault),
    ),
  );
}

/** What was said of repetitions in which nothing was wrong. */
export interface FalseWarnings {
  readonly cleanReps: number;
  readonly all: number;
  /** Those about the lower back. */
  readonly back: number;
  readonly backPer20: number | null;
  readonly backPer50: number | null;
  /** Clean repetitions in which the back was warned of, and watched at least. */
  readonly backWarned: Share;
  readonly backWatched: Share;
  /** How often each check spoke, where it did. */
  readonly byCheck: Readonly<Record<string, number>>;
}

/** Warnings in clean repetitions of some sets of one exercise. */
export function falseWarningsOf(exercise: string, sets: readonly Judged[]): FalseWarnings {
  const clean = repsOf(sets).filter((rep) => rep.clean);
  const ids = clean.flatMap(({ warned }) => warned);
  const ofBack = backChecksOf(exercise);
  const back = ids.filter((id) => ofBack.includes(id)).length;
  const per = (count: number) => (clean.length === 0 ? null : (count * back) / clean.length);
  const names = [...new Set(ids)].toSorted();
  return {
    cleanReps: clean.length,
    all: ids.length,
    back,
    backPer20: per(20),
    backPer50: per(50),
    backWarned: shareWhere(clean, ({ warned }) => warned.some((id) => ofBack.includes(id))),
    backWatched: shareWhere(clean, ({ watched }) => watched.some((id) => ofBack.includes(id))),
    byCheck: Object.fromEntries(
      names.map((name) => [name, ids.filter((id) => id === name).length]),
    ),
  };
}
