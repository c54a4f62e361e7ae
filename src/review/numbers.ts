import type { LumbarEstimate, SetReport } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import { looksAtBack } from '../exercises/looks';
import { curveOf, extentOf, type Extent, type SetCurve } from './curve';
import { phasesOf, type Phases } from './phases';
import type { RepRow } from './rows';
import type { Span } from './spans';

/** What was measured in one repetition. */
export interface RepNumbers {
  /** Of the exercise's main measure, in the curve's unit; null where it was not seen. */
  readonly range: Extent | null;
  readonly phases: Phases | null;
  /** The back's angle furthest from how it stood at the start; null where it was not seen. */
  readonly lumbar: LumbarEstimate | null;
  /** The back's line furthest from the start, percent of torso, + = rounded; null where it was not seen. */
  readonly back: number | null;
}

/** The estimate furthest from nothing within a span. */
function furthest({ curve }: SetReport, { fromMs, toMs }: Span): LumbarEstimate | null {
  let found: LumbarEstimate | null = null;
  for (const { t, lumbar } of curve)
    if (lumbar && t >= fromMs && t <= toMs)
      if (!found || Math.abs(lumbar.degrees) > Math.abs(found.degrees)) found = lumbar;
  return found;
}

function furthestBack(curve: SetCurve, span: Span): number | null {
  const extent = extentOf(curve, 'back', span);
  if (!extent) return null;
  return -extent.least > extent.most ? extent.least : extent.most;
}

/** What was measured in each repetition, in their order; the back only where the exercise looks at it. */
export function numbersOf(
  report: SetReport,
  rows: readonly RepRow[],
  exercise: Exercise | undefined,
): RepNumbers[] {
  const curve = curveOf(report, exercise);
  const withBack = !exercise || looksAtBack(exercise);
  return rows.map((row) => ({
    range: extentOf(curve, 'main', row),
    phases: phasesOf(row, curve),
    lumbar: withBack ? furthest(report, row) : null,
    back: furthestBack(curve, row),
  }));
}
