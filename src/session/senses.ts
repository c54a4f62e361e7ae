import type { Pose } from '../body/pose';
import type { LiveView } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import { heedsHand } from '../workout/course-frame';
import type { Facts } from '../workout/course-input';
import type { CourseState, Tally } from '../workout/course-state';
import { CLOSED, OPEN_MS, RESUME_MS, stepOpening, type Opening } from '../workout/opening';
import { PRESENT, stepPresence } from '../workout/presence';
import { HANDS_DOWN, RAISED_MS, stepRaisedHand } from '../workout/raised-hand';
import type { Rings } from './workout-shape';

/** One frame for the senses. */
export interface Sight {
  readonly course: CourseState;
  readonly pose: Pose;
  readonly view: LiveView;
  readonly tally: Tally;
  /** How many people are in the picture; null where nobody looked. */
  readonly people: number | null;
}

export interface Sensed {
  readonly facts: Facts;
  readonly rings: Rings;
}

/** Stages in which the start pose is awaited. */
const awaits = ({ stage }: CourseState): boolean =>
  stage === 'framing' || stage === 'count-in' || stage === 'paused';

function holdShare({ plan, stage }: CourseState, { hold }: LiveView): number | null {
  if (stage !== 'set' || !hold || plan.holdMs === 0) return null;
  return Math.min(1, hold.heldMs / plan.holdMs);
}

/** What the frames tell of the person beside the exercise: finding the place, leaving, a raised hand. */
export class Senses {
  readonly #exercise: Exercise;
  #opening = CLOSED;
  #presence = PRESENT;
  #hand = HANDS_DOWN;
  #held = false;

  constructor(exercise: Exercise) {
    this.#exercise = exercise;
  }

  /** Whether the start pose was being held in the latest frame. */
  get held(): boolean {
    return this.#held;
  }

  /** Forgets what was awaited: another stage begins. */
  renew(): void {
    this.#opening = CLOSED;
    this.#presence = PRESENT;
    this.#hand = HANDS_DOWN;
    this.#held = false;
  }

  see(sight: Sight): Sensed {
    const { course, view, tally } = sight;
    const opening = awaits(course) ? this.#open(sight) : null;
    const handMs = heedsHand(course) ? this.#handUp(sight) : 0;
    this.#held = opening !== null && opening.heldMs > 0;
    const facts: Facts = {
      direction: opening?.direction ?? null,
      opened: opening?.ready ?? false,
      gone: course.stage === 'set' ? this.#gone(sight) : null,
      handStop: handMs >= RAISED_MS,
      tally,
      moving: view.phase === 'moving',
    };
    const hand = Math.min(1, handMs / RAISED_MS);
    const counts = course.stage !== 'paused' || course.resumable;
    const share = opening && counts ? opening.heldMs / opening.ofMs : 0;
    return { facts, rings: { opening: share, hold: holdShare(course, view), hand } };
  }

  #open({ course, pose, view, people }: Sight): Opening {
    const ofMs = course.stage === 'paused' ? RESUME_MS : OPEN_MS;
    const look = { pose, view, people };
    const [state, opening] = stepOpening(this.#exercise, this.#opening, look, ofMs);
    this.#opening = state;
    return opening;
  }

  #gone({ pose, view }: Sight): Facts['gone'] {
    const [state, gone] = stepPresence(this.#exercise, this.#presence, { pose, view });
    this.#presence = state;
    return gone;
  }

  #handUp({ pose, view }: Sight): number {
    const [state, { heldMs }] = stepRaisedHand(this.#exercise, this.#hand, { pose, view });
    this.#hand = state;
    return heldMs;
  }
}
