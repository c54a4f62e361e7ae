import type { Pose } from '../body/pose';
import type { Exercise } from '../exercises/definition';
import { CoachedSet, type Coached } from './coached-set';

/** Without a start pose for this long, ms, it begins anew: nothing in it is worth keeping. */
const STALE_MS = 2000;
/** So much, ms, before the start pose is known is kept: the coach must see it for 200 to know it again. */
const LEAD_MS = 350;
/** So long, ms, a trial may last while nobody is about to begin. */
const LONGEST_MS = 20_000;

/** One frame of a trial, with the pose it was made from. */
interface Tried extends Coached {
  readonly pose: Pose;
}

/** A movement that did not count is no beginning of a set. */
const isWaste = ({ events }: Coached): boolean =>
  events.some(({ type }) => type === 'short' || type === 'not-counted');

/**
 * A set on trial: runs while the person finds the start pose, so that the set, when it begins, has its
 * start pose and whatever was done from it already. Begun anew as long as there is none.
 */
export class Trial {
  readonly #exercise: Exercise;
  #set: CoachedSet;
  #tried: Tried[] = [];
  /** Whether the start pose has been taken. */
  #placed = false;

  constructor(exercise: Exercise) {
    this.#exercise = exercise;
    this.#set = new CoachedSet(exercise);
  }

  get set(): CoachedSet {
    return this.#set;
  }

  /** Every frame since it began. */
  get tried(): readonly Tried[] {
    return this.#tried;
  }

  /** @param held whether the start pose is being held, so that the set may begin any moment */
  take(pose: Pose, held: boolean): Coached {
    if (this.#isStale(pose, held)) this.#renew();
    const coached = this.#judge(pose);
    if (this.#placed || coached.view.phase === 'waiting') return coached;
    return this.#beginAtStart(pose.time);
  }

  #judge(pose: Pose): Tried {
    const tried = { ...this.#set.take(pose), pose };
    this.#tried.push(tried);
    return tried;
  }

  #renew(): void {
    this.#set = new CoachedSet(this.#exercise);
    this.#tried = [];
    this.#placed = false;
  }

  /** The start pose is taken: what came before is no part of the set. */
  #beginAtStart(now: number): Tried {
    const isLead = ({ time, landmarks }: Pose): boolean =>
      landmarks !== null && now - time <= LEAD_MS;
    const lead = this.#tried.filter(({ pose }) => isLead(pose));
    this.#renew();
    this.#placed = true;
    return lead.map(({ pose }) => this.#judge(pose)).at(-1)!;
  }

  #isStale(pose: Pose, held: boolean): boolean {
    const first = this.#tried[0];
    const last = this.#tried.at(-1);
    if (!first || !last) return false;
    const age = pose.time - first.pose.time;
    const { phase, count } = last.view;
    if (isWaste(last) || (phase === 'waiting' && age >= STALE_MS)) return true;
    return !held && phase === 'ready' && count === 0 && age >= LONGEST_MS;
  }
}
