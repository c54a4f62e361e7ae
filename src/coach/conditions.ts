import type { MeasureName, Values } from '../body/measures';
import type { Bound, Condition } from '../exercises/definition';

/** Whether a number lies beyond a bound; the bound itself is not beyond. */
export const beyond = (bound: Bound, value: number): boolean =>
  'above' in bound ? value > bound.above : value < bound.below;

/** Whether a condition holds; null when its measure is not seen. */
export function holds(condition: Condition, values: Values): boolean | null {
  const value = values[condition.measure];
  if (value === null) return null;
  return value > (condition.above ?? -Infinity) && value < (condition.below ?? Infinity);
}

/** Whether all conditions hold: false as soon as one does not, else null as soon as one is not seen. */
export function allHold(conditions: readonly Condition[], values: Values): boolean | null {
  const answers = conditions.map((condition) => holds(condition, values));
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

/** The measures a list of conditions looks at. */
export const measuresOf = (conditions: readonly Condition[]): MeasureName[] =>
  conditions.map((condition) => condition.measure);
