import { beginner } from '../programme/beginner';
import { plannedOf } from '../programme/dose';
import type { Changes } from '../programme/due';
import { intermediate } from '../programme/intermediate';
import type { Offer } from '../programme/offers';
import type { Programme, ProgrammeId, ProgrammeItem } from '../programme/programme';
import { readKept, writeKept } from '../storage';
import { exerciseById } from './language.svelte';
import { parseProgramme, type ProgrammeState } from './programme-state';

const KEY = 'programme';

let state = $state.raw<ProgrammeState>(parseProgramme(undefined));
let read = $state(false);
let trouble = $state.raw<Error | null>(null);
let reading: Promise<void> | null = null;

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error));

async function readState(): Promise<void> {
  try {
    state = parseProgramme(await readKept(KEY));
  } catch (error) {
    trouble = asError(error);
  }
  read = true;
}

/** Reads what was chosen, once a visit. Never rejects: `programmeTrouble` tells. */
export const loadProgramme = (): Promise<void> => (reading ??= readState());

/** Whether what was chosen is known. */
export const isProgrammeRead = (): boolean => read;

/** Why a choice could not be read or kept; it holds until the page is closed. */
export const programmeTrouble = (): Error | null => trouble;

/** What was chosen; reactive where it is read. */
export const programmeState = (): ProgrammeState => state;

/** Keeps a change of what was chosen. */
function change(over: Partial<ProgrammeState>): void {
  state = { ...state, ...over };
  trouble = null;
  writeKept(KEY, state).catch((error: unknown) => (trouble = asError(error)));
}

/** A programme by its name. */
export function programmeOf(id: ProgrammeId): Programme {
  if (id === 'own') return { id, weeks: null, items: state.own };
  return id === 'beginner' ? beginner : intermediate;
}

/** The programme in use, null before one was chosen. */
export const chosenProgramme = (): Programme | null =>
  state.programme === null ? null : programmeOf(state.programme);

/** What was taken of what was offered, in the programme in use. */
export const takenChanges = (): Changes =>
  state.programme === null ? {} : state.taken[state.programme];

/** Begins a programme with its first week. */
export function chooseProgramme(id: ProgrammeId, now = Date.now()): void {
  change({ programme: id, week: programmeOf(id).weeks?.[0] ?? 1, weekSince: now });
}

/** Goes on to the next week, from the fifth on with the intermediate programme. */
export function nextWeek(now = Date.now()): void {
  const last = intermediate.weeks?.[1] ?? 0;
  const week = Math.min(state.week + 1, last);
  const programme = week >= (intermediate.weeks?.[0] ?? 0) ? 'intermediate' : 'beginner';
  change({ programme, week, weekSince: now });
}

/** Takes what is offered, from now on. */
export function takeOffer({ item, to }: Offer, now = Date.now()): void {
  const { programme, taken } = state;
  if (programme === null) return;
  const { sets, reps, holdMs } = to.dose;
  const own = taken[programme][item] ?? [];
  const added = [...own, { at: now, exercise: to.exercise.id, sets, reps, holdMs }];
  change({ taken: { ...taken, [programme]: { ...taken[programme], [item]: added } } });
}

/** Leaves what is offered; it is offered again after more workouts. */
export function leaveOffer({ item }: Offer, now = Date.now()): void {
  change({ declined: { ...state.declined, [item]: now } });
}

/** An item as it is done now; as it is where there is no such exercise, which may come back. */
function asDone(item: ProgrammeItem, changes: Changes): ProgrammeItem {
  const planned = plannedOf(item, changes[item.exercise] ?? [], exerciseById);
  if (!planned) return item;
  return { exercise: planned.exercise.id, ...planned.dose, frequency: item.frequency };
}

/** The items of a programme as they are done now, to be changed: with all that was taken in them. */
export const itemsToChange = (id: ProgrammeId): readonly ProgrammeItem[] =>
  programmeOf(id).items.map((item) => asDone(item, state.taken[id]));

/** Keeps the programme somebody made; what was taken before is in it, or was changed by hand. */
export function keepOwn(items: readonly ProgrammeItem[]): void {
  const { own } = parseProgramme({ own: items });
  change({ own, taken: { ...state.taken, own: {} } });
}
