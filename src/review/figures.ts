import type { Side } from '../body/landmarks';
import type { SetReport } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import type { CurveUnit } from './curve';
import { mainQuantity, curveOf } from './curve';
import { numbersOf, type RepNumbers } from './numbers';
import { seconds, type Quantity } from './quantity';
import { rowsOf, type RepRow } from './rows';

/** What several repetitions come to, so that one lot can be laid beside another. */
export interface Figures {
  readonly counted: number;
  readonly clean: number;
  readonly short: number;
  /** From the one end to the other, in the middle of the counted repetitions; null where not seen. */
  readonly range: Quantity | null;
  /** A counted repetition's time, in the middle; null when none was counted. */
  readonly took: Quantity | null;
  /** How long the full range was held, in the middle of the counted ones; null where that was not kept. */
  readonly held: Quantity | null;
  /** The back's angle furthest from the start in any counted one, with its uncertainty; null where not seen. */
  readonly back: RepNumbers['lumbar'];
}

interface Lot {
  readonly row: RepRow;
  readonly numbers: RepNumbers;
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const middleTime = (times: readonly (Quantity | null)[]): Quantity | null => {
  const value = median(times.flatMap((time) => (time ? [time.value] : [])));
  return value === null ? null : seconds(value * 1000);
};

function rangeOf(lots: readonly Lot[], unit: CurveUnit): Quantity | null {
  const sizes = lots.flatMap(({ numbers: { range } }) => (range ? [range.most - range.least] : []));
  const size = median(sizes);
  return size === null ? null : mainQuantity({ unit }, size);
}

function figuresOf(lots: readonly Lot[], unit: CurveUnit): Figures {
  const counted = lots.filter(({ row }) => row.number !== null);
  const backs = counted.flatMap(({ numbers }) => numbers.lumbar ?? []);
  const of = (result: string): number => lots.filter(({ row }) => row.result === result).length;
  return {
    counted: counted.length,
    clean: of('clean'),
    short: of('short'),
    range: rangeOf(counted, unit),
    took: middleTime(counted.map(({ row }) => row.duration)),
    held: middleTime(counted.map(({ row }) => row.held)),
    back: backs.sort((a, b) => Math.abs(b.degrees) - Math.abs(a.degrees))[0] ?? null,
  };
}

function lotsOf(report: SetReport, exercise: Exercise | undefined): Lot[] {
  const rows = rowsOf(report, exercise);
  const numbers = numbersOf(report, rows, exercise);
  return rows.map((row, i) => ({ row, numbers: numbers[i]! }));
}

/** What a set comes to. */
export const setFigures = (report: SetReport, exercise: Exercise | undefined): Figures =>
  figuresOf(lotsOf(report, exercise), curveOf(report, exercise).unit);

/** What each side comes to; null where sides do not alternate. */
export function sideFigures(
  report: SetReport,
  exercise: Exercise | undefined,
): Readonly<Record<Side, Figures>> | null {
  const lots = lotsOf(report, exercise);
  if (lots.every(({ row }) => row.side === null)) return null;
  const { unit } = curveOf(report, exercise);
  const of = (side: Side): Figures =>
    figuresOf(
      lots.filter(({ row }) => row.side === side),
      unit,
    );
  return { left: of('left'), right: of('right') };
}
