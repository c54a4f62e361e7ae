import type { Exercise } from '../exercises/definition';
import type { Voice } from '../voice/voice';
import { ListCamera } from './list-camera';
import { needsCamera, restAfter, restBefore, type ListItem } from './list-item';
import type { ListPlace, VoiceRequest, WorkoutWorld } from './workout-world';
import { LiveWorkout } from './workout.svelte';

/** The outside world of a list, so that tests can bring their own. */
export interface ListWorld {
  /** The world of one of its workouts. */
  readonly worldOf: (item: ListItem) => WorkoutWorld;
  /** Whether the camera would open again without the browser asking for it. Never rejects. */
  readonly opensUnasked: () => Promise<boolean>;
}

/** Where a list stands: an exercise runs, something is in its way, or nothing follows. */
export type ListStage = 'running' | 'trouble' | 'over';

/** What to do about trouble: the same exercise again, the one after it, or no more today. */
export type WayOn = 'again' | 'next' | 'finish';

/**
 * A list of exercises done one after the other, by one voice, in front of one camera, with a rest
 * between two of them. What was done is kept as it is done; stopping ends the list.
 */
export class ListWorkout {
  readonly items: readonly ListItem[];
  /** The workout that runs, or the one that ended last. */
  current: LiveWorkout = $state.raw()!;
  stage = $state<ListStage>('running');
  trouble = $state.raw<Error | null>(null);
  /** Which exercise it is, from 0. */
  at = $state(0);
  readonly #world: ListWorld;
  readonly #camera: ListCamera;
  #setIds: readonly string[] = [];
  #voice: Voice | null = null;
  #caption: (text: string) => void = () => undefined;
  #left = false;
  #decide: ((way: WayOn) => void) | null = null;

  /** @param items at least one */
  constructor(items: readonly ListItem[], world: ListWorld) {
    this.items = items;
    this.#world = world;
    const { opensUnasked } = world;
    const openNow = () => world.worldOf(items[this.at]!).openSource();
    this.#camera = new ListCamera({ openNow, opensUnasked });
    this.current = this.#workout(0, restBefore(items[0]!));
  }

  /** Sets that were kept, in their order. */
  get setIds(): readonly string[] {
    return this.#setIds;
  }

  /** What would come next, null at the end. */
  get following(): Exercise | null {
    return this.items[this.at + 1]?.exercise ?? null;
  }

  /** Runs the list to its end. Never rejects. */
  async begin(): Promise<void> {
    this.#loadEarly();
    await this.#camera.askEarly(this.items);
    while (!this.#left && this.stage === 'running') {
      void this.current.begin();
      await this.current.over;
      await this.#goOn();
    }
    this.#camera.release();
  }

  /** Ends the whole list; what was done is kept. */
  stop(): void {
    this.current.stop();
  }

  /** Answers trouble. */
  choose(way: WayOn): void {
    this.#decide?.(way);
  }

  /** Leaves the screen: a set that runs is ended and kept, the camera is off. */
  abandon(): void {
    if (this.#left) return;
    this.#left = true;
    this.current.abandon();
    this.#camera.release();
    this.#decide?.('finish');
  }

  /** The exercise is over, one way or another. */
  async #goOn(): Promise<void> {
    const { current } = this;
    const { setIds = [], trouble = null } = current.ending ?? {};
    this.#setIds = [...this.#setIds, ...setIds];
    if (this.#left) return;
    const way = trouble ? await this.#ask(trouble) : current.cut ? 'finish' : 'next';
    const next = this.at + (way === 'next' ? 1 : 0);
    if (this.#left) return;
    if (way === 'finish' || next >= this.items.length) return void (this.stage = 'over');
    this.at = next;
    await this.#camera.rest(this.items.slice(next));
    if (this.#left) return;
    const { caption, plan } = current;
    // Who has just pressed a button stands there, and has rested.
    this.current = this.#workout(
      next,
      trouble ? restBefore(this.items[next]!) : restAfter(plan.restMs),
    );
    this.current.caption = caption;
  }

  /** What only a later exercise needs is loaded while the first is done. */
  #loadEarly(): void {
    const needy = this.items.find(needsCamera);
    if (!needy || needy === this.items[0]) return;
    void this.#world
      .worldOf(needy)
      .loadEngine(undefined)
      .catch(() => undefined);
  }

  async #ask(trouble: Error): Promise<WayOn> {
    this.#camera.release();
    this.trouble = trouble;
    this.stage = 'trouble';
    const way = await new Promise<WayOn>((resolve) => (this.#decide = resolve));
    this.#decide = null;
    this.trouble = null;
    this.stage = 'running';
    return way;
  }

  #workout(index: number, restMs: number): LiveWorkout {
    const item = this.items[index]!;
    const world = this.#world.worldOf(item);
    const place: ListPlace = { at: index + 1, of: this.items.length, restMs };
    return new LiveWorkout(item.exercise, {
      ...world,
      place,
      openSource: () => this.#camera.borrow(),
      voice: (request) => this.#speakOf(item.exercise, request, world),
    });
  }

  /** One voice for the whole list: what it still has to say of one exercise comes before the next. */
  #speakOf(exercise: Exercise, request: VoiceRequest, world: WorkoutWorld): Voice {
    const { plan, place, caption } = request;
    this.#caption = caption;
    if (this.#voice) this.#voice.change({ exercise, plan, ...(place && { place }) });
    else this.#voice = world.voice({ ...request, caption: (text) => this.#caption(text) });
    return this.#voice;
  }
}
