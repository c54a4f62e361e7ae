import * as v from 'valibot';
import type { Side } from '../../body/landmarks';

/** What someone did wrong on purpose, as the clip's maker names it. */
export interface Fault {
  readonly name: string;
  /** How far at its worst, in degrees; of some faults per cent or just 1. */
  readonly degrees: number;
  /** Media time from which it shows, null where it spans the repetition. */
  readonly fromMs: number | null;
}

/** One movement that really happened. */
export interface TrueRep {
  readonly startMs: number;
  readonly endMs: number;
  /** The moving leg's side where that is known, else null. */
  readonly side: Side | null;
  /** Whether the full range was reached; null where counting it is right either way. */
  readonly complete: boolean | null;
  /** Null where nobody knows how well it was done. */
  readonly faults: readonly Fault[] | null;
}

/** What really happened in a clip. */
export interface Truth {
  readonly exercise: string;
  /** File name of the clip. */
  readonly source: string;
  /** Turned too far from the side view for judging the back. */
  readonly turned: boolean;
  readonly reps: readonly TrueRep[];
}

const fault = v.object({ name: v.string(), degrees: v.number(), fromMs: v.nullable(v.number()) });

const rep = v.object({
  startMs: v.number(),
  endMs: v.number(),
  side: v.nullable(v.picklist(['left', 'right'])),
  complete: v.nullable(v.boolean()),
  faults: v.nullable(v.array(fault)),
});

export const truthSchema = v.object({
  exercise: v.string(),
  source: v.string(),
  turned: v.boolean(),
  reps: v.array(rep),
});

/** Reads a truth that was kept beside a recording. @throws ValiError when it is something else */
export const parseTruth = (data: unknown): Truth => v.parse(truthSchema, data);
