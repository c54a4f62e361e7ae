import type { Exercise } from '../exercises/definition';
import { dueToday, type Doing, type DueItem } from '../programme/due';
import { offersOf, type Offer } from '../programme/offers';
import type { PlanChanges } from '../workout/plan';
import { exerciseById, exercises } from './language.svelte';
import { loadPain, pain } from './pain.svelte';
import {
  chosenProgramme,
  isProgrammeRead,
  loadProgramme,
  programmeState,
  takenChanges,
} from './programme-choice.svelte';
import { RecentSets } from './sets.svelte';

/** Enough for a month of long days; what lies before changes nothing today. */
const SETS_READ = 500;

const sets = new RecentSets();
let now = $state(Date.now());
/** What of the list is to be done now: all, so many of it, or one exercise alone. */
let wanted = $state.raw<{ readonly most?: number; readonly only?: string }>({});

/**
 * Reads all that today's list is made of. Never rejects. An effect that calls it runs again when sets
 * change. Await it before the first `todaysList()` of a visit.
 */
export async function loadToday(): Promise<void> {
  now = Date.now();
  await Promise.all([loadProgramme(), sets.read(SETS_READ), loadPain()]);
}

/** Whether the list is known. */
export const isTodayRead = (): boolean => isProgrammeRead() && sets.list !== null;

/** Why past sets could not be read; everything then looks undone. */
export const todayTrouble = (): Error | null => sets.trouble;

/** Follows the clock, so that a new day has a new list. Returns how to end that. */
export function followDays(): () => void {
  const look = (): void => void (now = Date.now());
  const timer = setInterval(look, 60_000);
  document.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
  };
}

/** The moment that the list is of, ms since 1970. */
export const todayNow = (): number => now;

const doing = (): Doing => ({
  items: chosenProgramme()?.items ?? [],
  changes: takenChanges(),
  done: sets.list ?? [],
  known: exerciseById,
});

/** Everything of the programme in use: due, done today, or due another day. */
export const today = (): readonly DueItem[] => dueToday(doing(), now);

/** Changes to take or leave. */
export const offers = (): readonly Offer[] =>
  offersOf(
    { ...doing(), all: exercises(), pain: pain.rows, declined: programmeState().declined },
    now,
  );

/** Says what of the list to do next: all, the first so many, or one exercise alone. */
export const wantOfToday = (what: { most?: number; only?: string }): void => void (wanted = what);

/** What a workout asks for: the sets that are still to be done. */
function changesOf({ dose, setsDone, state }: DueItem): PlanChanges {
  const left = state === 'due' ? dose.sets - setsDone : dose.sets;
  return { ...dose, sets: Math.max(1, left) };
}

/** What a workout of today runs, in order, with the doses of the programme; empty when nothing is due. */
export function todaysList(): { exercise: Exercise; changes: PlanChanges }[] {
  const { most = Infinity, only } = wanted;
  const list = today().filter(({ state, exercise }) =>
    only === undefined ? state === 'due' : exercise.id === only,
  );
  return list.slice(0, most).map((each) => ({ exercise: each.exercise, changes: changesOf(each) }));
}
