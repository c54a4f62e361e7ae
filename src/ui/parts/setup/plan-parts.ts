import { PLAN_RANGES, type Plan, type PlanChanges } from '../../../workout/plan';
import type { Words } from '../../../words/words';

/** One part of a plan as a person enters it: times in whole seconds. */
export interface PlanPart {
  readonly name: keyof PlanChanges;
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** What one of it is in the plan: 1000 ms for a second. */
  readonly unit: number;
}

const NAMES = ['sets', 'reps', 'holdMs', 'restMs', 'countInSeconds'] as const;
const MINUTE = 60_000;

/** From here on a hold is changed by more at a time, ms: nobody presses plus forty times. */
const LONG_HOLD_MS = 20_000;
const LONG_STEP_MS = 5000;

/** What one press adds to a part. */
const stepOf = (name: keyof PlanChanges, { holdMs }: Plan): number =>
  name === 'holdMs' && holdMs >= LONG_HOLD_MS ? LONG_STEP_MS : PLAN_RANGES[name].step;

const unitOf = (name: keyof PlanChanges): number => (name.endsWith('Ms') ? 1000 : 1);

/** A walk has nothing but its minutes, and the time before it. */
const minutesOf = ({ holdMs }: Plan, label: string): PlanPart => {
  const most = PLAN_RANGES.holdMs.most / MINUTE;
  const range = { least: 1, most, step: 1, unit: MINUTE };
  return { name: 'holdMs', label, value: holdMs / MINUTE, ...range };
};

/** The parts of a plan in the order in which people meet them. */
export function partsOf(plan: Plan, { plan: said }: Words['setup']): PlanPart[] {
  const labels: Record<(typeof NAMES)[number], string> = {
    sets: said.sets,
    reps: plan.perSide ? said.repsEachSide : said.reps,
    holdMs: said.hold,
    restMs: said.rest,
    countInSeconds: said.countIn,
  };
  const parts = NAMES.map((name) => {
    const { least, most } = PLAN_RANGES[name];
    const unit = unitOf(name);
    const range = { least: least / unit, most: most / unit, step: stepOf(name, plan) / unit };
    return { name, label: labels[name], value: plan[name] / unit, ...range, unit };
  });
  return plan.pace?.inMinutes ? [minutesOf(plan, said.minutes), parts.at(-1)!] : parts;
}

/** The change that entering `value`, in the part's unit, makes of a plan. */
export const changeOf = (
  { name, least, unit }: Pick<PlanPart, 'name' | 'least' | 'unit'>,
  value: number,
): PlanChanges => ({
  [name]: Math.max(least, value) * unit,
});
