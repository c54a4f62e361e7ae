import { MEASURES, type MeasureName, type Values } from '../../src/body/measures';
import type { BackReading, Check, Exercise, RepRule } from '../../src/exercises/definition';

const NOTHING = Object.fromEntries(Object.keys(MEASURES).map((name) => [name, null])) as Values;

/** A reading in which only these measures are seen. */
export const valuesOf = (seen: Partial<Record<MeasureName, number | null>>): Values => ({
  ...NOTHING,
  ...seen,
});

/** Round numbers, so that a test can stand exactly on a bound. */
export const RULE: RepRule = {
  posture: [{ measure: 'trunk', above: -40, below: 40 }],
  start: [{ measure: 'hip', below: 110 }],
  measure: 'hip',
  leave: 120,
  short: 140,
  peak: [{ measure: 'hip', above: 160 }],
  minMs: 600,
  source: 'made up for a test',
};

/** A check of the knee that warns above 120 and watches above 110. */
export const madeCheck = (change: Partial<Check> = {}): Check => ({
  id: 'knee-high',
  measure: 'knee',
  when: 'moving',
  watch: { above: 110 },
  fault: { above: 120 },
  clear: { below: 100 },
  afterMs: 300,
  title: 'Knee high',
  say: 'Lower your knee',
  why: 'It is made up.',
  source: 'made up for a test',
  ...change,
});

/** A reading of the back by one measure, of which a thousandth less is a degree. */
export const madeReading = (
  measure: MeasureName = 'lowerBack',
  change: Partial<BackReading> = {},
): BackReading => {
  const line = { add: 0, by: { [measure]: -1000 } };
  return { near: line, far: line, sd: 3, ...change };
};

const folded = { hip: 95, knee: 90, shoulder: 85, elbow: 175 };
const reached = { ...folded, hip: 175 };

/** On hands and knees, one leg reaches back: a small exercise whose numbers no one will tune. */
export const madeExercise = (change: Partial<Exercise> = {}): Exercise => ({
  id: 'made-up',
  name: 'Made up',
  kind: 'repetitions',
  posture: 'quadruped',
  purpose: 'Serve a test.',
  setup: ['Stand there.', 'Do that.'],
  dose: { sets: 1, reps: 3, perSide: false, holdMs: 0, restMs: 45_000 },
  rep: RULE,
  alternates: false,
  curve: { measure: 'hip', label: 'Hip angle' },
  back: [],
  checks: [],
  poses: {
    start: { trunk: 5, near: folded },
    peak: { trunk: 5, near: reached, far: folded },
    faults: {},
  },
  ...change,
});
