import { CATALOGUE } from './catalogue';
import type { Evidence } from './evidence';
import { anglesOf, holdsOf, type AngleRow, type HoldPoint } from './metrics/angle';
import { countingOf, type Counting } from './metrics/counting';
import {
  detectionsOf,
  falseWarningsOf,
  type Detection,
  type FalseWarnings,
} from './metrics/detection';
import { phantomRates, type PhantomRate } from './metrics/phantom-rate';
import { samenessOf, type Sameness } from './metrics/sameness';
import { judgedSets, turnedSets, type Judged } from './metrics/sets';
import { turnedOf, type Turned } from './metrics/turned';
import { unseenOf, type Unseen } from './metrics/unseen';
import type { Group } from './subject';

/** What the sets of one exercise in one group come to. */
export interface ExerciseFigures {
  readonly exercise: string;
  readonly sets: number;
  readonly movements: number;
  readonly counting: Counting;
  readonly detections: readonly Detection[];
  readonly falseWarnings: FalseWarnings;
  readonly angles: readonly AngleRow[];
  readonly holds: readonly HoldPoint[];
  readonly unseen: Unseen;
}

/** What one group of sets comes to. */
export interface GroupFigures {
  readonly group: Group;
  readonly exercises: readonly ExerciseFigures[];
  readonly phantoms: readonly PhantomRate[];
  readonly sameness: readonly Sameness[];
  readonly turned: readonly Turned[];
}

function exerciseFigures(
  exercise: string,
  sets: readonly Judged[],
  turned: readonly Judged[],
): ExerciseFigures {
  const holds = holdsOf(sets);
  return {
    exercise,
    sets: sets.length,
    movements: sets.reduce((sum, { result }) => sum + result.reps.length, 0),
    counting: countingOf(sets),
    detections: detectionsOf(sets),
    falseWarnings: falseWarningsOf(exercise, sets),
    angles: anglesOf([...holds, ...holdsOf(turned)]),
    holds,
    unseen: unseenOf(sets),
  };
}

/** Everything that one group of sets proves. */
export function groupFigures(group: Group, all: readonly Evidence[]): GroupFigures {
  const evidence = all.filter((each) => each.group === group);
  const [sets, turned] = [judgedSets(evidence), turnedSets(evidence)];
  const of = (list: readonly Judged[], id: string) =>
    list.filter(({ exercise }) => exercise === id);
  return {
    group,
    exercises: CATALOGUE.map(({ id }) => exerciseFigures(id, of(sets, id), of(turned, id))).filter(
      (each) => each.sets > 0,
    ),
    phantoms: phantomRates(evidence),
    sameness: samenessOf(sets),
    turned: turnedOf(turned),
  };
}
