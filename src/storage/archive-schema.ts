import * as v from 'valibot';
import { SENSITIVITIES } from '../coach/sensitivity';
import { atLeastZero, id, list, moment, number, text, whole, type Entries } from './archive-parts';
import { reportSchema } from './archive-report';
import type { ExerciseRow, KeptRow, PainRow } from './database';
import { keptRecordingSchema } from './recording-schema';
import { MOST_COUNTED, type Correction, type SetSummary } from './stored-set';

/** What each file of an archive calls itself. */
export const FORMATS = { contents: 'backline-archive', set: 'backline-set' } as const;
/** Of both; a later one is told apart before anything else is looked at. */
export const VERSION = 1;

const correction = v.object({
  at: moment,
  count: v.nullable(v.pipe(whole, v.maxValue(MOST_COUNTED))),
  notSo: list(v.object({ id: text(100), fromMs: atLeastZero }), 10_000),
} satisfies Entries<Correction>);

const summary = v.object({
  id,
  exercise: text(100),
  startedAt: moment,
  source: text(1000),
  durationMs: atLeastZero,
  counted: whole,
  clean: whole,
  short: whole,
  by: v.exactOptional(v.picklist(['clock', 'person'])),
  heldMs: v.exactOptional(atLeastZero),
  range: v.exactOptional(atLeastZero),
  workout: v.exactOptional(v.object({ id, set: whole, sets: whole })),
  target: v.exactOptional(
    v.object({ reps: atLeastZero, perSide: v.boolean(), holdMs: atLeastZero }),
  ),
  sensitivity: v.exactOptional(v.picklist(SENSITIVITIES)),
  correction: v.exactOptional(correction),
} satisfies Entries<SetSummary>);

/** One file for each set. */
export const setSchema = v.object({
  format: v.literal(FORMATS.set),
  version: v.literal(VERSION),
  summary,
  report: reportSchema,
  recording: keptRecordingSchema,
});

const pain = v.object({
  id,
  at: moment,
  when: v.picklist(['before', 'after', 'morning']),
  level: v.pipe(number, v.minValue(0), v.maxValue(10)),
} satisfies Entries<PainRow>);

/** Whoever reads it checks its shape: it is what an earlier version may have kept as well. */
const kept = v.object({ key: id, value: v.optional(v.unknown()) } satisfies Entries<KeptRow>);

const exercise = v.object({
  id: v.pipe(id, v.startsWith('own-')),
  text: text(200_000),
  removed: v.exactOptional(v.boolean()),
} satisfies Entries<ExerciseRow>);

/** The one file of what belongs to no set. */
export const contentsSchema = v.object({
  format: v.literal(FORMATS.contents),
  version: v.literal(VERSION),
  /** ms since 1970. */
  savedAt: moment,
  pain: list(pain, 100_000),
  kept: list(kept, 1_000),
  exercises: list(exercise, 1_000),
  settings: v.record(v.string(), v.unknown()),
});

export type ArchivedSet = v.InferOutput<typeof setSchema>;
export type ArchiveContents = v.InferOutput<typeof contentsSchema>;
