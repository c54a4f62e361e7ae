import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { Failure } from '../failure.mjs';
import { ROOT } from '../paths.mjs';
import { FOUR } from './catalogue';
import { RENDERED } from './rendered-names';
import { isTurned } from './scene';

/** The clips to render, and where what was seen in them is kept. */
export const PLAN = join(ROOT, 'tests', 'accuracy', 'plan.json');

const entry = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  exercise: v.picklist(Object.keys(RENDERED)),
  seed: v.pipe(v.number(), v.integer()),
  split: v.picklist(['choose', 'report']),
  body: v.string(),
  room: v.string(),
  outfit: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)),
  reps: v.pipe(v.number(), v.integer(), v.minValue(1)),
  fps: v.pipe(v.number(), v.minValue(10), v.maxValue(60)),
  tempo: v.pipe(v.number(), v.minValue(0.5), v.maxValue(2)),
  width: v.number(),
  height: v.number(),
  loose: v.pipe(v.number(), v.minValue(0.003), v.maxValue(0.03)),
  yaw: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  faults: v.string(),
  camHeight: v.number(),
  margin: v.number(),
  headRight: v.boolean(),
  arms: v.optional(v.picklist(['hips', 'goblet'])),
  firstSide: v.optional(v.picklist(['L', 'R'])),
  holdScale: v.optional(v.number()),
});

/** One clip to be rendered, in the renderer's own words; lengths in metres, angles in degrees. */
export type PlanEntry = v.InferOutput<typeof entry>;

const namesDiffer = (entries: PlanEntry[]): boolean =>
  new Set(entries.map(({ name }) => name)).size === entries.length;

/** The four share their readings of the back, so a body counts for all of them alike. */
const shownBy = ({ exercise, body }: PlanEntry): string =>
  FOUR.includes(RENDERED[exercise]!.id) ? body : `${exercise} ${body}`;

/**
 * A body is in one split only: what was chosen on it may not be reported on it. Nothing is chosen on
 * clips in which the back cannot be judged.
 */
function bodiesApart(entries: PlanEntry[]): boolean {
  const judged = entries.filter(({ yaw }) => !isTurned(yaw));
  const splits = new Map(judged.map((entry) => [shownBy(entry), entry.split]));
  return judged.every((entry) => splits.get(shownBy(entry)) === entry.split);
}

const plan = v.pipe(
  v.array(entry),
  v.check(namesDiffer, 'two clips have the same name'),
  v.check(bodiesApart, 'a body is in both splits'),
);

/** Reads a plan. @throws ValiError when it is something else, or mixes what has to stay apart */
export const parsePlan = (data: unknown): PlanEntry[] => v.parse(plan, data);

/** The plan in a file. @throws Failure when it cannot be read */
export function readPlan(file = PLAN): PlanEntry[] {
  try {
    return parsePlan(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Failure(`The plan in ${file} cannot be read: correct it.`, { cause });
  }
}
