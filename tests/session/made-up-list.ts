import type { Pose } from '../../src/body/pose';
import type { ListItem } from '../../src/session/list-item';
import { ListWorkout, type ListWorld } from '../../src/session/list-workout.svelte';
import type { WorkoutLog } from '../../src/session/workout-log';
import type { OpenSource, WorkoutWorld } from '../../src/session/workout-world';
import { planOf } from '../../src/workout/plan';
import { at } from '../support/person';
import { MadeUpSource, settle } from './made-up';
import { MadeUpWorld } from './made-up-world';

/** A list in a world in which the test is everything; one clock, one engine, one disk for all of it. */
export class MadeUpList implements ListWorld {
  readonly stage: MadeUpWorld;
  readonly list: ListWorkout;
  /** Every camera that was opened, in order. */
  readonly cameras: MadeUpSource[] = [];
  /** Fails the next time a camera is opened. */
  refuse: Error | null = null;
  unasked = true;
  readonly #logs: WorkoutLog[] = [];

  constructor(items: readonly ListItem[], setUp: (world: MadeUpList) => void = () => undefined) {
    this.stage = new MadeUpWorld(items[0]!.exercise, true);
    setUp(this);
    this.list = new ListWorkout(items, this);
  }

  readonly opensUnasked = async (): Promise<boolean> => this.unasked;
  readonly worldOf = ({ exercise, changes }: ListItem): WorkoutWorld => ({
    ...this.stage,
    plan: planOf(exercise, changes),
    openSource: () => this.#openSource(),
    loadEngine: async () => this.stage.engine,
    watchLog: (log) => void this.#logs.push(log),
  });

  get told(): string[] {
    return this.#logs.flatMap(({ told }) => told.map(({ event }) => event.type));
  }

  get said(): string[] {
    const all = this.#logs.flatMap(({ sounded }) => sounded);
    return all.flatMap(({ sound }) => (sound.kind === 'speech' ? [sound.text] : []));
  }

  /** Whether the light of a camera is on. */
  get isWatching(): boolean {
    return this.cameras.some(({ stops }) => stops === 0);
  }

  /** Begins, and lets everything settle that can. */
  async begin(): Promise<void> {
    void this.list.begin();
    await this.calm();
  }

  async calm(): Promise<void> {
    for (let i = 0; i < 5; i++) await settle();
  }

  /** Shows poses from now on, with ticks between them. */
  async show(poses: readonly Pose[], fps: number): Promise<void> {
    const from = this.stage.clock + 1000 / fps;
    for (const pose of poses) {
      const time = from + pose.time;
      this.stage.engine.sees.set(time, at(pose, time));
      await this.stage.frame(time);
      this.stage.tick();
    }
    await this.calm();
  }

  async wait(ms: number): Promise<void> {
    this.stage.wait(ms);
    await this.calm();
  }

  async #openSource(): Promise<OpenSource> {
    const { refuse } = this;
    this.refuse = null;
    if (refuse) throw refuse;
    this.stage.source = new MadeUpSource();
    this.cameras.push(this.stage.source);
    return { source: this.stage.source, name: 'camera' };
  }
}
