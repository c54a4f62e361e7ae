import { ALL_EXERCISES } from '../support/all-exercises';
import type { Exercise } from '../../src/exercises/definition';
import type { Known } from '../../src/programme/dose';
import type { DoneSet } from '../../src/programme/practice';
import type { ProgrammeItem } from '../../src/programme/programme';

export const known: Known = (id) => ALL_EXERCISES.find((each) => each.id === id);

export const exercise = (id: string): Exercise => known(id)!;

/** A moment by the local clock, ms since 1970: `2026-03-09T18:00`. */
export const at = (text: string): number => new Date(text).getTime();

export const item = (over: Partial<ProgrammeItem> = {}): ProgrammeItem => ({
  exercise: 'glute-bridge',
  sets: 2,
  reps: 10,
  frequency: { kind: 'daily' },
  ...over,
});

/** A set that was done cleanly. */
export const doneSet = (startedAt: number, counted = 10, over: Partial<DoneSet> = {}): DoneSet => ({
  exercise: 'glute-bridge',
  startedAt,
  durationMs: 60_000,
  counted,
  clean: counted,
  short: 0,
  ...over,
});

/** All sets of a workout of an item, one every five minutes. */
export const workout = (
  startedAt: number,
  { sets, exercise: id }: ProgrammeItem,
  counted: number,
  over: Partial<DoneSet> = {},
): DoneSet[] =>
  Array.from({ length: sets }, (_, i) =>
    doneSet(startedAt + i * 300_000, counted, { exercise: id, ...over }),
  );
