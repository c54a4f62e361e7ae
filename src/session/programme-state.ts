import * as v from 'valibot';
import { PROGRAMMES, type ProgrammeItem } from '../programme/programme';
import { PLAN_RANGES } from '../workout/plan';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const moment = v.pipe(v.number(), v.finite(), v.minValue(0));

const within = (name: 'sets' | 'reps' | 'holdMs' | 'restMs') => {
  const { least, most } = PLAN_RANGES[name];
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
};

/** More than this a week cannot lie a day apart. */
export const MOST_TIMES = 3;

const weekday = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6));
const times = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_TIMES));

const FrequencySchema = v.variant('kind', [
  v.object({ kind: v.literal('daily') }),
  v.object({ kind: v.literal('every-other-day') }),
  v.object({ kind: v.literal('weekly'), times }),
  v.object({ kind: v.literal('days'), days: v.pipe(v.array(weekday), v.maxLength(7)) }),
]);

const ItemSchema = v.object({
  exercise: id,
  sets: within('sets'),
  reps: within('reps'),
  holdMs: v.exactOptional(within('holdMs')),
  restMs: v.exactOptional(within('restMs')),
  frequency: v.fallback(FrequencySchema, { kind: 'daily' }),
});

const ChangeSchema = v.object({
  at: moment,
  exercise: id,
  sets: within('sets'),
  reps: within('reps'),
  holdMs: within('holdMs'),
});

/** Of each exercise so many changes are remembered: those before matter to days long past alone. */
const MOST_CHANGES = 20;
/** A list nobody gets to the end of. */
export const MOST_ITEMS = 30;

/** The last `most` of an array, without what in it is damaged. */
const each = <Schema extends v.GenericSchema>(schema: Schema, most: number) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((rows): readonly v.InferOutput<Schema>[] =>
        rows
          .map((row) => v.safeParse(schema, row))
          .flatMap((result) => (result.success ? [result.output] : []))
          .slice(-most),
      ),
    ),
    [],
  );

const oncePerExercise = <Item extends Pick<ProgrammeItem, 'exercise'>>(
  items: readonly Item[],
): readonly Item[] =>
  items.filter((item, i) => items.findIndex(({ exercise }) => exercise === item.exercise) === i);

const ChangesSchema = v.fallback(v.record(id, each(ChangeSchema, MOST_CHANGES)), {});

/** Every part falls back on its own, so that one damaged value does not lose the others. */
const StateSchema = v.object({
  /** The programme in use, null before one was chosen. */
  programme: v.fallback(v.nullable(v.picklist(PROGRAMMES)), null),
  /** As the articles count them: 1–4 and 5–8. */
  week: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)), 1),
  /** When that week began, ms since 1970. */
  weekSince: v.fallback(moment, 0),
  /** Items of the programme somebody made. */
  own: v.pipe(
    each(ItemSchema, MOST_ITEMS),
    v.transform((items) => oncePerExercise(items)),
  ),
  /** By programme and exercise: what was taken of what was offered. */
  taken: v.fallback(
    v.object({ beginner: ChangesSchema, intermediate: ChangesSchema, own: ChangesSchema }),
    { beginner: {}, intermediate: {}, own: {} },
  ),
  /** By exercise: when an offer was last left. */
  declined: v.fallback(v.record(id, moment), {}),
});

export type ProgrammeState = v.InferOutput<typeof StateSchema>;

/** Reads a programme out of what was kept; whatever is missing or damaged takes its usual value. */
export const parseProgramme = (kept: unknown): ProgrammeState =>
  v.parse(StateSchema, typeof kept === 'object' && kept !== null ? kept : {});
