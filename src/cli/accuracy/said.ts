import type { Rep, SetReport, Warning } from '../../coach/report';
import { nearest, type Span } from './pair';
import type { TrueRep, Truth } from './truth';

/** A warning, and when it was given. */
export interface Spoken {
  readonly id: string;
  readonly atMs: number;
}

/** As reports give stretches of time. */
type Stretch = Pick<Warning, 'fromMs' | 'toMs'>;
export const spanOf = ({ fromMs, toMs }: Stretch): Span => ({ startMs: fromMs, endMs: toMs });

/** Gives warnings by the movement they lie in; −1: in none. */
function warningsBy(reps: readonly TrueRep[], warnings: readonly Warning[]) {
  const placed = warnings.map((warning) => ({ warning, at: nearest(reps, spanOf(warning)) }));
  return (at: number): Warning[] =>
    placed.filter((each) => each.at === at).map(({ warning }) => warning);
}

const idsOf = (warnings: readonly Warning[], got: Rep | null): string[] => [
  ...new Set([...warnings.map(({ id }) => id), ...(got?.faults ?? [])]),
];

/** What was said of one movement. */
export interface Said {
  /** Warnings at level warn, when they were spoken, and ids at level warn and at any level. */
  readonly warnings: readonly Warning[];
  readonly spoken: readonly Spoken[];
  readonly warned: readonly string[];
  readonly watched: readonly string[];
}

/** When a check first warned of a movement: when it was spoken, else from when it held on. */
export function warnedAt({ warnings, spoken }: Said, id: string): number | null {
  const said = spoken.find((each) => each.id === id);
  return said?.atMs ?? warnings.find((each) => each.id === id)?.fromMs ?? null;
}

/** Gives what was said of each movement. */
export function saidBy(
  truth: Truth,
  report: SetReport,
  found: readonly (Rep | null)[],
  spoken: readonly Spoken[],
) {
  const loud = warningsBy(
    truth.reps,
    report.warnings.filter(({ level }) => level === 'warn'),
  );
  const all = warningsBy(truth.reps, report.warnings);
  const placed = spoken.map((each) => {
    const span = { startMs: each.atMs, endMs: each.atMs };
    return { each, at: nearest(truth.reps, span) };
  });
  return (i: number): Said => ({
    warnings: loud(i),
    spoken: placed.filter(({ at }) => at === i).map(({ each }) => each),
    warned: idsOf(loud(i), found[i] ?? null),
    watched: idsOf(all(i), found[i] ?? null),
  });
}
