import type { Pose } from '../body/pose';
import type { Exercise } from '../exercises/definition';
import type { SetContext, StoredSet } from '../storage';
import type { Trouble } from '../troubles';
import type { CourseState, Tally } from '../workout/course-state';
import type { WorkoutEvent } from '../workout/events';
import type { Plan } from '../workout/plan';
import { CoachedSet, type Coached } from './coached-set';
import { SetRecord, type SetHead } from './set-record';
import type { WorkoutWorld } from './workout-world';

/** What pictures and poses come from. */
export type Made = Pick<SetHead, 'source' | 'engine' | 'model'>;

/** The sets that were kept, in their order. */
export interface Kept {
  readonly setIds: readonly string[];
  /** Why the latest that could not be saved is in memory only. */
  readonly unsaved: Trouble | null;
}

type SetOver = Extract<WorkoutEvent, { type: 'set-over' }>;
type World = Pick<
  WorkoutWorld,
  'guided' | 'sensitivity' | 'openDraft' | 'keepSet' | 'today' | 'newId'
>;

interface Running {
  readonly set: CoachedSet;
  readonly record: SetRecord;
}

/** Coaches the set that runs, records it, and keeps it when it is over. */
export class SetKeeper {
  /** Whether the workout ends before its time: then a set in which nothing was done is not kept. */
  cutShort = false;
  readonly #world: World;
  readonly #made: Made;
  readonly #workoutId: string;
  #running: Running | null = null;
  #keeping: Promise<Kept> = Promise.resolve({ setIds: [], unsaved: null });

  constructor(world: World, made: Made) {
    this.#world = world;
    this.#made = made;
    this.#workoutId = world.newId();
  }

  get tally(): Tally {
    return this.#now().set.tally;
  }

  /**
   * A set begins: from nothing, or as what it was on trial with the frames of that.
   * @param exercise as it is judged by the plan
   */
  begin(
    { set: number, plan }: CourseState,
    exercise: Exercise,
    set = new CoachedSet(exercise, 0),
    tried: readonly (Coached & { readonly pose: Pose })[] = [],
  ): void {
    const { openDraft, today, newId } = this.#world;
    const context = this.#contextOf(number, plan);
    const head = { id: newId(), exercise, startedAt: today(), context };
    const record = new SetRecord({ ...head, ...this.#made }, openDraft);
    this.#running = { set, record };
    for (const { recorded, pose } of tried) record.add(recorded, pose);
  }

  take(pose: Pose): Coached {
    const { set, record } = this.#now();
    const coached = set.take(pose);
    record.add(coached.recorded, pose);
    return coached;
  }

  /** The set is over: it is kept if there is anything in it. */
  end({ why, set: number }: SetOver, plan: Plan): void {
    const { set, record } = this.#now();
    this.#running = null;
    const { count = 0, short = 0 } = set.view ?? {};
    const cut = this.cutShort || why === 'away';
    const worth = !record.isEmpty && (count + short > 0 || !cut);
    const context = this.#contextOf(number, plan);
    const report = set.report(this.#made.source);
    this.#keeping = this.#keeping.then((before) =>
      worth
        ? this.#keep(record.close(context, report), before)
        : record.discard().then(() => before),
    );
  }

  /** Waits until every set that is over is kept. */
  kept(): Promise<Kept> {
    return this.#keeping;
  }

  async #keep(closing: Promise<StoredSet>, before: Kept): Promise<Kept> {
    const set = await closing;
    const unsaved = await this.#world.keepSet(set);
    return { setIds: [...before.setIds, set.id], unsaved: unsaved ?? before.unsaved };
  }

  #now(): Running {
    if (!this.#running) throw new Error('no set is running');
    return this.#running;
  }

  /** A file is no part of a workout, and nothing was asked of it. */
  #contextOf(set: number, { sets, reps, perSide, holdMs }: Plan): SetContext {
    const { guided, sensitivity } = this.#world;
    if (!guided) return { sensitivity };
    const workout = { id: this.#workoutId, set, sets: Math.max(set, sets) };
    return { workout, target: { reps, perSide, holdMs }, sensitivity };
  }
}
