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
}

const NAMES = ['sets', 'reps', 'holdMs', 'restMs', 'countInSeconds'] as const;

const unitOf = (name: keyof PlanChanges): number => (name.endsWith('Ms') ? 1000 : 1);

/** The parts of a plan in the order in which people meet them. */
export function partsOf(plan: Plan, { plan: said }: Words['setup']): PlanPart[] {
  const labels: Record<(typeof NAMES)[number], string> = {
    sets: said.sets,
    reps: plan.perSide ? said.repsEachSide : said.reps,
    holdMs: said.hold,
    restMs: said.rest,
    countInSeconds: said.countIn,
  };
  return NAMES.map((name) => {
    const { least, most, step } = PLAN_RANGES[name];
    const unit = unitOf(name);
    const range = { least: least / unit, most: most / unit, step: step / unit };
    return { name, label: labels[name], value: plan[name] / unit, ...range };
  });
}

/** The change that entering `value`, seconds where it is a time, makes of a plan. */
export const changeOf = (name: keyof PlanChanges, value: number): PlanChanges => ({
  [name]: value * unitOf(name),
});
