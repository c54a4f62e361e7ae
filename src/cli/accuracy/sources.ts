import * as v from 'valibot';
import { opposite, type Side } from '../../body/landmarks';
import { FOUR } from './catalogue';
import { RENDERED } from './rendered-names';
import { isTurned } from './scene';
import type { Fault, TrueRep, Truth } from './truth';

/** Whether a set shows one of the four, well done or not. */
export const isOfTheFour = ({ exercise }: Truth): boolean => FOUR.includes(exercise);

const SIDES: Readonly<Record<string, Side>> = { L: 'left', R: 'right' };
const inMs = (seconds: number): number => Math.round(seconds * 1000);

const renderedSchema = v.object({
  params: v.object({
    exercise: v.string(),
    yaw: v.number(),
    firstSide: v.optional(v.nullable(v.string()), null),
  }),
  reps: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      side: v.nullable(v.string()),
      complete: v.boolean(),
      faults: v.array(v.object({ name: v.string(), from: v.number(), peakDeg: v.number() })),
    }),
  ),
});

type RenderedRep = v.InferOutput<typeof renderedSchema>['reps'][number];

/** Lumbar faults and roll begin at their own time, the others with the repetition. */
const ownStart = (name: string): boolean => /^(lumbar|pelvisRoll)/.test(name);

const sideOf = (letter: string | null): Side | null => (letter && SIDES[letter]) || null;

/** The side of a clip that keeps to one; null where each movement has its own, or none has. */
function sideOfClip({ exercise, firstSide }: v.InferOutput<typeof renderedSchema>['params']) {
  const [first, how] = [sideOf(firstSide), RENDERED[exercise]?.side];
  return first && how ? (how === 'first' ? first : opposite(first)) : null;
}

function renderedRep(rep: RenderedRep, keptTo: Side | null): TrueRep {
  const { start, end, side, complete, faults } = rep;
  const known = faults.map(({ name, from, peakDeg }): Fault => {
    return { name, degrees: peakDeg, fromMs: ownStart(name) ? inMs(from) : null };
  });
  const moving = sideOf(side) ?? keptTo;
  return { startMs: inMs(start), endMs: inMs(end), side: moving, complete, faults: known };
}

/**
 * The truth of a rendered clip, out of the JSON beside it; null for an exercise that is not ours.
 * @throws ValiError when the JSON is something else
 */
export function renderedTruth(data: unknown, source: string): Truth | null {
  const { params, reps } = v.parse(renderedSchema, data);
  const exercise = RENDERED[params.exercise]?.id;
  if (!exercise) return null;
  const keptTo = sideOfClip(params);
  const turned = isTurned(params.yaw);
  return { exercise, source, turned, reps: reps.map((rep) => renderedRep(rep, keptTo)) };
}

/** A rendered clip of something else: nothing in it is a repetition. @throws as above */
export function otherTruth(data: unknown, source: string): Truth {
  const { params } = v.parse(renderedSchema, data);
  return { exercise: params.exercise, source, turned: isTurned(params.yaw), reps: [] };
}
